"""What key-holders say of a revision, until it is in force: agree, object, take an agreement back."""

import uuid
from collections.abc import Collection, Iterable

from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.errors import RuleBroken, Sentence
from aict.core.reconciling import hold, revision_read
from aict.core.revisions import Author, Consent, Revision, Verdict, current_words
from aict.core.schema import new_id


def say(
    session: Session,
    revision: Revision,
    *,
    verdict: Verdict,
    author: Author,
    keys: Collection[uuid.UUID],
    reason: str | None = None,
    recorded_from_id: uuid.UUID | None = None,
    recorded_by_party: str | None = None,
    invented: bool = False,
) -> Consent:
    """A key-holder agrees or objects to this revision (or its word is recorded from a document).

    Raises `Conflict` when the revision is not the newest, `RuleBroken` when the author holds no
    key, already turned another key on it, or objects without a reason.
    """
    # Two keys that turn at the same instant take turns, so that neither misses the other's word.
    session.refresh(revision.text, ["head"], with_for_update=True)
    session.refresh(revision, ["consents", "withdrawn_at"])
    session.refresh(revision.text, ["revisions"])
    revision_read(revision.text, revision.number)
    if author.key_id is None or author.key_id not in keys:
        raise RuleBroken(Sentence("Seul un membre qui détient une clé peut se prononcer."))
    _refuse_two_keys(revision, author=author, recorded=recorded_from_id is not None)
    before = current_words(revision).get(author.key_id)
    if recorded_from_id and before and not before.recorded_from_id:
        raise RuleBroken(Sentence("Ce membre a déjà répondu lui-même à cette révision."), field="member")
    if verdict is Verdict.OBJECT and not (reason or "").strip():
        raise RuleBroken(Sentence("Dites pourquoi : une objection a toujours son motif."), field="reason")
    consent = Consent(
        id=new_id(),
        revision=revision,
        key_id=author.key_id,
        party=str(author.party),
        person_id=author.person_id,
        verdict=verdict,
        reason=reason,
        at=clock.now(),
        recorded_from_id=recorded_from_id,
        recorded_by_party=recorded_by_party,
        invented=invented,
    )
    session.add(consent)
    if verdict is Verdict.OBJECT and before and before.recorded_from_id:
        # It was in force by a word that its key-holder now denies: it never was.
        revision.in_force_at = None
    _enter_into_force(revision, keys=keys)
    session.flush()
    return consent


def withdraw_agreement(session: Session, revision: Revision, *, author: Author) -> Consent:
    """A key-holder takes back the agreement that it gave here, while the revision is not in force.

    Raises `Conflict` when the revision is not the newest, `RuleBroken` when there is nothing to take back any more.
    """
    hold(session, revision.text)
    session.refresh(revision, ["consents", "in_force_at", "withdrawn_at"])
    revision_read(revision.text, revision.number)
    refuse_in_force(revision)
    said = current_words(revision).get(author.key_id) if author.key_id else None
    if said is None or said.verdict is not Verdict.AGREE or said.recorded_from_id is not None:
        raise RuleBroken(Sentence("Votre membre n’a pas donné d’accord à cette révision."))
    said.withdrawn_at = clock.now()
    session.flush()
    return said


def refuse_in_force(revision: Revision) -> None:
    """`RuleBroken` when the revision is in force: it stays as it is."""
    if revision.in_force_at is not None:
        raise RuleBroken(
            Sentence("Ce texte est en vigueur : il reste tel quel jusqu’à ce que tous en acceptent un autre.")
        )


def _refuse_two_keys(revision: Revision, *, author: Author, recorded: bool) -> None:
    own = (c for c in revision.consents if c.person_id == author.person_id and not c.recorded_from_id)
    if not recorded and author.person_id and any(c.key_id != author.key_id for c in own):
        raise RuleBroken(Sentence("Une même personne ne tourne jamais deux clés sur un même texte."))


def _enter_into_force(revision: Revision, *, keys: Collection[uuid.UUID]) -> None:
    agreed = {k for k, c in current_words(revision).items() if c.verdict is Verdict.AGREE}
    if revision.in_force_at is None and keys and agreed.issuperset(keys):
        revision.in_force_at = clock.now()


def missing_keys(revision: Revision, keys: Iterable[uuid.UUID]) -> list[uuid.UUID]:
    """The keys that have not agreed to this revision, in the order given."""
    words = current_words(revision)
    return [k for k in keys if k not in words or words[k].verdict is not Verdict.AGREE]
