import { afterEach, describe, expect, it } from "vitest";
import type {
  Transport,
  TransportClosed,
  TransportConnection,
  TransportListener,
} from "../../src/transport/transport.ts";

/** A transport and an address on which it can listen and be dialled. */
export interface World {
  readonly transport: Transport;
  readonly address: string;
}

/** What every transport must do. */
export function describeTransport(name: string, makeWorld: () => World): void {
  describe(name, () => {
    const listeners: TransportListener[] = [];
    const ends: End[] = [];

    afterEach(async () => {
      for (const end of ends.splice(0)) end.connection.destroy();
      for (const listener of listeners.splice(0)) await listener.close();
    });

    async function listen(
      world: World,
    ): Promise<{ listener: TransportListener; accepted: () => Promise<TransportConnection> }> {
      const waiting: TransportConnection[] = [];
      let wake = (): void => {};
      const listener = await world.transport.listen(
        { address: world.address, port: 0 },
        {
          onConnection(connection) {
            waiting.push(connection);
            wake();
          },
          onError(error) {
            throw error;
          },
        },
      );
      listeners.push(listener);
      return {
        listener,
        async accepted() {
          while (waiting.length === 0)
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          return waiting.shift()!;
        },
      };
    }

    async function pair(): Promise<[End, End]> {
      const world = makeWorld();
      const { listener, accepted } = await listen(world);
      const dialled = new End(await world.transport.connect({ remote: listener.endpoint }));
      const taken = new End(await accepted());
      ends.push(dialled, taken);
      return [dialled.start(), taken.start()];
    }

    it(`${name} - shows the addresses of both ends`, async () => {
      const world = makeWorld();
      const { listener, accepted } = await listen(world);
      const dialled = await world.transport.connect({ remote: listener.endpoint });
      const taken = await accepted();
      ends.push(new End(dialled), new End(taken));
      expect(listener.endpoint.port).toBeGreaterThan(0);
      expect(dialled.remote).toEqual({ address: world.address, port: listener.endpoint.port });
      expect(taken.local).toEqual(dialled.remote);
      expect(taken.remote).toEqual(dialled.local);
      for (const { facts, local, remote } of [dialled, taken]) {
        expect([facts.local, facts.remote]).toEqual([[local], [remote]]);
        expect(facts).toMatchObject(FACTS[world.transport.name] as object);
      }
    });

    it(`${name} - brings octets in order in both directions`, async () => {
      const [dialled, taken] = await pair();
      const expected = Buffer.concat(Array.from({ length: 100 }, (_, index) => Buffer.from(`message ${index};`)));
      for (let index = 0; index < 100; index++) await dialled.send(Buffer.from(`message ${index};`));
      await taken.send(Buffer.from("answer"));
      await taken.received(expected.length);
      await dialled.received(6);
      expect(taken.data()).toEqual(expected);
      expect(dialled.data().toString()).toBe("answer");
    });

    it(`${name} - keeps what arrives before the connection is started`, async () => {
      const world = makeWorld();
      const { listener, accepted } = await listen(world);
      const dialled = new End(await world.transport.connect({ remote: listener.endpoint })).start();
      await dialled.send(Buffer.from("early"));
      const taken = new End(await accepted());
      ends.push(dialled, taken);
      await pause();
      taken.start();
      await taken.received(5);
      expect(taken.data().toString()).toBe("early");
    });

    it(`${name} - refuses a second start`, async () => {
      const [dialled] = await pair();
      expect(() => dialled.start()).toThrow("started before");
    });

    it(`${name} - holds a write back while the other side does not read, and drains when it does`, async () => {
      const [dialled, taken] = await pair();
      taken.connection.pause();
      const block = Buffer.alloc(65_536, 7);
      let sent = 0;
      while (dialled.connection.write(block)) sent += block.length;
      sent += block.length;
      await pause();
      expect(dialled.drains).toBe(0);
      const before = taken.octets;
      await pause();
      expect(taken.octets).toBe(before);
      taken.connection.resume();
      await taken.received(sent);
      await until(() => dialled.drains === 1);
      expect(taken.octets).toBe(sent);
    });

    it(`${name} - lets the octets of a buffer alone after the write returned true`, async () => {
      const [dialled, taken] = await pair();
      const buffer = Buffer.from("first");
      expect(dialled.connection.write(buffer)).toBe(true);
      buffer.write("xxxxx");
      await taken.received(5);
      expect(taken.data().toString()).toBe("first");
    });

    it(`${name} - sends everything before an end, and both sides learn of it once`, async () => {
      const [dialled, taken] = await pair();
      const block = Buffer.alloc(1_000_000, 1);
      const isOut = dialled.connection.write(block);
      dialled.connection.end();
      await taken.closed;
      expect(taken.octets).toBe(block.length);
      expect(await taken.closed).toEqual({ by: "remote" });
      expect(await dialled.closed).toEqual({ by: "local" });
      expect(isOut).toBeTypeOf("boolean");
      expect([dialled.closes, taken.closes]).toEqual([1, 1]);
    });

    it(`${name} - sends what was written before the other side ended`, async () => {
      const [dialled, taken] = await pair();
      taken.connection.write(Buffer.from("last words"));
      dialled.onData = () => {};
      dialled.connection.end();
      await taken.closed;
      expect(await taken.closed).toEqual({ by: "remote" });
      await dialled.closed;
    });

    it(`${name} - tells nothing more after the end, not even that held back octets are out`, async () => {
      const [dialled, taken] = await pair();
      taken.connection.pause();
      const block = Buffer.alloc(8 * 65_536);
      while (dialled.connection.write(block));
      taken.connection.end();
      expect(await dialled.closed).toEqual({ by: "remote" });
      await taken.closed;
      await pause();
      expect([dialled.late, taken.late]).toEqual([0, 0]);
    });

    it(`${name} - throws input away after its own end`, async () => {
      const [dialled, taken] = await pair();
      dialled.connection.end();
      taken.connection.write(Buffer.from("too late"));
      await dialled.closed;
      expect(dialled.octets).toBe(0);
    });

    it(`${name} - ends within the linger time when the other side neither reads nor ends`, async () => {
      const world = makeWorld();
      const { listener, accepted } = await listen(world);
      const dialled = new End(await world.transport.connect({ remote: listener.endpoint })).start();
      ends.push(dialled, new End(await accepted()));
      const block = Buffer.alloc(65_536);
      while (dialled.connection.write(block));
      dialled.connection.end();
      expect(await dialled.closed).toEqual({ by: "local" });
    });

    it(`${name} - reset is a failure for the other side`, async () => {
      const [dialled, taken] = await pair();
      dialled.connection.reset();
      const closed = await taken.closed;
      expect(closed.by).toBe("failure");
      expect(await dialled.closed).toEqual({ by: "local" });
      expect([dialled.closes, taken.closes]).toEqual([1, 1]);
    });

    it(`${name} - destroy closes both sides, never within the call`, async () => {
      const [dialled, taken] = await pair();
      dialled.connection.destroy();
      expect(dialled.closes).toBe(0);
      await dialled.closed;
      await taken.closed;
      expect([dialled.closes, taken.closes]).toEqual([1, 1]);
    });

    it(`${name} - ignores writes and ends of a connection that is over`, async () => {
      const [dialled, taken] = await pair();
      dialled.connection.destroy();
      await dialled.closed;
      await taken.closed;
      for (const { connection } of [dialled, taken]) {
        expect(connection.write(Buffer.from("x"))).toBe(true);
        connection.pause();
        connection.resume();
        connection.end();
        connection.reset();
        connection.destroy();
      }
      await pause();
      expect([dialled.closes, taken.closes]).toEqual([1, 1]);
    });

    it(`${name} - a connection that was over before its start closes after it`, async () => {
      const world = makeWorld();
      const { listener, accepted } = await listen(world);
      const dialled = new End(await world.transport.connect({ remote: listener.endpoint }));
      ends.push(dialled, new End(await accepted()));
      dialled.connection.destroy();
      await pause();
      dialled.start();
      expect(await dialled.closed).toEqual({ by: "local" });
    });

    it(`${name} - ends a connection that was never started`, async () => {
      const world = makeWorld();
      const { listener, accepted } = await listen(world);
      const dialled = new End(await world.transport.connect({ remote: listener.endpoint })).start();
      ends.push(dialled);
      dialled.connection.write(Buffer.from("hello"));
      (await accepted()).end();
      expect((await dialled.closed).by).toBe("remote");
    });

    it(`${name} - a refused connection rejects`, async () => {
      const world = makeWorld();
      const { listener } = await listen(world);
      await listener.close();
      await expect(world.transport.connect({ remote: listener.endpoint })).rejects.toThrow("ECONNREFUSED");
    });

    it(`${name} - a signal gives an attempt up`, async () => {
      const world = makeWorld();
      const { listener } = await listen(world);
      const reason = new Error("enough");
      const aborted = AbortSignal.abort(reason);
      await expect(world.transport.connect({ remote: listener.endpoint, signal: aborted })).rejects.toBe(reason);
      const controller = new AbortController();
      const attempt = world.transport.connect({ remote: listener.endpoint, signal: controller.signal });
      controller.abort(reason);
      await expect(attempt).rejects.toBe(reason);
    });

    it(`${name} - an abort after the connection is up changes nothing`, async () => {
      const world = makeWorld();
      const { listener, accepted } = await listen(world);
      const controller = new AbortController();
      const connection = await world.transport.connect({ remote: listener.endpoint, signal: controller.signal });
      const [dialled, taken] = [new End(connection).start(), new End(await accepted()).start()];
      ends.push(dialled, taken);
      controller.abort();
      await dialled.send(Buffer.from("on"));
      await taken.received(2);
      expect(taken.data().toString()).toBe("on");
    });

    it(`${name} - a taken port can't be bound`, async () => {
      const world = makeWorld();
      const { listener } = await listen(world);
      const handler = { onConnection: () => {}, onError: () => {} };
      await expect(world.transport.listen(listener.endpoint, handler)).rejects.toThrow("EADDRINUSE");
    });

    it(`${name} - a closed listener frees its port and leaves its connections alone`, async () => {
      const world = makeWorld();
      const { listener, accepted } = await listen(world);
      const dialled = new End(await world.transport.connect({ remote: listener.endpoint })).start();
      const taken = new End(await accepted()).start();
      ends.push(dialled, taken);
      await listener.close();
      await listener.close();
      await dialled.send(Buffer.from("still here"));
      await taken.received(10);
      const again = await world.transport.listen(listener.endpoint, { onConnection: () => {}, onError: () => {} });
      listeners.push(again);
      expect(again.endpoint).toEqual(listener.endpoint);
    });
  });
}

/** What the connections of each transport say of themselves, beside their addresses. */
const FACTS: Readonly<Record<string, object>> = {
  memory: { protocol: "memory", isProtected: false, certificateNames: [] },
  tcp: { protocol: "tcp", isProtected: false, certificateNames: [] },
};

/** One end under test, with a record of all that it was told. */
class End {
  readonly connection: TransportConnection;
  readonly closed: Promise<TransportClosed>;
  drains = 0;
  closes = 0;
  octets = 0;
  /** What it was told after its end. */
  late = 0;
  onData: () => void = () => {};
  readonly #chunks: Buffer[] = [];
  #close!: (closed: TransportClosed) => void;

  constructor(connection: TransportConnection) {
    this.connection = connection;
    this.closed = new Promise((resolve) => {
      this.#close = resolve;
    });
  }

  start(): this {
    this.connection.start({
      onData: (chunk) => {
        this.octets += chunk.length;
        this.late += this.closes;
        this.#chunks.push(chunk);
        this.onData();
      },
      onDrain: () => {
        this.drains++;
        this.late += this.closes;
      },
      onClose: (closed) => {
        this.closes++;
        this.#close(closed);
      },
    });
    return this;
  }

  async send(octets: Buffer): Promise<void> {
    const drains = this.drains;
    if (!this.connection.write(octets)) await until(() => this.drains > drains);
  }

  data(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  received(octets: number): Promise<void> {
    return until(() => this.octets >= octets);
  }
}

/** Lets the transport do what it has to do. */
async function pause(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 10_000 && !condition(); turn++) await new Promise((resolve) => setTimeout(resolve, 1));
  if (!condition()) throw new Error("The condition did not come true");
}
