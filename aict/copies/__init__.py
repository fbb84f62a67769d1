"""Safe copies of the whole registry: rows and files of one moment in one encrypted file, that any machine can restore.

A copy says the same whichever database it was made from, so that an office which began with SQLite goes on with
PostgreSQL. Once decrypted (`envelope`) it is a compressed tar archive:

- `head.json`: the format, the moment, the revision of the schema, and each table with its columns and their kinds;
- `rows/TABLE/NUMBER.jsonl`: one row a line, its values in the order of the columns, exact (`tables`);
- `files/NAME`: every file that a row names;
- `tail.json`: how many rows each table has and their digest, and the same of the files.

It is read back before it is called made, and restored whole or not at all. What is worth something for an hour
only is not in it: sessions, signs of life, jobs, links that change a password or sign in. Nor are the secrets of the
instance (`AICT_SECRET_KEY`) and the key of the copies, which would lock themselves in.
"""
