// @ts-check
// Choosing between several peers that could take a request: the rules that come with the package, and rules of your own.
import {
  Application,
  Node,
  NotRoutable,
  ResultCode,
  selectLeastPendingPeer,
  selectLeastUsedPeer,
  selectRandom,
  selectRoundRobin,
  selectSessionSticky,
  selectWeighted,
} from "diameter-ts";
import { CcRequestType, CreditControlRequest } from "diameter-ts/gy";

const port = Number(process.env.PORT ?? 3868);
const addresses = ["127.0.0.1", "127.0.0.2"];

const servers = addresses.map((address, index) => {
  const node = new Node(`ocs${index + 1}.example.net`, "example.net", {
    ipAddresses: [address],
    tcpPort: port,
    unknownPeers: "accept",
  });
  const charging = node.addApplication(new Application(4, { auth: true }));
  charging.handle(CreditControlRequest, (request) => {
    const { ccRequestType, ccRequestNumber } = request;
    return request.answer({ resultCode: ResultCode.DIAMETER_SUCCESS, ccRequestType, ccRequestNumber });
  });
  return node;
});
for (const server of servers) await server.start();

const client = new Node("pgw.example.net", "example.net");
for (const [index, address] of addresses.entries()) {
  client.addPeer(`aaa://ocs${index + 1}.example.net:${port}`, { ipAddresses: [address], persistent: true });
}
const gy = client.addApplication(new Application(4, { auth: true }));
await client.start();
while ([...client.peers.values()].some((peer) => !peer.isUsable)) await new Promise((ready) => setTimeout(ready, 10));

/** Sends eight requests of one session; tells which servers answered. */
async function send8() {
  const sessionId = client.sessionGenerator.nextId();
  const hosts = [];
  for (let ccRequestNumber = 0; ccRequestNumber < 8; ccRequestNumber++) {
    const answer = await gy.sendRequest(
      new CreditControlRequest({
        sessionId,
        destinationRealm: "example.net",
        serviceContextId: "32251@3gpp.org",
        ccRequestType: CcRequestType.EVENT_REQUEST,
        ccRequestNumber,
      }),
    );
    hosts.push(answer.originHost.slice(3, 4));
  }
  return hosts.join(" ");
}

/** Called when at least two peers are usable. @type {Record<string, import("diameter-ts").PeerRouteSelectFunc>} */
const rules = {
  "least pending": selectLeastPendingPeer, // the default: fewest requests under way, equals in turn
  "least used": selectLeastUsedPeer, // as python-diameter: fewest requests ever sent
  "round-robin": selectRoundRobin(),
  "three to one": selectWeighted({ "ocs1.example.net": 3, "ocs2.example.net": 1 }),
  "one peer for a session": selectSessionSticky(),
  random: selectRandom(),
  "random, by hand": (_node, _application, _message, peers) => peers[Math.floor(Math.random() * peers.length)],
  never: () => {
    throw new NotRoutable("no credit control at night");
  },
};

for (const [name, rule] of Object.entries(rules)) {
  client.peerRouteSelectFunc = rule;
  console.log(`${name}: ${await send8().catch((error) => error.message)}`);
}

await client.stop();
for (const server of servers) await server.stop();
