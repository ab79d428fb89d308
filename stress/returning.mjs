import { once } from "node:events";
import { connect, createServer } from "node:net";
import { portOf } from "../scripts/free-port.mjs";
import { startJudged } from "./judged.mjs";
import { ccr, goodAnswer } from "./octets.mjs";
import { pause, RawPeer, rawServer } from "./raw-peer.mjs";

/** @import { Check } from "./run.mjs" */

export const returning = {
  title: "peers that come back, and servers that hang",
  seconds: 60,
  isQuick: true,
  run,
};

/** @param {Check} check */
async function run(check) {
  await lockedOut(check);
  await living(check);
  await balance(check);
}

/**
 * The way to a peer carries nothing any more, without FIN or RST; the peer dials anew.
 * @param {Check} check
 */
async function lockedOut(check) {
  const judged = await startJudged();
  const way = await breakableWay(judged.port);
  await RawPeer.open(way.port, "p.example.com");
  way.break();
  const begin = performance.now();
  let again = await RawPeer.open(judged.port, "p.example.com");
  // What it said a moment ago still speaks for the old connection; whoever is rejected comes again.
  for (let attempt = 0; again.result === 4003 && attempt < 3; attempt++) {
    await pause(1000);
    again = await RawPeer.open(judged.port, "p.example.com");
  }
  const waited = (performance.now() - begin) / 1000;
  check(
    again.result === 2001 && waited < 5,
    `a peer whose old connection is dead is let in after ${waited.toFixed(1)} s (${again.result})`,
  );
  const served = await again.ask(ccr("p.example.com"));
  check(served?.result === 2001, `and served (${served?.result})`);
  way.close();
  await judged.stop();
}

/**
 * Whoever comes in the name of a peer that lives is refused, and soon.
 * @param {Check} check
 */
async function living(check) {
  const judged = await startJudged();
  const first = await RawPeer.open(judged.port, "p.example.com");
  first.onMessage = (heard) => {
    if (heard.isRequest) first.send(goodAnswer("p.example.com", heard));
  };
  const begin = performance.now();
  const second = await RawPeer.open(judged.port, "p.example.com");
  const waited = (performance.now() - begin) / 1000;
  check(
    second.result === 4003 && waited < 1,
    `a second connection beside a living one gets ${second.result} after ${waited.toFixed(2)} s`,
  );
  await judged.stop();
}

/**
 * One of two servers hangs: it takes requests and never answers.
 * @param {Check} check
 */
async function balance(check) {
  const asked = [0, 0];
  const servers = await Promise.all(
    ["s0.example.com", "s1.example.com"].map((host, index) =>
      rawServer(host, (peer, heard) => {
        asked[index]++;
        if (index === 0) peer.send(goodAnswer(host, heard));
      }),
    ),
  );
  const peers = servers.map(({ port }, index) => ({
    ...{ uri: `aaa://s${index}.example.com:${port}`, ipAddresses: ["127.0.0.1"], persistent: true },
  }));
  const judged = await startJudged({ name: "client.example.com", peers });
  while (!servers.every((server) => server.peers.length > 0 && server.peers[0].count > 0)) await pause(10);
  await pause(200);
  for (let sent = 0; sent < 300; sent++) {
    await judged.send();
    await pause(2);
  }
  check(asked[1] <= 6, `of 300 requests ${asked[1]} go to a server that answers none`);
  for (const server of servers) server.close();
  await judged.stop();
}

/**
 * A way to a port that can stop to carry anything, without FIN or RST.
 * @param {number} port
 */
async function breakableWay(port) {
  /** @type {import("node:net").Socket[]} */
  const sockets = [];
  const server = createServer((one) => {
    const other = connect(port, "127.0.0.1");
    for (const socket of [one, other]) socket.on("error", () => {});
    one.pipe(other).pipe(one);
    sockets.push(one, other);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: portOf(server),
    break: () => {
      for (const socket of sockets) socket.unpipe().pause();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
