"""The demonstration: real partnerships, invented accounts, and what is invented, marked as such.

Loaded only into an empty database, never in production. A banner says so on every page.
"""
