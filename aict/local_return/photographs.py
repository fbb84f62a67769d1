"""A photograph as it is kept: judged by its content, turned upright, made smaller, without anything hidden in it.

A camera writes where and when a picture was taken, and by whom. Only the picture itself is drawn again.
"""

import io
import warnings
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

from aict.core.errors import RuleBroken, Sentence
from aict.documents.rules import LARGEST

MEDIA_TYPE = "image/jpeg"
_LONGEST_SIDE, _QUALITY = 1600, 80
_MOST_PIXELS = 60_000_000
_FORMATS = ("JPEG", "PNG")


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG of our own."""

    content: bytes
    width: int
    height: int


def photograph(content: bytes) -> Picture:
    """The picture drawn again; `RuleBroken` on `file` for what is no photograph, or too large."""
    if len(content) > LARGEST:
        raise _refused(Sentence("Ce fichier dépasse 20 Mo : réduisez la photographie."))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _drawn_again(content)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise _refused(
            Sentence("Ce fichier n’est pas une photographie JPEG ou PNG entière. Enregistrez-la de nouveau.")
        ) from error


def _drawn_again(content: bytes) -> Picture:
    with Image.open(io.BytesIO(content), formats=_FORMATS) as found:
        if found.width * found.height > _MOST_PIXELS:
            raise _refused(Sentence("Cette photographie a trop de points : réduisez-la."))
        found.draft("RGB", (_LONGEST_SIDE, _LONGEST_SIDE))
        upright = ImageOps.exif_transpose(found)
        upright.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
        flat = Image.new("RGB", upright.size, "white")
        clear = upright.convert("RGBA")
        flat.paste(clear, mask=clear)
    kept = io.BytesIO()
    flat.save(kept, "JPEG", quality=_QUALITY, optimize=True)
    return Picture(kept.getvalue(), flat.width, flat.height)


def _refused(sentence: Sentence) -> RuleBroken:
    return RuleBroken(sentence, field="file")
