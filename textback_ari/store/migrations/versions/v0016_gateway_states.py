"""How each gateway was when last heard of."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "gateway_states",
        sa.Column("gateway", sa.String(), nullable=False),
        sa.Column("ready", sa.Boolean(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("since", sa.Double(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("last_error", sa.String()),
        sa.Column("last_error_at", sa.Double()),
        sa.Column("accepted_at", sa.Double()),
        sa.PrimaryKeyConstraint("gateway", name="pk_gateway_states"),
    )
