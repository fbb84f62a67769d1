"""The document that an answer rests on, as a report names it beside the answer and among its sources."""

import uuid
from collections.abc import Mapping

from sqlalchemy.orm import Session

from aict.core.answers import Given
from aict.documents.models import Document
from aict.evaluations.evidence import documents_shown
from aict.evaluations.models import Evaluation
from aict.reporting.blocks import ShownIn
from aict.reporting.sourcing import Sources


class ShownDocuments:
    """The documents of the answers that are revealed, cited as they are named."""

    def __init__(
        self,
        session: Session,
        evaluation: Evaluation,
        given: Mapping[str, Mapping[str, Given]] | None,
        sources: Sources,
    ) -> None:
        """`given` is None while the answers are secret: nothing is read then."""
        self._documents: Mapping[uuid.UUID, Document] = (
            documents_shown(session, evaluation, given.values()) if given else {}
        )
        self._sources = sources
        sources.expect(list(self._documents.values()))

    def of(self, given: Given | None) -> ShownIn | None:
        """What one answer rests on; None when no document was chosen."""
        document = self._documents.get(given.document_id) if given and given.document_id else None
        if document is None:
            return None
        number = self._sources.cite_document(document)
        return ShownIn(document.title, number, document.language, removed=document.removed_at is not None)
