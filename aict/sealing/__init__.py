"""Sealing: freeze, signatures, stored renderings, verification.

Order of the end of an evaluation: *freeze* (a snapshot of plain values as canonical JSON, whose SHA-256
is the *fingerprint*) → *signatures* on that fingerprint by each key-holder's signatory, or recorded
from the signed page, or refused with a reason → *seal* (snapshot and signatures stored; each rendering,
per language, made once and stored with its own SHA-256). Nothing edited later changes a sealed
evaluation; a correction is an erratum (product.md §9). Before anybody has signed, a freeze is undone when every key-holder asks
(`unfreezing`); whoever looks is told when what is kept is no longer what was signed (`integrity`).
"""
