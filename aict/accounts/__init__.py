"""Accounts: people, the organisations they act for, their roles, sign-in and sessions.

A person belongs to one or more organisations, with one or more roles in each: administrator (its
accounts; does not thereby read partnerships), officer (writes), signatory (reads and signs off, in
a stated capacity), reader. Passwords are Argon2id; sessions live on the server and can be ended.
"""
