"""Whether the financing plan of a project is annexed to the convention that it names."""

import sqlalchemy as sa
from alembic import op

revision = "c5d20f7a93be"
down_revision = "5b0e7c1f92d4"
branch_labels = None
depends_on = None

_ANNEXED = sa.Enum("oui", "non", name="annexed", native_enum=False, create_constraint=True, length=80)


def upgrade() -> None:
    with op.batch_alter_table("project") as batch_op:
        batch_op.add_column(sa.Column("annexed", _ANNEXED, nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("project") as batch_op:
        batch_op.drop_constraint(op.f("ck_project_annexed"), type_="check")
        batch_op.drop_column("annexed")
