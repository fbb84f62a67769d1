"""What every feature stands on. Nothing here knows a word of the domain."""
