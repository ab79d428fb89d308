import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AvpEncodeError } from "../../src/errors.ts";
import { DeviceWatchdogRequest } from "../../src/message/gen/rfc6733.ts";
import type { Message } from "../../src/message/message.ts";
import { OutBuffer } from "../../src/peer/out-buffer.ts";
import { messageLength } from "../../src/wire/header.ts";
import { acr, sta } from "./sample-messages.ts";

describe("out buffer", () => {
  it("out buffer - holds what was added and not sent, and knows the answers in it, whatever is sent in between", () => {
    const act = fc.oneof(
      fc.record({ name: fc.constant("append" as const), isRequest: fc.boolean() }),
      fc.record({ name: fc.constant("drop" as const), octets: fc.integer({ min: -1, max: 300 }) }),
      fc.record({ name: fc.constant("flush" as const), isDone: fc.boolean() }),
      fc.record({ name: fc.constant("count" as const) }),
      fc.record({ name: fc.constant("clear" as const) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const out = new OutBuffer();
        const model = new Model();
        for (const step of acts) {
          if (step.name === "append") {
            const message = step.isRequest ? acr() : sta();
            expect(out.append(message).copy()).toEqual(message.asBytes());
            model.append(message);
          } else if (step.name === "drop") {
            out.drop(step.octets);
            model.drop(Math.max(0, step.octets));
          } else if (step.name === "flush") {
            const expected = model.octets;
            const flushed: Buffer[] = [];
            const isDone = out.flush((octets) => {
              flushed.push(Buffer.from(octets));
              return step.isDone;
            });
            expect([flushed, isDone]).toEqual(expected.length === 0 ? [[], true] : [[expected], step.isDone]);
            model.clear();
          } else if (step.name === "count") expect(out.answerOctets).toBe(model.answerOctets);
          else {
            out.clear();
            model.clear();
          }
          expect([out.octets, out.length]).toEqual([model.octets, model.octets.length]);
        }
        expect(out.answerOctets).toBe(model.answerOctets);
      }),
    );
  });

  it("out buffer - what flush hands out is cut into its messages by the lengths in them", () => {
    const out = new OutBuffer();
    const messages = [acr(1), sta(), acr(2)];
    for (const message of messages) out.append(message);
    const seen: Buffer[] = [];
    out.flush((octets) => {
      for (let start = 0; start < octets.length; start += messageLength(octets, start))
        seen.push(Buffer.from(octets.subarray(start, start + messageLength(octets, start))));
      return true;
    });
    expect(seen).toEqual(messages.map((message) => message.asBytes()));
  });

  it("out buffer - what comes while flush writes waits for the next one, with its answers", () => {
    const out = new OutBuffer();
    out.append(sta());
    out.flush(() => {
      out.append(acr(7));
      out.append(sta());
      return false;
    });
    expect(out.octets).toEqual(Buffer.concat([acr(7).asBytes(), sta().asBytes()]));
    expect(out.answerOctets).toBe(sta().asBytes().length);
  });

  it("out buffer - a message that can't be encoded leaves the others as they are", () => {
    const out = new OutBuffer();
    out.append(sta());
    expect(() => out.append(new DeviceWatchdogRequest({}))).toThrow(AvpEncodeError);
    expect(out.octets).toEqual(sta().asBytes());
  });
});

/** The same, kept as a list of messages, the first of which may be cut. */
class Model {
  #parts: { readonly octets: Buffer; readonly isWholeAnswer: boolean }[] = [];

  get octets(): Buffer {
    return Buffer.concat(this.#parts.map(({ octets }) => octets));
  }

  get answerOctets(): number {
    return this.#parts.reduce((sum, { octets, isWholeAnswer }) => sum + (isWholeAnswer ? octets.length : 0), 0);
  }

  append(message: Message): void {
    this.#parts.push({ octets: message.asBytes(), isWholeAnswer: !message.header.isRequest });
  }

  drop(count: number): void {
    let left = count;
    for (let part = this.#parts[0]; left > 0 && part !== undefined; part = this.#parts[0]) {
      this.#parts.shift();
      if (part.octets.length > left) this.#parts.unshift({ octets: part.octets.subarray(left), isWholeAnswer: false });
      left -= part.octets.length;
    }
  }

  clear(): void {
    this.#parts = [];
  }
}
