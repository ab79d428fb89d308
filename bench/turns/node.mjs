import { connect } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { freePort } from "../../scripts/free-port.mjs";
import { compare } from "./compare.mjs";

/** @import { Message, PeerConnection } from "diameter-ts" */

const HOST = "client.example.com";
const REALM = "example.com";
const REQUESTS = 64;
const CAPABILITIES_EXCHANGE = 257;

/**
 * Requests that a node answers, from octets to octets: what it does for each beside the system's calls.
 * @param {string} one
 * @param {string} other
 * @param {{ readonly isDeferred: boolean }} how
 */
export async function turnsOfNode(one, other, { isDeferred }) {
  const octets = requests();
  const [first, second] = [await connectionOf(one, isDeferred), await connectionOf(other, isDeferred)];
  /** @type {(connection: PeerConnection) => () => Promise<number>} */
  const sliceOf = (connection) => async () => {
    // The connection keeps what it is given.
    const chunk = Buffer.from(octets);
    const startedAt = process.hrtime.bigint();
    connection.addInBytes(chunk);
    if (isDeferred) await settled();
    return Number(process.hrtime.bigint() - startedAt);
  };
  return compare(sliceOf(first), sliceOf(second), { slices: 5000, warmUp: 1500 });
}

/** The handlers' promises, and what waits for them. */
async function settled() {
  await null;
  await null;
  await null;
}

/** Requests as a simple client sends them. */
function requests() {
  const all = Array.from({ length: REQUESTS }, (_, index) => {
    const avps = [
      avp(263, `${HOST};1;${index}`),
      avp(264, HOST),
      avp(296, REALM),
      avp(283, REALM),
      avp(258, 4),
      avp(461, "32251@3gpp.org"),
      avp(416, 1),
      avp(415, index),
    ];
    return message(272, 4, index + 100, avps);
  });
  return Buffer.concat(all);
}

/**
 * An AVP, made without either tree: what a program has done before changes how fast its code is.
 * @param {number} code
 * @param {string | number | Uint8Array} value
 */
function avp(code, value) {
  const data = typeof value === "number" ? unsigned32(value) : Buffer.from(value);
  const padded = Buffer.alloc((data.length + 3) & ~3);
  data.copy(padded);
  return Buffer.concat([unsigned32(code), unsigned32(0x40000000 | (8 + data.length)), padded]);
}

/**
 * @param {number} commandCode
 * @param {number} applicationId
 * @param {number} identifier
 * @param {readonly Buffer[]} avps
 */
function message(commandCode, applicationId, identifier, avps) {
  const body = Buffer.concat(avps);
  const flags = commandCode === CAPABILITIES_EXCHANGE ? 0x80 : 0xc0;
  const words = [0x01000000 | (20 + body.length), (flags << 24) | commandCode, applicationId, identifier, identifier];
  return Buffer.concat([...words.map(unsigned32), body]);
}

/** @param {number} value */
function unsigned32(value) {
  const octets = Buffer.alloc(4);
  octets.writeUInt32BE(value >>> 0);
  return octets;
}

/**
 * The connection of a client to a node of this tree.
 * @param {string} tree
 * @param {boolean} isDeferred
 * @returns {Promise<PeerConnection>}
 */
async function connectionOf(tree, isDeferred) {
  /** @type {typeof import("diameter-ts")} */
  const { Application, Node } = await import(pathToFileURL(join(tree, "dist/index.js")).href);
  /** @type {typeof import("diameter-ts/gy")} */
  const { CreditControlRequest } = await import(
    pathToFileURL(join(tree, "dist/interfaces/gen/credit-control.js")).href
  );
  const tcpPort = await freePort();
  const options = { ipAddresses: ["127.0.0.1"], tcpPort, unknownPeers: /** @type {const} */ ("accept") };
  const node = new Node("server.example.com", REALM, options);
  /** @type {(request: InstanceType<typeof CreditControlRequest>) => Message} */
  const answer = (request) =>
    request.answer({
      resultCode: 2001,
      ccRequestType: request.ccRequestType,
      ccRequestNumber: request.ccRequestNumber,
    });
  const handler = isDeferred ? async (/** @type {Parameters<typeof answer>[0]} */ request) => answer(request) : answer;
  node.addApplication(new Application(4, { auth: true }).handle(CreditControlRequest, /** @type {never} */ (handler)));
  await node.start();
  const socket = connect(tcpPort, "127.0.0.1");
  socket.resume();
  socket.write(capabilities());
  while ([...node.connections.values()][0]?.capabilities == null) await new Promise((done) => setTimeout(done, 5));
  return [...node.connections.values()][0];
}

function capabilities() {
  return message(CAPABILITIES_EXCHANGE, 0, 1, [
    avp(264, HOST),
    avp(296, REALM),
    avp(257, Uint8Array.of(0, 1, 127, 0, 0, 1)),
    avp(266, 0),
    avp(269, "turns"),
    avp(258, 4),
  ]);
}
