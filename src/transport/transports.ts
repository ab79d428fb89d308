import { DiameterError } from "../errors.ts";
import type { DiameterUri } from "../wire/diameter-uri.ts";
import type { Transport } from "./transport.ts";

/** What a DiameterURI asks of the transport of its peer (RFC 6733 §4.3.1). */
export type WantedTransport = Pick<DiameterUri, "transport" | "isSecure">;

/** One row of the table: peers that want this are reached by that transport. */
export interface ServedTransport extends WantedTransport {
  readonly by: Transport;
}

/** The transports of a node: which one serves which peers. */
export class Transports {
  readonly #rows: readonly ServedTransport[];

  constructor(rows: readonly ServedTransport[]) {
    this.#rows = rows;
  }

  /** The row for what is wanted; undefined when no transport does it. */
  row({ transport, isSecure }: WantedTransport): ServedTransport | undefined {
    return this.#rows.find((served) => served.transport === transport && served.isSecure === isSecure);
  }

  /**
   * The transport for a peer, named for the error.
   * @throws DiameterError `not-supported` when no transport does what is wanted: never is anything sent in clear text under `aaas`.
   */
  serving(wanted: WantedTransport, peer: string): Transport {
    const row = this.row(wanted);
    if (row !== undefined) return row.by;
    throw new DiameterError("not-supported", `${peer}: ${refusalOf(wanted)}`);
  }
}

function refusalOf({ transport, isSecure }: WantedTransport): string {
  if (isSecure) return "TLS is not supported yet; use aaa where the network is protected otherwise";
  if (transport === "sctp") return "SCTP is not supported yet; use transport=tcp";
  return `transport ${transport} is not supported; use transport=tcp`;
}
