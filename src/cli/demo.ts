import { createServer } from "node:net";
import { Command } from "commander";
import { chargingSession, gateway } from "./demo/charging-client.ts";
import { chargingServer } from "./demo/charging-server.ts";
import { Failure } from "./failure.ts";
import { helpEnd } from "./help-end.ts";
import { screenOf } from "./screen.ts";
import { traceMessages } from "./trace.ts";

const ADDRESS = "127.0.0.1";
const DEFAULT_PORT = 3868;

interface DemoOptions {
  readonly port?: string;
  readonly verbose?: boolean;
}

/** `diameter demo`: a charging server and a gateway that has one session with it; the server stays until Ctrl-C. */
export function demoCommand(): Command {
  return new Command("demo")
    .description(
      "run a charging server on loopback and one charging session with it; the server then answers anyone until Ctrl-C",
    )
    .option("--port <number>", `where the server listens (default: ${DEFAULT_PORT}, or a free port when it is taken)`)
    .option("--verbose", "print each message with all its AVPs")
    .addHelpText(
      "after",
      helpEnd({
        examples: ["diameter demo --port 3868 --verbose"],
        statuses: ["ended by Ctrl-C or SIGTERM", undefined, "the port is taken, or wrong arguments"],
      }),
    )
    .action(async (options: DemoOptions, command: Command) => {
      const port = await choosePort(options.port);
      const stopRequested = new Promise<void>((resolve) => {
        // For good: npm passes on the Ctrl-C that the terminal has sent already.
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
      });
      const print = (text: string): void => void process.stdout.write(`${text}\n`);
      await using server = chargingServer(ADDRESS, port);
      await using client = gateway(ADDRESS, port);
      const trace = { print, screen: screenOf(process.stdout, command), verbose: options.verbose ?? false };
      traceMessages(client.node, trace);
      traceMessages(server, { ...trace, except: client.node.originHost });

      await server.start();
      await client.node.start();
      await chargingSession(client);
      print(
        `\n${server.originHost} listens on ${ADDRESS}:${port} and answers anyone; Ctrl-C ends it.\nIn another terminal:`,
      );
      print(`  npx diameter send --peer aaa://${ADDRESS}:${port} --origin-host me.example.net examples/ccr.yaml\n`);
      await stopRequested;
    });
}

async function choosePort(wanted: string | undefined): Promise<number> {
  const port = wanted === undefined ? DEFAULT_PORT : Number(wanted);
  if (!(Number.isInteger(port) && port >= 1 && port <= 65535))
    throw new Failure(`--port ${wanted}: give a number from 1 to 65535`);
  if ((await tryPort(port)) !== undefined) return port;
  if (wanted !== undefined) throw new Failure(`Port ${port} of ${ADDRESS} is taken; give another --port`);
  const free = await tryPort(0);
  if (free === undefined) throw new Failure(`No port of ${ADDRESS} is free`);
  process.stdout.write(`Port ${port} of ${ADDRESS} is taken; the server listens on ${free}\n`);
  return free;
}

/** The port when it can be bound (a free one for 0), else undefined. */
function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(undefined));
    probe.listen(port, ADDRESS, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" ? address?.port : undefined));
    });
  });
}
