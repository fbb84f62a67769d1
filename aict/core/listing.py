"""Lists that serve: filtered, sorted, paged, with chosen columns, all of it in the address.

A feature describes its list once, as a `Listing`: columns (how each is called, written and sorted) and
filters. `shown` asks the database for one page; `shown_rows` does the same with rows that the page has
read anyway. Both give a `Shown`, which `templates/_macros/list.html` draws and `core.list_files` exports:

    LISTING = Listing(columns=(…), filters=(…), search=lambda typed: […], first="title")

    @bp.get("/things")
    def index():
        shown = listing.shown(db(), LISTING, select(Thing).where(…), request.args, tie=Thing.id)
        if shown.state.file: return list_files.answer(db(), shown, name="things")
        return render_template("things/index.html", shown=shown)

    {% from "_macros/list.html" import filters, found, table, foot %}
    {{ filters(shown) }}{{ found(shown) }}
    {% call(column, row) table(shown, _("Things")) %}{{ cell(column, row) }}{% endcall %}
    {{ foot(shown) }}

The address says `q` (words), each filter by its name, `sort` (a column, `-` in front to turn it round),
`page`, `columns` (several) and `format` (`csv`, `xlsx`). What it says and nobody understands is left out, and said.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final, Generic, TypeVar
from urllib.parse import urlencode

from sqlalchemy import ColumnElement, Select, SQLColumnExpression, func, literal, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.interfaces import ORMOption
from werkzeug.datastructures import MultiDict

from aict.core.dates import PartialDate
from aict.core.errors import Quoted, Sentence
from aict.core.folding import fold
from aict.core.paging import PAGE_SIZE, Page, asked_page, page_of
from aict.core.sheets import Value

SEARCH, SORT, PAGE, COLUMNS, FORMAT = "q", "sort", "page", "columns", "format"
FILES: Final = ("csv", "xlsx")
LONGEST_SEARCH = 200
MOST_COUNTED = 250
"""Rows that are counted; of a longer list it is said that there are more: the count of a search costs more than its page."""
MOST_EXPORTED = 20_000
"""Rows of a file; who has more filters first, and is told."""

Row = TypeVar("Row")
Cell = Value | PartialDate | Sentence | Quoted | Sequence["Cell"]
Test = Any
"""A condition of the database, or a function that keeps a row."""


def _untold(_row: object) -> Cell:
    return None


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One thing that a list says of each row."""

    name: str
    label: Sentence
    value: Callable[[Row], Cell] = _untold
    """What it says of a row, unless that is loaded for several at once."""
    order: Sequence[SQLColumnExpression[Any]] | Callable[[Row], Any] | None = None
    """How the list is sorted by it: expressions of the database, or a key of a row; None: it is not."""
    shown: bool = True
    """Whether it stands there when nobody chose; the first column always does."""
    number: bool = False
    load: Callable[[Sequence[Row]], Mapping[Any, Cell]] | None = None
    """What it says of several rows at once, by their identifiers, where one row alone cannot tell."""
    reads: Sequence[ORMOption] = ()
    """What has to be read with the rows for it, and is not where it is not shown."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One question with listed answers."""

    name: str
    label: Sentence
    options: Sequence[tuple[str, Sentence | Quoted | str]]
    test: Callable[[str], Test]


@dataclass(frozen=True)
class Listing(Generic[Row]):
    """What a list can show and be asked."""

    columns: Sequence[Column[Row]]
    first: str
    """How it is sorted when nobody chose, as the address would say it."""
    filters: Sequence[Filter] = ()
    search: Callable[[str], Sequence[Test]] | None = None
    """The conditions under which a row has the words typed; None when nothing is searched."""
    search_hint: Sentence | None = None

    def column(self, name: str) -> Column[Row] | None:
        """The column of that name."""
        return next((c for c in self.columns if c.name == name), None)

    def chosen(self, names: Collection[str]) -> Sequence[Column[Row]]:
        """Those of these names, or those that stand there when nobody chose; the first says what the row is, so it always does."""
        first, *others = self.columns
        return [first, *(c for c in others if (c.name in names if names else c.shown))]


@dataclass(frozen=True, slots=True)
class State:
    """What the address asks for, as far as it is understood."""

    search: str = ""
    chosen: Mapping[str, str] = field(default_factory=dict)
    sort: str = ""
    page: str = ""
    columns: tuple[str, ...] = ()
    file: str | None = None
    ignored: tuple[str, ...] = ()
    """Names of what was not understood."""

    @property
    def sorted_by(self) -> str:
        """The name of the column it is sorted by."""
        return self.sort.removeprefix("-")

    @property
    def is_turned(self) -> bool:
        """Whether the order is turned round."""
        return self.sort.startswith("-")

    @property
    def is_narrowed(self) -> bool:
        """Whether a search or a filter leaves rows out."""
        return bool(self.search or self.chosen)


def read_state(listing: Listing[Any], args: MultiDict[str, str]) -> State:
    """The state that an address holds; nonsense is left out and named."""
    search = " ".join(args.get(SEARCH, "").split())[:LONGEST_SEARCH] if listing.search else ""
    chosen = {f.name: args[f.name] for f in listing.filters if args.get(f.name)}
    options = {f.name: {value for value, _ in f.options} for f in listing.filters}
    right = {name: value for name, value in chosen.items() if value in options[name]}
    ignored = [name for name in chosen if name not in right]
    if search and not fold(search):
        search = ""
        ignored.append(SEARCH)
    sort, file = args.get(SORT, ""), args.get(FORMAT, "")
    column = listing.column(sort.removeprefix("-"))
    if sort and (column is None or column.order is None):
        ignored.append(SORT)
        sort = ""
    columns = args.getlist(COLUMNS)
    known = tuple(c.name for c in listing.columns if c.name in columns)
    if len(known) < len(set(columns)):
        ignored.append(COLUMNS)
    if file and file not in FILES:
        ignored.append(FORMAT)
        file = ""
    return State(
        search, right, sort or listing.first, args.get(PAGE, ""), known, file or None, tuple(ignored)
    )


@dataclass(frozen=True)
class Shown(Generic[Row]):
    """A list as the address asks for it: one page of it, and the addresses of its other states."""

    listing: Listing[Row]
    state: State
    page: Page[Row]
    every: Callable[[int], Sequence[Row]]
    """All the rows in their order, at most so many: for a file."""

    @cached_property
    def columns(self) -> Sequence[Column[Row]]:
        """The columns that are shown."""
        return self.listing.chosen(self.state.columns)

    @cached_property
    def _loaded(self) -> Mapping[str, Mapping[Any, Cell]]:
        return {c.name: c.load(self.page.rows) for c in self.columns if c.load}

    def value(self, column: Column[Row], row: Row) -> Cell:
        """What a column says of one row of this page."""
        if column.load:
            return self._loaded[column.name].get(getattr(row, "id", None))
        return column.value(row)

    def address(self, **changes: str | None) -> str:
        """The query string of this state with some changes; the page is the first again unless it is said."""
        state = self.state
        pairs = [(SEARCH, state.search), *state.chosen.items()]
        pairs += [(SORT, state.sort)] if state.sort != self.listing.first else []
        pairs = [(name, value) for name, value in pairs if name not in changes]
        pairs += [(COLUMNS, name) for name in state.columns]
        pairs += [(name, value or "") for name, value in changes.items()]
        return "?" + urlencode([(name, value) for name, value in pairs if value])

    def sort_address(self, column: Column[Row]) -> str:
        """Sorted by this column; turned round when it is sorted by it already."""
        turned = self.state.sort == column.name
        return self.address(**{SORT: f"-{column.name}" if turned else column.name})

    def direction(self, column: Column[Row]) -> str | None:
        """`ascending` or `descending` when it is sorted by this column."""
        if self.state.sorted_by != column.name:
            return None
        return "descending" if self.state.is_turned else "ascending"

    def kept(self, *but: str) -> Iterator[tuple[str, str]]:
        """What a form that asks for something else has to carry along."""
        state = self.state
        for name, value in ((SEARCH, state.search), *state.chosen.items(), (SORT, state.sort)):
            if value and name not in but:
                yield name, value
        if COLUMNS not in but:
            yield from ((COLUMNS, name) for name in state.columns)


def shown(
    session: Session,
    listing: Listing[Row],
    wanted: Select[Any],
    args: MultiDict[str, str],
    *,
    tie: SQLColumnExpression[Any],
    size: int = PAGE_SIZE,
) -> Shown[Row]:
    """One page out of the database, in two queries and about the same time however long the list is.

    `wanted` selects one entity and already leaves out what the reader may not see; `tie` orders rows
    that the chosen column calls equal.
    """
    state = read_state(listing, args)
    narrowed = wanted.where(*_tests(listing, state))
    ordered = narrowed.order_by(None).order_by(*_in_order(listing, state), tie)
    ordered = ordered.options(*(read for column in listing.chosen(state.columns) for read in column.reads))
    total = _count(session, narrowed, MOST_COUNTED + 1)
    number, last = asked_page(total, state.page, size)
    is_counted = total <= MOST_COUNTED
    if not is_counted and number == last:
        # Who asks for a page so far behind waits for the whole count.
        total, is_counted = _count(session, narrowed), True
        number, last = asked_page(total, state.page, size)
    rows = session.scalars(ordered.limit(size).offset((number - 1) * size)).all()
    page = Page(rows, number, last, total if is_counted else MOST_COUNTED, is_counted)
    return Shown(listing, state, page, lambda most: session.scalars(ordered.limit(most)).all())


def how_many(session: Session, wanted: Select[Any]) -> int | None:
    """How many rows there are; None when there are more than `MOST_COUNTED`."""
    total = _count(session, wanted, MOST_COUNTED + 1)
    return total if total <= MOST_COUNTED else None


def _count(session: Session, narrowed: Select[Any], most: int | None = None) -> int:
    one = narrowed.with_only_columns(literal(1), maintain_column_froms=True).order_by(None).limit(most)
    return session.scalar(select(func.count()).select_from(one.subquery())) or 0


def shown_rows(
    listing: Listing[Row], rows: Sequence[Row], args: MultiDict[str, str], size: int = PAGE_SIZE
) -> Shown[Row]:
    """One page out of rows that were read already, in the order given unless another is chosen."""
    state = read_state(listing, args)
    tests = _tests(listing, state)
    kept = [row for row in rows if all(test(row) for test in tests)]
    column = listing.column(state.sorted_by)
    if column is not None and callable(column.order):
        known = [row for row in kept if column.order(row) is not None]
        # What is unknown comes last, whichever way it is sorted.
        unknown = [row for row in kept if column.order(row) is None]
        kept = [*sorted(known, key=column.order, reverse=state.is_turned), *unknown]
    return Shown(listing, state, page_of(kept, state.page, size), lambda most: kept[:most])


def _tests(listing: Listing[Any], state: State) -> list[Test]:
    tests = [f.test(state.chosen[f.name]) for f in listing.filters if f.name in state.chosen]
    if state.search and listing.search is not None:
        tests += listing.search(state.search)
    return tests


def _in_order(listing: Listing[Any], state: State) -> Iterator[ColumnElement[Any]]:
    column = listing.column(state.sorted_by)
    if column is None or column.order is None or callable(column.order):
        return
    for expression in column.order:
        turned = expression.desc() if state.is_turned else expression.asc()
        # Said only where something may be unknown: an index does not serve an order that says it.
        yield turned if getattr(expression, "nullable", True) is False else turned.nulls_last()


def holds_words(
    texts: Callable[[Row], Sequence[str | None]],
) -> Callable[[str], Sequence[Callable[[Row], bool]]]:
    """The search of a list whose rows were read already: each word typed begins a word of the row's texts."""

    def search(typed: str) -> Sequence[Callable[[Row], bool]]:
        asked = fold(typed).split()

        def test(row: Row) -> bool:
            present = fold(" ".join(text for text in texts(row) if text)).split()
            return all(any(word.startswith(start) for word in present) for start in asked)

        return [test]

    return search
