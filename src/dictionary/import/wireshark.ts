import type { AvpType } from "../definitions.ts";
import { AVP_TYPES } from "../dia/parser.ts";
import type { MandatoryLetter } from "../module-data.ts";
import { attribute, childrenOf, descendants, numberOf, wholeNumber } from "./element.ts";
import { emptyDictionary, type ForeignAvp, type ForeignDictionary, foreignMember } from "./foreign.ts";
import { type Element, elementError } from "./xml.ts";

/**
 * Reads Wireshark's `diameter/dictionary.xml` and the files that it includes. The format knows names of commands and members
 * but neither order nor counts.
 */
export function readWireshark(elements: readonly Element[]): ForeignDictionary {
  const result = emptyDictionary();
  const all = elements.flatMap(descendants);
  const vendors = new Map(VENDORS);
  for (const element of all.filter(({ name }) => name === "vendor")) {
    const [id, name] = [numberOf(element, "code"), attribute(element, "name", attribute(element, "vendor-id"))];
    vendors.set(attribute(element, "vendor-id"), id);
    // Wireshark gives the IETF a vendor element of its own.
    if (id !== 0) result.vendors.push({ id, name });
  }
  for (const element of all.filter(({ name }) => name === "application")) {
    const id = numberOf(element, "id");
    const name = attribute(element, "name", `application ${id}`);
    result.applications.push({ id, name, vendorId: 0, kind: "both" });
  }
  const types = new Map(
    all.filter(({ name }) => name === "typedefn").map((element) => [attribute(element, "type-name"), element]),
  );
  for (const element of all.filter(({ name }) => name === "avp")) result.avps.push(avpOf(element, vendors, types));
  for (const element of all.filter(({ name }) => name === "command")) {
    const [name, code] = [attribute(element, "name"), numberOf(element, "code")];
    const unknown = { proxiable: undefined, members: undefined, abbreviation: "", applicationId: 0, isRequest: true };
    result.commands.push({ name, code, ...unknown });
    // Older files have rules for members, which Wireshark itself never read.
    if (element.children.length > 0)
      result.remarks.push(`the rules of command ${name} are left out: its name is taken`);
  }
  return result;
}

/** The names that Wireshark's main file gives to vendors, for the files that it includes. */
const VENDORS: ReadonlyMap<string, number> = new Map([
  ["None", 0],
  ["ALU", 637],
  ["Acision", 3830],
  ["ChinaTelecom", 81_000],
  ["Cisco", 5771],
  ["CiscoSystems", 9],
  ["Deutsche_Telekom_AG", 2937],
  ["ETSI", 13_019],
  ["Ericsson", 193],
  ["HP", 11],
  ["Huawei", 2011],
  ["Inovar", 41_897],
  ["Juniper", 2636],
  ["Lucent", 1751],
  ["Merit", 61],
  ["Metaswitch", 19_444],
  ["Microsoft", 311],
  ["Nokia", 94],
  ["NokiaSolutionsAndNetworks", 28_458],
  ["OracleTekelec", 323],
  ["SKT", 5806],
  ["Siemens_AG", 4329],
  ["Starent", 8164],
  ["Sun", 42],
  ["TGPP", 10_415],
  ["TGPP2", 5535],
  ["Tango", 13_421],
  ["Telefonica_Moviles_Espa_S.A.", 27_640],
  ["USR", 429],
  ["VerizonWireless", 12_951],
  ["Vodafone", 12_645],
]);

const RULES = new Map<string, MandatoryLetter>([
  ["must", "M"],
  ["may", "m"],
  ["mustnot", "-"],
  ["shouldnot", "-"],
]);

/** Types of Wireshark's own that are not in its list of definitions, or are more there than octets. */
const KNOWN_TYPES = new Map<string, AvpType>([
  ["IPAddress", "Address"],
  ["QOSFilterRule", "QoSFilterRule"],
  ["AppId", "Unsigned32"],
  ["VendorId", "Unsigned32"],
]);

function avpOf(
  element: Element,
  vendors: ReadonlyMap<string, number>,
  types: ReadonlyMap<string, Element>,
): ForeignAvp {
  const vendor = attribute(element, "vendor-id", "None");
  const vendorId = vendors.get(vendor) ?? wholeNumber(vendor);
  if (vendorId === undefined)
    throw elementError(
      element,
      `vendor ${vendor} is not known: there is no <vendor> element for it; import the file that includes this one`,
    );
  const [grouped] = childrenOf(element, "grouped");
  const [type] = childrenOf(element, "type");
  const values = childrenOf(element, "enum").map(
    (item) => [numberOf(item, "code"), attribute(item, "name", "")] as const,
  );
  return {
    name: attribute(element, "name"),
    code: numberOf(element, "code"),
    vendorId,
    type: grouped !== undefined ? "Grouped" : type === undefined ? "OctetString" : typeOf(type, types),
    mandatory: RULES.get(attribute(element, "mandatory", "may")) ?? "m",
    values,
    members:
      grouped &&
      childrenOf(grouped, "gavp").map((item) =>
        foreignMember(attribute(item, "name"), { min: 0, max: Number.POSITIVE_INFINITY }),
      ),
  };
}

/** The type itself, or the nearest of its parents that the RFC knows. */
function typeOf(element: Element, types: ReadonlyMap<string, Element>): AvpType {
  const seen = new Set<string>();
  for (let name: string | undefined = attribute(element, "type-name"); name !== undefined && !seen.has(name); ) {
    const type = AVP_TYPES.find((candidate) => candidate === name) ?? KNOWN_TYPES.get(name);
    if (type !== undefined) return type;
    seen.add(name);
    name = types.get(name)?.attributes.get("type-parent");
  }
  // A file that is made to be included has no list of types.
  return "OctetString";
}
