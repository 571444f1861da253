"""Any provider that takes a text by one request: the administrator writes what it wants."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import quote, urlencode

from textback_ari.gateways.http.answers import Errors
from textback_ari.gateways.http.exchange import (
    Answer,
    Request,
    basic,
    form,
    pick,
    posted,
    read_form,
    read_json,
    said,
    strings,
    word,
)
from textback_ari.gateways.http.genuine import check_basic, check_hmac, check_secret, check_time
from textback_ari.gateways.http.provider import (
    Heard,
    Hook,
    HookAnswer,
    NotGenuineError,
    NotUnderstoodError,
    Outgoing,
    Reply,
    Status,
)
from textback_ari.gateways.http.states import state_of
from textback_ari.gateways.http.templates import fill, fill_all, names, unknown, values
from textback_ari.messages.states import Accepted, PartResult, ReceiptState

_MOST_EVENTS = 1_000


@dataclass(frozen=True, slots=True)
class ReplyFields:
    """Where in a hook a reply's parts stand, as paths: `data.from.number`."""

    sender: str
    to: str
    text: str
    id: str = ""
    media: str = ""
    each: str = ""
    """Where the list stands that holds several replies; the other paths begin in it."""


@dataclass(frozen=True, slots=True)
class StatusFields:
    """Where in a hook a status's parts stand."""

    id: str
    status: str
    error: str = ""
    to: str = ""
    each: str = ""
    words: Mapping[str, ReceiptState] = field(default_factory=dict)
    """The provider's words for states, besides the usual ones."""


@dataclass(frozen=True, slots=True)
class HookCheck:
    """How a hook proves itself."""

    how: Literal["path", "header", "basic", "hmac-sha256", "hmac-sha1"] = "path"
    secret: str = field(default="", repr=False)
    user: str = ""
    header: str = ""
    """Which header holds the secret or the signature."""
    time_header: str = ""
    """Which header holds the signed time; what is signed is then the time, a dot and the body."""


@dataclass(frozen=True, slots=True)
class Generic:
    """A provider as the administrator describes it.

    Raises:
        ValueError: a template that cannot be filled; the sentence names the setting.
    """

    url: str = field(repr=False)
    method: Literal["POST", "PUT", "GET"] = "POST"
    content: Literal["json", "form", "query"] = "json"
    """Where the fields travel."""
    fields: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    user: str = ""
    """With it, basic authentication."""
    secret: str = field(default="", repr=False)
    answer_id: str = "id"
    """Empty: it gives none, and speaks of a text by our own key, if at all."""
    answer_error: str = ""
    ok_field: str = ""
    """Which field of an answer tells success, where the HTTP status does not."""
    ok_values: tuple[str, ...] = ()
    probe_url: str = field(default="", repr=False)
    errors: Errors = field(default_factory=lambda: Errors("the provider"))
    check: HookCheck = field(default_factory=HookCheck)
    replies: ReplyFields | None = None
    statuses: StatusFields | None = None

    def __post_init__(self) -> None:
        """Refuse templates that would go out with braces in them, or without text or phone."""
        for name in ("url", "headers", "fields"):
            for placeholder in unknown(getattr(self, name)):
                raise ValueError(f"{name} has {{{placeholder}}}, which is no placeholder")
        everything = [self.url, self.fields]
        for needed in ("text", "to"):
            if not (names(everything, needed) or names(everything, f"{needed}_digits")):
                raise ValueError(f"fields must hold {{{needed}}} somewhere")
        if self.content != "json":
            nested = [name for name, value in self.fields.items() if not isinstance(value, str)]
            if nested:
                raise ValueError(f"fields.{nested[0]} must be text where content is not json")

    @property
    def title(self) -> str:
        """Return its name in sentences."""
        return self.errors.who

    @property
    def secrets(self) -> tuple[str, ...]:
        """Return what must not show anywhere."""
        return (self.secret, self.check.secret)

    def submit(self, text: Outgoing) -> Request:
        """Return the request that hands a text over."""
        given = {**values(text, self.secret), "status_url": self._status_url(text.report_to)}
        url = fill(self.url, given, lambda value: quote(value, safe=""))
        headers = self._headers(given)
        fields = fill_all(self.fields, given)
        if self.content == "query" or self.method == "GET":
            url += ("&" if "?" in url else "?") + urlencode(fields) if fields else ""
            return Request(self.method, url, headers)
        made = (
            form(url, fields, headers) if self.content == "form" else posted(url, fields, headers)
        )
        return Request(self.method, made.url, made.headers, made.body)

    def _status_url(self, base: str | None) -> str:
        if base is None:
            return ""
        steps = (base, quote(self.check.secret, safe=""), "status")
        return "/".join(steps if self.check.how == "path" else (base, "status"))

    def _headers(self, given: Mapping[str, str]) -> dict[str, str]:
        # A line break would end the header, and begin another one.
        filled = {
            name: fill(value, given, lambda each: " ".join(each.split()))
            for name, value in self.headers.items()
        }
        return {**(basic(self.user, self.secret) if self.user else {}), **filled}

    def meaning(self, answer: Answer, text: Outgoing) -> PartResult:
        """Return what an answer to `submit` means for the text."""
        content = answer.json()
        if 200 <= answer.status < 300 and self._succeeded(content):
            if not self.answer_id and (answer.whole and (content is not None or not self.ok_field)):
                return Accepted(text.key)
            return self.errors.accepted(answer, self.answer_id)
        code = word(pick(content, self.answer_error or self.ok_field)) if content else ""
        return self.errors.refusal(answer, code, None, text.sender)

    def _succeeded(self, content: Any) -> bool:
        if not self.ok_field or content is None:
            # An answer that cannot be read says nothing, success neither.
            return True
        return word(pick(content, self.ok_field)) in self.ok_values

    def probe(self) -> Request | None:
        """Return a request that costs nothing, where the administrator knows one."""
        if not self.probe_url:
            return None
        given = {"secret": self.secret}
        url = fill(self.probe_url, given, lambda value: quote(value, safe=""))
        return Request("GET", url, self._headers(given))

    def probed(self, answer: Answer) -> str | None:
        """Return why the answer to `probe` says that nothing can be sent."""
        return self.errors.probed(answer)

    def hear(self, hook: Hook, now: float) -> Heard:
        """Return what a hook says: replies at `reply`, statuses at `status`."""
        path = self._check(hook, now)
        content = _content(hook)
        if path == ("reply",) and self.replies is not None:
            events: Iterator[Reply | Status] = self._replies(self.replies, content)
        elif path == ("status",) and self.statuses is not None:
            events = self._statuses(self.statuses, content)
        else:
            raise NotUnderstoodError("its address is neither that of replies nor of statuses")
        return Heard(tuple(events), HookAnswer(200))

    def _check(self, hook: Hook, now: float) -> tuple[str, ...]:
        check = self.check
        if check.how == "path":
            check_secret("".join(hook.path[:1]), check.secret, "the secret in its address")
            return hook.path[1:]
        if check.how == "basic":
            check_basic(hook, check.user, check.secret)
            return hook.path
        given = hook.headers.get(check.header.lower(), "")
        if check.how == "header":
            check_secret(given, check.secret, f"its header {check.header}")
            return hook.path
        signed = hook.body
        if check.time_header:
            at = hook.headers.get(check.time_header.lower(), "")
            check_time(at, now)
            signed = f"{at}.".encode() + signed
        if hook.method not in {"POST", "PUT"}:
            raise NotGenuineError("a request without a body cannot be signed")
        check_hmac(given, check.secret, signed, "sha256" if check.how == "hmac-sha256" else "sha1")
        return hook.path

    def _replies(self, fields: ReplyFields, content: Any) -> Iterator[Reply]:
        for each in _events(content, fields.each):
            sender, to = said(pick(each, fields.sender)), said(pick(each, fields.to))
            if not (sender and to):
                raise NotUnderstoodError("a reply lacks its sender or its recipient")
            yield Reply(
                carrier_id=word(pick(each, fields.id)) if fields.id else "",
                sender=sender,
                to=to,
                text=said(pick(each, fields.text)),
                media=tuple(strings(pick(each, fields.media))) if fields.media else (),
            )

    def _statuses(self, fields: StatusFields, content: Any) -> Iterator[Status]:
        for each in _events(content, fields.each):
            carrier_id = word(pick(each, fields.id))
            if not carrier_id:
                raise NotUnderstoodError("a status lacks the id of its text")
            error = word(pick(each, fields.error)) if fields.error else ""
            yield Status(
                carrier_id=carrier_id,
                state=state_of(word(pick(each, fields.status)), fields.words),
                error=error or None,
                phone=said(pick(each, fields.to)) if fields.to else "",
                blame=self.errors.blame(error),
            )


def _content(hook: Hook) -> Any:
    """Return a hook's fields: JSON, a form, or what follows the question mark."""
    if hook.body.lstrip()[:1] in {b"{", b"["}:
        content = read_json(hook.body)
        if content is None:
            raise NotUnderstoodError("it is not valid JSON")
        return content
    return {**read_form(hook.query), **read_form(hook.body)}


def _events(content: Any, path: str) -> list[Any]:
    found = pick(content, path) if path else content
    events = found if isinstance(found, list) else [found]
    if len(events) > _MOST_EVENTS:
        raise NotUnderstoodError("it holds too much at once")
    return events
