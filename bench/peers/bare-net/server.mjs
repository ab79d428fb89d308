// The limit of Node's sockets: frames by length, a canned answer, one write for each chunk that came. No Diameter stack at all.
// node server.mjs PORT FOLDER, with cea.hex, cca.hex and dwa.hex in the folder.
import { readFileSync } from "node:fs";
import { createServer } from "node:net";

const [port, folder] = process.argv.slice(2);
const CANNED = new Map(
  [
    [257, "cea"],
    [272, "cca"],
    [280, "dwa"],
  ].map(([code, name]) => [code, Buffer.from(readFileSync(`${folder}/${name}.hex`, "utf8").trim(), "hex")]),
);

createServer({ noDelay: true }, (socket) => {
  let rest = Buffer.alloc(0);
  let out = Buffer.allocUnsafe(1 << 16);
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    const octets = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let [start, end] = [0, 0];
    while (octets.length - start >= 20) {
      const length = octets.readUIntBE(start + 1, 3);
      if (octets.length - start < length) break;
      const answer = CANNED.get(octets.readUIntBE(start + 5, 3));
      if (answer !== undefined) {
        if (end + answer.length > out.length) out = Buffer.concat([out], out.length * 2);
        answer.copy(out, end);
        octets.copy(out, end + 12, start + 12, start + 20);
        end += answer.length;
      }
      start += length;
    }
    rest = octets.subarray(start);
    if (end === 0) return;
    // what the system did not take at once is still the socket's
    if (socket.write(out.subarray(0, end)) === false || socket.writableLength > 0) out = Buffer.allocUnsafe(out.length);
  });
}).listen(Number(port), "127.0.0.1");
