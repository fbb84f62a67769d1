"""Notices: what a person is told without coming to look for it.

What *waits* for somebody is computed once, over all their partnerships, for the first page and for the mail: signatures, answers,
texts that await their key, invitations.
"""
