"""What kind of browser a session was opened with, in the few words by which its owner knows it again."""

from aict.core.errors import Sentence

# The first that stands in what a browser says of itself: most call themselves Chrome and Safari as well.
_BROWSERS = {
    "Edg": "Edge",
    "OPR/": "Opera",
    "SamsungBrowser/": "Samsung Internet",
    "Firefox/": "Firefox",
    "FxiOS/": "Firefox",
    "CriOS/": "Chrome",
    "Chrome/": "Chrome",
    "Safari/": "Safari",
}
_SYSTEMS = {
    "Android": "Android",
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Windows": "Windows",
    "Mac OS X": "Mac",
    "CrOS": "ChromeOS",
    "Linux": "Linux",
}


def kind_of(user_agent: str) -> tuple[str | None, str | None]:
    """Browser and system, each None when it is not one that many use: nothing else is kept of what a browser says."""
    return _first(_BROWSERS, user_agent), _first(_SYSTEMS, user_agent)


def _first(names: dict[str, str], user_agent: str) -> str | None:
    return next((name for mark, name in names.items() if mark in user_agent), None)


def in_words(browser: str | None, system: str | None) -> Sentence:
    """As a list of sessions says it."""
    if browser and system:
        return Sentence("%(browser)s sur %(system)s", browser=browser, system=system)
    if browser or system:
        return Sentence("%(name)s", name=browser or system)
    return Sentence("Navigateur inconnu")
