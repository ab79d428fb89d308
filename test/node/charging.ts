import { Application, type ApplicationOptions } from "../../src/application/application.ts";
import type { HandlerResult } from "../../src/application/handler.ts";
import { type CreditControlAnswer, CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import type { RequestContext } from "../../src/node/node-application.ts";
import { type LinkedNodes, type LinkedNodesOptions, linkedNodes } from "../../src/testing/linked-nodes.ts";

export type ChargingHandler = (request: CreditControlRequest, context: RequestContext) => HandlerResult;

/** A credit-control application that grants everything. */
export function chargingServer(
  handler: ChargingHandler = granted,
  options: Partial<ApplicationOptions> = {},
): Application {
  return new Application(4, { auth: true, ...options }).handle(CreditControlRequest, handler, { deferred: true });
}

/** The answer to a good request. */
export function granted(request: CreditControlRequest): CreditControlAnswer {
  const { ccRequestType, ccRequestNumber } = request;
  return request.answer({ resultCode: 2001, ccRequestType, ccRequestNumber });
}

export interface ChargingPair extends LinkedNodes {
  readonly charging: Application;
  readonly gateway: Application;
}

/** Linked nodes with credit control on both. */
export function chargingPair(
  options: LinkedNodesOptions & {
    readonly handler?: ChargingHandler;
    readonly application?: Partial<ApplicationOptions>;
  } = {},
): ChargingPair {
  const pair = linkedNodes(options);
  const charging = pair.server.addApplication(chargingServer(options.handler, options.application));
  const gateway = pair.client.addApplication(new Application(4, { auth: true }), [pair.serverPeer]);
  return { ...pair, charging, gateway };
}
