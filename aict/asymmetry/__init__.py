"""Asymmetry: the checklist of an unequal relation, what the data say, and the gap between two answers.

Four kinds (circulation, methods, themes, location), three causes (no political dialogue, no
technical dialogue, silence), and the data behind the remedies (domain.md §1.2). A question is a
*figure*, computed and not asked, or an *appreciation*, which each side answers alone and blind on
one scale. A gap is counted in steps; nothing is ever averaged into a score (product.md §8).
"""
