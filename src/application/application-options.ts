import { APPLICATION_VENDORS } from "../constants/gen/application-vendors.ts";
import type { CommandType } from "../dictionary/definitions.ts";
import type { ApplicationInterface } from "../dictionary/dictionary.ts";
import { ApplicationError } from "../errors.ts";
import type { ValidationSetting } from "../message/validation.ts";
import { VALIDATION } from "../node/option-table.ts";
import {
  AMOUNT,
  checkOption,
  checkOptions,
  FLAG,
  FUNCTION,
  type OptionCheck,
  type OptionChecks,
  orNull,
  SECONDS,
  UNSIGNED_32,
} from "../option-checks.ts";

/** The options of an application but `requestHandler`. Times are in seconds. */
export interface ApplicationSettings {
  /**
   * True: it serves authorization, and is announced in Auth-Application-Id. The `APPLICATION` of an interface says it; with a number
   * `auth` or `acct` must be true.
   */
  readonly auth?: boolean;
  /** True: it serves accounting, and is announced in Acct-Application-Id. */
  readonly acct?: boolean;
  /**
   * The vendor of the application. Above 0, it is announced in Vendor-Specific-Application-Id. Default: the vendor that the dictionary
   * has for the application, for example 10415 for those of 3GPP; 0 switches it off.
   */
  readonly vendorId?: number;
  /** Handlers at work at the same time; 0, the default: any number. */
  readonly maxConcurrent?: number;
  /** Requests that may wait for a handler when all are at work; beyond that 3004 is answered. Default 1000. */
  readonly maxQueued?: number;
  /** How long a request may wait for a handler before 3004 is answered. Default 5. */
  readonly busyTimeout?: number;
  /**
   * How long a request may wait for its answer before 5012 is answered. Default 60. The handler hears of it by `context.signal`; what
   * it returns later is dropped with a warning.
   */
  readonly answerTimeout?: number;
  /** How strictly its requests are checked, unless their peer has its own value; see `Validation`. Default: the node's value. */
  readonly validation?: ValidationSetting | null;
}

/** What an application is given by its number needs beside it: the half that it serves, authorization or accounting. */
export type ApplicationHalves = { readonly auth: boolean } | { readonly acct: boolean };

/** The checks of an application's options. */
export const APPLICATION_OPTIONS: OptionChecks<ApplicationSettings & { readonly requestHandler?: unknown }> = {
  auth: FLAG,
  acct: FLAG,
  vendorId: UNSIGNED_32,
  maxConcurrent: AMOUNT,
  maxQueued: AMOUNT,
  busyTimeout: SECONDS,
  answerTimeout: SECONDS,
  validation: orNull(VALIDATION, "null for the node's"),
  requestHandler: FUNCTION,
};

/** What an application is on the wire, and the commands that come with it. */
export interface ApplicationIdentity {
  readonly applicationId: number;
  readonly isAuthApplication: boolean;
  readonly isAcctApplication: boolean;
  readonly vendorId: number;
  /** Undefined where only the number was given. */
  readonly name: string | undefined;
  readonly commandTypes: Iterable<CommandType>;
}

/**
 * The identity of an application that was given by its number or its interface.
 * @throws ApplicationError when it serves neither authorization nor accounting, DiameterError `invalid-argument` for an id or
 *   an option that makes no sense.
 */
export function identityOf(
  application: number | ApplicationInterface,
  options: ApplicationSettings,
): ApplicationIdentity {
  const known: Partial<ApplicationInterface> =
    typeof application === "object" && application !== null ? application : { id: application };
  const { id, kind, name, commandTypes = [] } = known;
  checkOption("applicationId", id, APPLICATION);
  checkOptions(options, APPLICATION_OPTIONS);
  const applicationId = id as number;
  const isAuthApplication = options.auth ?? (kind === "auth" || kind === "both");
  const isAcctApplication = options.acct ?? (kind === "acct" || kind === "both");
  if (!isAuthApplication && !isAcctApplication) {
    throw new ApplicationError(`Application ${applicationId} serves nothing; set auth, acct or both to true`);
  }
  const vendorId = options.vendorId ?? known.vendorId ?? APPLICATION_VENDORS[applicationId] ?? 0;
  return { applicationId, isAuthApplication, isAcctApplication, vendorId, name, commandTypes };
}

const APPLICATION: OptionCheck = {
  expected: `${UNSIGNED_32.expected}, or the APPLICATION of an interface such as diameter-ts/gy`,
  takes: UNSIGNED_32.takes,
};
