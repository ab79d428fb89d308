import {
  CcRequestType,
  type ChargingRuleInstall,
  CreditControlAnswer,
  CreditControlRequest,
  type CreditControlRequestAvps,
  type SubscriptionId,
  SubscriptionIdType,
} from "../../src/interfaces/gen/gx.ts";
import type { CreditControlRequest as RoRequest } from "../../src/interfaces/gen/ro.ts";
import { UpdateLocationRequest } from "../../src/interfaces/gen/s6a.ts";

/*
 * Type tests: `npm run types` compiles them, nothing runs them. What must not compile stands behind `@ts-expect-error`, which
 * is an error itself where the line compiles.
 */

const complete = {
  sessionId: "node.example;1;2",
  destinationRealm: "example",
  ccRequestType: CcRequestType.INITIAL_REQUEST,
  ccRequestNumber: 0,
} as const;

/** What the node fills in may be left out. */
export const request: CreditControlRequest = new CreditControlRequest(complete);

const { ccRequestType: _type, ...withoutType } = complete;
// @ts-expect-error CC-Request-Type is required
export const incomplete: CreditControlRequest = new CreditControlRequest(withoutType);

// @ts-expect-error a required attribute can't be undefined
export const undefinedRequired: CreditControlRequest = new CreditControlRequest({ ...complete, sessionId: undefined });

// @ts-expect-error no attribute has this name
export const misspelt: CreditControlRequest = new CreditControlRequest({ ...complete, calledStationID: "internet" });

// @ts-expect-error CC-Request-Number is a number
export const wrongType: CreditControlRequest = new CreditControlRequest({ ...complete, ccRequestNumber: "0" });

// @ts-expect-error RFC 8506 has no CC-Request-Type 7, and its list is closed
export const unknownValue: CreditControlRequest = new CreditControlRequest({ ...complete, ccRequestType: 7 });

/** A vendor's list is open: newer releases add values. */
export const newerValue: CreditControlRequest = new CreditControlRequest({ ...complete, ipCanType: 99 });

/** Groups are plain objects; those that occur several times are lists. */
export const subscription: SubscriptionId = {
  subscriptionIdType: SubscriptionIdType.END_USER_E164,
  subscriptionIdData: "46701234567",
};
export const withGroup: CreditControlRequest = new CreditControlRequest({
  ...complete,
  subscriptionId: [subscription],
});

export const oneForList: CreditControlRequest = new CreditControlRequest({
  ...complete,
  // @ts-expect-error Subscription-Id occurs several times
  subscriptionId: subscription,
});

// @ts-expect-error Subscription-Id-Data is required
export const incompleteGroup: SubscriptionId = { subscriptionIdType: SubscriptionIdType.END_USER_IMSI };

/** What is read is narrow: octets are a Buffer, 64 bits a bigint, addresses an object. */
export function read(message: CreditControlRequest): readonly [string, Buffer | undefined, number] {
  const attributes: CreditControlRequestAvps = message;
  const rules: ChargingRuleInstall[] | undefined = new CreditControlAnswer({
    authApplicationId: 16777238,
    ccRequestType: message.ccRequestType,
    ccRequestNumber: message.ccRequestNumber,
  }).chargingRuleInstall;
  return [attributes.sessionId, attributes.framedIpAddress, rules?.length ?? 0];
}

// @ts-expect-error what is optional may be absent
export const maybe: Buffer = request.framedIpAddress;

/** An answer is made of its own attributes. */
export const answer: CreditControlAnswer = request.answer({
  resultCode: 2001,
  ccRequestType: request.ccRequestType,
  ccRequestNumber: request.ccRequestNumber,
});

export const wrongAnswer: CreditControlAnswer = request.answer({
  ccRequestType: 1,
  ccRequestNumber: 0,
  // @ts-expect-error Result-Code is a number
  resultCode: "2001",
});

// @ts-expect-error the requests of two interfaces are not the same
export const otherInterface: RoRequest = request;

export const location: UpdateLocationRequest = new UpdateLocationRequest({
  sessionId: "node.example;1;3",
  authSessionState: 1,
  destinationRealm: "example",
  userName: "001010123456789",
  ratType: 1004,
  ulrFlags: 34,
  visitedPlmnId: new Uint8Array([0, 241, 16]),
});
