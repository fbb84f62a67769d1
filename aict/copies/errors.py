"""What goes wrong with a copy, in a sentence for whoever runs the command."""


class CopyRefused(Exception):
    """A copy that was not made, or not restored; nothing was changed unless the sentence says so."""
