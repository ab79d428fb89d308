// node-diameter as a peer of the benchmark: server.cjs PORT answers CCRs. It is loaded from the folder that NODE_PATH names.
const diameter = require("diameter");

const NOTHING = Buffer.alloc(0);
const ORIGIN = [
  ["Result-Code", "DIAMETER_SUCCESS"],
  ["Origin-Host", "server.example.com"],
  ["Origin-Realm", "example.com"],
];

const server = diameter.createServer({}, (socket) => {
  socket.setNoDelay(true);
  socket.on("error", () => socket.destroy());
  socket.on("diameterMessage", ({ message, response, callback }) => {
    const of = (name) => message.body.find(([key]) => key === name);
    response.body.push(...ORIGIN);
    if (message.command === "Capabilities-Exchange") {
      response.body.push(
        ["Host-IP-Address", "127.0.0.1"],
        ["Vendor-Id", 0],
        ["Product-Name", "node-diameter"],
        ["Auth-Application-Id", "Diameter Credit Control"],
      );
    } else if (message.command === "Credit-Control") {
      response.body.push(of("Auth-Application-Id"), of("CC-Request-Type"), of("CC-Request-Number"));
    }
    callback(response);
    // It takes one message of what the socket gave and waits for more octets; this makes it look at what it has.
    setImmediate(() => socket.emit("data", NOTHING));
  });
});
server.listen(Number(process.argv[2]), "127.0.0.1");
