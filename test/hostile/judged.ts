import * as library from "../../src/index.ts";
import { CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { freePort } from "../cli/free-port.ts";
import { judgedNode } from "../server/judged-node.mjs";

/** The node that is judged, listening on a free port of 127.0.0.1. */
export async function startJudged(options: library.NodeOptions = {}): Promise<{ node: library.Node; port: number }> {
  const port = await freePort();
  const node = judgedNode(
    { ...library, CreditControlRequest },
    { ipAddresses: ["127.0.0.1"], tcpPort: port, ...options },
  );
  await node.start();
  return { node, port };
}
