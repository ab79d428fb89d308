import type {
  AvpDefinition,
  AvpType,
  CommandDefinition,
  GroupDefinition,
  MemberDefinition,
} from "../../src/dictionary/definitions.ts";

/** A small dictionary by hand, so that the codec is tested without the generated one. */

export function avp(name: string, code: number, type: AvpType, extra: Partial<AvpDefinition> = {}): AvpDefinition {
  const [first = "", ...rest] = name.toLowerCase().split("-");
  const key = first + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
  return { name, code, vendorId: 0, type, mandatory: "must", key, ...extra };
}

export function member(
  definition: AvpDefinition,
  place: MemberDefinition["place"],
  min: number,
  max = 1,
): MemberDefinition {
  return { avp: definition, key: definition.key, place, min, max };
}

export function group(members: readonly MemberDefinition[], open = true): GroupDefinition {
  return { members, open };
}

export const sessionId: AvpDefinition = avp("Session-Id", 263, "UTF8String");
export const originHost: AvpDefinition = avp("Origin-Host", 264, "DiameterIdentity");
export const originRealm: AvpDefinition = avp("Origin-Realm", 296, "DiameterIdentity");
export const resultCode: AvpDefinition = avp("Result-Code", 268, "Unsigned32");
export const userName: AvpDefinition = avp("User-Name", 1, "UTF8String");
export const number: AvpDefinition = avp("CC-Request-Number", 415, "Unsigned32");
export const requestType: AvpDefinition = avp("CC-Request-Type", 416, "Enumerated", {
  enumeration: {
    names: new Map([
      [1, "INITIAL_REQUEST"],
      [2, "UPDATE_REQUEST"],
      [3, "TERMINATION_REQUEST"],
    ]),
    open: false,
  },
});
export const ratType: AvpDefinition = avp("RAT-Type", 1032, "Enumerated", {
  vendorId: 10415,
  enumeration: { names: new Map([[0, "WLAN"]]), open: true },
});
export const total: AvpDefinition = avp("CC-Total-Octets", 421, "Unsigned64");
export const timestamp: AvpDefinition = avp("Event-Timestamp", 55, "Time");
export const address: AvpDefinition = avp("Host-IP-Address", 257, "Address");
export const state: AvpDefinition = avp("State", 24, "OctetString", { mandatory: "mustNot" });
export const subscriptionType: AvpDefinition = avp("Subscription-Id-Type", 450, "Enumerated", {
  enumeration: {
    names: new Map([
      [0, "END_USER_E164"],
      [1, "END_USER_IMSI"],
    ]),
    open: false,
  },
});
export const subscriptionData: AvpDefinition = avp("Subscription-Id-Data", 444, "UTF8String");
export const subscription: AvpDefinition = avp("Subscription-Id", 443, "Grouped", {
  group: group([member(subscriptionType, "required", 1), member(subscriptionData, "required", 1)], false),
});
export const granted: AvpDefinition = avp("Granted-Service-Unit", 431, "Grouped", {
  group: group([member(total, "optional", 0)]),
});
export const services: AvpDefinition = avp("Multiple-Services-Credit-Control", 456, "Grouped", {
  group: group([member(granted, "optional", 0), member(avp("Rating-Group", 432, "Unsigned32"), "optional", 0)]),
});
export const failed: AvpDefinition = avp("Failed-AVP", 279, "Grouped", { group: group([]) });
export const forbidden: AvpDefinition = avp("Error-Message", 281, "UTF8String", { mandatory: "mustNot" });

const many = Number.POSITIVE_INFINITY;

export const request: CommandDefinition = {
  name: "Credit-Control-Request",
  abbreviation: "CCR",
  code: 272,
  applicationId: 4,
  isRequest: true,
  proxiable: true,
  open: true,
  members: [
    member(sessionId, "fixed", 1),
    member(originHost, "required", 1),
    member(originRealm, "required", 1),
    member(requestType, "required", 1),
    member(number, "required", 1),
    member(userName, "optional", 0),
    member(timestamp, "optional", 0),
    member(ratType, "optional", 0),
    member(subscription, "optional", 0, many),
    member(services, "optional", 0, 2),
    member(forbidden, "optional", 0, 0),
  ],
};

export const answer: CommandDefinition = {
  ...request,
  name: "Credit-Control-Answer",
  abbreviation: "CCA",
  isRequest: false,
  members: [
    member(sessionId, "fixed", 1),
    member(resultCode, "required", 1),
    member(originHost, "required", 1),
    member(originRealm, "required", 1),
    member(services, "optional", 0, many),
    member(failed, "optional", 0, many),
  ],
};

export const all: readonly AvpDefinition[] = [
  sessionId,
  originHost,
  originRealm,
  resultCode,
  userName,
  number,
  requestType,
  ratType,
  total,
  timestamp,
  address,
  state,
  subscriptionType,
  subscriptionData,
  subscription,
  granted,
  services,
  failed,
  forbidden,
];
