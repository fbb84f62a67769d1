"""Writing a shared text: keep a draft, propose a revision, take the proposal back."""

import uuid
from collections.abc import Callable, Collection

from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.agreement import refuse_in_force, say
from aict.core.errors import RuleBroken, Sentence
from aict.core.merging import Content
from aict.core.originals import language_of_writer
from aict.core.reconciling import Settled, Written, hold, reconciled, revision_read
from aict.core.revisions import Author, Draft, Revision, SharedText, Verdict, draft_of, head_of, revision_of
from aict.core.schema import new_id
from aict.core.shapes import ANYTHING, Part


def open_text(session: Session, *, kind: str, partnership_id: uuid.UUID) -> SharedText:
    """A new shared text without any revision."""
    text = SharedText(id=new_id(), kind=kind, partnership_id=partnership_id, head=0)
    session.add(text)
    return text


def save_draft(
    session: Session,
    text: SharedText,
    *,
    content: Content,
    base_number: int,
    draft_version: int,
    author: Author,
    shape: Part = ANYTHING,
    settled: Settled | None = None,
    complete: Callable[[Content], Content] = dict,
    language: str | None = None,
) -> Draft:
    """Keep what a party is writing, brought together with what came after the revision its form was opened on.

    `complete` gives what was brought together its last form; `language` is that of the original, when its author says it.
    Raises `Conflict` where the two clash, or a colleague saved the draft, and it is not `settled` yet.
    """
    hold(session, text)
    written = Written(content, base_number, draft_version, author.party, shape, settled)
    content, _ = reconciled(text, written)
    content = complete(content)
    draft = draft_of(text, author.party)
    if draft is None:
        draft = Draft(id=new_id(), party=str(author.party), text=text)
        session.add(draft)
    draft.content = content
    draft.language = _language(session, text, base_number, language)
    draft.base_number = text.standing
    draft.person_id = author.person_id
    draft.at = clock.now()
    session.flush()
    return draft


def _language(session: Session, text: SharedText, written_on: int, said: str | None) -> str:
    """The language of the original: as its author says, unless somebody corrected it meanwhile; else as it was."""
    newest, base = head_of(text), revision_of(text, written_on)
    if newest is None:
        return said or language_of_writer(session)
    return newest.language if said is None or (base and base.language == said) else said


def propose(
    session: Session,
    text: SharedText,
    *,
    content: Content,
    base_number: int,
    author: Author,
    keys: Collection[uuid.UUID],
    draft_version: int | None = None,
    shape: Part = ANYTHING,
    settled: Settled | None = None,
    complete: Callable[[Content], Content] = dict,
    keeps_draft: bool = False,
    reason: str | None = None,
    language: str | None = None,
    invented: bool = False,
) -> Revision:
    """Make the next revision; it is also the agreement of the author's own key, when its author saw all of it.

    The own draft is used up, unless the text was not written in it (`keeps_draft`). `complete` gives what was brought together its last form; `language` is that of
    the original, when its author says it. Raises `Conflict` where the text clashes with the
    head, or the own draft is not `draft_version` (None where nobody drafts), and it is not `settled` yet;
    `RuleBroken` when nothing changed.
    """
    hold(session, text)
    written = Written(content, base_number, draft_version, author.party, shape, settled)
    content, parents = reconciled(text, written)
    content = complete(content)
    language = _language(session, text, base_number, language)
    newest = head_of(text)
    if newest is not None and (newest.content, newest.language) == (content, language):
        raise RuleBroken(Sentence("Ce texte est identique à celui qui est déjà proposé."))
    revision = Revision(
        id=new_id(),
        text=text,
        number=text.head + 1,
        base_number=parents.base,
        merged_number=parents.merged,
        content=content,
        language=language,
        person_id=author.person_id,
        key_id=author.key_id,
        party=author.party,
        reason=reason,
        at=clock.now(),
        invented=invented,
        consents=[],
    )
    text.head += 1
    session.add(revision)
    draft = draft_of(text, author.party)
    if draft is not None and not keeps_draft:
        text.drafts.remove(draft)
    session.flush()
    if author.key_id is not None and parents.seen:
        say(session, revision, verdict=Verdict.AGREE, author=author, keys=keys, invented=invented)
    return revision


def restore(
    session: Session,
    text: SharedText,
    old: Revision,
    *,
    head_read: int,
    author: Author,
    keys: Collection[uuid.UUID],
    reason: str | None = None,
) -> Revision:
    """Propose what an older revision says; drafts stay as they are.

    Raises `Conflict` when a newer revision came than the one it was compared with, `RuleBroken` when both say the same.
    """
    hold(session, text)
    revision_read(text, head_read)
    return propose(
        session,
        text,
        content=old.content,
        base_number=head_read,
        author=author,
        keys=keys,
        keeps_draft=True,
        reason=reason,
        language=old.language,
    )


def withdraw_proposal(session: Session, revision: Revision, *, author: Author) -> None:
    """The side that proposed takes its proposal back, while it is not in force: it is that side's draft again.

    What stood before stands again, with what was said of it. Raises `Conflict` when the revision is not the newest,
    `RuleBroken` when it is another side's or in force.
    """
    text = revision.text
    hold(session, text)
    session.refresh(revision, ["consents", "in_force_at", "withdrawn_at"])
    revision_read(text, revision.number)
    refuse_in_force(revision)
    if author.party is None or revision.party != author.party:
        raise RuleBroken(Sentence("Seul le côté qui a proposé ce texte peut le retirer."))
    now = clock.now()
    revision.withdrawn_at = now
    if draft_of(text, author.party) is None:
        session.add(
            Draft(
                id=new_id(),
                text=text,
                party=author.party,
                base_number=text.standing,
                content=revision.content,
                language=revision.language,
                person_id=author.person_id,
                at=now,
            )
        )
    session.flush()
