"""Documents: files attached to anything of a partnership (minutes, letters, signed pages, photographs).

A file is accepted by its content, not its name; stored under a random name outside every served
folder; and given back only through the access check, as an attachment that cannot run.
"""
