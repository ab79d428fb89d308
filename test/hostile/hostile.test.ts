import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Node } from "../../src/index.ts";
import { vectorInputs } from "./input.ts";
import { startJudged } from "./judged.ts";
import { FRAMES } from "./more/frames.ts";
import { GRAMMAR } from "./more/grammar.ts";
import { HEADERS } from "./more/headers.ts";
import { STATES } from "./more/states.ts";
import { VALUES } from "./more/values.ts";
import { RawPeer } from "./raw-peer.ts";
import { trial } from "./trial.ts";

const inputs = [...vectorInputs(), ...HEADERS, ...FRAMES, ...VALUES, ...GRAMMAR, ...STATES];
let node: Node;
let port: number;

beforeAll(async () => {
  ({ node, port } = await startJudged());
});

afterAll(() => node.stop({ force: true }));

describe("hostile input", () => {
  it.each(inputs.map((input, index) => [input.id, input, index] as const))(
    "hostile input - %s",
    async (_id, input, index) => {
      expect(await trial(port, input, index)).toEqual([]);
    },
  );

  it("hostile input - leaves nothing behind in the node, which goes on serving", async () => {
    const peer = await RawPeer.connect(port, "honest.example.com");
    await peer.exchangeCapabilities();
    expect((await peer.askCredit()).avps.some(({ code, data }) => code === 268 && data.readUInt32BE(0) === 2001)).toBe(
      true,
    );
    await peer.disconnect();
    await peer.until(() => peer.isClosed, 1000);
    expect(node.connections.size).toBe(0);
  });
});
