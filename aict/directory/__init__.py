"""The directory: the organisations that a reader may know of, and who may say something of them.

One knows of one's own organisations, of those one's own has recorded, and of all that stand in a partnership that
one reads (members, parties to a convention, holders of a project); the instance administrator knows of all. Everything
else answers 404, like what does not exist. Who writes: the officers and administrators of the organisation itself;
the officers of the one that recorded it, until it has an account of its own; the instance administrator.
"""
