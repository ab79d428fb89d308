// @ts-check
// A server that asks a client to re-authorize a session of its: it remembers where the session came from and sends the
// request there. Once with the answer awaited, once past the application, straight on the peer's connection.
import { Application, Node, ResultCode } from "diameter-ts";
import { CcRequestType, CreditControlRequest, ReAuthRequest, ReAuthRequestType } from "diameter-ts/gy";

const port = Number(process.env.PORT ?? 3868);

/** Answers that nobody awaits, late ones too, go to handleAnswer. */
class Charging extends Application {
  /**
   * @override
   * @param {import("diameter-ts").Message} answer
   */
  handleAnswer(answer) {
    console.log(`pushed: ${answer.name} answer ${answer.attributes.resultCode}`);
  }
}

const server = new Node("ocs.example.net", "example.net", {
  ipAddresses: ["127.0.0.1"],
  tcpPort: port,
  unknownPeers: "accept",
});
const charging = server.addApplication(new Charging(4, { auth: true }));
/** @type {Map<string, import("diameter-ts").Peer>} */
const peerOfSession = new Map();
charging.handle(CreditControlRequest, (request, { peer }) => {
  const { ccRequestType, ccRequestNumber } = request;
  peerOfSession.set(request.sessionId, peer);
  return request.answer({ resultCode: ResultCode.DIAMETER_SUCCESS, ccRequestType, ccRequestNumber });
});
await server.start();

const client = new Node("pgw.example.net", "example.net");
client.addPeer(`aaa://ocs.example.net:${port}`, { ipAddresses: ["127.0.0.1"], persistent: true });
const gy = client.addApplication(new Application(4, { auth: true }));
gy.handle(ReAuthRequest, (request) => {
  console.log(`asked to re-authorize ${request.sessionId}`);
  return request.answer({ resultCode: ResultCode.DIAMETER_LIMITED_SUCCESS });
});
await client.start();
await gy.waitForReady({ timeout: 5 });

const sessionId = "pgw.example.net;1;1";
await gy.sendRequest(
  new CreditControlRequest({
    sessionId,
    destinationRealm: "example.net",
    serviceContextId: "32251@3gpp.org",
    ccRequestType: CcRequestType.INITIAL_REQUEST,
    ccRequestNumber: 0,
  }),
);

const peer = peerOfSession.get(sessionId);
if (peer === undefined) throw new Error("the session is unknown");
const reAuth = () =>
  new ReAuthRequest({
    sessionId,
    destinationRealm: peer.realmName,
    destinationHost: peer.nodeName,
    reAuthRequestType: ReAuthRequestType.AUTHORIZE_ONLY,
  });

const answer = await charging.sendRequest(reAuth(), { peers: [peer], timeout: 5 });
console.log(`awaited: ${answer.name} answer ${answer.resultCode}`);

if (peer.connection !== null) server.sendMessage(peer.connection, reAuth());
await new Promise((done) => setTimeout(done, 100));

await client.stop();
await server.stop();
