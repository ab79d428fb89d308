import type { CommandDefinition } from "../../src/dictionary/definitions.ts";
import type { Source } from "./source.ts";

/** Tells of which commands Auth-Session-State may be left out: 3GPP always has NO_STATE_MAINTAINED where it requires the AVP. */
export type StateDefaults = (command: CommandDefinition) => boolean;

const TGPP = 10415;

/** The commands of applications of 3GPP whose format requires Auth-Session-State. */
export function stateDefaults(sources: readonly Source[]): StateDefaults {
  const applications = sources.flatMap(({ module }) => [...module.applications]);
  const ids = new Set(applications.filter(({ vendorId }) => vendorId === TGPP).map(({ id }) => id));
  return ({ applicationId, members }) =>
    ids.has(applicationId) && members.some(({ key, min }) => key === "authSessionState" && min > 0);
}
