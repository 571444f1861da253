"""Passwords, which never stand in the configuration file itself."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_LARGEST = 4_096
CREDENTIALS = "CREDENTIALS_DIRECTORY"
"""Where systemd puts what LoadCredential= and SetCredentialEncrypted= name (systemd.exec(5))."""


class SecretError(ValueError):
    """A password cannot be had; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Secrets:
    """Where passwords are looked for."""

    folder: Path
    """The configuration file's, to which relative paths belong."""
    environment: Mapping[str, str]

    def find(self, owner: str, password_file: str | None) -> str | None:
        """Return the password of `pbx-main`, `gateway-carrier` or `store`, `None` where none is.

        The file that the configuration names comes first, then the environment
        (`TEXTBACK_PBX_MAIN_PASSWORD`), then systemd's credential (`pbx-main-password`).

        Raises:
            SecretError: what should hold it cannot be read or is empty.
        """
        if password_file:
            return _read(self.folder / Path(password_file).expanduser())
        variable = variable_of(owner)
        if variable in self.environment:
            if not self.environment[variable]:
                raise SecretError(f"the environment's {variable} is empty")
            return self.environment[variable]
        credentials = self.environment.get(CREDENTIALS)
        if not credentials:
            return None
        credential = Path(credentials) / credential_of(owner)
        return _read(credential) if _is_there(credential) else None


def variable_of(owner: str) -> str:
    """Return the environment variable in which a password is looked for."""
    return f"TEXTBACK_{re.sub('[^A-Z0-9]', '_', owner.upper())}_PASSWORD"


def credential_of(owner: str) -> str:
    """Return the systemd credential in which a password is looked for."""
    return f"{owner}-password"


def from_environment() -> Mapping[str, str]:
    """Return this process's environment."""
    return os.environ


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:
        raise SecretError(f"cannot read {path}: {(error.strerror or 'failed').lower()}") from None


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError as error:
        raise SecretError(f"cannot read {path}: {(error.strerror or 'failed').lower()}") from None
    if len(content) > _LARGEST:
        raise SecretError(f"{path} is too large for a password (more than {_LARGEST} bytes)")
    try:
        secret = content.decode().removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        raise SecretError(f"{path} is not UTF-8 text") from None
    if not secret:
        raise SecretError(f"{path} is empty")
    if not secret.isprintable():
        raise SecretError(f"{path} must hold one line, the password alone")
    return secret
