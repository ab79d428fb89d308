import { PEER_COMMANDS } from "../../wire/base-codes.ts";
import type { AvpType } from "../definitions.ts";
import { AVP_TYPES } from "../dia/parser.ts";
import type { MandatoryLetter } from "../module-data.ts";
import { attribute, childrenOf, numberOf, wholeNumber } from "./element.ts";
import {
  emptyDictionary,
  type ForeignApplication,
  type ForeignAvp,
  type ForeignCommand,
  type ForeignDictionary,
  type ForeignMember,
  foreignMember,
} from "./foreign.ts";
import { type Element, elementError } from "./xml.ts";

/** Reads the XML dictionaries of go-diameter: `<diameter>` with applications that hold commands and AVPs. */
export function readGoDiameter(elements: readonly Element[]): ForeignDictionary {
  const result = emptyDictionary();
  const applications = elements.flatMap((root) => childrenOf(root, "application"));
  for (const element of applications) {
    const vendors = childrenOf(element, "vendor").map((vendor) => ({
      id: numberOf(vendor, "id"),
      name: attribute(vendor, "name", `vendor ${attribute(vendor, "id")}`),
    }));
    result.vendors.push(...vendors);
    const id = numberOf(element, "id");
    const name = attribute(element, "name", `application ${id}`);
    // The base protocol is no application that could be agreed on.
    if (id !== 0) result.applications.push({ id, name, vendorId: vendors[0]?.id ?? 0, kind: kindOf(element) });
    result.avps.push(...childrenOf(element, "avp").map(avpOf));
    result.commands.push(...childrenOf(element, "command").flatMap((command) => commandsOf(command, id)));
  }
  return result;
}

function commandsOf(element: Element, applicationId: number): ForeignCommand[] {
  const [name, code] = [attribute(element, "name"), numberOf(element, "code")];
  const short = attribute(element, "short", "");
  return (["request", "answer"] as const).flatMap((direction) => {
    const isRequest = direction === "request";
    const [format] = childrenOf(element, direction);
    const fullName = `${name}-${isRequest ? "Request" : "Answer"}`;
    const abbreviation = short === "" ? "" : `${short}${isRequest ? "R" : "A"}`;
    const proxiable = !PEER_COMMANDS.has(code);
    const members = format && placed(rulesOf(format));
    return { name: fullName, abbreviation, code, applicationId, isRequest, proxiable, members };
  });
}

/** A required Session-Id at the start of a command stands at a fixed place (RFC 6733 §8.8). */
function placed(members: readonly ForeignMember[]): ForeignMember[] {
  return members.map((member, index) =>
    index === 0 && member.name === "Session-Id" && member.min === 1 ? { ...member, place: "fixed" } : member,
  );
}

/** Types of go-diameter's own. */
const KNOWN_TYPES = new Map<string, AvpType>([
  ["IPv4", "OctetString"],
  ["IPv6", "OctetString"],
  ["QOSFilterRule", "QoSFilterRule"],
]);

function avpOf(element: Element): ForeignAvp {
  const [data] = childrenOf(element, "data");
  if (data === undefined) throw elementError(element, `AVP ${attribute(element, "name")} needs <data>`);
  const typeName = attribute(data, "type");
  const type = AVP_TYPES.find((candidate) => candidate === typeName) ?? KNOWN_TYPES.get(typeName);
  if (type === undefined) throw elementError(data, `type ${typeName} is not known`);
  const vendor = attribute(element, "vendor-id", "0");
  const rules = rulesOf(data);
  return {
    name: attribute(element, "name"),
    code: numberOf(element, "code"),
    vendorId: vendor === "" ? 0 : (wholeNumber(vendor) ?? numberOf(element, "vendor-id")),
    type,
    mandatory: mandatoryOf(element),
    values: childrenOf(data, "item").map((item) => [numberOf(item, "code"), attribute(item, "name", "")]),
    members: type === "Grouped" && rules.length > 0 ? rules : undefined,
  };
}

function mandatoryOf(element: Element): MandatoryLetter {
  if (attribute(element, "must", "").includes("M")) return "M";
  return attribute(element, "must-not", "").includes("M") ? "-" : "m";
}

/** The texts that Go takes for true. */
const TRUE: ReadonlySet<string> = new Set(["1", "t", "T", "true", "TRUE", "True"]);

function rulesOf(element: Element): ForeignMember[] {
  return childrenOf(element, "rule").map((rule) => {
    const least = attribute(rule, "min", "") === "" ? 0 : Math.max(0, numberOf(rule, "min"));
    const min = TRUE.has(attribute(rule, "required", "false")) ? Math.max(1, least) : least;
    const most = attribute(rule, "max", "") === "" ? -1 : numberOf(rule, "max");
    return foreignMember(attribute(rule, "avp"), { min, max: most < 0 ? Number.POSITIVE_INFINITY : most });
  });
}

function kindOf(element: Element): ForeignApplication["kind"] {
  const type = attribute(element, "type", "");
  return type === "acct" || type === "auth" ? type : "both";
}
