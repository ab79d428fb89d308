import { describe, expect, it } from "vitest";
import { creditControlRequest } from "../../src/testing/messages.ts";
import type { ScriptedPeer } from "../../src/testing/scripted-peer.ts";
import { dialling } from "../node/scripted.ts";

/** A client whose server says that it is of this realm, and what the client warned of. */
async function meeting(originRealm: string, peerOptions: Parameters<typeof dialling>[1] = {}) {
  const warned: string[] = [];
  const ignore = (): void => undefined;
  const logger = { debug: ignore, info: ignore, warn: (text: string) => void warned.push(text), error: ignore };
  const stage = await dialling({ logger }, peerOptions);
  const { node, clock, incoming, listen, peer } = stage;
  await listen();
  await node.start();
  await clock.until(() => incoming.length === 1);
  const remote = incoming[0] as ScriptedPeer;
  await remote.answerCapabilities({ originRealm });
  await clock.until(() => peer.isUsable);
  return { ...stage, remote, warned };
}

describe("peers of other realms", () => {
  it("realms - a peer whose realm nobody gave leads to the one that its CEA names, and still to our own", async () => {
    const { node, clock, application, peer, remote, warned } = await meeting("operator.net");
    expect([peer.realmName, peer.learnedRealm, warned]).toEqual(["example", "operator.net", []]);
    for (const destinationRealm of ["Operator.NET", "example"]) {
      void application.sendRequest(creditControlRequest({ destinationRealm })).catch(() => undefined);
      expect((await remote.next(1)).attributes.destinationRealm).toBe(destinationRealm);
    }
    await clock.run(node.stop({ force: true }));
  });

  it("realms - a realm that was given counts, and a warning says that the peer names another one", async () => {
    const { node, clock, application, peer, warned } = await meeting("operator.net", { realmName: "home.net" });
    expect(warned).toEqual([
      'server.example says that its realm is "operator.net"; its realmName is home.net, which counts',
    ]);
    expect(peer.learnedRealm).toBeNull();
    const refused = application.sendRequest(creditControlRequest({ destinationRealm: "operator.net" }));
    await expect(refused).rejects.toThrow("no route leads to realm operator.net");
    await clock.run(node.stop());
  });

  it("realms - a learned realm is none that the node serves", async () => {
    const { node, clock, remote } = await meeting("operator.net");
    remote.send(
      creditControlRequest({
        originHost: "server.example",
        originRealm: "operator.net",
        destinationRealm: "operator.net",
      }),
    );
    expect((await remote.next(1)).attributes.resultCode).toBe(3003);
    await clock.run(node.stop({ force: true }));
  });

  it("realms - no route: the text names each peer of the application with its realm, and what can be done", async () => {
    const { node, clock, application } = await meeting("operator.net");
    const error = await application.sendRequest(creditControlRequest({ destinationRealm: "far.net" })).catch(String);
    expect(error).toContain("no route leads to realm far.net for application 4:\n");
    expect(error).toContain("  server.example: of realm example and, by its own word, operator.net, ready\n");
    for (const remedy of ["realmName", "isDefault", "realms", "peers: [context.peer]"]) expect(error).toContain(remedy);
    await clock.run(node.stop());
  });

  it("realms - a peer that refused us is named with what it said", async () => {
    const { node, clock, incoming, listen, application } = await dialling();
    await listen();
    await node.start();
    await clock.until(() => incoming.length === 1);
    await (incoming[0] as ScriptedPeer).answerCapabilities({ resultCode: 5010 });
    await clock.advance(1);
    const error = await application.sendRequest(creditControlRequest()).catch(String);
    expect(error).toContain(
      "the capabilities exchange was refused 1 s ago (server.example answered the CER with Result-Code 5010; this node offers 4)",
    );
    await clock.run(node.stop());
  });
});
