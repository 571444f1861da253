"""Non-INVITE transactions: what is sent is repeated until answered, what comes is answered once.

RFC 3261, 17.1.2 (client) and 17.2.2 (server), with the correction of RFC 4320: a server that has
nothing to say in time says nothing.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from sipmessage import Request, Response

from textback_ari.gateways.sip_message.links import Link, LinkLostError

MAGIC = "z9hG4bK"
"""How the branch of every transaction begins (RFC 3261, 8.1.1.7)."""

_MOST_REMEMBERED = 4_096


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """A transaction that ended without a final response; `written`: whether a byte of it left."""

    why: str
    written: bool


@dataclass(slots=True)
class _Waiting:
    """A request under way."""

    link: Link
    answer: "asyncio.Future[Response | NoAnswer]"
    proceeding: bool = False


class Client:
    """Client transactions, told apart by the branch of their top Via."""

    def __init__(
        self,
        timer_t1: float,
        timer_t2: float,
        traced: Callable[[str, bytes], None] = lambda _way, _octets: None,
    ) -> None:
        """Take the timers, in seconds; `traced` is told of each message that is written."""
        self._traced = traced
        self._t1 = timer_t1
        self._t2 = timer_t2
        self._waiting: dict[str, _Waiting] = {}

    @property
    def time_limit(self) -> float:
        """Return timer F: the seconds after which a request counts as unanswered."""
        return 64 * self._t1

    async def ask(
        self, request: Request, link: Link, *, limit: float | None = None
    ) -> Response | NoAnswer:
        """Send a request and return its final response, or that there was none in time.

        Over UDP it is repeated after T1, 2 T1, ... at most T2 (timer E), every T2 once a
        provisional response came. Responses that come later are strays, and dropped: what
        timer K would wait for.
        """
        branch = request.via[0].parameters.get("branch") or ""
        data = bytes(request)
        loop = asyncio.get_running_loop()
        waiting = _Waiting(link, loop.create_future())
        self._waiting[branch] = waiting
        ends = loop.time() + (self.time_limit if limit is None else limit)
        pause = self._t1
        written = False
        try:
            while True:
                link.write(data)
                written = True
                self._traced("out", data)
                again = ends if link.reliable else min(ends, loop.time() + pause)
                if not await self._until(waiting, again) and loop.time() >= ends:
                    return NoAnswer("the provider did not answer in time", written=True)
                if waiting.answer.done():
                    return waiting.answer.result()
                pause = self._t2 if waiting.proceeding else min(2 * pause, self._t2)
        except LinkLostError as error:
            return NoAnswer(str(error), written=written)
        finally:
            del self._waiting[branch]

    async def _until(self, waiting: _Waiting, at: float) -> bool:
        loop = asyncio.get_running_loop()
        left = max(0.0, at - loop.time())
        done, _ = await asyncio.wait({waiting.answer}, timeout=left)
        return bool(done)

    def heard(self, response: Response, link: Link) -> bool:
        """Take a response; `False` where it belongs to no request of ours (RFC 3261, 17.1.3)."""
        via = response.via
        if len(via) != 1:
            return False
        waiting = self._waiting.get(via[0].parameters.get("branch") or "")
        if waiting is None or waiting.link.peer != link.peer:
            return False
        if response.code < 200:
            waiting.proceeding = True
        elif not waiting.answer.done():
            waiting.answer.set_result(response)
        return True

    def lost(self, link: Link, why: str) -> None:
        """End the requests that wait on a link that is gone."""
        for waiting in self._waiting.values():
            if waiting.link is link and not waiting.answer.done():
                waiting.answer.set_result(NoAnswer(why, written=True))


class Server:
    """Server transactions: a repeated request gets the same answer, or none while it is decided.

    Answers are kept for 64 T1 (timer J), over any transport: a provider that reconnects may
    repeat what it did not hear the answer to.
    """

    def __init__(self, timer_t1: float) -> None:
        """Take the timer, in seconds."""
        self._kept_for = 64 * timer_t1
        self._answers: OrderedDict[tuple[str, ...], tuple[float, bytes | None]] = OrderedDict()

    def begin(self, request: Request, now: float) -> tuple[bool, bytes | None]:
        """Return whether a request is new, and the answer that a repeated one got."""
        while self._answers:
            key, (until, answer) = next(iter(self._answers.items()))
            crowded = len(self._answers) > _MOST_REMEMBERED
            if until > now and not (crowded and answer is not None):
                break
            del self._answers[key]
        key = _key(request)
        if key in self._answers:
            return False, self._answers[key][1]
        self._answers[key] = (now + self._kept_for, None)
        return True, None

    def answered(self, request: Request, answer: bytes, now: float) -> None:
        """Keep the answer to a request."""
        key = _key(request)
        self._answers[key] = (now + self._kept_for, answer)
        self._answers.move_to_end(key)

    def forget(self, request: Request) -> None:
        """Forget a request that got no answer, so that it is taken as new when it comes again."""
        self._answers.pop(_key(request), None)


def _key(request: Request) -> tuple[str, ...]:
    """Return what makes two requests the same (RFC 3261, 17.2.3)."""
    top = request.via[0]
    branch = top.parameters.get("branch") or ""
    where = (top.host, str(top.port or ""), request.method)
    if branch.startswith(MAGIC):
        return (branch, *where)
    return (request.call_id, str(request.cseq), request.headers["From"], *where)
