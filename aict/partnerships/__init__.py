"""Partnerships: the link between authorities, its members, sides and keys.

Every member stands on one *side* (a letter: `a` is the side of the authority the partnership was
recorded from, `b` the partner's, then `c`, `d`). Members in the role lead or partner *hold a key*;
associates read, write facts and comment but hold none. *Ours* and *theirs* depend on who reads:
the reader's own side comes first. Who sees what is computed once, in `access.visible_to`.

A **fact** (convention, line, action, mission, return…) has one row with a version, is entered by
one side and confirmed or contested by the other (`Fact`, `Confirmation`). `facts` enters, corrects
and removes them, `opinions` says what the others say of them; a feature shows its own kind by
deriving from `FactKind` and handing it to `FactPages`. Who corrects a fact answers for it from then
on: it counts as entered by the corrector's side, and the others are asked again.

A partnership is recorded as the draft of one organisation and opened once (`describing`). A change of keys in an
open one is its own side's affair and names its document (`membership`); its status is that of its latest dated
change (`standing_now`); a side states its own referentials and its view of the State, the others only confirm or
contest them (`own_facts`); `history` tells who did what in all of it, but for what a side may keep to itself.
"""
