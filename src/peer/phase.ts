import { DiameterError } from "../errors.ts";
import { COMMAND_CAPABILITIES_EXCHANGE, COMMAND_DEVICE_WATCHDOG, COMMAND_DISCONNECT_PEER } from "../wire/base-codes.ts";
import type { MessageHeader } from "../wire/header.ts";
import {
  PEER_CLOSED,
  PEER_CLOSING,
  PEER_CONNECTED,
  PEER_CONNECTING,
  PEER_DISCONNECTING,
  PEER_READY,
  PEER_READY_WAITING_DWA,
  peerStateText,
} from "./peer-constants.ts";

/**
 * The phases in the life of a connection. A connection may skip phases, but never goes back, and `over` is final:
 *
 *   new → opening → exchanging → open → leaving → flushing → over
 */
export type ConnectionPhase =
  /** The connection was made, and its owner has not begun to use it. */
  | { readonly name: "new" }
  /** We are opening the transport. */
  | { readonly name: "opening" }
  /** The transport is up; the first message has to be a CER, or the CEA to ours. */
  | { readonly name: "exchanging" }
  /** Capabilities are exchanged. `isDoubted`: a DWR of ours is unanswered, or the watchdog doubts the peer. */
  | { readonly name: "open"; readonly isDoubted: boolean }
  /** We sent DPR, or received DPR and sent DPA; requests that come in now are thrown away. */
  | { readonly name: "leaving" }
  /** Nothing more is read; what waits is still sent, then the transport is ended. */
  | { readonly name: "flushing" }
  /** Nothing is read or sent any more. */
  | { readonly name: "over" };

export const NEW: ConnectionPhase = { name: "new" };
export const OPENING: ConnectionPhase = { name: "opening" };
export const EXCHANGING: ConnectionPhase = { name: "exchanging" };
export const OPEN: ConnectionPhase = { name: "open", isDoubted: false };
export const DOUBTED: ConnectionPhase = { name: "open", isDoubted: true };
export const LEAVING: ConnectionPhase = { name: "leaving" };
export const FLUSHING: ConnectionPhase = { name: "flushing" };
export const OVER: ConnectionPhase = { name: "over" };

/** The phase after an event that leads to `next`: a connection that is past `next` stays where it is. */
export function advance(phase: ConnectionPhase, next: ConnectionPhase): ConnectionPhase {
  return ORDER[next.name] < ORDER[phase.name] ? phase : next;
}

/** The phase after a change of the doubts about the peer, which count while the connection is open. */
export function doubt(phase: ConnectionPhase, isDoubted: boolean): ConnectionPhase {
  if (phase.name !== "open") return phase;
  return isDoubted ? DOUBTED : OPEN;
}

/** True when received octets are read. */
export function takesInput({ name }: ConnectionPhase): boolean {
  return name !== "flushing" && name !== "over" && name !== "new";
}

/** True until capabilities are exchanged, once the connection is in use. */
export function isBeforeCapabilities({ name }: ConnectionPhase): boolean {
  return name === "exchanging" || name === "opening";
}

/**
 * What becomes of a received message: a CER comes first on a connection that the peer opened, a CEA on one that we opened; after DPR
 * requests of applications are ignored (DPR-09).
 */
export function admit(
  { name }: ConnectionPhase,
  { commandCode, isRequest }: Pick<MessageHeader, "commandCode" | "isRequest">,
  isReceiver: boolean,
): "taken" | "ignored" | "unexpected" {
  switch (name) {
    case "opening":
    case "exchanging":
      return commandCode === COMMAND_CAPABILITIES_EXCHANGE && isRequest === isReceiver ? "taken" : "unexpected";
    case "leaving": {
      const isBase = commandCode === COMMAND_DEVICE_WATCHDOG || commandCode === COMMAND_DISCONNECT_PEER;
      return isRequest && !isBase ? "ignored" : "taken";
    }
    default:
      return "taken";
  }
}

/** True when the connection was given up: no further message can reach the peer. */
export function isGivenUp({ name }: ConnectionPhase): boolean {
  return name === "flushing" || name === "over";
}

/** The PEER_* state that shows a phase. */
export function stateOf(phase: ConnectionPhase): number {
  switch (phase.name) {
    case "opening":
      return PEER_CONNECTING;
    case "exchanging":
      return PEER_CONNECTED;
    case "open":
      return phase.isDoubted ? PEER_READY_WAITING_DWA : PEER_READY;
    case "leaving":
      return PEER_DISCONNECTING;
    case "flushing":
      return PEER_CLOSING;
    case "new":
    case "over":
      return PEER_CLOSED;
  }
}

/**
 * The phase that a PEER_* state stands for, for a connection that is to go on from `phase` to it.
 * @throws DiameterError `invalid-argument` for a number that is no state, and for a step back.
 */
export function phaseOf(state: number, phase: ConnectionPhase): ConnectionPhase {
  const next = PHASES.find((candidate) => stateOf(candidate) === state);
  if (next === undefined) {
    throw new DiameterError("invalid-argument", `state ${state} is none of the PEER_* states of a connection`);
  }
  if (advance(phase, next) !== next) {
    const [from, to] = [stateOf(phase), state].map((number) => `${number} (${peerStateText(number)})`);
    throw new DiameterError("invalid-argument", `state can't go back from ${from} to ${to}; make a new connection`);
  }
  return next;
}

const ORDER: Readonly<Record<ConnectionPhase["name"], number>> = {
  new: 0,
  opening: 1,
  exchanging: 2,
  open: 3,
  leaving: 4,
  flushing: 5,
  over: 6,
};

/** The phases that a state can lead to. */
const PHASES: readonly ConnectionPhase[] = [OPENING, EXCHANGING, OPEN, DOUBTED, LEAVING, FLUSHING, OVER];
