import type { Dictionary } from "../dictionary/dictionary.ts";
import { defaultDictionary } from "../message/default-dictionary.ts";
import { AccountingRequest } from "../message/gen/accounting.ts";
import { CreditControlRequest } from "../message/gen/credit-control.ts";
import { CommandTypes } from "../node/command-types.ts";

type CreditControlContent = ConstructorParameters<typeof CreditControlRequest>[0];
type AccountingContent = ConstructorParameters<typeof AccountingRequest>[0];

/** A complete Credit-Control-Request (RFC 8506), EVENT_REQUEST number 0 unless told otherwise. */
export function creditControlRequest(attributes: Partial<CreditControlContent> = {}): CreditControlRequest {
  return new CreditControlRequest({
    sessionId: "client.example;1;1",
    destinationRealm: "example",
    serviceContextId: "32251@3gpp.org",
    ccRequestType: 4,
    ccRequestNumber: 0,
    ...attributes,
  });
}

/** A complete Accounting-Request (RFC 6733), EVENT_RECORD number 0 unless told otherwise. */
export function accountingRequest(attributes: Partial<AccountingContent> = {}): AccountingRequest {
  return new AccountingRequest({
    sessionId: "client.example;1;1",
    destinationRealm: "example",
    accountingRecordType: 1,
    accountingRecordNumber: 0,
    ...attributes,
  });
}

let dictionary: Dictionary | undefined;

/** The dictionary of scripted peers: the base protocol and the commands that can be built here. */
export function scriptDictionary(): Dictionary {
  if (dictionary === undefined) {
    dictionary = defaultDictionary.extend();
    new CommandTypes(dictionary, () => {}).add(CreditControlRequest);
  }
  return dictionary;
}
