import type { ConnectionPair } from "./connection-pair.ts";
import type { PeerInput } from "./machine-runner.ts";
import { isOpenState, isProbing, type PeerEvent, type PeerState } from "./state-machine.ts";

/** The facts that decide, beside the state, which event an input is. */
export interface Situation {
  readonly pair: Pick<ConnectionPair, "initiator" | "responder" | "newcomer">;
  /** The present attempt has a further address. */
  readonly hasNextAddress: boolean;
  /** Octets came on the open connection since a newcomer waits. */
  readonly wasHeard: boolean;
  /** The open connection can't be asked whether it lives. */
  readonly isInDoubt: () => boolean;
}

/** Returns the event of the table that an input is; undefined when the peer does not hold the input's connection any more. */
export function peerEvent(input: PeerInput, state: PeerState, situation: Situation): PeerEvent | undefined {
  const { event, connection } = input;
  if (event === "timeout") return ofTimeout(state, situation);
  if (event === "incomingCer") {
    const isDoubted = isOpenState(state) && !isProbing(state) && situation.isInDoubt();
    return isDoubted ? "cerInDoubt" : event;
  }
  // "lost" always names its connection.
  if (connection === undefined) return event as PeerEvent;
  const { initiator, responder, newcomer } = situation.pair;
  if (connection === initiator) return ofInitiator(event, state, situation);
  if (connection === responder) return event === "lost" ? "closedR" : event;
  if (connection === newcomer) return event === "lost" ? "closedN" : event;
  return undefined;
}

function ofTimeout(state: PeerState, { hasNextAddress, wasHeard }: Situation): PeerEvent {
  if (isProbing(state) && wasHeard) return "probeAnswered";
  return state === "Wait-Conn-Ack" && hasNextAddress ? "addressFailed" : "timeout";
}

function ofInitiator(event: PeerInput["event"], state: PeerState, { hasNextAddress }: Situation): PeerEvent {
  const isConnecting = state === "Wait-Conn-Ack" || state === "Wait-Conn-Ack/Elect";
  if (isConnecting && (event === "lost" || event === "nonCea")) {
    return state === "Wait-Conn-Ack" && hasNextAddress ? "addressFailed" : "connectFailed";
  }
  return event === "lost" ? "closedI" : event;
}
