import { once } from "node:events";
import { connect, createServer, type Server, Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { Intake } from "../../src/transport/intake.ts";

const servers: Server[] = [];
const sockets: Socket[] = [];

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

describe("intake", () => {
  it("keeps every chunk as it came, whatever other connections bring later", async () => {
    const taken = await Promise.all([accept(), accept(), accept()]);
    const lengths = [1, 20, 656, 656, 4095, 4096, 9000, 16_384, 70_000, 3, 656, 20_000, 12];
    for (const [round, length] of lengths.entries()) {
      for (const [index, { remote, chunks }] of taken.entries()) {
        const before = octetsOf(chunks);
        remote.write(Buffer.alloc(length, (round * 16 + index) & 0xff));
        await until(() => octetsOf(chunks) === before + length);
      }
    }
    for (const [index, { chunks }] of taken.entries()) {
      const sent = lengths.map((length, round) => Buffer.alloc(length, (round * 16 + index) & 0xff));
      expect(Buffer.concat(chunks).equals(Buffer.concat(sent))).toBe(true);
    }
  });

  it("lays small chunks side by side, and gives large ones memory of their own", async () => {
    const { remote, chunks } = await accept();
    for (const length of [8, 8, 5000]) {
      const { length: known } = chunks;
      remote.write(Buffer.alloc(length));
      await until(() => chunks.length > known);
    }
    const [first, second, large] = chunks as [Buffer, Buffer, Buffer];
    expect(first.buffer === second.buffer || second.byteOffset === 0).toBe(true);
    expect(large.buffer).not.toBe(second.buffer);
    expect(large.byteLength).toBe(large.buffer.byteLength);
  });

  it("leaves nothing behind in the listener", async () => {
    const { server, socket } = await accept();
    expect(await connectionsOf(server)).toBe(0);
    const closed = once(socket, "close");
    socket.destroy();
    await closed;
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  it("tells of the end and of a reset", async () => {
    const ended = await accept();
    const end = once(ended.socket, "end");
    ended.remote.end();
    await end;
    const broken = await accept();
    const error = once(broken.socket, "error");
    broken.remote.resetAndDestroy();
    expect((await error)[0]).toMatchObject({ code: "ECONNRESET" });
  });

  it("takes a socket of another make as it is", async () => {
    const socket = new Socket();
    const intake = new Intake();
    const chunks: Buffer[] = [];
    intake.target = { octets: (chunk) => chunks.push(chunk) };
    expect(intake.adopt(socket)).toBe(socket);
    socket.emit("data", Buffer.from("octets"));
    expect(chunks).toEqual([Buffer.from("octets")]);
  });
});

/** An accepted connection that an intake reads, and what it got. */
async function accept(): Promise<{ server: Server; socket: Socket; remote: Socket; chunks: Buffer[] }> {
  const server = createServer({ allowHalfOpen: true, pauseOnConnect: true });
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const remote = connect((server.address() as { port: number }).port, "127.0.0.1");
  remote.on("error", () => {});
  const [accepted] = (await once(server, "connection")) as [Socket];
  const intake = new Intake();
  const chunks: Buffer[] = [];
  intake.target = { octets: (chunk) => chunks.push(chunk) };
  const socket = intake.adopt(accepted);
  expect(socket).not.toBe(accepted);
  sockets.push(socket, remote);
  socket.resume();
  return { server, socket, remote, chunks };
}

function octetsOf(chunks: readonly Buffer[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

function connectionsOf(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)));
  });
}

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((resolve) => setImmediate(resolve));
}
