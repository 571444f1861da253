"""What every table of the configuration file shares."""

from typing import Any

from pydantic import BaseModel, ConfigDict


def written(value: object) -> Any:
    """Return a default as it would stand in the file: validation makes the field's type of it."""
    return value


class Table(BaseModel):
    """A table: strict types, no unknown keys, defaults checked like what is written."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, validate_default=True)
