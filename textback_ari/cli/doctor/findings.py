"""What a look finds, in few words of code."""

from textback_ari.asterisk.checks import Finding, Level


def well(what: str) -> Finding:
    """Return that something is as it should be."""
    return Finding(Level.OK, what)


def warning(code: str, what: str, cure: str) -> Finding:
    """Return what works now and should not stay so."""
    return Finding(Level.WARNING, what, cure, code=code)


def error(code: str, what: str, cure: str) -> Finding:
    """Return what keeps texts or calls from being dealt with."""
    return Finding(Level.ERROR, what, cure, code=code)
