import type { CommandDefinition } from "../dictionary/definitions.ts";
import { Avp } from "../message/avp.ts";
import { Command } from "../message/command.ts";
import type { Attributes } from "../message/decode-context.ts";
import type { Message } from "../message/message.ts";
import { ORIGIN_HOST, ORIGIN_REALM } from "../wire/base-codes.ts";

/** The sender of a message. */
export interface Origin {
  readonly originHost: string;
  readonly realmName: string;
}

/** The application that a message is for. */
export interface FillingApplication {
  readonly applicationId: number;
  readonly isAuthApplication: boolean;
  readonly isAcctApplication: boolean;
  /** Above 0: Vendor-Specific-Application-Id is filled in. */
  readonly vendorId: number;
}

/**
 * Fills in the AVPs that a message leaves out: Origin-Host and Origin-Realm, and where its format has a place for them Auth-, Acct-
 * and Vendor-Specific-Application-Id. AVPs that are there stay as they are.
 */
export function fillIn(message: Message, origin: Origin, application?: FillingApplication): void {
  const { header } = message;
  if (application !== undefined && header.applicationId === 0) header.applicationId = application.applicationId;
  if (!(message instanceof Command)) {
    fillUntyped(message, origin);
    return;
  }
  const { attributes } = message;
  if (attributes.originHost === undefined) attributes.originHost = origin.originHost;
  if (attributes.originRealm === undefined) attributes.originRealm = origin.realmName;
  if (application !== undefined) fillApplication(attributes, placesOf(message.definition), application);
}

/** The places that a format has for application ids. */
interface Places {
  readonly auth: Place;
  readonly acct: Place;
  readonly vendorSpecific: Place;
}

type Place = "none" | "optional" | "required";

const places = new WeakMap<CommandDefinition, Places>();

function placesOf(definition: CommandDefinition | undefined): Places {
  if (definition === undefined) return NOWHERE;
  let found = places.get(definition);
  if (found === undefined) {
    found = {
      auth: placeOf(definition, "authApplicationId"),
      acct: placeOf(definition, "acctApplicationId"),
      vendorSpecific: placeOf(definition, "vendorSpecificApplicationId"),
    };
    places.set(definition, found);
  }
  return found;
}

function placeOf(definition: CommandDefinition, key: string): Place {
  const member = definition.members.find((candidate) => candidate.key === key && candidate.max === 1);
  if (member === undefined) return "none";
  return member.min > 0 ? "required" : "optional";
}

const NOWHERE: Places = { auth: "none", acct: "none", vendorSpecific: "none" };

/** Fills in one id: the vendor-specific one where there is a place, else the plain one; and any other that is required. */
function fillApplication(attributes: Attributes, found: Places, application: FillingApplication): void {
  const { applicationId, isAuthApplication, vendorId } = application;
  const half = isAuthApplication ? "authApplicationId" : "acctApplicationId";
  const place = isAuthApplication ? found.auth : found.acct;
  const isVendors = found.vendorSpecific === "required" || (found.vendorSpecific === "optional" && vendorId > 0);
  if (isVendors && attributes.vendorSpecificApplicationId === undefined) {
    attributes.vendorSpecificApplicationId = { vendorId, [half]: applicationId };
  }
  const isNeeded = place === "required" || (place === "optional" && !isVendors);
  if (isNeeded && attributes[half] === undefined) attributes[half] = applicationId;
}

/** Fills in Origin-Host and Origin-Realm where there is no typed command: as attributes of error answers, else as plain AVPs. */
function fillUntyped(message: Message, { originHost, realmName }: Origin): void {
  // A received message that is sent on has an origin already.
  if (message.received !== undefined) return;
  fillAvp(message, { key: "originHost", code: ORIGIN_HOST, value: originHost });
  fillAvp(message, { key: "originRealm", code: ORIGIN_REALM, value: realmName });
}

function fillAvp(message: Message, avp: { readonly key: string; readonly code: number; readonly value: string }): void {
  if (message.attributes[avp.key] !== undefined) return;
  const { attributes } = message;
  attributes[avp.key] = avp.value;
  // The attributes of a message of plain AVPs are a copy, made at each reading: it needs the AVP itself.
  if (message.attributes !== attributes) message.appendAvp(Avp.new(avp.code, 0, avp.value));
}
