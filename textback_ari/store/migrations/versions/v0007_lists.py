"""Block lists, contacts, consent, and who opted out when and how."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "blocks",
        sa.Column("id", _BIG, autoincrement=True, nullable=False),
        sa.Column("business", sa.String(), nullable=False),
        sa.Column("digits", sa.String(), nullable=False),
        sa.Column("whole", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("added_by", sa.String(), nullable=False),
        sa.Column("added_at", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_blocks"),
        sa.UniqueConstraint(
            "digits", "business", "whole", "source", name="uq_blocks_digits_business_whole_source"
        ),
    )
    op.create_index("ix_blocks_source", "blocks", ["source"])
    op.create_table(
        "contacts",
        sa.Column("id", _BIG, autoincrement=True, nullable=False),
        sa.Column("business", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("added_by", sa.String(), nullable=False),
        sa.Column("added_at", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_contacts"),
        sa.UniqueConstraint("business", "number", name="uq_contacts_business_number"),
    )
    op.create_table(
        "consents",
        sa.Column("id", _BIG, autoincrement=True, nullable=False),
        sa.Column("caller_id", _BIG, nullable=False),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("first_at", sa.Double(), nullable=False),
        sa.Column("last_at", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(["caller_id"], ["callers.id"], name="fk_consents_caller_id"),
        sa.PrimaryKeyConstraint("id", name="pk_consents"),
        sa.UniqueConstraint("caller_id", "how", "line", name="uq_consents_caller_id_how_line"),
    )
    op.create_table(
        "opt_outs",
        sa.Column("id", _BIG, autoincrement=True, nullable=False),
        sa.Column("caller_id", _BIG, nullable=False),
        sa.Column("opted_out", sa.Boolean(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["caller_id"], ["callers.id"], name="fk_opt_outs_caller_id"),
        sa.PrimaryKeyConstraint("id", name="pk_opt_outs"),
    )
    op.create_index("ix_opt_outs_caller_id", "opt_outs", ["caller_id"])
