"""A file is what its content says, and its name may only say the same."""

import pytest

from aict.core.errors import RuleBroken
from aict.documents.rules import LARGEST, QUOTA, check_quota, recognise
from tests.documents.files import EXE, HTML, JPEG, PDF, PNG, SVG, bomb, office, open_document, zipped

ACCEPTED = {
    "lettre.pdf": PDF,
    "Lettre.PDF": PDF,
    "photo.png": PNG,
    "photo.jpg": JPEG,
    "photo.jpeg": JPEG,
    "note.docx": office("word/document.xml"),
    "plan.xlsx": office("xl/workbook.xml"),
    "exposé.pptx": office("ppt/presentation.xml"),
    "note.odt": open_document("text"),
    "plan.ods": open_document("spreadsheet"),
    "exposé.odp": open_document("presentation"),
    "رسالة.txt": "تعاون لامركزي".encode(),
    "بلدية‌ها.txt": b"zero-width non-joiner in the name",
    "table.csv": "ville;montant\nSfax;12,5\n".encode("utf-8-sig"),
}

REFUSED = {
    "an empty file": ("vide.pdf", b""),
    "a program": ("programme.exe", EXE),
    "a program renamed": ("programme.pdf", EXE),
    "a drawing that runs": ("dessin.svg", SVG),
    "a drawing renamed": ("dessin.png", SVG),
    "a page": ("page.html", HTML),
    "a page renamed": ("page.txt", HTML),
    "a page behind a mark": ("page.txt", b"\xef\xbb\xbf \n" + HTML),
    "a page inside a pdf": ("page.pdf", PDF.replace(b"1 0 obj", b"<script>alert(1)</script>")),
    "a page inside a jpeg": ("page.jpg", JPEG[:4] + HTML + JPEG[4:]),
    "a pdf after something else": ("suite.pdf", b"GIF89a" + PDF),
    "a pdf cut off": ("coupé.pdf", PDF[:30]),
    "a picture under another name": ("photo.png", JPEG),
    "a zip without a document": ("archive.docx", zipped({"a.txt": b"a"})),
    "a plain zip": ("archive.zip", zipped({"a.txt": b"a"})),
    "a spreadsheet under another name": ("note.docx", office("xl/workbook.xml")),
    "macros": ("note.docx", office("word/document.xml", **{"word/vbaProject.bin": b"x"})),
    "an open document of another kind": ("note.odt", open_document("spreadsheet")),
    "a damaged zip": ("note.docx", office("word/document.xml")[:-30]),
    "a page before a zip": ("note.docx", HTML + office("word/document.xml")),
    "a text that is none": ("note.txt", b"a\x00b"),
    "a text in another encoding": ("note.txt", "é".encode("latin-1")),
    "no extension": ("document", PDF),
    "only an extension": (".pdf", EXE),
    "NUL in the name": ("a\x00.pdf", PDF),
    "a path": ("../../etc/passwd.pdf", PDF),
    "a path of Windows": ("C:\\temp\\note.pdf", PDF),
    "a line break in the name": ("a\r\nX-Evil: 1.pdf", PDF),
    "a name written backwards": ("a\u202efdp.exe.pdf", PDF),
    "a name without end": ("a" * 300 + ".pdf", PDF),
    "too much": ("gros.pdf", PDF + bytes(LARGEST) + PDF),
}


@pytest.mark.parametrize("name", ACCEPTED)
def test_what_it_says_is_kept_as_it_is(name: str) -> None:
    upload = recognise(name, ACCEPTED[name])
    assert (upload.file_name, upload.content) == (name, ACCEPTED[name])
    assert "/" in upload.media_type


@pytest.mark.parametrize("case", REFUSED)
def test_what_it_does_not_say_is_refused_with_a_sentence(case: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        recognise(*REFUSED[case])
    assert refused.value.field == "file"
    assert str(refused.value.sentence).endswith(".")


def test_a_zip_that_would_unpack_without_end_is_refused() -> None:
    with pytest.raises(RuleBroken):
        recognise("bombe.docx", bomb())


def test_the_last_byte_of_the_quota_is_given_and_no_more() -> None:
    check_quota(QUOTA - 10, 10)
    with pytest.raises(RuleBroken):
        check_quota(QUOTA - 10, 11)
