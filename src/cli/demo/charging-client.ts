import { Application } from "../../application/application.ts";
import { CreditControlRequest } from "../../message/gen/gy.ts";
import { CcRequestType, SubscriptionIdType } from "../../message/gen/rfc8506.ts";
import { Node } from "../../node/node.ts";

const CREDIT_CONTROL = 4;
const SERVICE_CONTEXT = "32251@3gpp.org";

/** A gateway with its side of credit control. */
export interface Gateway extends AsyncDisposable {
  readonly node: Node;
  readonly charging: Application;
}

/** A packet gateway that asks the charging server for quota. */
export function gateway(address: string, port: number): Gateway {
  const node = new Node("pgw.example.net", "example.net", { logger: null });
  const ocs = node.addPeer(`aaa://ocs.example.net:${port}`, { ipAddresses: [address], persistent: true });
  const charging = node.addApplication(new Application(CREDIT_CONTROL, { auth: true }), [ocs]);
  return { node, charging, [Symbol.asyncDispose]: () => node[Symbol.asyncDispose]() };
}

/** One charging session: quota is granted, used and granted again, then the session ends. */
export async function chargingSession({ node, charging }: Gateway): Promise<void> {
  await charging.waitForReady({ timeout: 5 });
  const session = {
    sessionId: node.sessionGenerator.nextId(),
    destinationRealm: node.realmName,
    serviceContextId: SERVICE_CONTEXT,
    subscriptionId: [{ subscriptionIdType: SubscriptionIdType.END_USER_E164, subscriptionIdData: "15551234567" }],
  };
  const asked = [{ ratingGroup: 1, requestedServiceUnit: {} }];
  await charging.sendRequest(
    new CreditControlRequest({
      ...session,
      ccRequestType: CcRequestType.INITIAL_REQUEST,
      ccRequestNumber: 0,
      multipleServicesCreditControl: asked,
    }),
  );
  await charging.sendRequest(
    new CreditControlRequest({
      ...session,
      ccRequestType: CcRequestType.UPDATE_REQUEST,
      ccRequestNumber: 1,
      multipleServicesCreditControl: [
        { ratingGroup: 1, requestedServiceUnit: {}, usedServiceUnit: [{ ccTotalOctets: 1_000_000n }] },
      ],
    }),
  );
  await charging.sendRequest(
    new CreditControlRequest({
      ...session,
      ccRequestType: CcRequestType.TERMINATION_REQUEST,
      ccRequestNumber: 2,
      multipleServicesCreditControl: [{ ratingGroup: 1, usedServiceUnit: [{ ccTotalOctets: 250_000n }] }],
    }),
  );
}
