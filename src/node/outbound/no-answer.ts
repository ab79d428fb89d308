import { ConnectionLost, RequestTimeout } from "../../errors.ts";
import { whyNotUsable } from "../../routing/not-usable.ts";
import type { OutgoingRequest, SendingChannel } from "./outgoing-request.ts";

/** The error for a request whose time is over; `route` says why no peer could take a request that was never sent. */
export function timeoutError({ name, timeoutSeconds, channel }: OutgoingRequest, route?: string): RequestTimeout {
  const time = `in ${timeoutSeconds} s`;
  if (route !== undefined) return new RequestTimeout(`${name} request: no peer came up ${time}: ${route}`);
  const why = channel === undefined ? undefined : whyNotUsable(channel.peer);
  const state = why === undefined ? "" : `; the peer is ${why}`;
  const nodeName = channel?.connection.nodeName ?? "its peer";
  return new RequestTimeout(`${name} request: no answer from ${nodeName} ${time}${state}`);
}

/** The error for a request whose connection is lost, where no other peer can take it over. */
export function lostError({ name }: OutgoingRequest, { connection }: SendingChannel, why: string): ConnectionLost {
  return new ConnectionLost(
    `${name} request: the connection to ${connection.nodeName} is lost (${why}), and no other peer could take it over`,
  );
}
