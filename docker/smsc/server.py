"""The lab's SMSC: smpp.twisted3's server stack, and an HTTP page for the phone it delivers to.

What is ours is only what a carrier would configure: one account, what becomes of a text, and a
record of every PDU. It is kept in /state, so that a killed SMSC comes back with its record.

    GET  /pdus?command=submit_sm&since=N    every PDU received and sent, with its time
    GET  /texts?since=N&phone=NUMBER        texts as the handset shows them, long ones joined
    GET  /binds                             who is bound
    GET  /behaviour, POST /behaviour        {"submit": "accept" | "throttle" | "refuse" | "silent",
                                             "times": N or null, "latency_ms": N,
                                             "receipts": "delivered" | "undelivered" | "none",
                                             "receipt_delay_ms": N}
    POST /reply                             {"phone": NUMBER, "to": NUMBER, "text": TEXT}
    GET  /handset                           the caller's phone
"""

import itertools
import json
import logging
import os
import time
from io import BytesIO
from pathlib import Path
from typing import Any

from smpp.pdu.operations import DeliverSM
from smpp.pdu.pdu_types import (
    AddrNpi,
    AddrTon,
    CommandStatus,
    DataCoding,
    DataCodingDefault,
    EsmClass,
    EsmClassGsmFeatures,
    EsmClassMode,
    EsmClassType,
    MessageState,
    RegisteredDeliveryReceipt,
)
from smpp.twisted.config import SMPPServerConfig
from smpp.twisted.protocol import DataHandlerResponse, SMPPServerProtocol
from smpp.twisted.server import IAuthenticatedSMPP, SMPPServerFactory
from text import SPLIT_GSM, SPLIT_UCS2, Part, decode, encode, read_part
from twisted.cred.checkers import InMemoryUsernamePasswordDatabaseDontUse
from twisted.cred.portal import IRealm, Portal
from twisted.internet import defer, reactor, task
from twisted.web.resource import Resource
from twisted.web.server import NOT_DONE_YET, Site
from zope.interface import implementer

SYSTEM_ID = "textback"
RECEIPTS = {
    "delivered": ("DELIVRD", "000", MessageState.DELIVERED),
    "undelivered": ("UNDELIV", "001", MessageState.UNDELIVERABLE),
}
STATUSES = {
    "throttle": CommandStatus.ESME_RTHROTTLED,
    "refuse": CommandStatus.ESME_RINVDSTADR,
}


class Record:
    """Every PDU and every text, in memory and on disk."""

    def __init__(self, file: Path) -> None:
        """Read what an earlier life of this SMSC has written down."""
        self.pdus: list[dict[str, Any]] = []
        self.texts: list[dict[str, Any]] = []
        self._parts: dict[tuple[str, str, int], dict[int, Part]] = {}
        if file.exists():
            for line in file.read_text().splitlines():
                entry = json.loads(line)
                if "pdu" in entry:
                    self.pdus.append(entry["pdu"])
                else:
                    self._put(entry["text"])
        self._file = file.open("a")
        # An id must not come back after a restart: two texts would share their receipts.
        self.ids = itertools.count(time.time_ns() // 1_000_000)

    def pdu(self, direction: str, raw: bytes, pdu: Any) -> None:
        """Write down one PDU."""
        entry = {
            "n": len(self.pdus) + 1,
            "at": time.time(),
            "direction": direction,
            "command": pdu.id.name if pdu else "unreadable",
            "sequence": pdu.seqNum if pdu else None,
            "status": pdu.status.name if pdu else None,
            "hex": raw.hex(),
        }
        for name in ("source_addr", "destination_addr", "message_id"):
            value = pdu.params.get(name) if pdu else None
            if value is not None:
                entry[name] = value.decode("latin-1")
        self.pdus.append(entry)
        self._write({"pdu": entry})

    def text(self, direction: str, phone: str, other: str, text: str, **more: Any) -> None:
        """Write down one text as a person reads it, or what is new about one."""
        entry = {"direction": direction, "phone": phone, "other": other, "text": text, **more}
        entry["at"] = time.time()
        self._put(entry)
        self._write({"text": entry})

    def part(self, key: tuple[str, str, int], part: Part) -> list[Part] | None:
        """Keep one part of a long text and return them all, in order, once none is missing."""
        parts = self._parts.setdefault(key, {})
        parts[part.number] = part
        if len(parts) < part.total:
            return None
        del self._parts[key]
        return [parts[number] for number in sorted(parts)]

    def _put(self, entry: dict[str, Any]) -> None:
        entry["n"] = len(self.texts) + 1
        self.texts.append(entry)

    def _write(self, entry: dict[str, Any]) -> None:
        self._file.write(json.dumps(entry) + "\n")
        self._file.flush()


class Protocol(SMPPServerProtocol):
    """smpp.twisted3's own session, with every PDU written down as it passes."""

    def rawMessageReceived(self, message: bytes) -> None:  # noqa: N802
        """Write down what came before anything is made of it."""
        try:
            pdu = self.encoder.decode(BytesIO(message))
        except Exception:  # noqa: BLE001 - whatever the stack cannot read is recorded all the same
            pdu = None
        self.factory.record.pdu("in", message, pdu)
        super().rawMessageReceived(message)

    def sendPDU(self, pdu: Any) -> None:  # noqa: N802
        """Write down what goes out."""
        self.factory.record.pdu("out", self.encoder.encode(pdu), pdu)
        super().sendPDU(pdu)


class Smsc(SMPPServerFactory):
    """One account, and what becomes of its texts."""

    protocol = Protocol

    def __init__(self, password: str, record: Record) -> None:
        """Take the account's password and the book that everything is written into."""
        checker = InMemoryUsernamePasswordDatabaseDontUse()
        checker.addUser(SYSTEM_ID, password)
        config = SMPPServerConfig(
            msgHandler=self.receive, systems={SYSTEM_ID: {"max_bindings": 10}}
        )
        super().__init__(config, auth_portal=Portal(_Realm(), [checker]))
        self.record = record
        self.behaviour: dict[str, Any] = {
            "submit": "accept",
            "times": None,
            "latency_ms": 0,
            "receipts": "delivered",
            "receipt_delay_ms": 200,
        }

    def receive(self, system_id: str, session: Protocol, pdu: Any) -> Any:  # noqa: ARG002
        """Answer one text as the behaviour says."""
        behaviour = dict(self.behaviour)
        if behaviour["times"] is not None:
            self.behaviour["times"] -= 1
            if self.behaviour["times"] <= 0:
                self.behaviour |= {"submit": "accept", "times": None}
        latency = behaviour["latency_ms"] / 1000
        return task.deferLater(reactor, latency, self._answer, pdu, behaviour)

    def _answer(self, pdu: Any, behaviour: dict[str, Any]) -> Any:
        submit = behaviour["submit"]
        if submit in STATUSES:
            return DataHandlerResponse(STATUSES[submit])
        message_id = str(next(self.record.ids))
        self._deliver(pdu, message_id)
        if submit == "silent":
            # The worst case: the text has arrived, and the sender never hears that it has.
            return defer.Deferred()
        wanted = pdu.params["registered_delivery"].receipt
        if (
            wanted is not RegisteredDeliveryReceipt.NO_SMSC_DELIVERY_RECEIPT_REQUESTED
            and behaviour["receipts"] != "none"
        ):
            delay = behaviour["receipt_delay_ms"] / 1000
            reactor.callLater(delay, self._receipt, pdu, message_id, behaviour["receipts"])
        return DataHandlerResponse(CommandStatus.ESME_ROK, message_id=message_id)

    def _deliver(self, pdu: Any, message_id: str) -> None:
        """Put a text on the handset; of a long one, once all of its parts are there."""
        source, phone = (
            pdu.params[name].decode("latin-1") for name in ("source_addr", "destination_addr")
        )
        part = read_part(pdu, message_id)
        parts = self.record.part((source, phone, part.reference), part)
        if parts is None:
            return
        coding = parts[0].coding
        self.record.text(
            "to_phone",
            phone,
            source,
            decode(b"".join(each.body for each in parts), coding),
            parts=len(parts),
            message_ids=[each.message_id for each in parts],
            data_coding=coding,
        )

    def _receipt(self, pdu: Any, message_id: str, outcome: str) -> None:
        stat, error, state = RECEIPTS[outcome]
        now = time.strftime("%y%m%d%H%M")
        delivered = "001" if stat == "DELIVRD" else "000"
        text = (
            f"id:{message_id} sub:001 dlvrd:{delivered} submit date:{now} done date:{now} "
            f"stat:{stat} err:{error} text:"
        )
        self._send(
            pdu.params["destination_addr"].decode("latin-1"),
            pdu.params["source_addr"].decode("latin-1"),
            text.encode(),
            EsmClass(EsmClassMode.DEFAULT, EsmClassType.SMSC_DELIVERY_RECEIPT),
            receipted_message_id=message_id,
            message_state=state,
        )

    def reply(self, phone: str, other: str, text: str) -> Any:
        """Send what was typed on the handset to whoever is bound; fires with their answers."""
        body, ucs2 = encode(text)
        limit = SPLIT_UCS2 if ucs2 else SPLIT_GSM
        pieces = limit.split(body)
        reference = next(self.record.ids) % 256
        coding = DataCodingDefault.UCS2 if ucs2 else DataCodingDefault.SMSC_DEFAULT_ALPHABET
        sent = []
        for number, piece in enumerate(pieces, start=1):
            header, features = b"", []
            if len(pieces) > 1:
                header = bytes([5, 0, 3, reference, len(pieces), number])
                features = [EsmClassGsmFeatures.UDHI_INDICATOR_SET]
            esm_class = EsmClass(EsmClassMode.DEFAULT, EsmClassType.DEFAULT, features)
            sent.append(self._send(phone, other, header + piece, esm_class, coding))
        self.record.text("from_phone", phone.lstrip("+"), other, text, parts=len(pieces))
        return defer.gatherResults(sent, consumeErrors=True)

    def _send(
        self,
        source: str,
        destination: str,
        body: bytes,
        esm_class: EsmClass,
        coding: Any = DataCodingDefault.SMSC_DEFAULT_ALPHABET,
        **more: Any,
    ) -> Any:
        """Send a deliver_sm to a bound receiver; fires with the status that it answers."""
        binds = self.getBoundConnections(SYSTEM_ID)
        bound = binds.getNextBindingForDelivery() if binds else None
        if bound is None:
            return defer.succeed("nobody is bound")
        pdu = DeliverSM(
            service_type="",
            source_addr_ton=_ton(source),
            source_addr_npi=AddrNpi.ISDN,
            source_addr=source.lstrip("+"),
            dest_addr_ton=_ton(destination),
            dest_addr_npi=AddrNpi.ISDN,
            destination_addr=destination.lstrip("+"),
            esm_class=esm_class,
            protocol_id=0,
            data_coding=DataCoding(schemeData=coding),
            short_message=body,
            **more,
        )
        answer = bound.sendDataRequest(pdu)
        answer.addCallbacks(
            lambda result: result.response.status.name,
            lambda failure: failure.getErrorMessage() or failure.type.__name__,
        )
        return answer


def _ton(number: str) -> AddrTon:
    """Return how a number is to be read: a short code or a name is not an international number."""
    digits = number.lstrip("+")
    if not digits.isdigit():
        return AddrTon.ALPHANUMERIC
    return AddrTon.INTERNATIONAL if len(digits) > 6 else AddrTon.NETWORK_SPECIFIC


@implementer(IRealm)
class _Realm:
    """Whoever knows the password is the account."""

    def requestAvatar(self, avatar_id: str, mind: object, *interfaces: object) -> Any:  # noqa: ARG002, N802
        """Let the account in."""
        return IAuthenticatedSMPP, avatar_id, lambda: None


class Api(Resource):
    """The HTTP side: for tests, and for the person with the phone."""

    isLeaf = True  # noqa: N815 - twisted.web's own name

    def __init__(self, smsc: Smsc) -> None:
        """Serve one SMSC."""
        super().__init__()
        self._smsc = smsc

    def render_GET(self, request: Any) -> Any:  # noqa: N802
        """Answer what is asked for."""
        path = request.path.decode()
        query = {key.decode(): values[0].decode() for key, values in request.args.items()}
        if path in {"/", "/handset"}:
            return _page(request)
        if path == "/pdus":
            wanted = query.get("command")
            since = int(query.get("since", 0))
            pdus = self._smsc.record.pdus[since:]
            return _json(request, [pdu for pdu in pdus if wanted in {None, pdu["command"]}])
        if path == "/texts":
            texts = self._smsc.record.texts[int(query.get("since", 0)) :]
            phone = query.get("phone", "").lstrip("+")
            found = [text for text in texts if not phone or text["phone"].lstrip("+") == phone]
            return _json(request, found)
        if path == "/binds":
            binds = self._smsc.getBoundConnections(SYSTEM_ID) or []
            return _json(request, [bind.bind_type.name for bind in binds])
        if path == "/behaviour":
            return _json(request, self._smsc.behaviour)
        return _json(request, {"error": "There is nothing here."}, 404)

    def render_POST(self, request: Any) -> Any:  # noqa: N802
        """Do what is asked for."""
        try:
            body = json.loads(request.content.read())
        except ValueError:
            return _json(request, {"error": "The request must be JSON."}, 400)
        path = request.path.decode()
        if path == "/behaviour":
            unknown = set(body) - set(self._smsc.behaviour)
            if unknown:
                return _json(request, {"error": f"Unknown: {', '.join(sorted(unknown))}"}, 400)
            self._smsc.behaviour |= body
            return _json(request, self._smsc.behaviour)
        if path == "/reply" and body.get("text") and body.get("phone") and body.get("to"):
            answers = self._smsc.reply(body["phone"], body["to"], body["text"])
            answers.addCallback(
                lambda statuses: request.write(_json(request, {"statuses": statuses}))
            )
            answers.addBoth(lambda _: request.finish())
            return NOT_DONE_YET
        return _json(request, {"error": "phone, to and text are needed."}, 400)


def _json(request: Any, content: object, status: int = 200) -> bytes:
    request.setResponseCode(status)
    request.setHeader("Content-Type", "application/json")
    return json.dumps(content).encode()


def _page(request: Any) -> bytes:
    request.setHeader("Content-Type", "text/html; charset=utf-8")
    request.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
        "connect-src 'self'; img-src data:",
    )
    return (Path(__file__).parent / "handset.html").read_bytes()


def main() -> None:
    """Serve SMPP and HTTP until the container is stopped."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(message)s")
    host = f"{os.environ['LAB_NET']}.4"
    smsc = Smsc(os.environ["LAB_PASSWORD"], Record(Path("/state/record.jsonl")))
    reactor.listenTCP(12775, smsc, interface=host)
    reactor.listenTCP(18080, Site(Api(smsc)), interface=host)
    reactor.run()


if __name__ == "__main__":
    main()
