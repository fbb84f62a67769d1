"""What an intruder, a broken program or a cat on a keyboard sends instead of what a field asks for."""

from collections.abc import Mapping

MARKUP = "<b id=intrus>x</b><script>alert('intrus')</script>"
TEMPLATE = "intrus{{7*7}}${7*7}<%= 7*7 %>"
HEADER = "intrus\r\nX-Intrus: 1\r\n\r\n<b id=intrus>"

HOSTILE: Mapping[str, str] = {
    "not a number": "NaN",
    "a signalling one": "sNaN",
    "without end": "Infinity",
    "without end, below": "-Infinity",
    "an exponent": "1E400",
    "a small exponent": "1e-400",
    "forty digits": "9" * 40,
    "below zero": "-1",
    "beyond 32 bits": "2147483648",
    "beyond 63 bits": "9223372036854775808",
    "many decimals": "0." + "1" * 60,
    "digits of another script": "١٢٣",
    "a superscript": "²",
    "hexadecimal": "0x7fffffff",
    "underscored": "1_000",
    "nothing": "",
    "blanks": " \t ",
    "seen by nobody": "\u200b\u200d\ufeff\u2060",
    "NUL": "a\x00b",
    "NUL alone": "\x00",
    "controls": "a\x01\x08\x0b\x1b[31m\x7f\x85b",
    "turned round": "\u202e\u2066abc",
    "marks without end": "a" + "\u0301" * 300,
    "half a character": "a\ud800b",
    "another half": "\udfff",
    "not a character": "\uffff\U0010ffff",
    "a hundred thousand characters": "x" * 100_000,
    "line breaks": "a\r\n" * 200,
    "the year 1": "0001",
    "the year 9999": "9999-12-31",
    "the year 0": "0000-00-00",
    "the thirtieth of February": "2024-02-30",
    "a date and an hour": "2024-02-03T25:61:61",
    "an address that runs": "javascript:alert(1)",
    "an address of data": "data:text/html,<script>alert(1)</script>",
    "an address of this machine": "http://127.0.0.1:8000/",
    "an address of this machine, otherwise": "http://[::1]/",
    "an address of metadata": "http://169.254.169.254/latest/",
    "a file": "file:///etc/passwd",
    "another site": "//intrus.example/",
    "another site, turned": "/\\intrus.example",
    "a path": "../../../../etc/passwd",
    "a formula": '=HYPERLINK("http://intrus.example")',
    "a command": "@SUM(1+1)*cmd|' /C calc'!A0",
    "markup": MARKUP,
    "an attribute": '" onmouseover="alert(1)" id=\'intrus',
    "a template": TEMPLATE,
    "a place to fill": "%s %(name)s %n {0.__class__}",
    "a query": "' OR 1=1; DROP TABLE person; --",
    "a header": HEADER,
    "an identifier of nothing": "01900000-0000-7000-8000-000000000000",
    "no identifier": "not-an-identifier",
    "a list": "[]",
    "an object": '{"$ne": null}',
    "nobody": "null",
}
"""What it is → what is sent; a lone half of a pair is sent as the three bytes that some programs write for it."""


def as_bytes(text: str) -> bytes:
    """A value on its way."""
    return text.encode("utf-8", "surrogatepass")


def as_read(text: str) -> set[str]:
    """What a program that reads UTF-8 may find of it: bytes that are none stay as they came, or as signs of something unreadable."""
    whole = as_bytes(text)
    return {whole.decode("utf-8", "replace"), whole.decode("utf-8", "werkzeug.url_quote")}
