"""Lists that serve: words to find by, folded keys to sort by, who follows a partnership on each side."""

import re
import unicodedata
import uuid
from collections import defaultdict
from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "c1d7f5a90b24"
down_revision = "5e0c41d7a9b2"
branch_labels = None
depends_on = None

LINE, SHORT, LONGEST_WORD = 400, 80, 40
SPLIT = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
)
KEYS = (("partnership", "title"), ("organisation", "name"))


def fold(text: str) -> str:
    """As the program of this day folds."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(SPLIT)
    return " ".join(re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.combining(c))))


def folded(length: int) -> sa.types.TypeEngine[str]:
    return sa.String(length).with_variant(sa.String(length, collation="C"), "postgresql")


def upgrade() -> None:
    words = op.create_table(
        "search_word",
        sa.Column("kind", sa.String(length=SHORT), nullable=False),
        sa.Column("word", folded(LONGEST_WORD), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "word", "subject_id", name=op.f("pk_search_word")),
    )
    op.create_index(op.f("ix_search_word_subject_id"), "search_word", ["subject_id"])
    for table, column in KEYS:
        key = f"{column}_key"
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(sa.Column(key, folded(LINE), nullable=True))
        _fill_key(table, column, key)
        with op.batch_alter_table(table) as batch_op:
            batch_op.alter_column(key, existing_type=folded(LINE), nullable=False)
            batch_op.create_index(op.f(f"ix_{table}_{key}"), [key])
    with op.batch_alter_table("member") as batch_op:
        batch_op.add_column(sa.Column("followed_by_id", sa.Uuid(), nullable=True))
        batch_op.create_index(op.f("ix_member_followed_by_id"), ["followed_by_id"])
        batch_op.create_foreign_key(
            op.f("fk_member_followed_by_id_person"), "person", ["followed_by_id"], ["id"]
        )
    _fill_words(words)


def downgrade() -> None:
    with op.batch_alter_table("member") as batch_op:
        batch_op.drop_constraint(op.f("fk_member_followed_by_id_person"), type_="foreignkey")
        batch_op.drop_index(op.f("ix_member_followed_by_id"))
        batch_op.drop_column("followed_by_id")
    for table, column in KEYS:
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_index(op.f(f"ix_{table}_{column}_key"))
            batch_op.drop_column(f"{column}_key")
    op.drop_index(op.f("ix_search_word_subject_id"), "search_word")
    op.drop_table("search_word")


def _fill_key(name: str, column: str, key: str) -> None:
    table = sa.table(name, sa.column("id", sa.Uuid()), sa.column(column), sa.column(key))
    connection = op.get_bind()
    for row in connection.execute(sa.select(table.c.id, table.c[column])).all():
        connection.execute(table.update().where(table.c.id == row.id).values({key: fold(row[1])[:LINE]}))


def _fill_words(words: sa.Table) -> None:
    connection = op.get_bind()
    partnership, organisation, member, label, *facts = (
        sa.table(name, *(sa.column(c, sa.Uuid() if c.endswith("id") else None) for c in columns))
        for name, columns in (
            ("partnership", ("id", "code", "given_code", "title", "summary")),
            ("organisation", ("id", "name", "code", "siren", "insee_code")),
            ("member", ("partnership_id", "organisation_id")),
            ("partnership_label", ("partnership_id", "text")),
            ("convention", ("id", "title", "code", "object")),
            ("project", ("id", "title", "code")),
            ("action", ("id", "title", "code", "theme")),
        )
    )
    present = sa.column("removed_at").is_(None)
    of_members = sa.select(member.c.partnership_id, organisation.c.name).join(
        organisation, organisation.c.id == member.c.organisation_id
    )
    read = (
        ("partnership", sa.select(partnership)),
        ("partnership", of_members),
        ("partnership", sa.select(label)),
        ("organisation", sa.select(organisation)),
        *((fact.name, sa.select(fact).where(present)) for fact in facts),
    )
    found = defaultdict[tuple[str, uuid.UUID], set[str]](set)
    for kind, query in read:
        for subject, *texts in connection.execute(query).all():
            found[kind, subject].update(fold(" ".join(text for text in texts if text)).split())
    for subject, said in _objectives(connection):
        found["objective", subject].update(fold(said).split())
    rows = sorted(
        {
            (kind, word[:LONGEST_WORD], subject)
            for (kind, subject), present in found.items()
            for word in present
        }
    )
    if rows:
        connection.execute(
            words.insert(),
            [{"kind": kind, "word": word, "subject_id": subject} for kind, word, subject in rows],
        )


def _objectives(connection: sa.Connection) -> Iterator[tuple[uuid.UUID, str]]:
    """What the last revision in force of each objective says, else the newest proposed."""
    objective = sa.table(
        "objective", sa.column("id", sa.Uuid()), sa.column("code"), sa.column("text_id", sa.Uuid())
    )
    revision = sa.table(
        "text_revision",
        sa.column("text_id", sa.Uuid()),
        sa.column("number"),
        sa.column("content", sa.JSON()),
        sa.column("in_force_at"),
    )
    last = sa.select(objective.c.id, objective.c.code, revision.c.content).join(
        revision, revision.c.text_id == objective.c.text_id
    )
    ordered = last.order_by(revision.c.in_force_at.is_not(None), revision.c.number)
    shown = {found: (code, content) for found, code, content in connection.execute(ordered)}
    for found, (code, content) in shown.items():
        labels = [indicator["label"] for indicator in content.get("indicators", ())]
        yield found, " ".join(filter(None, [code, content["statement"], content.get("rationale"), *labels]))
