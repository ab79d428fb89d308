import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { Application } from "../../src/application/application.ts";
import { Message } from "../../src/message/message.ts";
import { Node } from "../../src/node/node.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { cer } from "../peer/sample-messages.ts";

const ADDRESS = "127.0.0.1";
const ROUNDS = 10;

describe("a process that starts again", () => {
  it("restart - a CER right behind the abrupt end of a connection with unread octets gets 2001, as the end keeps nobody", async () => {
    const node = new Node("ocs.example.net", "example.net", {
      ipAddresses: [ADDRESS],
      tcpPort: 0,
      unknownPeers: "accept",
    });
    node.addApplication(new Application(4, { auth: true }));
    await node.start();
    onTestFinished(() => node.stop({ force: true }));
    const port = node.listeningOn[0]?.port as number;
    const large = creditControlRequest({ sessionId: `a;${"x".repeat(900_000)}` });
    Object.assign(large.attributes, { originHost: "peer.example.net", originRealm: "example.net" });
    const octets = large.asBytes({ check: false });
    let before = await opened(port);
    for (let round = 0; round < ROUNDS; round++) {
      expect(await introduced(before)).toBe(2001);
      // The next process is up before this one ends.
      const after = await opened(port);
      before.write(octets);
      if (round % 2 === 0) before.resetAndDestroy();
      else before.destroy();
      before = after;
    }
    expect(await introduced(before)).toBe(2001);
    before.destroy();
  });
});

async function opened(port: number): Promise<Socket> {
  const socket = connect({ port, host: ADDRESS, noDelay: true });
  socket.on("error", () => undefined);
  await once(socket, "connect");
  return socket;
}

/** Sends a CER; the Result-Code of its CEA. */
async function introduced(socket: Socket): Promise<unknown> {
  socket.write(cer().asBytes());
  const [answer] = (await once(socket, "data")) as [Buffer];
  return Message.fromBytes(answer).attributes.resultCode;
}
