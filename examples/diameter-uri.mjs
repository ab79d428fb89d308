// @ts-check
// Reading and writing DiameterURIs (RFC 6733 section 4.3.1).
import { parseDiameterUri, printDiameterUri } from "diameter-ts";

for (const text of [
  "aaa://host.example.com",
  "aaas://host.example.com;transport=tcp",
  "aaa://[2001:db8::1]:1813;protocol=diameter",
]) {
  const uri = parseDiameterUri(text);
  console.log(
    `${uri.fqdn} port ${uri.port}, ${uri.transport ?? "default transport"}, secure: ${uri.isSecure}`,
    uri.params,
  );
  console.log(`  ${printDiameterUri(uri)}`);
}

for (const text of ["host.example.com", "http://host.example.com", "aaa://host:70000", "aaa://;transport=tcp"]) {
  try {
    parseDiameterUri(text);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
}
