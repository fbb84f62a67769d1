"""The documents in which the evidence of answers can be read: only of answers that the reader may see."""

import uuid
from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session

from aict.core.answers import Given
from aict.documents.models import Document
from aict.documents.queries import documents_named
from aict.evaluations.models import Evaluation


def documents_shown(
    session: Session, evaluation: Evaluation, answers: Iterable[Mapping[str, Given]]
) -> dict[uuid.UUID, Document]:
    """What these answers rest on, by identifier; a document that was removed since is among them."""
    named = {given.document_id for of_side in answers for given in of_side.values() if given.document_id}
    return documents_named(session, evaluation.partnership_id, named)
