/*
 * The floors of src/, lowest first: the one place that says who may import whom. `npm run floors` writes the linter's lists and the
 * picture in ARCHITECTURE.md from this table; `npm run floors:check` compares both with it, and holds every file against it.
 */

/**
 * @typedef {object} Room a folder of src/, or some files of it
 * @property {string} name the folder's name, where no files are given
 * @property {readonly string[]} [files] the room's files and folders ("interfaces/") in src/
 * @property {string} about what the room holds, for the picture
 * @property {readonly string[]} [knows] rooms of the same floor that it may import
 */

/**
 * @typedef {object} Floor
 * @property {boolean} [isSansIo] neither input nor output, neither clock nor randomness: all that is handed in
 * @property {readonly Room[]} rooms
 */

/**
 * @typedef {object} Exceptions what the rules forbid and these places may do, each with its reason; one that nothing needs fails the check
 * @property {readonly { from: string, to: string, reason: string }[]} imports a file and what it imports: a file or a module
 * @property {readonly { place: string, globals: readonly string[], reason: string }[]} globals a file, or a folder ("src/wire/"), and
 *   globals that it may use; the linter says when one of them is not allowed
 * @property {readonly { files: readonly string[], reason: string }[]} circles files that may import each other
 * @property {readonly { file: string, name?: string, reason: string }[]} lengths a file, or a function of it, that may be too long
 */

/**
 * @typedef {object} Table
 * @property {readonly Floor[]} floors
 * @property {{ readonly modules: readonly string[], readonly globals: readonly string[] }} sansIo modules that sans-IO floors may
 *   import, and globals that they may not use
 * @property {{ readonly file: number, readonly function: number, readonly folders: readonly string[] }} lengths the most lines of a
 *   hand-written file and of a function, blank ones counted, and the folders where that holds
 * @property {Exceptions} exceptions
 */

/** @type {Table} */
export const TABLE = {
  floors: [
    {
      isSansIo: true,
      rooms: [
        {
          name: "wire",
          about: "octets: header, AVP formats, framer, writer",
          knows: ["ground"],
        },
        {
          name: "ground",
          files: [
            "errors.ts",
            "environment.ts",
            "option-checks.ts",
            "identifiers.ts",
            "near-names.ts",
            "timer-queue.ts",
          ],
          about: "errors · environment · option-checks<br/>identifiers · near-names · timer-queue",
        },
      ],
    },
    {
      isSansIo: true,
      rooms: [
        { name: "dictionary", about: "definitions, .dia parser, look-up" },
        { name: "constants", about: "every code and value by name" },
        { name: "telecom", about: "values of telecommunication networks<br/>and the octets they have in AVPs" },
      ],
    },
    {
      isSansIo: true,
      rooms: [{ name: "message", about: "messages, typed commands, decode, encode, findings" }],
    },
    {
      isSansIo: true,
      rooms: [
        { name: "peer", about: "connection, state machine, watchdog" },
        { name: "routing", about: "pending requests, duplicates, peer and realm tables", knows: ["peer"] },
      ],
    },
    { rooms: [{ name: "transport", about: "memory, TCP" }] },
    { rooms: [{ name: "node", about: "owns sockets, clock and life cycle" }] },
    {
      rooms: [
        { name: "application", about: "handlers, requests" },
        { name: "testing", about: "virtual clock and network" },
      ],
    },
    {
      rooms: [
        { name: "entry", files: ["index.ts"], about: "index.ts: what import &quot;diameter-ts&quot; gives" },
        { name: "interfaces", files: ["all.ts", "interfaces/"], about: "the commands of one interface, or of all" },
        { name: "telecom-entry", files: ["telecom.ts"], about: "telecom.ts: what diameter-ts/telecom gives" },
        {
          name: "codec",
          about: "what diameter-ts/codec gives to pages,<br/>and stand-ins for what it needs of Node.js",
        },
        { name: "cli", about: "the command diameter", knows: ["interfaces"] },
      ],
    },
  ],
  sansIo: {
    modules: ["node:buffer", "node:util"],
    globals: [
      "setTimeout",
      "setInterval",
      "setImmediate",
      "clearTimeout",
      "clearInterval",
      "performance",
      "Date",
      "crypto",
      "process",
    ],
  },
  lengths: {
    file: 400,
    function: 50,
    folders: ["src", "test", "scripts", "bench", "fuzz", "stress", "examples"],
  },
  exceptions: {
    imports: [
      {
        from: "src/environment.ts",
        to: "node:crypto",
        reason:
          "the one place below floor 4 that draws random numbers: those of the environment that nodes have by default",
      },
      {
        from: "src/dictionary/load.ts",
        to: "node:fs",
        reason: "the one place of its floor that reads a file, when it is asked to",
      },
    ],
    globals: [
      {
        place: "src/environment.ts",
        globals: ["setTimeout", "clearTimeout", "setImmediate", "performance", "Date"],
        reason: "the one place below floor 4 that reads the clock: that of the environment that nodes have by default",
      },
      { place: "src/wire/", globals: ["Date"], reason: "values of the type Time are of this class" },
      { place: "src/message/", globals: ["Date"], reason: "values of the type Time are of this class" },
    ],
    circles: [
      {
        files: ["src/peer/connection.ts", "src/peer/peer.ts"],
        reason: "python-diameter's attributes, which are kept, name each other: connection.peer and peer.connection",
      },
    ],
    lengths: [],
  },
};
