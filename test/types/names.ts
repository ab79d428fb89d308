import { Application, DiameterNode, isError, type Node, type PeerOptions } from "../../src/index.ts";
import type { ChargingRuleInstallInput, CreditControlRequest as GxRequest } from "../../src/interfaces/gen/gx.ts";
import {
  APPLICATION,
  CreditControlAnswer,
  CreditControlRequest,
  type CreditControlRequestInput,
  type MultipleServicesCreditControl,
  type MultipleServicesCreditControlInput,
} from "../../src/interfaces/gen/gy.ts";
import { UpdateLocationRequest } from "../../src/interfaces/gen/s6a.ts";

/*
 * Type tests: `npm run types` compiles them, nothing runs them. What must not compile stands behind `@ts-expect-error`, which
 * is an error itself where the line compiles.
 */

type Equal<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** The group that the commands use has the plain name (1.9), and what may be written has a name of its own (1.15). */
export const plainName: Equal<
  NonNullable<CreditControlRequest["multipleServicesCreditControl"]>,
  MultipleServicesCreditControl[]
> = true;
export const written: Equal<
  CreditControlRequestInput["multipleServicesCreditControl"],
  readonly MultipleServicesCreditControlInput[] | undefined
> = true;
export const takesInput: Equal<ConstructorParameters<typeof CreditControlRequest>[0], CreditControlRequestInput> = true;
export const service: MultipleServicesCreditControlInput = { volumeQuotaThreshold: 1, ratingGroup: 5 };
export const rule: ChargingRuleInstallInput = { chargingRuleName: ["video"] };

const request = new CreditControlRequest({
  sessionId: "s",
  destinationRealm: "example",
  serviceContextId: "32251@3gpp.org",
  ccRequestType: "INITIAL_REQUEST",
  ccRequestNumber: 0,
});

/** What is read is a number. */
export const isNumber: Equal<CreditControlRequest["ccRequestType"], 1 | 2 | 3 | 4> = true;

/** The answer repeats what it must (1.13). */
export const answer: CreditControlAnswer = request.answer({ resultCode: "DIAMETER_SUCCESS" });
// @ts-expect-error no Result-Code has this name
request.answer({ resultCode: "DIAMETER_SUCESS" });
// @ts-expect-error the message that 3GPP requires no state for is S6a's, not its user name
new UpdateLocationRequest({
  sessionId: "s",
  destinationRealm: "r",
  ratType: "EUTRAN",
  ulrFlags: 34,
  visitedPlmnId: "262-01",
});
export const withoutState: UpdateLocationRequest = new UpdateLocationRequest({
  ...{ sessionId: "s", destinationRealm: "r", userName: "001010123456789", ulrFlags: 34, visitedPlmnId: "262-01" },
  ratType: "EUTRAN",
});

/** An address narrows, and `address` is always there (1.10). */
export function addressOf(message: CreditControlRequest): readonly [string | undefined, number | undefined] {
  const address = message.serviceInformation?.psInformation?.pdpAddress?.[0];
  if (address?.data !== undefined) return [undefined, address.data.length];
  const text: string | undefined = address?.address;
  return [text, undefined];
}

/** Every answer says what was wrong (1.11), and `isError` narrows (1.12). */
export function reason(received: CreditControlAnswer): string | undefined {
  if (isError(received)) return received.errorMessage ?? `${received.experimentalResult?.experimentalResultCode}`;
  const number: number = received.ccRequestNumber;
  return `${number}`;
}

/** A number needs a half, an interface brings it (1.17). */
// @ts-expect-error neither auth nor acct
export const nothing: Application = new Application(4, {});
// @ts-expect-error neither auth nor acct
export const nothingAtAll: Application = new Application(4);
export const ofInterface: Application = new Application(APPLICATION);
export const accounting: Application = new Application(3, { acct: true });

// @ts-expect-error handlers take requests (1.17)
ofInterface.handle(CreditControlAnswer, () => request.answer({ resultCode: 2001 }));
// @ts-expect-error a handler that returns nothing has to say so (row 127)
ofInterface.handle(CreditControlRequest, () => {});
ofInterface.handle(CreditControlRequest, () => undefined, { deferred: true });

/** The DOM has a Node, too (1.20). */
export const node: Node = new DiameterNode("a.example", "example");
export const options: PeerOptions = { persistent: true };
export const gx: GxRequest | undefined = undefined;
