import type { AvpDefinition, AvpType } from "../../dictionary/definitions.ts";
import { valuesByName } from "../../dictionary/named-values.ts";

/** The application of the message that a value is for. */
export interface ExampleContext {
  readonly applicationId: number;
  /** 0 for none. */
  readonly vendorId: number;
}

/** A value in YAML that the AVP takes: a likely one where the AVP is a common one, else one of its type. */
export function exampleOf(avp: AvpDefinition, { applicationId, vendorId }: ExampleContext): string {
  if (APPLICATION_IDS.has(avp.name)) return String(applicationId);
  if (avp.name === "Vendor-Id" && vendorId !== 0) return String(vendorId);
  const likely = LIKELY[avp.name];
  if (likely !== undefined) return likely;
  const [first] = valuesByName(avp);
  if (first === undefined) return BY_TYPE[avp.type];
  return PLAIN_WORD.test(first[0]) ? first[0] : JSON.stringify(first[0]);
}

/** A text that is one in YAML without quotes, too. */
const PLAIN_WORD = /^(?!(?:null|true|false)$)[A-Za-z][\w /-]*$/i;

const APPLICATION_IDS: ReadonlySet<string> = new Set(["Auth-Application-Id", "Acct-Application-Id"]);

const LIKELY: Readonly<Record<string, string>> = {
  "Session-Id": "client.example.net;1;1",
  "Origin-Host": "client.example.net",
  "Destination-Host": "server.example.net",
  "Auth-Session-State": "NO_STATE_MAINTAINED",
  "Result-Code": "DIAMETER_SUCCESS",
  "Service-Context-Id": "32251@3gpp.org",
  "User-Name": '"262010000000001"',
  "Subscription-Id-Data": '"491701234567"',
  "Calling-Station-Id": '"491701234567"',
  "Called-Station-Id": "internet",
  "Visited-PLMN-Id": '"62f210"',
  "Framed-IP-Address": '"0a010203"',
  "Framed-IPv6-Prefix": '"004020010db800000000"',
  "3GPP-User-Location-Info": '"8262f210001762f21001a2b301"',
  "3GPP-MS-TimeZone": '"8000"',
  "3GPP-SGSN-MCC-MNC": '"26201"',
  MSISDN: '"947110325476"',
  "Rating-Group": "1",
  "CC-Total-Octets": "1000000",
  "Public-Identity": '"sip:alice@example.net"',
};

const BY_TYPE: Readonly<Record<AvpType, string>> = {
  OctetString: "{ text: example }",
  UTF8String: "example",
  DiameterIdentity: "example.net",
  DiameterURI: '"aaa://server.example.net:3868"',
  IPFilterRule: "permit in ip from any to any",
  QoSFilterRule: "permit in ip from any to any",
  Address: "192.0.2.1",
  Time: '"2026-01-01T00:00:00Z"',
  Integer32: "0",
  Integer64: "0",
  Unsigned32: "0",
  Unsigned64: "0",
  Enumerated: "0",
  Float32: "0.5",
  Float64: "0.5",
  Grouped: "{}",
};
