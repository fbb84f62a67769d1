"""Contacts and territory actors: whom one talks to, and who else of a territory takes part.

A **contact** is a person: it stays with the side that entered it until this side shares it. What is not
shared is nowhere for the others: no list, form, history, file or search, as if it did not exist; and no
report ever names a contact. What a contact says of a person is marked as personal for the trail.
A **territory actor** is a body (association, diaspora, university, hospital, company…) with its role.
"""
