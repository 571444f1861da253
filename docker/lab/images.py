"""Build the lab's images once, named after the contents of what they are made from."""

import hashlib
import io
import os
import subprocess
import tarfile
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from lab import engine
from lab.commands import machine_lock, run
from lab.errors import LabError
from lab.paths import DOCKER_DIR
from lab.report import say

_PULL_SECONDS = 45.0
_REFUSAL_SECONDS = 12.0
# Read by pip inside a build; set on machines whose packages come from a mirror of their own.
_PIP_SETTINGS = ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_TRUSTED_HOST")


@dataclass(frozen=True)
class Image:
    """One image of the lab: its folder's files are its build context."""

    name: str
    folder: str
    suite: str = "forky"


IMAGES: Mapping[str, Image] = {
    image.name: image
    for image in (
        Image("asterisk22", "asterisk"),
        Image("asterisk16", "asterisk", suite="bullseye"),
        Image("sipp", "sipp"),
        Image("smsc", "smsc"),
        Image("postgres", "postgres"),
        Image("debian12", "debian12", suite="bookworm"),
        Image("fresh22", "fresh22"),
    )
}


def ensure(names: Sequence[str]) -> dict[str, str]:
    """Return the tag of each image, building those that are missing."""
    tags = {name: _tag(IMAGES[name]) for name in names}
    missing = [name for name in names if not _exists(tags[name])]
    if not missing:
        return tags
    with machine_lock("images"):
        missing = [name for name in names if not _exists(tags[name])]
        for suite in sorted({IMAGES[name].suite for name in missing}):
            _ensure_base(suite)
        with ThreadPoolExecutor(max_workers=2) as pool:
            list(pool.map(lambda name: _build(IMAGES[name], tags[name]), missing))
    return tags


def _tag(image: Image) -> str:
    digest = hashlib.sha256(image.suite.encode())
    for path in _context_files(image):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return f"textback-lab/{image.name}:{digest.hexdigest()[:16]}"


def _context_files(image: Image) -> list[Path]:
    """Return the files that an image is made from: those that its Dockerfile copies, and itself."""
    folder = DOCKER_DIR / image.folder
    dockerfile = folder / "Dockerfile"
    copied = [
        folder / word
        for line in dockerfile.read_text().splitlines()
        if line.startswith("COPY ")
        for word in line.split()[1:-1]
        if word != _CA_BUNDLE
    ]
    return [dockerfile, *sorted(copied)]


def _exists(tag: str) -> bool:
    return run([engine.docker(), "image", "inspect", tag], check=False).returncode == 0


def base(suite: str) -> str:
    """Return the tag of a Debian suite's bare image, which is there once an image on it is."""
    return f"textback-lab/base:{suite}"


def _ensure_base(suite: str) -> None:
    """Pull Debian's slim image, or make its like with mmdebstrap where no registry answers."""
    if _exists(base(suite)):
        return
    official = f"debian:{suite}-slim"
    if _exists(official) or _pull(official):
        run([engine.docker(), "tag", official, base(suite)])
        return
    say(f"{official} cannot be pulled: building a base from Debian's packages with mmdebstrap")
    _bootstrap(suite)


def _pull(tag: str) -> bool:
    """Try to pull an image; give up early where the registry does not even answer."""
    say(f"pulling {tag}")
    with subprocess.Popen(
        [engine.docker(), "pull", tag],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        os.set_blocking(process.stdout.fileno(), False)
        started = time.monotonic()
        heard = b""
        while process.poll() is None:
            heard += process.stdout.read() or b""
            waited = time.monotonic() - started
            # The first line, "Pulling from ...", comes with the registry's first answer.
            if waited > (_PULL_SECONDS if heard else _REFUSAL_SECONDS):
                process.kill()
            time.sleep(0.1)
        return process.returncode == 0


def _bootstrap(suite: str) -> None:
    try:
        run(["mmdebstrap", "--version"])
    except LabError:
        if not engine.can_install():
            raise LabError(
                "Install mmdebstrap, or run this as root on Debian or Ubuntu: no image registry "
                "is reachable, and the lab's base image must be made from Debian's packages."
            ) from None
        say("installing mmdebstrap")
        engine.apt_install("mmdebstrap")
    command = [
        "mmdebstrap",
        "--variant=minbase",
        "--include=ca-certificates",
        "--dpkgopt=force-unsafe-io",
        "--dpkgopt=path-exclude=/usr/share/doc/*",
        "--dpkgopt=path-exclude=/usr/share/man/*",
        "--dpkgopt=path-exclude=/usr/share/locale/*",
    ]
    done = _import_base([*command, suite, "-"], suite)
    if b"is expired" in done.stderr:
        # A mirror kept as it was on some day: its signatures are good, only their dates are past.
        say("the mirror's Release file has expired: accepting it, for the lab's base image only")
        lenient = '--aptopt=Acquire::Check-Valid-Until "false"'
        done = _import_base([*command, lenient, suite, "-"], suite)
    if done.returncode != 0:
        tail = done.stderr.decode(errors="replace").strip().splitlines()[-8:]
        raise LabError(
            f"mmdebstrap could not build the base image for {suite}:\n" + "\n".join(tail)
        )


def _import_base(command: Sequence[str], suite: str) -> subprocess.CompletedProcess[bytes]:
    made = run(command, check=False)
    if made.returncode == 0:
        run([engine.docker(), "import", "-", base(suite)], stdin=made.stdout)
    return subprocess.CompletedProcess(made.args, made.returncode, b"", made.stderr)


def _build(image: Image, tag: str) -> None:
    started = time.monotonic()
    say(f"building {tag}")
    command = [
        engine.docker(),
        "build",
        "--network=host",
        "--force-rm",
        "--label=textback.lab.image=1",
        f"--build-arg=BASE={base(image.suite)}",
        f"--tag={tag}",
    ]
    command += [f"--build-arg={name}" for name in _PIP_SETTINGS if os.environ.get(name)]
    # BuildKit needs a plugin that not every engine comes with, and does nothing for these images.
    run([*command, "-"], env={"DOCKER_BUILDKIT": "0"}, stdin=_context(image), timeout=900)
    say(f"built {tag} in {time.monotonic() - started:.0f} s")


_CA_BUNDLE = "host-ca.pem"


def _context(image: Image) -> bytes:
    """Return the build context as a tar file, with the host's certificate authorities added."""
    buffer = io.BytesIO()
    contents = {path.name: path.read_bytes() for path in _context_files(image)}
    contents[_CA_BUNDLE] = _host_certificates()
    # Old engines take a context for a tar file only in the plain formats, not in Python's default.
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, content in contents.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            member.mode = 0o644
            tar.addfile(member, io.BytesIO(content))
    return buffer.getvalue()


def _host_certificates() -> bytes:
    """Return the CA bundle the host trusts: a proxy's own CA must be trusted by builds as well."""
    named = [os.environ.get("PIP_CERT"), os.environ.get("SSL_CERT_FILE")]
    system = ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"]
    for candidate in [*named, *system]:
        if candidate and Path(candidate).is_file():
            return Path(candidate).read_bytes()
    return b""
