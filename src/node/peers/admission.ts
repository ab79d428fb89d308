import type { TransportConnection } from "../../transport/transport.ts";
import type { PeerJournal } from "../peer-journal.ts";
import type { ConnectionLimits } from "./connection-limits.ts";
import type { WaitingConnections } from "./waiting-connections.ts";

/** What decides about transports that others open. */
interface AdmissionParts {
  readonly limits: ConnectionLimits;
  readonly waiting: WaitingConnections;
  readonly journal: PeerJournal;
  readonly host: { readonly isStopping: boolean };
}

/** True when a transport that another node has opened may be taken; why not stands in the log. */
export function admits({ limits, waiting, journal, host }: AdmissionParts, { remote }: TransportConnection): boolean {
  if (host.isStopping) return false;
  const { address } = remote;
  if (limits.admits(address, { waiting: waiting.size, waitingThere: waiting.countFrom(address) })) return true;
  journal.log("warn", "diameter.connection", `connection from ${address} refused: there are too many`);
  return false;
}
