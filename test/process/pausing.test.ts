import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";

const PROGRAM = fileURLToPath(new URL("pausing.mjs", import.meta.url));
/** How long what servers send is on its way. */
const DELAY_MS = 300;
/** Longer than every timeout of the client. */
const PAUSE_MS = 2000;

describe("pauses of a process", () => {
  it("pause - an answer that came in while a handler kept the loop busy is no timeout, though its timer was due first", async () => {
    const [output] = await printed(
      spawn(process.execPath, [PROGRAM, "busy"], { stdio: ["ignore", "pipe", "inherit"] }),
    );
    expect(output).toEqual({ result: 2001 });
  });

  it("pause - a process that was stopped and goes on suspects no peer whose answers lie in its sockets", async () => {
    const ports = await Promise.all([slowServer(), slowServer()]);
    const child = spawn(process.execPath, [PROGRAM, "client", ...ports.map(String)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const output = printed(child, "sent", () => {
      child.kill("SIGSTOP");
      setTimeout(() => child.kill("SIGCONT"), PAUSE_MS);
    });
    expect(await output).toEqual([{ results: [2001, 2001], suspected: 0, usable: 2 }]);
  });
});

/** The lines of JSON that a program prints; `heard` is called at the line `word`. */
async function printed(child: ChildProcess, word?: string, heard?: () => void): Promise<unknown[]> {
  onTestFinished(() => void child.kill("SIGKILL"));
  let text = "";
  let isHeard = false;
  child.stdout?.setEncoding("utf8").on("data", (more: string) => {
    text += more;
    if (word === undefined || isHeard || !text.startsWith(`${word}\n`)) return;
    isHeard = true;
    heard?.();
  });
  await once(child, "close");
  return text
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
}

/** A server behind a way that holds back what it sends. Its name is that of the port before that way. */
async function slowServer(): Promise<number> {
  const way: Server = createServer();
  way.listen(0, "127.0.0.1");
  await once(way, "listening");
  const { port } = way.address() as AddressInfo;
  const child = fork(PROGRAM, ["server", String(port)]);
  const [behind] = (await once(child, "message")) as [number];
  way.on("connection", (side) => {
    const up = connect(behind, "127.0.0.1");
    side.pipe(up);
    up.on("data", (octets) => setTimeout(() => side.write(octets), DELAY_MS));
    for (const socket of [side, up]) socket.on("error", () => side.destroy()).on("close", () => up.destroy());
  });
  onTestFinished(() => {
    way.close();
    child.kill();
  });
  return port;
}
