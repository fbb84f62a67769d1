"""The directory: the organisations that a reader may know of, and who may say something of them.

One knows of one's own organisations, of those one's own has recorded, and of all that stand in a partnership that
one reads (members, parties to a convention, holders of a project); the instance administrator knows of all. Everything
else answers 404, like what does not exist. Who writes: the officers and administrators of the organisation itself;
the officers of the one that recorded it, until it has an account of its own; the instance administrator. Who confirms
or contests: the officers of an organisation that is a member of a partnership in which it stands, and its own, unless
it was they who wrote what its sheet says now. A contest waits for whoever may write, until the sheet is corrected.
"""
