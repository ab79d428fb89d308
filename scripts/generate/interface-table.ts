import type { ApplicationDefinition } from "../../src/dictionary/definitions.ts";
import { interfaceName, interfaceSources } from "./interface-sources.ts";
import type { Source } from "./source.ts";

/** What an interface is: its name in the field, its application, and where its formats come from. */
export interface InterfaceFacts {
  /** The subpath of the package, for example `s6a`. */
  readonly entry: string;
  /** For example `S6a`. */
  readonly title: string;
  readonly application: ApplicationDefinition;
  /** Which formats these are, where several entries have the same application. */
  readonly formats: string | undefined;
}

/** The facts about the interface of a dictionary file. */
export function interfaceFacts(source: Source, sources: readonly Source[]): InterfaceFacts {
  const entry = interfaceName(source);
  const id = source.module.data.applicationId;
  const application = sources.flatMap(({ module }) => [...module.applications]).find((one) => one.id === id);
  if (application === undefined) throw new Error(`${source.base}: nobody defines application ${id}`);
  const { title, formats } = FORMATS[entry] ?? {};
  return { entry, title: title ?? application.name.replace(/^3GPP /, ""), application, formats };
}

/** Entries that share an application, and why there are several. */
const FORMATS: Readonly<Record<string, { readonly title: string; readonly formats: string }>> = {
  base: { title: "Base protocol", formats: "RFC 6733 alone; its commands serve all applications" },
  gy: {
    title: "Gy and Ro",
    formats: "what RFC 8506 requires, and all AVPs of 3GPP TS 32.299 as optional: the one to begin with",
  },
  "credit-control": { title: "Credit control", formats: "RFC 8506 alone, without the AVPs of 3GPP" },
  "gy-3gpp": { title: "Gy", formats: "the table of 3GPP TS 32.299 for Gy (PS charging) to the letter" },
  ro: { title: "Ro", formats: "the table of 3GPP TS 32.299 for Ro to the letter" },
  "ericsson-charging": { title: "Credit control of Ericsson", formats: "RFC 8506 with the AVPs of Ericsson" },
  "huawei-charging": { title: "Credit control of Huawei", formats: "RFC 8506 with the AVPs of Huawei" },
  accounting: { title: "Accounting", formats: "RFC 6733 alone, without the AVPs of 3GPP" },
  rf: { title: "Rf", formats: "offline charging of 3GPP TS 32.299" },
  nasreq: { title: "NASREQ", formats: "RFC 7155 alone" },
  gi: { title: "Gi and SGi", formats: "RFC 7155 with the AVPs of 3GPP TS 29.061" },
  gq: { title: "Gq", formats: "3GPP TS 29.209" },
  "etsi-gq": { title: "Gq'", formats: "Gq with the AVPs of ETSI TS 183 017" },
  sta: { title: "STa", formats: "trusted access" },
  swa: { title: "SWa", formats: "untrusted access, between access network and 3GPP AAA server" },
  swd: { title: "SWd", formats: "between 3GPP AAA proxy and server" },
};

/** The doc comment of an entry. */
export function entryComment({ entry, title, application, formats }: InterfaceFacts): string {
  const { id, name, vendorId, kind, specification } = application;
  const vendor = vendorId === 0 ? "" : `, vendor ${vendorId}`;
  const lines = [
    `\`diameter-ts/${entry}\`: ${title}, application ${id} (${name})${vendor}, ${KINDS[kind]}${specification === undefined ? "" : `, ${specification}`}.`,
    ...(formats === undefined ? [] : [`Formats: ${formats}.`]),
  ];
  return lines.join(" ");
}

const KINDS = {
  auth: "authorization",
  acct: "accounting",
  both: "authorization and accounting",
} as const;

/** The text of docs/interfaces.md: which entry is for which interface. */
export function interfacesPage(sources: readonly Source[]): string {
  const rows = interfaceSources(sources)
    .map((source) => interfaceFacts(source, sources))
    .sort((one, other) => one.application.id - other.application.id)
    .map(({ entry, title, application: { id, vendorId, kind, specification }, formats }) => {
      const cells = [
        title,
        `\`diameter-ts/${entry}\``,
        id,
        vendorId === 0 ? "" : vendorId,
        kind,
        specification ?? "",
        formats ?? "",
      ];
      return `| ${cells.join(" | ")} |\n`;
    });
  return `<!-- Generated from dictionary/*.dia by \`npm run generate\`. -->

# Interfaces

Each interface is an entry of the package. It has the classes of its commands, their groups and values, and \`APPLICATION\`: all that
a node has to be told of it.

\`\`\`ts
import { Application } from "diameter-ts";
import { APPLICATION, UpdateLocationRequest } from "diameter-ts/s6a";

const s6a = new Application(APPLICATION); // 16777251, vendor 10415, announced in Vendor-Specific-Application-Id
s6a.handle(UpdateLocationRequest, (request) => request.error({ resultCode: 5012 }));
\`\`\`

An application of a number (\`new Application(16777251, { auth: true })\`) has the vendor of this table, too; \`vendorId: 0\` switches
it off.

| interface | entry | application | vendor | kind | specification | formats |
|---|---|---|---|---|---|---|
${rows.join("")}`;
}
