// @ts-check
// By default a node answers faulty requests itself: 5005 with Failed-AVP when an AVP is missing, 5004 for a bad value, and so
// on. With validateReceivedRequestAvps off they reach the handler, which sees in `findings` what is wrong.
import { Application, Avp, Message, Node, ResultCode } from "diameter-ts";
import { AVP_DESTINATION_REALM, AVP_SESSION_ID, CMD_CREDIT_CONTROL } from "diameter-ts/constants";
import { CreditControlRequest } from "diameter-ts/gy";

const port = Number(process.env.PORT ?? 3868);

const server = new Node("ocs.example.net", "example.net", {
  ipAddresses: ["127.0.0.1"],
  tcpPort: port,
  unknownPeers: "accept",
});
const charging = server.addApplication(new Application(4, { auth: true }));
charging.handle(CreditControlRequest, (request) => {
  console.log(`the handler sees ${request.findings.map(({ reason }) => reason).join(", ")}`);
  return request.error({ resultCode: ResultCode.DIAMETER_UNABLE_TO_COMPLY, errorMessage: "I do what I can" });
});
await server.start();

const client = new Node("pgw.example.net", "example.net");
client.addPeer(`aaa://ocs.example.net:${port}`, { ipAddresses: ["127.0.0.1"], persistent: true });
const gy = client.addApplication(new Application(4, { auth: true }));
await client.start();
await gy.waitForReady({ timeout: 5 });

for (const isValidated of [true, false]) {
  server.validateReceivedRequestAvps = isValidated;
  const answer = await gy.sendRequest(incomplete());
  const { resultCode, errorMessage } = answer.attributes;
  console.log(`validation ${isValidated ? "on" : "off"}: ${resultCode} ${errorMessage}`);
}

await client.stop();
await server.stop();

/** A Credit-Control-Request without most of what it must have. The class would refuse to encode it: it is made by hand. */
function incomplete() {
  const request = new Message({ commandCode: CMD_CREDIT_CONTROL, applicationId: 4 }, [
    Avp.new(AVP_SESSION_ID, 0, client.sessionGenerator.nextId()),
    Avp.new(AVP_DESTINATION_REALM, 0, "example.net"),
  ]);
  request.header.isRequest = true;
  request.header.isProxyable = true;
  return request;
}
