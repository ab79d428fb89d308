import type { CommandDefinition } from "../dictionary/definitions.ts";
import { COMMAND_CAPABILITIES_EXCHANGE } from "../wire/base-codes.ts";
import { FLAG_ERROR, FLAG_PROXIABLE, FLAG_REQUEST, type MessageHeader } from "../wire/header.ts";
import { applicationIdFaults, hasPlainApplicationIds } from "./application-ids.ts";
import { FAULTS, type Fault, type FaultKind, inOrder } from "./fault.ts";
import type { Message } from "./message.ts";
import { strictFindings } from "./strict-check.ts";
import type { Validation } from "./validation.ts";

/** Told of faults that are noted and not refused. */
export type FaultListener = (fault: Fault) => void;

/** The fault of its header for which a request is refused, before anything of it is decoded (RFC 6733 §3, §7.1.3). */
export function headerFault(request: Message, validation: Validation): Fault | undefined {
  const { header, definition } = request;
  return hasPlainFlags(header, definition) ? undefined : faultOfFlags(header, definition, validation);
}

/** A broken frame of an AVP: nothing behind that AVP can be read (RFC 6733 §7.1.5). */
export function structureFault({ findings }: Message): Fault | undefined {
  if (findings.length === 0) return undefined;
  for (const finding of findings) if (finding.breaksStructure) return finding;
  return undefined;
}

/** True when there is nothing for {@link requestFault} to find: the hot path, which makes no object. */
export function isFaultless(request: Message, validation: Validation): boolean {
  if (validation.isThorough) return false;
  const { definition, findings, header } = request;
  if (validation.mode === "off") return structureFault(request) === undefined;
  if (definition === undefined) return structureFault(request) === undefined && hasPlainApplicationIds(request);
  return findings.length === 0 && hasPlainFlags(header, definition) && hasPlainApplicationIds(request);
}

/**
 * The first fault for which a request is refused once its application is known (ERR-06): a fault of the AVPs or, where only the
 * application is strict, of flags of the header.
 */
export function requestFault(request: Message, validation: Validation, onNoted: FaultListener): Fault | undefined {
  const { isThorough, mode } = validation;
  const broken = structureFault(request);
  if (broken !== undefined || (mode === "off" && !isThorough)) return broken;
  return firstRefused(request, validation, { isThorough, onNoted });
}

/** The first fault for which a request of the base protocol is refused; header and AVPs are checked thoroughly, as it is rare. */
export function baseRequestFault(request: Message, validation: Validation, onNoted: FaultListener): Fault | undefined {
  return (
    headerFault(request, validation) ??
    structureFault(request) ??
    firstRefused(request, validation, { isThorough: true, onNoted })
  );
}

function hasPlainFlags({ commandFlags }: MessageHeader, definition: CommandDefinition | undefined): boolean {
  if ((commandFlags & (FLAG_ERROR | RESERVED_FLAGS)) !== 0) return false;
  return definition === undefined || hasRightProxiableFlag(commandFlags, definition);
}

function faultOfFlags(
  { commandFlags }: MessageHeader,
  definition: CommandDefinition | undefined,
  validation: Validation,
): Fault | undefined {
  if ((commandFlags & (FLAG_REQUEST | FLAG_ERROR)) === (FLAG_REQUEST | FLAG_ERROR)) {
    return flagFault("errorFlag", "The E flag is set in a request");
  }
  if (definition !== undefined && !hasRightProxiableFlag(commandFlags, definition)) {
    const fault = proxiableFlagFault(definition);
    if (validation.reactionTo(fault) === "reject") return fault;
  }
  if ((commandFlags & RESERVED_FLAGS) === 0) return undefined;
  const fault = reservedFlagFault();
  return validation.reactionTo(fault) === "reject" ? fault : undefined;
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
 * The findings that count. Without a format of the command none do: only its handler knows which AVPs it may have. Where the base
 * protocol's format stands in for that of an application (RAR, STR, ASR, ACR), unknown AVPs do not count: they may well be the
 * application's own.
 */
function judgedFindings({ definition, findings, header }: Message): readonly Fault[] {
  if (definition === undefined) return NONE;
  if (definition.applicationId === header.applicationId) return findings;
  return findings.filter(({ kind }) => kind !== "unsupported");
}

const NONE: readonly Fault[] = [];

function hasRightProxiableFlag(commandFlags: number, { proxiable }: CommandDefinition): boolean {
  return ((commandFlags & FLAG_PROXIABLE) !== 0) === proxiable;
}

function proxiableFlagFault({ name, code, proxiable }: CommandDefinition): Fault {
  const kind = code === COMMAND_CAPABILITIES_EXCHANGE ? "proxiableCapabilities" : "proxiableFlag";
  return flagFault(kind, `The P flag must be ${proxiable ? "set" : "clear"} in ${name}`);
}

const RESERVED_FLAGS = 0x0f;

function reservedFlagFault(): Fault {
  return flagFault("reservedHeaderFlag", "A reserved flag of the header is set");
}

function flagFault(kind: FaultKind, reason: string): Fault {
  return { kind, resultCode: FAULTS[kind].resultCode, reason };
}
