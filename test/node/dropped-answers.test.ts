import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { AvpDecodeError } from "../../src/errors.ts";
import { Avp } from "../../src/message/avp.ts";
import { answerHeader, Message } from "../../src/message/message.ts";
import type { NodeEvents } from "../../src/node/events.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import type { ScriptedPeer } from "../../src/testing/scripted-peer.ts";
import { scripted } from "./scripted.ts";

/** A server of credit control with a peer, what it reported, and the answers that reached its `handleAnswer`. */
async function setUp(): Promise<
  Awaited<ReturnType<typeof scripted>> & {
    peer: ScriptedPeer;
    charging: Application;
    errors: NodeEvents["protocolError"][];
    late: Message[];
    counts: () => number[];
  }
> {
  const late: Message[] = [];
  const charging = new (class extends Application {
    override handleAnswer(answer: Message): void {
      late.push(answer);
    }
  })(4, { auth: true });
  const node = await scripted({}, charging);
  const errors: NodeEvents["protocolError"][] = [];
  node.node.on("protocolError", (error) => errors.push(error));
  const peer = await node.dial();
  await peer.exchangeCapabilities();
  const counts = (): number[] => {
    const { droppedAnswers, protocolErrors } = node.node.peers.get("client.example")!.counters;
    return [droppedAnswers, protocolErrors];
  };
  return { ...node, peer, charging, errors, late, counts };
}

function grant(peer: ScriptedPeer, request: Message): void {
  peer.answer(request, { authApplicationId: 4, ccRequestType: 4, ccRequestNumber: 0 });
}

/** An answer to a request that was never made. */
function stray(commandCode: number, applicationId: number): Message {
  return new Message({ commandCode, applicationId, hopByHopIdentifier: 77, endToEndIdentifier: 78 }, [
    Avp.new(268, 0, 2001),
    Avp.new(264, 0, "client.example"),
    Avp.new(296, 0, "example"),
  ]);
}

describe("dropped answers", () => {
  it("dropped answers - late and repeated ones are counted and reported, and reach handleAnswer only", async () => {
    const { node, clock, peer, charging, errors, late, counts } = await setUp();
    const tooSlow = charging.sendRequest(creditControlRequest(), { timeout: 3 });
    const request = await peer.next();
    await expect(clock.run(tooSlow)).rejects.toMatchObject({ code: "request-timeout" });
    grant(peer, request);
    await clock.settle();
    expect(counts()).toEqual([1, 1]);
    const inTime = charging.sendRequest(creditControlRequest());
    const second = await peer.next();
    grant(peer, second);
    grant(peer, second);
    expect((await clock.run(inTime)).attributes.resultCode).toBe(2001);
    await clock.settle();
    expect(counts()).toEqual([2, 2]);
    expect(late.map(({ header }) => header.hopByHopIdentifier)).toEqual(
      [request, second].map(({ header }) => header.hopByHopIdentifier),
    );
    expect(errors.map(({ message, resultCode }) => [message?.isRequest, resultCode])).toEqual([
      [false, undefined],
      [false, undefined],
    ]);
    expect(errors[0]?.reason).toContain("answer to no request of ours");
    expect(peer.rest()).toEqual([]);
    await clock.run(node.stop({ force: true }));
  });

  it("dropped answers - those that nobody asked for too, of any application and of the base protocol", async () => {
    const { node, clock, peer, errors, counts } = await setUp();
    const strays = [stray(272, 4), stray(265, 1), stray(9_999_999, 4), stray(257, 0), stray(280, 0), stray(282, 0)];
    peer.send(...strays);
    await clock.settle();
    expect(errors.map(({ message }) => message?.code)).toEqual(strays.map(({ code }) => code));
    expect(counts()).toEqual([6, 6]);
    expect([peer.rest(), peer.closed]).toEqual([[], undefined]);
    await clock.run(node.stop({ force: true }));
  });

  it("dropped answers - a right Hop-by-Hop with a wrong End-to-End Identifier, or on another connection, is none", async () => {
    const { node, clock, dial, peer, charging, counts } = await setUp();
    node.addPeer("aaa://other.example");
    const answer = charging.sendRequest(creditControlRequest());
    const request = await peer.next();
    const other = await dial({ identity: { originHost: "other.example" }, address: "10.0.0.9" });
    await other.exchangeCapabilities();
    grant(other, request);
    const forged = new Message({ ...request.header, endToEndIdentifier: 1 }, request.avps);
    peer.send(new Message(answerHeader(forged.header), [Avp.new(268, 0, 5012)]));
    await clock.settle();
    expect(counts()).toEqual([1, 1]);
    expect(node.peers.get("other.example")?.counters.droppedAnswers).toBe(1);
    grant(peer, request);
    expect((await clock.run(answer)).attributes.resultCode).toBe(2001);
    await clock.run(node.stop({ force: true }));
  });

  it("dropped answers - a malformed one for nobody is dropped; for somebody it ends the request with its findings, and is noted", async () => {
    const { node, clock, peer, charging, counts } = await setUp();
    const broken = (answer: Message): Buffer => {
      const octets = answer.asBytes({ check: false });
      octets.writeUInt8(0xff, 26); // the length of the first AVP
      return octets;
    };
    peer.send(broken(stray(272, 4)));
    await clock.settle();
    expect(counts()).toEqual([1, 1]);
    const ended = charging.sendRequest(creditControlRequest()).catch((error: unknown) => error);
    const request = await peer.next();
    peer.send(broken(new Message(answerHeader(request.header), [Avp.new(268, 0, 2001), Avp.new(264, 0, "a.b")])));
    const error = (await clock.run(ended)) as AvpDecodeError;
    expect(error).toBeInstanceOf(AvpDecodeError);
    expect(error.findings[0]).toMatchObject({ resultCode: 5014, breaksStructure: true });
    expect([counts(), peer.rest(), peer.closed]).toEqual([[1, 2], [], undefined]);
    await clock.run(node.stop({ force: true }));
  });

  it("dropped answers - one whose header can't be believed ends the connection without a word, and is counted", async () => {
    for (const [at, octet] of [
      [0, 2],
      [3, 21],
    ] as const) {
      const { node, clock, peer, errors, counts } = await setUp();
      const octets = stray(272, 4).asBytes();
      octets.writeUInt8(octet, at);
      peer.send(octets);
      await clock.advance(1);
      expect([peer.rest(), peer.closed?.by, errors.length]).toEqual([[], "failure", 1]);
      expect(counts()).toEqual([0, 1]);
      await clock.run(node.stop({ force: true }));
    }
  });
});
