import { describe, expect, it } from "vitest";
import type { AvpTree } from "../../src/message/avp-tree.ts";
import { Message } from "../../src/message/message.ts";
import { messageToTree } from "../../src/message/tree.ts";
import { DEFAULT_MAX_MESSAGE_LENGTH, Framer } from "../../src/wire/framer.ts";
import { vectorDictionary } from "./dictionary.ts";
import { hostileOctets, hostileVectors } from "./vectors.ts";

const vectors = hostileVectors();

/** What a decoder alone makes of the octets: whole messages, an error or marked value, or octets that are missing. */
function outcome(octets: Buffer): "ok" | "error" | "incomplete" {
  let worst: "ok" | "error" = "ok";
  const framer = new Framer(
    {
      message: (message) => {
        try {
          const tree = messageToTree(Message.fromBytes(message, { dictionary: vectorDictionary }));
          if (hasProblem(tree.avps)) worst = "error";
        } catch {
          worst = "error";
        }
      },
    },
    DEFAULT_MAX_MESSAGE_LENGTH,
  );
  if (framer.push(octets) !== undefined) return "error";
  return framer.pendingOctets > 0 && worst === "ok" ? "incomplete" : worst;
}

function hasProblem(avps: readonly AvpTree[]): boolean {
  return avps.some((avp) => avp.problem !== undefined || hasProblem(avp.avps ?? []));
}

describe("hostile vectors", () => {
  it("hostile vectors - are all there", () => {
    expect(vectors).toHaveLength(102);
  });

  it.each(vectors.map((vector) => [vector.id, vector] as const))(
    "hostile vectors - the codec takes %s as it should",
    (_id, vector) => {
      const { codec } = vector.expect;
      const started = performance.now();
      const found = outcome(hostileOctets(vector));
      expect(performance.now() - started).toBeLessThan(1000);
      if (codec === "either") expect(["ok", "error", "incomplete"]).toContain(found);
      else if (codec === "ok-then-incomplete") expect(found).toBe("incomplete");
      else expect(found).toBe(codec);
    },
  );
});
