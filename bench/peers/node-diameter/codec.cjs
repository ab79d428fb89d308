// Times node-diameter's codec: codec.cjs FOLDER MILLISECONDS prints calls per second of CPU time.
const { readFileSync } = require("node:fs");
const codec = require("diameter/lib/diameter-codec");

const [folder, milliseconds] = process.argv.slice(2);
for (const name of ["dwr", "ccr", "ula"]) {
  const octets = Buffer.from(readFileSync(`${folder}/${name}.hex`, "utf8").trim(), "hex");
  try {
    const message = codec.decodeMessage(octets);
    report("decode", name, () => codec.decodeMessage(octets));
    report("encode", name, () => codec.encodeMessage(message));
  } catch (error) {
    console.error(`${name}: ${error.message}`);
  }
}

function report(operation, message, call) {
  let perSecond = 0;
  for (const duration of [milliseconds / 2, Number(milliseconds)]) {
    const start = process.cpuUsage();
    let [count, elapsed] = [0, 0];
    while (elapsed < duration) {
      for (let index = 0; index < 20; index++) call();
      count += 20;
      const { user, system } = process.cpuUsage(start);
      elapsed = (user + system) / 1000;
    }
    perSecond = Math.round((count * 1000) / elapsed);
  }
  console.log(JSON.stringify({ operation, message, perSecond }));
}
