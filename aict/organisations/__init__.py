"""Organisations: local authorities and the other bodies of a cooperation, and their succession.

An organisation is created, renamed, merged; it is never deleted. There is no built-in "us".
Its population comes with its year when the source gives one; unknown stays unknown.
"""
