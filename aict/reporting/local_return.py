"""What the partnership gave to each territory, by itself: what is proved, told, sought in vain, and what nobody looked at."""

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.errors import Sentence
from aict.local_return.rules import STRENGTH_LABELS
from aict.reporting.blocks import (
    FrontPage,
    KeyFigure,
    MatrixCell,
    MatrixRow,
    ReportHead,
    ReturnBlock,
    ReturnEntry,
    Row,
    Said,
    Words,
    phrase,
)
from aict.reporting.document import Document
from aict.reporting.front import fact_of
from aict.reporting.returns import return_blocks
from aict.reporting.sourcing import Sources
from aict.reporting.viewpoint import Viewpoint

SLUG = "local-return"
TITLE = Sentence("Retour local")
MOST = 4
"""Facts that the first page tells of one territory; all of them stand in the proof."""
PROVED = (STRENGTH_LABELS["measured"], STRENGTH_LABELS["documented"])
_NOT_ASSESSED, _NONE_FOUND = phrase("non évalué"), phrase("cherché, rien trouvé")


def local_return(session: Session, at: Viewpoint) -> Document:
    """Head and blocks; the matrix has every dimension of the list, in the order of the words of its ledger."""
    sources = Sources(session)
    returns = return_blocks(session, at, sources)
    blocks = {
        "figures": tuple(_figures(returns)),
        "brief": tuple(rows_of(returns)),
        "matrix": matrix_of(returns),
        "territories": tuple(block.territory for block in returns),
        "returns": returns,
        "sources": sources.listed(),
    }
    head = ReportHead(
        title=TITLE,
        partnership=at.partnership.title,
        code=at.partnership.code,
        members=at.members(),
        generated_on=clock.today().isoformat(),
        invented=sources.invented,
    )
    return Document(head, FrontPage(figures=()), blocks)


def _figures(returns: Sequence[ReturnBlock]) -> Iterator[KeyFigure]:
    for block in returns:
        proved = sum(entry.strength in PROVED for entry in block.entries)
        note = phrase("dont %(n)s mesuré ou documenté", "dont %(n)s mesurés ou documentés", n=proved)
        yield KeyFigure(
            phrase("Faits constatés : %(where)s", where=block.territory), len(block.entries), note
        )


def rows_of(returns: Sequence[ReturnBlock]) -> Iterator[Row]:
    """Each territory is asked the same; what is empty says that it is."""
    for block in returns:
        proved = [entry for entry in block.entries if entry.strength in PROVED]
        told = [entry for entry in block.entries if entry.strength not in PROVED]
        yield Row(
            phrase("Prouvé : %(where)s", where=block.territory),
            tuple(_named(proved)),
            phrase("Rien n’est mesuré ni documenté."),
        )
        yield Row(
            phrase("Raconté : %(where)s", where=block.territory),
            tuple(_named(told)),
            phrase("Aucun témoignage ni affirmation n’est inscrit."),
        )
        yield Row(
            phrase("Ce qu’on ne sait pas : %(where)s", where=block.territory),
            tuple(_silent(block)),
            phrase("Toutes les dimensions ont été regardées.")
            if block.entries or block.none_found
            else phrase("Ce territoire n’a pas été évalué."),
        )


def _named(entries: Sequence[ReturnEntry]) -> Iterator[Said]:
    for entry in entries[:MOST]:
        yield Said(fact_of(entry), entry.source, entry.lang)
    if len(entries) > MOST:
        yield Said(
            phrase("et %(n)s autre, dans la suite", "et %(n)s autres, dans la suite", n=len(entries) - MOST)
        )


def _silent(block: ReturnBlock) -> Iterator[Said]:
    if block.none_found:
        yield Said(
            phrase(
                "Cherché, rien trouvé : %(n)s dimension",
                "Cherché, rien trouvé : %(n)s dimensions",
                n=len(block.none_found),
            )
        )
    if block.not_assessed:
        yield Said(
            phrase(
                "Pas encore évalué : %(n)s dimension",
                "Pas encore évalué : %(n)s dimensions",
                n=len(block.not_assessed),
            )
        )


def matrix_of(returns: Sequence[ReturnBlock]) -> tuple[MatrixRow, ...]:
    """Every dimension that a block knows, with the strongest evidence on each territory."""
    dimensions: dict[Words, None] = {}
    for block in returns:
        named = [entry.dimension for entry in block.entries]
        dimensions |= dict.fromkeys([*named, *block.none_found, *block.not_assessed])
    return tuple(
        MatrixRow(dimension, tuple(_cell(block, dimension) for block in returns)) for dimension in dimensions
    )


def _cell(block: ReturnBlock, dimension: Words) -> MatrixCell:
    # The entries of a block stand in the order of their strength: the first is the strongest.
    found = [entry for entry in block.entries if entry.dimension == dimension]
    if found:
        return MatrixCell(
            len(found), found[0].strength or STRENGTH_LABELS[None], proved=found[0].strength in PROVED
        )
    return MatrixCell(0, _NONE_FOUND if dimension in block.none_found else _NOT_ASSESSED)
