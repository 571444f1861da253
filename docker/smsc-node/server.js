// A second SMSC written by others: the npm package `smpp`. What is ours is only how it behaves, and
// that is asked for by the texts themselves, so that it needs no other way in.
//
//   node server.js PORT [LATENCY_MS]      says "listening PORT" once it does; 0: any free port
//
// A text to +999000001   comes back from the phone as it was sent, part by part, the last part first
//            +999000002   closes the connection instead of an answer
//            +999000003   is answered, and then this side unbinds
//            +999000004   is refused for good
// any other              is accepted; its receipt follows where one is asked for: the id in
//                        hexadecimal in the answer, in decimal in the receipt's text

const smpp = require("smpp");

const [port, latency] = [Number(process.argv[2] ?? 2776), Number(process.argv[3] ?? 0)];
const receivers = new Set();
const parts = new Map();
let lastId = 4095;

function later(work) {
  if (latency > 0) setTimeout(work, latency);
  else work();
}

function receiptText(id) {
  return `id:${id} sub:001 dlvrd:001 submit date:2601011200 done date:2601011201 stat:DELIVRD err:000 text:`;
}

function deliver(session, fields) {
  const way = session.receives ? session : [...receivers][0];
  if (way) way.deliver_sm(fields);
}

// The package reads a user data header into its elements, and wants it whole to write it.
function asSent(text) {
  if (!text || !text.udh || !text.udh.length) return text;
  const elements = Buffer.concat(text.udh);
  return { udh: Buffer.concat([Buffer.from([elements.length]), elements]), message: text.message };
}

function echo(session, pdu) {
  const back = {
    source_addr_ton: pdu.dest_addr_ton,
    source_addr_npi: pdu.dest_addr_npi,
    source_addr: pdu.destination_addr,
    dest_addr_ton: pdu.source_addr_ton,
    dest_addr_npi: pdu.source_addr_npi,
    destination_addr: pdu.source_addr,
    data_coding: pdu.data_coding,
    esm_class: pdu.esm_class & 0x40,
    short_message: asSent(pdu.short_message),
  };
  for (const name of ["sar_msg_ref_num", "sar_total_segments", "sar_segment_seqnum", "message_payload"]) {
    if (pdu[name] !== undefined) back[name] = pdu[name];
  }
  const header = pdu.short_message && pdu.short_message.udh && pdu.short_message.udh[0];
  const total = header ? header[3] : pdu.sar_total_segments ?? 1;
  const kept = parts.get(session) ?? [];
  kept.push(back);
  parts.set(session, kept);
  if (kept.length < total) return;
  parts.delete(session);
  for (const part of kept.reverse()) deliver(session, part);
}

function submit(session, pdu) {
  const to = pdu.destination_addr;
  if (to === "999000002") return session.close();
  if (to === "999000004") return session.send(pdu.response({ command_status: smpp.ESME_RINVDSTADR }));
  const id = ++lastId;
  session.send(pdu.response({ message_id: id.toString(16).toUpperCase() }));
  if (to === "999000001") echo(session, pdu);
  else if (to === "999000003") session.unbind();
  else if (pdu.registered_delivery & 1) {
    deliver(session, {
      source_addr_ton: 1,
      source_addr_npi: 1,
      source_addr: to,
      destination_addr: pdu.source_addr,
      esm_class: 4,
      short_message: { message: receiptText(id) },
    });
  }
}

const server = smpp.createServer({}, (session) => {
  const bound = (receives) => (pdu) => {
    if (pdu.password !== "secret") {
      session.send(pdu.response({ command_status: smpp.ESME_RINVPASWD }));
      return;
    }
    session.receives = receives;
    if (receives) receivers.add(session);
    session.send(pdu.response({ system_id: "node" }));
  };
  session.on("bind_transceiver", bound(true));
  session.on("bind_receiver", bound(true));
  session.on("bind_transmitter", bound(false));
  session.on("submit_sm", (pdu) => later(() => submit(session, pdu)));
  session.on("enquire_link", (pdu) => session.send(pdu.response()));
  session.on("unbind", (pdu) => {
    session.send(pdu.response());
    session.close();
  });
  session.on("close", () => receivers.delete(session));
  session.on("error", () => receivers.delete(session));
});

server.listen(port, "127.0.0.1", () => console.log(`listening ${server.address().port}`));
