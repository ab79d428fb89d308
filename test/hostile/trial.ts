import { fresh, type HostileInput } from "./input.ts";
import { REQUEST, readMessage } from "./octets.ts";
import { RawPeer } from "./raw-peer.ts";
import { complaints, type InputHeader } from "./verdict.ts";

/** Milliseconds in which everything has to happen. */
const LIMIT_MS = 5000;
/** Milliseconds after which octets that should be waited for count as waited for. */
const WAIT_MS = 150;

/** Sends an input to the node at a port, as its line says, and returns what is wrong with the reaction. */
export async function trial(port: number, template: HostileInput, number: number): Promise<string[]> {
  const { input, octets, originHost } = fresh(template, number);
  const peer = await RawPeer.connect(port, originHost);
  try {
    if (input.state === "open") await peer.exchangeCapabilities();
    const before = peer.received.length;
    await peer.deliver(octets, input.delivery);
    const isAlive = await outcome(peer, input, before);
    const messages = peer.received.slice(before, isAlive ? -1 : undefined);
    return complaints(input.expect, headersOf(octets), { messages, isClosed: peer.isClosed, isAlive });
  } finally {
    if (peer.isClosed) peer.end();
    else await peer.disconnect().catch(() => peer.destroy());
  }
}

/** Waits for what comes of an input; whether a good DWR behind it was answered, undefined where none makes sense. */
async function outcome(peer: RawPeer, input: HostileInput, before: number): Promise<boolean | undefined> {
  const { outcome, connection } = input.expect;
  if (input.delivery?.afterwards !== undefined) {
    peer.end();
    await peer.until(() => peer.isClosed, LIMIT_MS);
    return undefined;
  }
  if (outcome.startsWith("wait")) {
    await peer.until(() => peer.isClosed || peer.received.length > before, WAIT_MS);
    return undefined;
  }
  if (input.state === "open") return isAlive(peer);
  await peer.until(() => peer.isClosed || peer.received.length > before, LIMIT_MS);
  // A CER that was refused ends its connection; one that was taken opens it.
  if (connection !== "keep") await peer.until(() => peer.isClosed, WAIT_MS);
  return peer.isClosed ? undefined : isAlive(peer);
}

/** Messages come in order: what came before the answer to a DWR behind the input is all that comes. */
function isAlive(peer: RawPeer): Promise<boolean> {
  return peer.askWatchdog().then(
    () => true,
    () => false,
  );
}

/** The headers of all requests, as far as lengths can be followed. */
function headersOf(octets: Buffer): InputHeader[] {
  const headers: InputHeader[] = [];
  for (let start = 0; octets.length - start >= 20; ) {
    const header = readMessage(octets.subarray(start, start + 20));
    if ((header.flags & REQUEST) !== 0) headers.push(header);
    const length = octets.readUIntBE(start + 1, 3);
    if (length < 20) break;
    start += length;
  }
  return headers;
}
