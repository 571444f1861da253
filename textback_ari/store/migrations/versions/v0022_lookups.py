"""Numbers, merged leads and notices found without reading all of them."""

from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the indexes."""
    op.create_index("ix_callers_number", "callers", ["number"])
    op.create_index("ix_callers_lead_of", "callers", ["lead_of"])
    op.create_index("ix_notices_event_id", "notices", ["event_id"])
    op.create_index("ix_notices_person_due_at", "notices", ["person", "due_at"])
