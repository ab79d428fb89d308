import type { Message } from "../../src/message/message.ts";
import { PeerConnection } from "../../src/peer/connection.ts";
import type { PeerConnectionEnvironment } from "../../src/peer/connection-environment.ts";
import type { ConnectionFault } from "../../src/peer/connection-fault.ts";
import * as states from "../../src/peer/peer-constants.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";

/** A connection with all that it tells its owner. */
export interface Observed {
  readonly connection: PeerConnection;
  readonly messages: Message[];
  readonly faults: ConnectionFault[];
  readonly attentions: PeerConnection[];
  readonly environment: ReturnType<typeof virtualEnvironment>;
}

/** A connection in a state, observed. */
export function observe(
  state: number = states.PEER_READY,
  direction: states.PeerDirection = states.PEER_RECV,
  options: PeerConnectionEnvironment = {},
): Observed {
  const environment = virtualEnvironment();
  const attentions: PeerConnection[] = [];
  const messages: Message[] = [];
  const faults: ConnectionFault[] = [];
  const demand = (which: PeerConnection): void => void attentions.push(which);
  const connection = new PeerConnection("127.0.0.1", 3868, direction, demand, { ...environment, ...options });
  connection.state = state;
  connection.messageHandler = (_connection, message) => void messages.push(message);
  connection.faultHandler = (_connection, fault) => void faults.push(fault);
  return { connection, messages, faults, attentions, environment };
}
