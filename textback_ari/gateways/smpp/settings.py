"""What the administrator says of one SMPP bind; config validates into this."""

from dataclasses import dataclass, field

_LONGEST = {"system_id": 15, "password": 64, "system_type": 12}


@dataclass(frozen=True, slots=True)
class SmppSettings:
    """One bind to a carrier. Times are seconds.

    Raises:
        ValueError: a value that SMPP cannot carry; the sentence names the setting.
    """

    name: str
    """The gateway's name in configuration, logs and the store."""
    host: str
    system_id: str
    password: str = field(repr=False)
    """SMPP 3.4 allows 8 octets (5.2.2); longer ones are sent whole, as some carriers want."""
    port: int = 2775
    system_type: str = ""
    tls: bool = False
    """TLS with the carrier's certificate and host name verified."""
    window: int = 10
    """How many submits may wait for their answer at once: it sets the throughput."""
    enquire_interval: float = 30.0
    response_timeout: float = 10.0
    """After this a submit is in doubt, and an enquire_link without answer means a dead peer."""
    bind_timeout: float = 10.0
    """For the connection, and again for the bind."""
    leave_timeout: float = 2.0
    """For answers still due when a session ends in order, and again for the unbind."""
    store_timeout: float = 10.0
    """For one receipt or inbound text to be stored before the carrier is asked to repeat it."""
    long_text_wait: float = 5.0
    """For the missing parts of an inbound long text. None of its parts is acknowledged until it
    is stored, so keep this below the carrier's own response timeout."""
    reconnect_min: float = 0.5
    reconnect_max: float = 10.0
    reconnect_refused: float = 60.0
    """Between tries after the carrier refused the bind: fast ones get accounts locked."""
    short_code_ton: int = 3
    """Type of number of a short-code sender (5.2.5); network specific is the common choice."""
    short_code_npi: int = 0

    def __post_init__(self) -> None:
        """Refuse what no bind can be made of."""
        if not self.host:
            raise ValueError("host must not be empty")
        if not 1 <= self.port <= 65535:
            raise ValueError(f"port must be 1 to 65535, not {self.port}")
        if self.window < 1:
            raise ValueError(f"window must be at least 1, not {self.window}")
        for name, longest in _LONGEST.items():
            value: str = getattr(self, name)
            if not (value.isascii() and value.isprintable()):
                raise ValueError(f"{name} must be plain ASCII")
            if len(value) > longest:
                raise ValueError(f"{name} must have at most {longest} characters")
        for name in (
            "enquire_interval",
            "response_timeout",
            "bind_timeout",
            "leave_timeout",
            "store_timeout",
            "long_text_wait",
            "reconnect_min",
            "reconnect_max",
            "reconnect_refused",
        ):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name} must be more than 0 seconds")
