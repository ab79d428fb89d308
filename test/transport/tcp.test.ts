import { TcpTransport } from "../../src/transport/tcp.ts";
import { describeTransport } from "./compliance.ts";

describeTransport("tcp over IPv4", () => ({
  transport: new TcpTransport({ lingerSeconds: 0.2 }),
  address: "127.0.0.1",
}));

describeTransport("tcp over IPv6", () => ({ transport: new TcpTransport({ lingerSeconds: 0.2 }), address: "::1" }));
