import { constants } from "node:os";
import { DiameterError, NodeError } from "../errors.ts";
import { Message } from "../message/message.ts";
import {
  AMOUNT,
  checkNames,
  checkOption,
  checkOptions,
  FLAG,
  IDENTITY,
  invalid,
  iterableOf,
  listOf,
  type OptionCheck,
  type OptionChecks,
  objectWith,
  oneOf,
  SECONDS_OR_INFINITY,
} from "../option-checks.ts";
import { PeerConnection } from "../peer/connection.ts";
import { DisconnectCause } from "../peer/disconnect.ts";
import { Peer } from "../peer/peer.ts";
import { stateNames } from "../peer/peer-constants.ts";
import type { PeerTable } from "../routing/peer-table.ts";
import type { NodeApplication, SendOptions } from "./node-application.ts";
import type { StopOptions } from "./shutdown.ts";
import type { SignalOptions } from "./stop-signals.ts";

/**
 * The connection that the caller means, given itself or as its peer. A peer is looked up by its name: the entry of a stranger lives
 * only as long as its connection, and a caller who keeps an old entry means the host.
 * @throws DiameterError `invalid-argument`, NodeError when the peer is not connected.
 */
export function connectionOf(target: Peer | PeerConnection, peers: PeerTable): PeerConnection {
  if (target instanceof PeerConnection) return target;
  if (!(target instanceof Peer)) throw invalid("the connection", target, "a peer or its connection");
  const { connection } = peers.get(target.nodeName) ?? target;
  if (connection === null) throw new NodeError(`${target.nodeName} is not connected`);
  return connection;
}

/** Checks that an argument is a peer. @throws DiameterError `invalid-argument` */
export function checkPeer(peer: Peer): void {
  if (!(peer instanceof Peer)) throw invalid("the peer", peer, "what addPeer gave back, or node.peers.get(name)");
}

/** Checks that an argument is a message. @throws DiameterError `invalid-argument` */
export function checkMessage(message: Message): void {
  if (!(message instanceof Message)) throw invalid("the message", message, "a Message, such as new MyRequest({ … })");
}

/**
 * Checks an application, which a program may have made without our class: it must have all members, and no node yet.
 * @throws DiameterError `invalid-argument`
 */
export function checkApplication(application: NodeApplication, realms: unknown): void {
  if (!IS_APPLICATION.takes(application)) {
    throw invalid("the application", application, "one such as new Application(4, { auth: true })");
  }
  if (application.isAttached === true) {
    throw new DiameterError("invalid-argument", `${application} was added to a node before; make a second application`);
  }
  const areRealms = Array.isArray(realms) && realms.every(IDENTITY.takes);
  if (!areRealms) throw invalid("realms", realms, "a list of realms");
}

const IS_APPLICATION = objectWith("", "attach", "handles", "receiveAnswer", "peersChanged", "stop");

/** The peers that were named, as a list. @throws DiameterError `invalid-argument` for anything but a list of peers. */
export function peerList(peers: Iterable<Peer>): Peer[] {
  // Iterated once only: an iterator such as `node.peers.values()` is used up after that.
  const isIterable = typeof peers === "object" && peers !== null && Symbol.iterator in peers;
  const list = isIterable ? [...peers] : peers;
  checkOption("peers", list, ITERABLE);
  for (const [index, peer] of list.entries()) checkOption(`peers[${index}]`, peer, PEER);
  return list;
}

const ITERABLE: OptionCheck = iterableOf({ expected: "", takes: () => true }, "a list of peers");

const PEER: OptionCheck = {
  expected: "a peer: what addPeer gave back, or node.peers.get(name)",
  takes: (value) => value instanceof Peer,
};

/**
 * Checks the options of a request. Runs with every request, so it allocates nothing.
 * @throws DiameterError `invalid-argument`
 */
export function checkSendOptions(options: SendOptions): void {
  if (options === null) throw invalid("options", options, "an object");
  checkNames(options, SEND_OPTIONS);
  const { timeout, signal, peers, failover, connect } = options;
  if (timeout !== undefined) checkOption("timeout", timeout, SECONDS_OR_INFINITY);
  if (signal !== undefined) checkOption("signal", signal, SIGNAL);
  if (failover !== undefined) checkOption("failover", failover, FLAG);
  if (connect !== undefined) checkOption("connect", connect, FLAG);
  if (peers === undefined) return;
  if (!Array.isArray(peers)) throw invalid("peers", peers, "a list of peers");
  for (const [index, peer] of peers.entries()) checkOption(`peers[${index}]`, peer, PEER);
}

const SEND_OPTIONS: Readonly<Record<keyof SendOptions, true>> = {
  timeout: true,
  signal: true,
  peers: true,
  failover: true,
  connect: true,
};

/** The check of an AbortSignal. */
export const SIGNAL: OptionCheck = {
  expected: "an AbortSignal",
  takes: (value) => ABORTABLE.takes(value) && typeof (value as Partial<AbortSignal>).aborted === "boolean",
};

const ABORTABLE = objectWith("", "addEventListener", "removeEventListener");

/** The check of a Disconnect-Cause (RFC 6733 §5.4.3). */
export const DISCONNECT_CAUSE: OptionCheck = oneOf(
  DisconnectCause.REBOOTING,
  DisconnectCause.BUSY,
  DisconnectCause.DO_NOT_WANT_TO_TALK_TO_YOU,
);

const STOP_OPTIONS: OptionChecks<StopOptions> = {
  waitTimeout: AMOUNT,
  force: FLAG,
  signal: SIGNAL,
  cause: DISCONNECT_CAUSE,
};

/** Checks the options of `stop`. @throws DiameterError `invalid-argument` */
export function checkStopOptions(options: StopOptions): void {
  checkOptions(options, STOP_OPTIONS);
}

/** Checks the options of `stopOnSignals`. @throws DiameterError `invalid-argument` */
export function checkSignalOptions(options: SignalOptions): void {
  const { signal: _signal, ...checks } = STOP_OPTIONS;
  checkOptions(options, { ...checks, signals: SIGNALS });
}

const SIGNALS: OptionCheck = listOf(
  { expected: "", takes: (value) => typeof value === "string" && value in constants.signals },
  'a list of signals, such as ["SIGTERM"]',
);

/** The error for a base message that can be sent on open connections only. */
export function notOpen(connection: PeerConnection, what: string): NodeError {
  const state = stateNames[connection.state] ?? connection.state;
  return new NodeError(`${connection} is in state ${state}: ${what} can be sent in READY and READY_WAITING_DWA only`);
}
