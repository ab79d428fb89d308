import { type OnReadOpts, Socket, type SocketConstructorOpts } from "node:net";
import { OctetSource } from "../wire/octets.ts";

/**
 * The buffer that all TCP connections read into. Node would reserve 64 KB for each chunk and give most of it back, which takes a fifth
 * of the time of a request that comes alone. A chunk is copied out at once, so one buffer serves any number of connections.
 */
const READ_BUFFER = Buffer.allocUnsafeSlow(65_536);

/** Small chunks lie side by side in blocks of this many octets. A value that somebody keeps keeps its block. */
const BLOCK = 16_384;
/** Larger chunks have memory of their own. */
const LARGE = 4096;

let block = OctetSource.of(Buffer.alloc(0));
let filled = 0;
/** The first octets of the read buffer. Chunks often have the length of the one before. */
let read = READ_BUFFER;

/** A copy of the first octets of the read buffer. */
function chunkOf(length: number): Buffer {
  if (length !== read.length) read = READ_BUFFER.subarray(0, length);
  if (length >= LARGE) {
    const chunk = Buffer.allocUnsafeSlow(length);
    chunk.set(read);
    return chunk;
  }
  if (filled + length > block.octets.length) {
    block = OctetSource.of(Buffer.allocUnsafeSlow(BLOCK));
    filled = 0;
  }
  block.octets.set(read, filled);
  const chunk = block.messageAt(filled, length);
  filled += length;
  return chunk;
}

/** Takes the octets that an {@link Intake} reads. */
export interface IntakeTarget {
  /** Takes one chunk, which is given away. */
  octets(chunk: Buffer): void;
}

/** Reads the octets of one socket, which reads nothing before it is resumed. */
export class Intake {
  target: IntakeTarget = { octets: () => {} };

  /** The option of a socket that reads into the common buffer; it emits no "data". */
  readonly onread: OnReadOpts = {
    buffer: READ_BUFFER,
    callback: (length) => {
      this.target.octets(chunkOf(length));
      return true;
    },
  };

  /**
   * Returns a socket that reads in place of an accepted, paused one. Node has `onread` for sockets that dial; for the others its
   * constructor takes it together with the handle, which is not documented. Where a socket turns out to be made in another way, it
   * is used as it is and emits "data".
   */
  adopt(accepted: Socket): Socket {
    const inner = accepted as unknown as { _handle: { readonly useUserBuffer?: unknown } | null };
    const handle = inner._handle;
    if (typeof handle?.useUserBuffer !== "function") {
      accepted.on("data", (chunk) => this.target.octets(chunk as Buffer));
      return accepted;
    }
    const options = { handle, allowHalfOpen: true, pauseOnCreate: true, onread: this.onread };
    const socket = new Socket(options as SocketConstructorOpts);
    // The listener counts its sockets until they are destroyed; without its handle this one has nothing to close.
    inner._handle = null;
    accepted.destroy();
    return socket;
  }
}
