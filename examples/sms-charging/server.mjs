// @ts-check
// A charging server for short messages: each subscriber has three of them. Ctrl-C ends it.
//
//   $ node examples/sms-charging/server.mjs
import { APP_DIAMETER_CREDIT_CONTROL_APPLICATION, Application, Node, ResultCode } from "diameter-ts";
import { CcRequestType, CreditControlRequest } from "diameter-ts/ro";

const port = Number(process.env.PORT ?? 3868);

const node = new Node("ocs.gy", "testrealm.local", { ipAddresses: ["127.0.0.1"], tcpPort: port });
const gateway = node.addPeer("aaa://smsgw.gy", { realmName: "testrealm.local" }); // no address: it dials us
const charging = new Application(APP_DIAMETER_CREDIT_CONTROL_APPLICATION, { auth: true, maxConcurrent: 100 });

/** @type {Map<string, bigint>} */
const messagesLeft = new Map();

charging.handle(CreditControlRequest, (request) => {
  const { ccRequestType, ccRequestNumber } = request;
  if (ccRequestType !== CcRequestType.EVENT_REQUEST) {
    return request.error({ resultCode: ResultCode.DIAMETER_INVALID_AVP_VALUE, errorMessage: "Events only" });
  }
  const subscriber = request.subscriptionId?.[0]?.subscriptionIdData ?? "anonymous";
  const wanted = request.multipleServicesCreditControl?.[0]?.requestedServiceUnit?.ccServiceSpecificUnits ?? 1n;
  const left = (messagesLeft.get(subscriber) ?? 3n) - wanted;
  if (left < 0n) {
    return request.answer({ resultCode: ResultCode.DIAMETER_CREDIT_LIMIT_REACHED, ccRequestType, ccRequestNumber });
  }
  messagesLeft.set(subscriber, left);
  console.log(`${subscriber} sends ${wanted} and has ${left} left`);
  return request.answer({
    resultCode: ResultCode.DIAMETER_SUCCESS,
    ccRequestType,
    ccRequestNumber,
    multipleServicesCreditControl: [
      {
        serviceIdentifier: [1],
        grantedServiceUnit: { ccServiceSpecificUnits: wanted },
        resultCode: ResultCode.DIAMETER_SUCCESS,
      },
    ],
  });
});

node.addApplication(charging, [gateway]);
await node.start();
console.log(`${node.originHost} listens on 127.0.0.1:${port}`);

process.once("SIGINT", () => node.stop());
process.once("SIGTERM", () => node.stop());
