"""Notices: what a person is told without coming to look for it.

What *waits* for somebody is computed once, over all their partnerships, for the first page and for the mail: signatures, answers,
texts that await their key, messages that name them, invitations. What *changed* is read from the trail: what others did, in the
partnerships that the person reads today, of what every member reads there anyway.

A *digest* says both, in the language of its reader and in the rhythm they chose: immediate, daily, weekly (who has not chosen),
never. Nothing to say is no mail; what still waits and was said already is said again after a week. `flask remind` writes what is due,
one person a transaction, together with how far that person was told: run twice it tells nothing twice. Who wants to be told at once is
told by the running site, within the minute after the commit. As it leaves, a digest is held back from who may not read all of it
any more, and written anew at the next look, as it is when no server took it for a week.
"""
