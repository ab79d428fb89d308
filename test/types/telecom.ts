import { flagNames, flags, supportedFeatures, tgpp, userLocation } from "../../src/telecom.ts";

/* The names of bits, features and results are types: an editor completes them, and a wrong one does not compile. */

const bits: number = flags("ULR-Flags", ["S6a/S6d-Indicator", "Initial-Attach-Indicator"]);
// @ts-expect-error: a bit of CLR-Flags
flags("ULR-Flags", ["Reattach-Required"]);
// @ts-expect-error: no AVP with named bits
flags("Session-Id", []);
const [first] = flagNames("CLR-Flags", bits);
if (first === "Reattach-Required" || first === "bit 7") supportedFeatures("S6a", ["Trace"]);
// @ts-expect-error: a feature of S6a
supportedFeatures("Cx", ["Trace"]);
// @ts-expect-error: no feature
supportedFeatures("Gx", [""]);

tgpp("DIAMETER_ERROR_USER_UNKNOWN");
// @ts-expect-error: no result of 3GPP
tgpp("DIAMETER_ERROR_USER_UNKNWON");

userLocation.encode({ tai: { mcc: "262", mnc: "01", tac: 1 } });
// @ts-expect-error: the code of the tracking area is missing
userLocation.encode({ tai: { mcc: "262", mnc: "01" } });
