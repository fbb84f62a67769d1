"""Synthesis: a large invented registry, to measure with and to try an office's numbers.

`flask synthesize --partnerships N` fills an empty database; the same seed gives the same registry. Sizes follow the
national atlas (domain.md §7: 12,129 projects, 4,756 French authorities, 9,889 partner authorities). Everything is
invented and says so: facts are marked, titles and notes name it. Two people can sign in: an officer with twenty
partnerships and the officer of a federation that is an associate of every one. Rows are written in bulk, beside the
trail, which therefore begins with the first act of a person.
"""
