"""Conversations: threads of messages on something that both sides write (an objective, joint conclusions) or on one field of it.

A message is said by a person in the name of the member acted for, to everybody who reads the partnership. Nobody edits it; its own
author may withdraw it, and the place says so. It may name people who read the partnership: it then waits for them until they have read
or answered, or the thread is resolved. It may carry a document. A thread is resolved, and reopened, by either side; writing in it
reopens it, so that nobody is silenced by the other. Who is invited to one evaluation only sees none of it.
"""
