"""Person-days and payer of a mission; period, term and indicator of what a territory got."""

import sqlalchemy as sa
from alembic import op

revision = "a4c81e97d302"
down_revision = "5a1c7e94d0b2"
branch_labels = None
depends_on = None


def _enum(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=80)


def upgrade() -> None:
    with op.batch_alter_table("mission") as batch_op:
        batch_op.add_column(sa.Column("person_days", sa.Integer(), nullable=True))
        payer = _enum("mission_payer", "a", "b", "c", "d", "joint", "third", "unknown")
        batch_op.add_column(sa.Column("payer", payer, nullable=True))
        batch_op.create_check_constraint(
            op.f("ck_mission_person_days_not_negative"), "person_days IS NULL OR person_days >= 0"
        )
    with op.batch_alter_table("local_return") as batch_op:
        batch_op.add_column(sa.Column("period_start", sa.String(length=10), nullable=True))
        batch_op.add_column(sa.Column("period_end", sa.String(length=10), nullable=True))
        batch_op.add_column(sa.Column("term", _enum("return_term", "court", "long"), nullable=True))
        batch_op.add_column(sa.Column("indicator_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(
            op.f("fk_local_return_indicator_id_indicator"), "indicator", ["indicator_id"], ["id"]
        )


def downgrade() -> None:
    with op.batch_alter_table("local_return") as batch_op:
        batch_op.drop_constraint(op.f("fk_local_return_indicator_id_indicator"), type_="foreignkey")
        batch_op.drop_column("indicator_id")
        batch_op.drop_constraint(op.f("ck_local_return_return_term"), type_="check")
        batch_op.drop_column("term")
        batch_op.drop_column("period_end")
        batch_op.drop_column("period_start")
    with op.batch_alter_table("mission") as batch_op:
        batch_op.drop_constraint(op.f("ck_mission_person_days_not_negative"), type_="check")
        batch_op.drop_constraint(op.f("ck_mission_mission_payer"), type_="check")
        batch_op.drop_column("payer")
        batch_op.drop_column("person_days")
