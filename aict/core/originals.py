"""In which language a row was written: that of the page on which its author typed.

Kept beside the rows, in a table of its own, and only where it is not French: what is imported or older is French, the language of the
workbook. A session knows the language of its writer when a request opened it (`info["language"]`); it is noted at flush time, so that
no service can forget it. A correction that touches no text leaves it as it is.
"""

from typing import ClassVar, Final, Literal, overload

from sqlalchemy import Label, String, delete, event, insert, inspect, select
from sqlalchemy.orm import Mapped, Session, declared_attr, foreign, mapped_column, relationship

from aict.core.errors import Quoted
from aict.core.schema import Base
from aict.core.trail import MACHINERY

USUAL: Final = "fr"
LANGUAGE: Final = "language"
"""Key of `Session.info`: a function that gives the language in which the writer types."""


class WrittenIn(Base):
    """The language of the row that has the same identifier."""

    __tablename__ = "written_in"
    __table_args__ = {"info": MACHINERY}  # noqa: RUF012 - SQLAlchemy reads this class attribute

    language: Mapped[str] = mapped_column(String(8))


class Original:
    """What a row has whose texts somebody typed."""

    LOADED: ClassVar[Literal["joined", "select"]] = "joined"
    """How the language comes with the row: with it, or when it is asked for ("select")."""
    WORDS: ClassVar[tuple[str, ...]] = ()
    """Columns in which words stand, beside its plain texts."""

    @declared_attr
    def written_in(cls) -> Mapped[WrittenIn | None]:  # noqa: N805 - a class-level attribute
        """None where it is French."""
        return relationship(
            WrittenIn,
            primaryjoin=lambda: foreign(WrittenIn.id) == cls.id,  # type: ignore[attr-defined]
            viewonly=True,
            lazy=cls.LOADED,
            uselist=False,
        )

    @property
    def language(self) -> str:
        """The language of its texts."""
        return self.written_in.language if self.written_in else USUAL

    @overload
    def quoted(self, words: str) -> Quoted: ...

    @overload
    def quoted(self, words: None) -> None: ...

    def quoted(self, words: str | None) -> Quoted | None:
        """Words of this row, for a sentence that says them; None when there are none."""
        return Quoted(words, self.language) if words is not None else None

    def languages_told(self, session: Session, act: str) -> list[str | None] | None:
        """Before and after, as the trail keeps them beside a change; None where all is French, or nothing was written."""
        before = None if act == "created" else self.language
        after = language_of_writer(session) if act == "created" or _has_other_words(self) else before
        return None if {before, after} <= {None, USUAL} else [before, after]


def language_of(model: type[Original]) -> Label[str | None]:
    """As a column named `language` beside others of a row: the language of its texts, NULL where it is French."""
    wanted = select(WrittenIn.language).where(WrittenIn.id == model.id)  # type: ignore[attr-defined]
    return wanted.scalar_subquery().label("language")


def language_of_writer(session: Session) -> str:
    """The language in which the author of this session's writes types."""
    ask = session.info.get(LANGUAGE)
    return str(ask()) if ask else USUAL


@event.listens_for(Session, "after_flush")
def _note(session: Session, _context: object) -> None:
    fresh = [row for row in session.new if isinstance(row, Original)]
    rewritten = [row for row in session.dirty if isinstance(row, Original) and _has_other_words(row)]
    if not fresh and not rewritten:
        return
    language = language_of_writer(session)
    if rewritten:
        rows = [inspect(row).identity[0] for row in rewritten]
        session.execute(delete(WrittenIn).where(WrittenIn.id.in_(rows)))
    if language != USUAL:
        rows = [inspect(row).attrs.id.value for row in (*fresh, *rewritten)]
        session.execute(insert(WrittenIn), [{"id": row, "language": language} for row in rows])


def _has_other_words(row: Original) -> bool:
    state = inspect(row)
    return any(
        state.attrs[attribute.key].history.has_changes()
        for attribute in state.mapper.column_attrs
        if type(attribute.columns[0].type) is String or attribute.key in row.WORDS
    )
