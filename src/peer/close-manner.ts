/**
 * How a transport is to be closed. `flush`: send the octets that the connection still holds (`connection.flush`), then end in good
 * order, and drop the transport when that takes longer than `dpaTimeout`. `now`: drop the transport. `reset`: drop it with RST or
 * ABORT, because its octets could not be understood (RFC 6733 §2.1).
 */
export type CloseManner = "flush" | "now" | "reset";
