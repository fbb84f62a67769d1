"""Tables in and out of files."""

import csv
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aict.core.sheets import NotReadable, Table, Value, csv_bytes, marked, read_tables, unmarked, write_tables

ODS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
<table:table table:name="a"><table:table-row><table:table-cell office:value-type="string"><text:p>été</text:p>
</table:table-cell><table:table-cell office:value-type="float" office:value="2015"><text:p>2015</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2014-03-05"><text:p>05/03/2014</text:p></table:table-cell>
</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"""


def folder(tmp_path: Path, content: bytes, name: str = "a.csv") -> Path:
    (tmp_path / name).write_bytes(content)
    return tmp_path


@pytest.mark.parametrize(
    "content",
    [
        "a,b\n1,é\n".encode(),
        "a;b\r\n1;é\r\n".encode(),
        "\ufeffa;b\n1;é".encode(),
        b'"a","b"\n"1","\xc3\xa9"\n',
    ],
)
def test_csv_with_comma_or_semicolon_and_a_byte_order_mark(tmp_path: Path, content: bytes) -> None:
    assert read_tables(folder(tmp_path, content)) == [Table("a", [["a", "b"], ["1", "é"]])]


@pytest.mark.parametrize(
    ("content", "says"),
    [("été".encode("cp1252"), "UTF-8"), ("a,b".encode("utf-16"), "UTF-8"), (b'a,b\n"1,2\n', "guillemet")],
)
def test_csv_that_is_not_what_it_says(tmp_path: Path, content: bytes, says: str) -> None:
    with pytest.raises(NotReadable, match=says):
        read_tables(folder(tmp_path, content))


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.xlsx", b"not a zip", "pas un classeur lisible"),
        ("a.ods", b"", "pas un classeur lisible"),
        ("a.xls", b"\xd0\xcf\x11\xe0", ".xlsx ou .ods"),
        ("a.csv", b"a,b", "dossier"),
    ],
)
def test_a_file_of_another_type_is_said_in_one_sentence(
    tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    with pytest.raises(NotReadable, match=says):
        read_tables(folder(tmp_path, content, name) / name)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match="existe pas"):
        read_tables(tmp_path / "none.xlsx")
    with pytest.raises(NotReadable, match="aucun fichier"):
        read_tables(tmp_path)


def test_a_zip_that_is_no_workbook(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("hello.txt", "hello")
    with pytest.raises(NotReadable, match="pas un classeur lisible"):
        read_tables(tmp_path / "a.xlsx")


def test_an_archive_that_unpacks_to_too_much(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"{number}", b"\0" * 80_000_000)
    with pytest.raises(NotReadable, match="trop grand"):
        read_tables(tmp_path / "a.xlsx")


def test_a_cell_at_the_far_end_does_not_exhaust_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_tables([Table("a", [["h"], ["x"]])], path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = (
        parts[sheet].replace(b'r="A2"', b'r="XFD1048576"').replace(b'<row r="2"', b'<row r="1048576"')
    )
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    with pytest.raises(NotReadable, match="trop grand"):
        read_tables(path)


def ods(path: Path, content: str) -> Path:
    manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content.replace("\n<", "<"))
        archive.writestr("META-INF/manifest.xml", manifest)
    return path


@pytest.mark.parametrize(
    ("cell", "row"),
    [(' table:number-columns-repeated="16384"', ""), ("", ' table:number-rows-repeated="1048576"')],
)
def test_a_filled_cell_repeated_without_end_is_refused(tmp_path: Path, cell: str, row: str) -> None:
    content = ODS.replace("<table:table-cell office", f"<table:table-cell{cell} office")
    content = content.replace("<table:table-row>", f"<table:table-row{row}>")
    with pytest.raises(NotReadable, match="trop grand"):
        read_tables(ods(tmp_path / "a.ods", content))


def test_ods_is_read(tmp_path: Path) -> None:
    (table,) = read_tables(ods(tmp_path / "a.ods", ODS))
    assert list(table.rows) == [["été", "2015", "2014-03-05"]]


def test_numbers_and_texts_keep_their_type_in_a_spreadsheet(tmp_path: Path) -> None:
    row: list[Value] = [
        "=1+1",
        "007",
        Decimal("1234.50"),
        2015,
        "",
        None,
        Decimal("-1.53388"),
        "http://a.example/?b=c",
    ]
    write_tables([Table("a", [["h"] * len(row), row])], tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    (table,) = read_tables(tmp_path / "a.xlsx")
    assert table.rows[1] == ["=1+1", "007", "1234.5", "2015", "", "", "-1.53388", "http://a.example/?b=c"]


def test_a_number_that_a_spreadsheet_would_round_stays_exact(tmp_path: Path) -> None:
    write_tables([Table("a", [["h"], [Decimal("0.12345678901234567890")]])], tmp_path / "a.xlsx")
    assert read_tables(tmp_path / "a.xlsx")[0].rows[1] == ["0.12345678901234567890"]


def test_no_csv_cell_starts_like_a_formula() -> None:
    cells = ["=a", "+a", "-a", "@a", "\ta", "\ra", "'=a"]
    written = csv_bytes(Table("a", [cells])).decode("utf-8-sig")
    assert all(cell.startswith("'") for cell in next(csv.reader([written])))


@given(st.text())
def test_marking_is_undone_whatever_the_text(text: str) -> None:
    assert unmarked(marked(text)) == text


def test_other_suffixes_and_too_long_texts_are_refused_in_writing(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match=r"\.xlsx"):
        write_tables([], tmp_path / "a.pdf")
    with pytest.raises(NotReadable, match="trop long"):
        write_tables([Table("a", [["x" * 40_000]])], tmp_path / "a.xlsx")
