"""Pages of documents, and the files themselves."""

import uuid

from flask import Blueprint
from flask.typing import ResponseReturnValue

from aict.accounts.access_log import DOWNLOADED, log_taken
from aict.core.storage import storage
from aict.core.web import db
from aict.documents.pages import DOCUMENTS, DocumentPages
from aict.documents.queries import bytes_kept, document_in, documents_of
from aict.documents.rules import QUOTA
from aict.documents.sending import sent
from aict.documents.subjects import subjects
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_lists import fact_list, list_page

bp = Blueprint("documents", __name__, url_prefix="/partnerships/<code>/documents")

DocumentPages(DOCUMENTS).register(bp, "")


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """The documents of a partnership."""
    every = documents_of(db(), at.partnership.id)
    found = fact_list(db(), at, DOCUMENTS, every)
    about = {document.about_id for document in found.page.rows if document.about_id}
    return list_page(
        "documents/index.html",
        found,
        subjects=subjects(at, about),
        kept=bytes_kept(db(), at.partnership.id),
        quota=QUOTA,
    )


@bp.get("/<uuid:document_id>")
@partnership_page(Permission.READ)
def document(at: Standing, document_id: uuid.UUID) -> ResponseReturnValue:
    """The file itself, to be saved, never shown by the browser."""
    found = document_in(db(), at.partnership.id, document_id)
    content = storage().read(found.storage_name)
    log_taken(DOWNLOADED, person_id=at.person.id, what=f"{at.partnership.code}: {found.file_name}")
    return sent(
        content,
        file_name=found.file_name,
        media_type=found.media_type,
        size=found.size,
    )
