import { AvpCursor } from "../wire/avp-frame.ts";
import {
  DESTINATION_HOST,
  DESTINATION_REALM,
  ORIGIN_HOST,
  ORIGIN_REALM,
  ROUTE_RECORD,
  SESSION_ID,
} from "../wire/base-codes.ts";
import { HEADER_LENGTH } from "../wire/header.ts";
import { decodeValue } from "./value.ts";

/** The AVPs by which a message is routed (RFC 6733 §6.1), and its session. */
export interface RoutingAvps {
  sessionId: string | undefined;
  originHost: string | undefined;
  originRealm: string | undefined;
  destinationHost: string | undefined;
  destinationRealm: string | undefined;
  /** All Route-Record AVPs in the order of the octets; undefined without one. */
  routeRecord: string[] | undefined;
  /** Why the AVPs can't be read to their end: a broken frame, or one of the AVPs above that is no text of its type. */
  fault: string | undefined;
}

/**
 * Reads the AVPs that an agent or a load balancer needs straight from the octets of a whole message: the frames of all AVPs at the top
 * level are checked, nothing else is decoded, and no dictionary is needed. Never throws: `fault` says what is wrong.
 */
export function readRouting(octets: Buffer): RoutingAvps {
  const found: RoutingAvps = {
    sessionId: undefined,
    originHost: undefined,
    originRealm: undefined,
    destinationHost: undefined,
    destinationRealm: undefined,
    routeRecord: undefined,
    fault: undefined,
  };
  const cursor = new AvpCursor(octets, HEADER_LENGTH);
  while (cursor.advance()) {
    const { code } = cursor;
    if (!routes(code) || cursor.vendorId !== 0) continue;
    take(found, code, decodeText(code, octets, cursor.dataStart, cursor.end));
  }
  found.fault = cursor.fault ?? found.fault;
  return found;
}

function routes(code: number): boolean {
  switch (code) {
    case SESSION_ID:
    case ORIGIN_HOST:
    case ROUTE_RECORD:
    case DESTINATION_REALM:
    case DESTINATION_HOST:
    case ORIGIN_REALM:
      return true;
    default:
      return false;
  }
}

function decodeText(code: number, octets: Buffer, start: number, end: number): string | undefined {
  return decodeValue(code === SESSION_ID ? "UTF8String" : "DiameterIdentity", octets, start, end) as string | undefined;
}

/** Takes the text of an AVP. When an AVP that must stand once stands twice, the first counts. */
function take(found: RoutingAvps, code: number, text: string | undefined): void {
  switch (code) {
    case SESSION_ID:
      found.sessionId ??= text;
      break;
    case ORIGIN_HOST:
      found.originHost ??= text;
      break;
    case ORIGIN_REALM:
      found.originRealm ??= text;
      break;
    case DESTINATION_HOST:
      found.destinationHost ??= text;
      break;
    case DESTINATION_REALM:
      found.destinationRealm ??= text;
      break;
    case ROUTE_RECORD:
      if (text === undefined) break;
      found.routeRecord ??= [];
      found.routeRecord.push(text);
      break;
  }
  if (text === undefined) found.fault ??= `AVP ${code} is no text of its type`;
}
