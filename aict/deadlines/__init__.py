"""Deadlines: the one list of the dates that an office has to keep, computed, never typed.

Each feature says its own (`conventions/deadlines.py` and so on), as `partnerships/deadline.py` words them: the day with its precision,
what, why (the rule or the fact, with its source), who has to act, where it is dealt with. `queries` finds them for a reader: the database
looks only for days around today, so many at the most, so that the list costs the same with twenty partnerships as with thousands; what it
leaves out at either end is said. The page of a partnership, the first page, the list `/deadlines`, the reminders of the digest and the
calendar of each person all take them from here.

The *calendar* (`feed`) is an address that a calendar program reads without signing in. Its token is shown once and kept as a digest; what it gives is
computed at each reading as the person who made it, so that who loses a partnership loses it there too.
"""
