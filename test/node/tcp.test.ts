import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { Node } from "../../src/node/node.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { chargingServer, granted } from "./charging.ts";

/** A port that nobody listens on. */
function freePort(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, address, () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === "object" && bound !== null ? bound.port : 0));
    });
  });
}

describe("nodes over TCP", () => {
  for (const address of ["127.0.0.1", "::1"]) {
    it(`nodes over TCP - exchange capabilities and requests on ${address}, and leave nothing behind`, async () => {
      const tcpPort = await freePort(address);
      const server = new Node("server.example", "example", { ipAddresses: [address], tcpPort, unknownPeers: "accept" });
      server.addApplication(chargingServer(async (request) => granted(request) as never));
      await server.start();
      const client = new Node("client.example", "example");
      const peer = client.addPeer(`aaa://server.example:${tcpPort}`, { ipAddresses: [address], persistent: true });
      const gateway = client.addApplication(new Application(4, { auth: true }), [peer]);
      await client.start();
      await gateway.waitForReady({ timeout: 5 });
      expect(peer.connection?.localAddress).toBe(address);
      const promises = Array.from({ length: 500 }, (_, number) =>
        gateway.sendRequest(creditControlRequest({ ccRequestNumber: number }), { timeout: 10 }),
      );
      const answers = await Promise.all(promises);
      expect(answers.map((answer) => answer.ccRequestNumber)).toEqual(
        Array.from({ length: 500 }, (_, number) => number),
      );
      await client.stop();
      expect(client.connections.size).toBe(0);
      expect(peer.disconnectReason).toBe(34);
      await server.stop();
      expect(server.tcpSockets.length).toBe(0);
      expect([client.tableSizes.timers, server.tableSizes.timers]).toEqual([0, 0]);
    });
  }

  it("nodes over TCP - a port in use is an error of start", async () => {
    const tcpPort = await freePort("127.0.0.1");
    const first = new Node("a.example", "example", { ipAddresses: ["127.0.0.1"], tcpPort });
    await first.start();
    const second = new Node("b.example", "example", { ipAddresses: ["127.0.0.1"], tcpPort });
    await expect(second.start()).rejects.toThrow(
      /EADDRINUSE.*; another program listens there: end it, or choose another tcpPort$/,
    );
    await first.stop();
    await second.start();
    await second.stop();
  });
});
