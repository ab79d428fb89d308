import { Application } from "../../src/application/application.ts";
import { AccountingRequest } from "../../src/message/gen/accounting.ts";
import { CreditControlRequest } from "../../src/message/gen/gy.ts";
import { ResultCode } from "../../src/message/gen/rfc6733.ts";
import { AuthenticationInformationRequest } from "../../src/message/gen/s6a.ts";
import { Node } from "../../src/node/node.ts";
import type { Peer } from "../../src/peer/peer.ts";
import { freePort } from "./suite.ts";

const CREDIT_CONTROL = 4;
const ACCOUNTING = 3;
const S6A = 16777251;
const TGPP = 10415;
export const GRANTED_OCTETS = 1_000_000n;

export interface OurNodeOptions {
  /** Its Origin-Host. */
  readonly identity: string;
  readonly realm: string;
  /** Agents that it dials on 127.0.0.1, and that take whatever has no other route. */
  readonly dial?: readonly { readonly identity: string; readonly realm: string; readonly port: number }[];
  /** Agents that may dial it, and that take whatever has no other route. */
  readonly agents?: readonly { readonly identity: string; readonly realm: string }[];
  /** What becomes of peers that it does not know; they are let in unless told. */
  readonly strangers?: "accept" | "reject";
  /** Twinit of its watchdog; 30 unless told. */
  readonly watchdogSeconds?: number;
  /** Seconds to SUSPECT and again to the close once a DWR is unanswered; Tw unless told. */
  readonly dwaSeconds?: number;
  /** Seconds from a loss to the next attempt; 1 unless told. */
  readonly reconnectSeconds?: number;
}

/** A request that our handlers were given. */
export type ReceivedRequest = CreditControlRequest | AccountingRequest | AuthenticationInformationRequest;

/**
 * A node of ours on 127.0.0.1: it grants quota to whoever asks, keeps accounting records, lets subscribers in, and can ask for
 * all of that as a client.
 */
export interface OurNode extends AsyncDisposable {
  readonly node: Node;
  /** Where it listens. */
  readonly port: number;
  readonly charging: Application;
  readonly accounting: Application;
  readonly subscribers: Application;
  /** What its handlers were given, in order. */
  readonly received: ReceivedRequest[];
  /** Resolves when the peer of this name is ready. */
  isReadyWith(identity: string): Promise<Peer>;
  /** A request for quota of one rating group, as the client of a session. */
  creditControlRequest(realm: string, identity?: string): CreditControlRequest;
  accountingRequest(realm: string, identity?: string): AccountingRequest;
  authenticationRequest(realm: string, identity?: string): AuthenticationInformationRequest;
}

export async function startOurNode({ identity, realm, ...options }: OurNodeOptions): Promise<OurNode> {
  const port = await freePort();
  const node = new Node(identity, realm, {
    ipAddresses: ["127.0.0.1"],
    tcpPort: port,
    idleTimeout: options.watchdogSeconds ?? 30,
    dwaTimeout: options.dwaSeconds ?? null,
    // ahead of every clock: whoever repeats it did not start at the same time by chance
    stateId: Math.floor(Date.now() / 1000) + 1_000_000,
    unknownPeers: options.strangers ?? "accept",
  });
  const received: OurNode["received"] = [];
  const charging = node.addApplication(chargingApplication(received));
  const accounting = node.addApplication(accountingApplication(received));
  const subscribers = node.addApplication(subscriberApplication(received));
  const ready = new Map<string, Peer>();
  const waiting = new Map<string, (peer: Peer) => void>();
  node.on("peerReady", ({ peer }) => {
    ready.set(peer.nodeName, peer);
    waiting.get(peer.nodeName)?.(peer);
  });
  addPeers(node, options);
  await node.start();
  return {
    node,
    port,
    charging,
    accounting,
    subscribers,
    received,
    isReadyWith: (name) =>
      new Promise((resolve) => {
        const peer = ready.get(name);
        if (peer === undefined) waiting.set(name, resolve);
        else resolve(peer);
      }),
    ...requestsOf(node),
    [Symbol.asyncDispose]: async () => {
      if (node.isRunning) await node.stop({ force: true });
    },
  };
}

function addPeers(node: Node, options: Omit<OurNodeOptions, "identity" | "realm">): void {
  for (const peer of options.dial ?? []) {
    node.addPeer(`aaa://${peer.identity}:${peer.port}`, {
      realmName: peer.realm,
      isDefault: true,
      ipAddresses: ["127.0.0.1"],
      persistent: true,
      reconnectWait: options.reconnectSeconds ?? 1,
    });
  }
  for (const agent of options.agents ?? []) {
    node.addPeer(`aaa://${agent.identity}`, { realmName: agent.realm, isDefault: true });
  }
}

function requestsOf(node: Node): Pick<OurNode, "creditControlRequest" | "accountingRequest" | "authenticationRequest"> {
  const addressed = (destinationRealm: string, destinationHost?: string) => ({
    sessionId: node.sessionGenerator.nextId(),
    destinationRealm,
    ...(destinationHost === undefined ? {} : { destinationHost }),
  });
  return {
    creditControlRequest: (...to) =>
      new CreditControlRequest({
        ...addressed(...to),
        serviceContextId: "32251@3gpp.org",
        ccRequestType: 1,
        ccRequestNumber: 0,
        eventTimestamp: new Date(),
        subscriptionId: [{ subscriptionIdType: 0, subscriptionIdData: "49170123456" }],
        multipleServicesCreditControl: [{ ratingGroup: 1, requestedServiceUnit: { ccTotalOctets: GRANTED_OCTETS } }],
      }),
    accountingRequest: (...to) =>
      new AccountingRequest({ ...addressed(...to), accountingRecordType: 1, accountingRecordNumber: 0 }),
    authenticationRequest: (...to) =>
      new AuthenticationInformationRequest({
        ...addressed(...to),
        authSessionState: 1,
        userName: "001010000000001",
        visitedPlmnId: Buffer.from("00f110", "hex"),
        requestedEutranAuthenticationInfo: { numberOfRequestedVectors: 1 },
      }),
  };
}

function chargingApplication(received: OurNode["received"]): Application {
  const application = new Application(CREDIT_CONTROL, { auth: true });
  return application.handle(CreditControlRequest, (request) => {
    received.push(request);
    return request.answer({
      resultCode: ResultCode.DIAMETER_SUCCESS,
      ccRequestType: request.ccRequestType,
      ccRequestNumber: request.ccRequestNumber,
      multipleServicesCreditControl: (request.multipleServicesCreditControl ?? []).map(({ ratingGroup }) => ({
        ratingGroup,
        grantedServiceUnit: { ccTotalOctets: GRANTED_OCTETS },
      })),
    });
  });
}

function accountingApplication(received: OurNode["received"]): Application {
  const application = new Application(ACCOUNTING, { acct: true });
  return application.handle(AccountingRequest, (request) => {
    received.push(request);
    return request.answer({
      resultCode: ResultCode.DIAMETER_SUCCESS,
      accountingRecordType: request.accountingRecordType,
      accountingRecordNumber: request.accountingRecordNumber,
    });
  });
}

function subscriberApplication(received: OurNode["received"]): Application {
  const application = new Application(S6A, { auth: true, vendorId: TGPP });
  return application.handle(AuthenticationInformationRequest, (request) => {
    received.push(request);
    return request.answer({ resultCode: ResultCode.DIAMETER_SUCCESS, authSessionState: 1 });
  });
}
