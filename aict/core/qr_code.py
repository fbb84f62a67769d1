"""Square codes of addresses, as drawings with a text alternative."""

import io

import segno
from markupsafe import Markup


def qr_code(address: str, alternative: str, *, border: int = 0) -> Markup:
    """Square code of an address; with a `border` (in modules) it brings its own white ground, for screens in dark colours."""
    code = segno.make(address, error="m", micro=False)
    drawn = io.BytesIO()
    # The name space, so that the drawing is one for a reader of XML too.
    code.save(
        drawn,
        kind="svg",
        xmldecl=False,
        svgns=True,
        nl=False,
        scale=3,
        border=border,
        light="#fff" if border else None,
        title=alternative,
        svgclass="qr",
        lineclass=None,
    )
    return Markup(drawn.getvalue().decode())  # noqa: S704 - segno escapes its title
