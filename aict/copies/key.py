"""The key of the copies: given in AICT_BACKUP_KEY, or made once on one's own machine."""

from aict.config import MAKE_ONE, Settings, SettingWrong, is_weak, own_secret

_FILE = "backup_key"
_KEEP = "Keep it apart from the copies and from this machine: without it nobody can open them."


def key_of(settings: Settings) -> str:
    """The key; raises `SettingWrong` where it is weak, or where production was given none.

    There is no copy without encryption, not even on one's own machine: one format, and no copy of real people's data
    lies open because a setting was forgotten. There the key is made by itself, as the secret of the instance is.
    """
    given = settings.backup_key
    if given is None and not settings.production:
        return own_secret(settings.instance / _FILE)
    if given is None or is_weak(given):
        raise SettingWrong("AICT_BACKUP_KEY", f"{MAKE_ONE}   {_KEEP}")
    return given


def where_it_is(settings: Settings) -> str:
    """Which key was used, in a sentence for whoever has to keep it."""
    if settings.backup_key is None:
        return f"Its key is in {settings.instance / _FILE}: keep it elsewhere too, a copy cannot be opened without."
    return "It opens with AICT_BACKUP_KEY."
