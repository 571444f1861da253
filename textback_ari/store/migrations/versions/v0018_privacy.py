"""Numbers that were erased, as keyed hashes, and how far old data has been removed."""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables and the key."""
    made = op.create_table(
        "secrets",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_secrets"),
    )
    op.bulk_insert(made, [{"name": "erasures", "value": secrets.token_bytes(32)}])
    op.create_table(
        "erasures",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("opted_out_at", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_erasures"),
        sa.UniqueConstraint("digest", name="uq_erasures_digest"),
    )
    op.create_table(
        "retention",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("done_id", BIG, nullable=False),
        sa.PrimaryKeyConstraint("kind", name="pk_retention"),
    )
    op.add_column("callers", sa.Column("erased_at", sa.Double()))
    op.add_column("callers", sa.Column("erased_by", sa.String()))
