/*
 * What of rows.tsv the tests leave out, and why. A row with a test is never looked up here; one that has neither a test nor an
 * entry here makes `npm run conformance` fail.
 */

/** A row of rows.tsv. */
export interface Row {
  readonly id: string;
  readonly source: string;
  readonly section: string;
  readonly role: string;
  readonly level: string;
  readonly requirement: string;
  readonly test: string;
  readonly priority: string;
}

/** The subject that a row without a test comes with later; undefined when the row is in scope now. */
export function laterSubject({ id, role, priority }: Row): string | undefined {
  const area = id.slice(0, id.indexOf("-"));
  const named = LATER.find(({ rows }) => rows.includes(id) || rows.includes(area));
  if (named !== undefined) return named.subject;
  if (role.split(",").every((part) => AGENT_ROLES.has(part.trim()))) return "agents";
  return priority === "3" ? "priority 3" : undefined;
}

const AGENT_ROLES: ReadonlySet<string> = new Set(["relay", "proxy", "redirect"]);

/** Areas and rows, by the subject that brings them. */
const LATER: readonly { readonly subject: string; readonly rows: readonly string[] }[] = [
  { subject: "SCTP", rows: ["SCT", "TRN-02", "TRN-04", "TRN-06", "TRN-11"] },
  {
    subject: "TLS",
    rows: [
      ...["TRN-03", "TRN-12", "SEC-01", "SEC-02", "SEC-04", "SEC-05", "SEC-06", "SEC-07", "SEC-08", "SEC-09"],
      ...["SEC-10", "SEC-11", "SEC-12", "SEC-13", "SEC-14", "SEC-18"],
    ],
  },
  { subject: "discovery by DNS", rows: ["DSC", "NAP", "TRN-13", "PTB-04"] },
  { subject: "agents", rows: ["AGT", "DRA", "EDG"] },
  { subject: "redirects", rows: ["RDR", "RRD"] },
  { subject: "sessions and accounting", rows: ["SES", "ASM", "ACC", "TRN-19", "FOV-06", "ERR-13", "RCD-01", "RCD-06"] },
  { subject: "credit control", rows: ["CCR", "CCM", "CCU", "CCF", "CCE", "CCS"] },
  { subject: "overload and priority", rows: ["OLR", "LOD", "DRM"] },
  { subject: "NASREQ and EAP", rows: ["NAS", "EAP"] },
  { subject: "3GPP results", rows: ["TGP"] },
];

/** Rows in scope that no test covers, with the exact reason. */
export const NOT_COVERED: Readonly<Record<string, string>> = {
  "RTE-13":
    "a MAY that is left out: Destination-Realm is the caller's to give and is not derived from the NAI in User-Name; decorated NAIs come with agents, which have to route them",
  "FOV-12":
    "every persistent peer is connected from the start, without a limit on their number: none is held back that could be connected when another is suspect",
  "WDG-25":
    "there are no slots of a primary and a secondary peer: all usable peers of a realm take requests, and the next one needs no promotion",
  "WDG-37":
    "3004 and 3002 both move the one request (FOV-13); the share of a busy peer is not lowered, which comes with overload control (RFC 7683)",
  "SEC-03":
    "aaa in a DiameterURI names unprotected transport, peer by peer, and aaas is refused until TLS is there; a further switch comes with TLS, when there is something to switch to",
};
