import type { TransportConnection } from "../../transport/transport.ts";
import type { PeerJournal } from "../peer-journal.ts";
import type { Lobby } from "./lobby.ts";
import type { Room } from "./room.ts";

/** What decides about transports that others open. */
interface AdmissionParts {
  readonly room: Room;
  readonly lobby: Lobby;
  readonly journal: PeerJournal;
  readonly host: { readonly isStopping: boolean };
}

/** True when a transport that another node has opened may be taken; why not stands in the log. */
export function admits({ room, lobby, journal, host }: AdmissionParts, { remote }: TransportConnection): boolean {
  if (host.isStopping) return false;
  const { address } = remote;
  if (room.admits(address, { waiting: lobby.size, waitingThere: lobby.countFrom(address) })) return true;
  journal.log("warn", "diameter.connection", `connection from ${address} refused: there are too many`);
  return false;
}
