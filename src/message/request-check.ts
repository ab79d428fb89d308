import type { CommandDefinition } from "../dictionary/definitions.ts";
import { FLAG_ERROR, FLAG_PROXIABLE, FLAG_REQUEST } from "../wire/header.ts";
import { applicationIdFaults, hasPlainApplicationIds } from "./application-ids.ts";
import { FAULTS, type Fault, type FaultKind, inOrder } from "./fault.ts";
import type { Message } from "./message.ts";
import { strictFindings } from "./strict-check.ts";
import type { Validation } from "./validation.ts";

/** Is told of faults that are noted and not refused. */
export type FaultListener = (fault: Fault) => void;

/**
 * What refuses a request before it is known whose it is: what the header has against it (RFC 6733 §3, §7.1.3), and an AVP whose
 * frame is broken, so that nothing behind it can be read.
 */
export function earlyFault(request: Message, validation: Validation): Fault | undefined {
  return isPlain(request) ? undefined : firstEarlyFault(request, validation);
}

/** True when there is nothing for {@link requestFault} to find: the hot path, which makes no object. */
export function isFaultless(request: Message, validation: Validation): boolean {
  if (validation.isThorough) return false;
  if (validation.mode === "off") return true;
  return (request.definition === undefined || isPlain(request)) && hasPlainApplicationIds(request);
}

/** Flags as they should be, and no findings: so is nearly every request. */
function isPlain({ findings, header, definition }: Message): boolean {
  const { commandFlags } = header;
  if (findings.length > 0 || (commandFlags & (FLAG_ERROR | RESERVED_FLAGS)) !== 0) return false;
  return definition === undefined || hasRightProxiableFlag(commandFlags, definition);
}

function firstEarlyFault(request: Message, validation: Validation): Fault | undefined {
  const { header, definition } = request;
  const { commandFlags } = header;
  if ((commandFlags & (FLAG_REQUEST | FLAG_ERROR)) === (FLAG_REQUEST | FLAG_ERROR)) {
    return headerFault("errorFlag", "The E flag is set in a request");
  }
  if (definition !== undefined && !hasRightProxiableFlag(commandFlags, definition)) {
    const fault = proxiableFlagFault(definition);
    if (validation.reactionTo(fault) === "reject") return fault;
  }
  if ((commandFlags & RESERVED_FLAGS) !== 0) {
    const fault = reservedFlagFault();
    if (validation.reactionTo(fault) === "reject") return fault;
  }
  return structureFault(request);
}

/**
 * Once it is known whose request it is: the first fault that is refused (ERR-06), of the AVPs and, where only an application
 * is strict, of flags of the header.
 */
export function requestFault(request: Message, validation: Validation, onNoted: FaultListener): Fault | undefined {
  return firstRefused(request, validation, { isThorough: validation.isThorough, onNoted });
}

/** Both for a request of the base protocol; it is read thoroughly, as it is rare. */
export function baseRequestFault(request: Message, validation: Validation, onNoted: FaultListener): Fault | undefined {
  return earlyFault(request, validation) ?? firstRefused(request, validation, { isThorough: true, onNoted });
}

function firstRefused(
  request: Message,
  validation: Validation,
  how: { readonly isThorough: boolean; readonly onNoted: FaultListener },
): Fault | undefined {
  const { definition, header } = request;
  const faults: Fault[] = [...judgedFindings(request), ...applicationIdFaults(request)];
  if (how.isThorough) faults.push(...strictFindings(request));
  if (definition !== undefined && !hasRightProxiableFlag(header.commandFlags, definition)) {
    faults.push(proxiableFlagFault(definition));
  }
  if ((header.commandFlags & RESERVED_FLAGS) !== 0) faults.push(reservedFlagFault());
  let refused: Fault | undefined;
  for (const fault of inOrder(faults)) {
    const reaction = validation.reactionTo(fault);
    if (reaction === "warn") how.onNoted(fault);
    else if (reaction === "reject") refused ??= fault;
  }
  return refused;
}

/**
 * The findings that count. A check needs something to check against: without a format of the command only its handler knows what
 * may stand in it. Where the base protocol's format stands in for that of an application (RAR, STR, ASR, ACR), AVPs that are
 * unknown here may well be the application's own.
 */
function judgedFindings({ definition, findings, header }: Message): readonly Fault[] {
  if (definition === undefined) return NONE;
  if (definition.applicationId === header.applicationId) return findings;
  return findings.filter(({ kind }) => kind !== "unsupported");
}

const NONE: readonly Fault[] = [];

function structureFault({ findings }: Message): Fault | undefined {
  if (findings.length === 0) return undefined;
  for (const finding of findings) if (finding.breaksStructure) return finding;
  return undefined;
}

function hasRightProxiableFlag(commandFlags: number, { proxiable }: CommandDefinition): boolean {
  return ((commandFlags & FLAG_PROXIABLE) !== 0) === proxiable;
}

function proxiableFlagFault({ name, code, proxiable }: CommandDefinition): Fault {
  const kind = code === CAPABILITIES_EXCHANGE ? "proxiableCapabilities" : "proxiableFlag";
  return headerFault(kind, `The P flag must be ${proxiable ? "set" : "clear"} in ${name}`);
}

const CAPABILITIES_EXCHANGE = 257;
const RESERVED_FLAGS = 0x0f;

function reservedFlagFault(): Fault {
  return headerFault("reservedHeaderFlag", "A reserved flag of the header is set");
}

function headerFault(kind: FaultKind, reason: string): Fault {
  return { kind, resultCode: FAULTS[kind].resultCode, reason };
}
