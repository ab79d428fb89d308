/** A pcap file in which each message is a TCP conversation of its own with port 3868 of 127.0.0.1 (IPv4, no Ethernet). */
export function pcapOf(messages: readonly Buffer[]): Buffer {
  const frames = messages.flatMap((message, index) => {
    if (message.length > MAX_PAYLOAD) throw new Error(`${message.length} octets do not fit into one IPv4 packet`);
    const packet = tcpPacket(message, FIRST_PORT + index);
    return [frameHeader(packet.length, index), packet];
  });
  return Buffer.concat([fileHeader(), ...frames]);
}

const DIAMETER_PORT = 3868;
const FIRST_PORT = 10_000;
const LINK_TYPE_RAW_IP = 101;
const IP_HEADER = 20;
const TCP_HEADER = 20;
const MAX_PAYLOAD = 65_535 - IP_HEADER - TCP_HEADER;
const LOOPBACK = 0x7f000001;

function fileHeader(): Buffer {
  const header = Buffer.alloc(24);
  header.writeUInt32LE(0xa1b2c3d4, 0);
  header.writeUInt16LE(2, 4);
  header.writeUInt16LE(4, 6);
  header.writeUInt32LE(262_144, 16);
  header.writeUInt32LE(LINK_TYPE_RAW_IP, 20);
  return header;
}

function frameHeader(length: number, second: number): Buffer {
  const header = Buffer.alloc(16);
  header.writeUInt32LE(second, 0);
  header.writeUInt32LE(length, 8);
  header.writeUInt32LE(length, 12);
  return header;
}

/** Checksums are left at 0: nobody looks at them in a capture of the loopback. */
function tcpPacket(payload: Buffer, sourcePort: number): Buffer {
  const packet = Buffer.alloc(IP_HEADER + TCP_HEADER);
  packet.writeUInt8(0x45, 0);
  packet.writeUInt16BE(packet.length + payload.length, 2);
  packet.writeUInt8(64, 8);
  packet.writeUInt8(6, 9);
  packet.writeUInt32BE(LOOPBACK, 12);
  packet.writeUInt32BE(LOOPBACK, 16);
  packet.writeUInt16BE(sourcePort, IP_HEADER);
  packet.writeUInt16BE(DIAMETER_PORT, IP_HEADER + 2);
  packet.writeUInt32BE(1, IP_HEADER + 4);
  packet.writeUInt32BE(1, IP_HEADER + 8);
  packet.writeUInt16BE(0x5018, IP_HEADER + 12);
  packet.writeUInt16BE(65_535, IP_HEADER + 14);
  return Buffer.concat([packet, payload]);
}
