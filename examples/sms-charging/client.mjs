// @ts-check
// An SMS gateway asks a charging server whether a subscriber may send one message, prints the answer and leaves.
// Start server.mjs first, or at any time in the next 30 seconds: the gateway keeps dialling.
//
//   $ node examples/sms-charging/client.mjs
import { APP_DIAMETER_CREDIT_CONTROL_APPLICATION, Application, dump, Node } from "diameter-ts";
import { SERVICE_CONTEXT_SMS_SERVICE_CHARGING, VENDOR_ETSI, VENDOR_TGPP, VENDOR_TGPP2 } from "diameter-ts/constants";
import {
  AddressType,
  CcRequestType,
  CreditControlRequest,
  RequestedAction,
  SmMessageType,
  SubscriptionIdType,
} from "diameter-ts/ro";

const port = Number(process.env.PORT ?? 3868);

const node = new Node("smsgw.gy", "testrealm.local", { vendorIds: [VENDOR_ETSI, VENDOR_TGPP, VENDOR_TGPP2] });
const ocs = node.addPeer(`aaa://ocs.gy:${port};transport=tcp`, {
  realmName: "testrealm.local",
  ipAddresses: ["127.0.0.1"], // in production the server's own, for example 10.0.0.50
  persistent: true,
  reconnectWait: 1,
});
const charging = node.addApplication(new Application(APP_DIAMETER_CREDIT_CONTROL_APPLICATION, { auth: true }), [ocs]);

// Every message on the console, with all its AVPs.
node.on("message", ({ direction, message }) => console.log(`${direction.toUpperCase()} ${dump(message)}`));

await node.start();
await charging.waitForReady();

const answer = await charging.sendRequest(
  new CreditControlRequest({
    sessionId: node.sessionGenerator.nextId(),
    destinationRealm: node.realmName,
    serviceContextId: SERVICE_CONTEXT_SMS_SERVICE_CHARGING,
    ccRequestType: CcRequestType.EVENT_REQUEST,
    ccRequestNumber: 1,
    userName: "user@testrealm.local",
    eventTimestamp: new Date(),
    requestedAction: RequestedAction.DIRECT_DEBITING,
    subscriptionId: [{ subscriptionIdType: SubscriptionIdType.END_USER_E164, subscriptionIdData: "41780000001" }],
    multipleServicesCreditControl: [{ serviceIdentifier: [1], requestedServiceUnit: { ccServiceSpecificUnits: 1n } }],
    serviceInformation: {
      smsInformation: {
        dataCodingScheme: 8,
        smMessageType: SmMessageType.SUBMISSION,
        recipientInfo: [{ recipientAddress: [{ addressType: AddressType.MSISDN, addressData: "41780000002" }] }],
      },
    },
  }),
  { timeout: 5 },
);
console.log(`Result: ${answer.resultCode}`);

await node.stop();
