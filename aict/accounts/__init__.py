"""Accounts: people, the organisations they act for, their roles, sign-in and sessions.

A person belongs to one or more organisations, with one or more roles in each: administrator (its
accounts; does not thereby read partnerships), officer (writes), signatory (reads and signs off, in
a stated capacity), reader. Passwords are Argon2id; sessions live on the server and can be ended.

Nobody registers: one is *invited*, by a link that works once, for fourteen days, to act for an
organisation, to one evaluation, or to administer the instance. An organisation's administrators let
its people in. Its *first account* is opened by the administration of the instance or by the other side
of a partnership; in the second case it has no effect until the instance confirms it, and never by who
opened it. Who opened it is told to every member of its partnerships.

The administration of the instance opens organisations, closes accounts and gives no role in an
organisation that has administrators. Failed sign-ins are slowed down, never locked out (`throttle`).
What changes an account asks for the present password and is told by mail.

A *second factor* is a code of the moment, made by a device (`second_factor`), or one of ten *recovery codes*.
Between password and code somebody is *half signed* (`half_signed`), which opens nothing. An *identity provider*
(`provider_client`) signs in who has an account and is linked to it (`linked_identities`); it makes none.
Every way in ends in `admission`.
"""
