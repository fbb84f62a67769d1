"""Organisations: local authorities and the other bodies of a cooperation, and their succession.

An organisation is created, renamed, merged; it is removed only while nothing refers to it. There is no built-in "us".
Its population comes with its year when the source gives one; unknown stays unknown. Who succeeds whom is told twice: what
the source says of an organisation (`succeeds`, one), and what was done here (`succeeded_by`, from which date; several may
name the same successor). Its pages are in `directory`, which knows who may know of it.
"""
