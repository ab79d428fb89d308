/** A rule of the dictionary format: a file that keeps or breaks it. */
export interface DiaRule {
  readonly title: string;
  readonly text: string;
  /** What our error says behind file, line and column; undefined where the file is right. */
  readonly fault?: RegExp;
  /** Erlang's compiler decides otherwise: an extension of ours. */
  readonly isExtension?: true;
}

/** The dictionary of Erlang/OTP's that the rules on inheritance use; ours of RFC 6733 has the same AVPs. */
export const BASE_MODULE = "diameter_gen_base_rfc6733";

const BASE = `@id 1
@name x
@vendor 10415 TGPP
@avp_types
 A 1 Unsigned32 M
 B 2 Unsigned32 VM
 E 3 Enumerated -
 G 4 Grouped M
 H 5 Grouped V
@grouped
 G ::= < AVP Header: 4 >
 { A }
 H ::= < AVP Header: 5 10415 >
 { A }
`;

const edit = (from: string, to: string): string => BASE.replace(from, to);
const behind = (text: string): string => BASE + text;
const line = (avp: string): string => edit("B 2 Unsigned32 VM", avp);
const member = (text: string): string => edit("{ A }", text);
const messages = (request: string, rest = " Y ::= < Diameter Header: 9 >\n"): string =>
  behind(`@messages\n ${request}\n${rest}`);
const header = (text: string): string => messages(`X ::= ${text}`);
const enumerated = (text: string): string => behind(`@enum E\n ${text}\n`);
const inherits = (text: string): string => `@name x\n@inherits ${BASE_MODULE}${text}\n`;

export const DIA_RULES: readonly DiaRule[] = [
  { title: "a whole file", text: BASE },
  { title: "an empty file", text: "" },
  { title: "a file of comments", text: "; nothing here" },
  {
    title: "everything on few lines",
    text: behind("@messages\n X::=<Diameter Header:9,REQ>[E]Y::=<Diameter Header:9>*[AVP]"),
  },
  { title: "lines that end with carriage returns", text: BASE.replaceAll("\n", "\r") },
  { title: "vertical tabs and form feeds as blanks", text: edit(" A 1", "\v\fA 1") },
  { title: "a byte order mark at the start", text: `\ufeff${BASE}`, isExtension: true },
  { title: "no other character", text: behind(" ="), fault: /^15:2: "=" is not expected/ },
  { title: "anything behind @end", text: behind("@end\n %%% junk '\n") },
  { title: "no unknown section", text: behind("@foo\n"), fault: /section @foo is unknown/ },
  {
    title: "no section that JavaScript's objects know",
    text: behind("@constructor\n"),
    fault: /@constructor is unknown/,
  },
  { title: "a section without a name", text: behind("@ id\n"), fault: /section @ is unknown/ },
  { title: "one @id", text: behind("@id 1\n"), fault: /@id may stand only once/ },
  { title: "one @name", text: behind("@name y\n"), fault: /@name may stand only once/ },
  { title: "one @vendor", text: behind("@vendor 1 x\n"), fault: /@vendor may stand only once/ },
  { title: "an @id of 32 bits", text: edit("@id 1", "@id 4294967296"), fault: /application id from 0 to 4294967295/ },
  { title: "several @avp_types", text: behind("@avp_types\n C 9 Unsigned32 -\n") },

  { title: "names in quotes with any characters", text: line("'B C' 2 Unsigned32 VM") },
  { title: "no other characters without quotes", text: line('"B" 2 Unsigned32 VM'), fault: /stand in single quotes/ },
  { title: "reserved words in quotes", text: line("'AVP' 2 Unsigned32 VM") },
  { title: "no reserved words without quotes", text: line("AVP 2 Unsigned32 VM"), fault: /in single quotes: 'AVP'/ },
  { title: "no names of digits without quotes", text: line("77 2 Unsigned32 VM"), fault: /in single quotes: '77'/ },
  { title: "names that start with a digit", text: line("3GPP-X 2 Unsigned32 VM") },
  { title: "names that are digits and a hyphen", text: enumerated("1- 1") },
  { title: "no names that start with an underscore", text: enumerated("_x 1"), fault: /"_" is not expected/ },
  {
    title: "no names that start with a hyphen",
    text: enumerated("-x 1"),
    fault: /the name of a value is expected, not -/,
  },
  { title: "no empty name", text: enumerated("'' 1"), fault: /a name in quotes is empty/ },
  { title: "no name over two lines", text: enumerated("'a 1\n'"), fault: /does not end on its line/ },
  { title: "names in quotes for the module itself", text: edit("@name x", "@name 'x y'") },

  { title: "an AVP once", text: line("A 2 Unsigned32 VM"), fault: /^6:2: AVP A is defined twice/ },
  { title: "a code once", text: line("B 1 Unsigned32 M"), fault: /B has the code and vendor of A/ },
  { title: "a code twice under two vendors", text: line("B 1 Unsigned32 VM") },
  { title: "an AVP code of 32 bits", text: line("B 4294967296 Unsigned32 VM"), fault: /the code of an AVP from 0 to/ },
  { title: "the short types of RFC 3588", text: line("B 2 DiamIdent VM\n C 6 DiamURI -") },
  { title: "no unknown type", text: line("B 2 Foo VM"), fault: /^6:6: Foo is no type; OctetString/ },
  { title: "flags in any order", text: line("B 2 Unsigned32 PMV") },
  {
    title: "flags in upper case only",
    text: line("B 2 Unsigned32 vm"),
    fault: /the flags: V, M, P, or - for none is expected, not vm/,
  },
  {
    title: "flags that are never left out",
    text: line("B 2 Unsigned32"),
    fault: /E is expected|the flags|is expected, not E/,
  },
  { title: "each flag once", text: line("B 2 Unsigned32 VMM"), fault: /flag M stands twice/ },
  { title: "no flags behind a hyphen", text: line("B 2 Unsigned32 -V"), fault: /the code of an AVP from/ },
  {
    title: "a vendor for the V flag",
    text: edit("@vendor 10415 TGPP\n", ""),
    fault: /B has the V flag; the file needs @vendor/,
  },
  { title: "@avp_vendor_id for an AVP with V", text: behind("@avp_vendor_id 5 B\n") },
  {
    title: "no @avp_vendor_id without V",
    text: behind("@avp_vendor_id 5 A\n"),
    fault: /A has an @avp_vendor_id and so needs the V flag/,
  },
  {
    title: "one @avp_vendor_id",
    text: behind("@avp_vendor_id 5 B\n@avp_vendor_id 6 B\n"),
    fault: /B has a second @avp_vendor_id/,
  },
  { title: "no @avp_vendor_id of an unknown AVP", text: behind("@avp_vendor_id 5 ZZ\n"), fault: /AVP ZZ is neither/ },

  { title: "the vendor of a group's header over the file's", text: edit("5 10415", "5 193") },
  { title: "the vendor of a group's header behind a comma", text: edit("5 10415", "5, 10415"), isExtension: true },
  {
    title: "no two vendors of a group",
    text: `${edit("5 10415", "5 193")}@avp_vendor_id 9 H\n`,
    fault: /has vendor 9 by @avp_vendor_id, not 193/,
  },
  {
    title: "no vendor of a group without V",
    text: edit("Header: 4 >", "Header: 4 10415 >"),
    fault: /so needs the V flag/,
  },
  {
    title: "a format for each group",
    text: edit(" G ::= < AVP Header: 4 >\n { A }\n", ""),
    fault: /^8:2: G is Grouped and needs a format/,
  },
  { title: "a group's code", text: edit("Header: 4", "Header: 44"), fault: /G has code 4 in @avp_types, not 44/ },
  {
    title: "formats of groups only",
    text: edit("G 4 Grouped", "G 4 Unsigned32"),
    fault: /G has a format but is of type Unsigned32/,
  },
  {
    title: "formats of the file's own AVPs only",
    text: behind(" Q ::= < AVP Header: 9 >"),
    fault: /Q has a format but no line/,
  },
  { title: "one format for a group", text: behind(" G ::= < AVP Header: 4 >"), fault: /G has two formats/ },
  { title: "an empty group", text: member("") },
  { title: "a group within itself", text: member("[ G ]") },

  { title: "required members that may not occur often", text: member("1*3 { A }") },
  { title: "a star of required members", text: member("* { A }") },
  {
    title: "no required member that may be missing",
    text: member("0*2 { A }"),
    fault: /^12:2: A is required but may be missing; write \[ A \]/,
  },
  { title: "no required member that may not be there", text: member("*0 { A }"), fault: /may occur 0 times at most/ },
  { title: "optional members that are forbidden", text: member("*0 [ A ]") },
  {
    title: "no optional member that has to be there",
    text: member("1*2 [ A ]"),
    fault: /optional but to occur at least 1/,
  },
  { title: "no count that ends before it starts", text: member("3*2 { A }"), fault: /at least 3 and at most 2/ },
  { title: "fixed members with a count", text: member("0*1 < A >") },
  { title: "any AVP as a required member", text: member("1* { AVP }") },
  { title: "an AVP whose name in quotes is AVP", text: member("* [ 'AVP' ]") },
  { title: "no fixed place for any AVP", text: member("< AVP >"), fault: /the name of an AVP is expected, not AVP/ },
  { title: "a member once", text: member("{ A } [ A ]"), fault: /A stands twice in one format/ },
  { title: "any AVP once", text: member("* { AVP } * [ AVP ]"), fault: /AVP stands twice/ },
  { title: "no unknown member", text: member("{ Z }"), fault: /^12:2: AVP Z is neither defined nor inherited here/ },
  {
    title: "members in order",
    text: header("< Diameter Header: 9, REQ >\n [ E ]\n { B }"),
    fault: /^18:2: B is required; members are to stand in the order/,
  },
  { title: "a fixed place at the end", text: header("< Diameter Header: 9, REQ >\n < A >\n [ E ]\n < B >") },

  { title: "a command with its application", text: header("< Diameter Header: 9, REQ, PXY 1 >") },
  { title: "an application behind a comma", text: header("< Diameter Header: 9, REQ, PXY, 1 >"), isExtension: true },
  { title: "RFC 3588's Diameter-Header", text: header("< Diameter-Header: 9, PXY, REQ >") },
  {
    title: "no header in lower case",
    text: header("< diameter header: 9, REQ >"),
    fault: /Diameter Header: is expected, not diameter/,
  },
  {
    title: "no application but the file's",
    text: header("< Diameter Header: 9, REQ 2 >"),
    fault: /X is of application 2, but the file's @id is 1/,
  },
  {
    title: "no commands without an @id",
    text: header("< Diameter Header: 9, REQ 1 >").replace("@id 1\n", ""),
    fault: /@messages needs the application's @id/,
  },
  { title: "a comma before each flag", text: header("< Diameter Header: 9 REQ >"), fault: /is expected, not REQ/ },
  { title: "each flag of a command once", text: header("< Diameter Header: 9, REQ, REQ >"), fault: /REQ stands twice/ },
  {
    title: "no ERR",
    text: header("< Diameter Header: 9, REQ, ERR >"),
    fault: /REQ, PXY or an application id is expected, not ERR/,
  },
  {
    title: "the answer-message",
    text: behind("@messages\n answer-message ::= < Diameter Header: code, ERR [PXY] >\n 0*1 < A >\n"),
  },
  {
    title: "the answer-message in one form only",
    text: behind("@messages\n answer-message ::= < Diameter Header: code, ERR >\n"),
    fault: /ERR \[PXY\] > is expected, not >/,
  },
  {
    title: "an answer for each request",
    text: messages("X ::= < Diameter Header: 9, REQ >", ""),
    fault: /X needs its answer, of code 9/,
  },
  {
    title: "a request for each answer",
    text: messages("X ::= < Diameter Header: 9 >", ""),
    fault: /X needs its request, of code 9/,
  },
  {
    title: "a command name once",
    text: messages("X ::= < Diameter Header: 9, REQ >", " X ::= < Diameter Header: 9 >\n"),
    fault: /command X is defined twice/,
  },
  {
    title: "a command code once in a direction",
    text: header("< Diameter Header: 9, REQ >\n W ::= < Diameter Header: 9, REQ >"),
    fault: /a second request has code 9/,
  },
  { title: "a command with the name of a group", text: messages("G ::= < Diameter Header: 9, REQ >") },
  { title: "commands without a Session-Id or any AVP", text: messages("X ::= < Diameter Header: 9, REQ >") },

  { title: "values, decimal and hexadecimal", text: enumerated("one 1\n two 0x2\n ten 0XA\n max 4294967295") },
  { title: "two names of a value", text: enumerated("one 1\n uno 1") },
  { title: "no values", text: behind("@enum E\n") },
  { title: "a value's name once", text: enumerated("one 1\n one 2"), fault: /^17:2: value one of E is named twice/ },
  { title: "no minus sign", text: enumerated("one -1"), fault: /a value from 0 to 4294967295 is expected, not -/ },
  {
    title: "values of 32 bits",
    text: enumerated("one 4294967296"),
    fault: /a value from 0 to 4294967295 is expected, not 4294967296/,
  },
  {
    title: "numbers that are numbers",
    text: enumerated("one 0xzz"),
    fault: /a value from 0 to 4294967295 is expected, not 0xzz/,
  },
  { title: "values with names in quotes", text: enumerated("'12' 1\n 'AVP' 2\n 'a b' 3") },
  { title: "no value of digits without quotes", text: enumerated("12 1"), fault: /in single quotes: '12'/ },
  { title: "no value with a reserved name", text: enumerated("AVP 1"), fault: /in single quotes: 'AVP'/ },
  { title: "@enum once for an AVP", text: behind("@enum E\n@enum E\n"), fault: /E has a second section @enum/ },
  {
    title: "@enum for Enumerated only",
    text: behind("@enum A\n one 1\n"),
    fault: /A is Unsigned32, not Enumerated; @define/,
  },
  { title: "@enum for known AVPs only", text: behind("@enum ZZ\n one 1\n"), fault: /AVP ZZ is neither/ },
  { title: "@define for AVPs of other types", text: behind("@define A\n one 1\n") },
  { title: "@define for anything", text: behind("@define ZZ\n one 1\n") },
  { title: "@enum and @define of one AVP", text: behind("@enum E\n one 1\n@define E\n two 2\n") },
  {
    title: "a name once in @enum and @define",
    text: behind("@enum E\n one 1\n@define E\n one 2\n"),
    fault: /value one of E is named twice/,
  },

  { title: "@custom_types", text: behind("@custom_types mymod A\n") },
  { title: "no @custom_types of an unknown AVP", text: behind("@custom_types mymod Z\n"), fault: /AVP Z is neither/ },
  { title: "@codecs", text: behind("@codecs mymod A\n") },

  { title: "whole dictionaries that are inherited", text: inherits("\n@avp_types\n A 1 Unsigned32 M") },
  {
    title: "AVPs inherited by name",
    text: inherits(
      " Session-Id User-Name\n@avp_types\n G 4 Grouped -\n@grouped\n G ::= < AVP Header: 4 >\n [ User-Name ]",
    ),
  },
  {
    title: "no AVP that was not inherited by name",
    text: inherits(" Session-Id\n@avp_types\n G 4 Grouped -\n@grouped\n G ::= < AVP Header: 4 >\n [ User-Name ]"),
    fault: /^7:2: AVP User-Name is neither/,
  },
  {
    title: "no inherited AVP that does not exist",
    text: inherits(" Nope"),
    fault: /^2:37: dictionary diameter_gen_base_rfc6733 defines no AVP Nope/,
  },
  { title: "no unknown dictionary", text: "@inherits nothere\n", fault: /^1:1: dictionary nothere is not known/ },
  {
    title: "no AVP that is inherited and defined",
    text: inherits("\n@avp_types\n Session-Id 1 Unsigned32 M"),
    fault: /Session-Id is inherited and defined here/,
  },
  {
    title: "no AVP that is inherited twice",
    text: inherits(`\n@inherits ${BASE_MODULE}`),
    fault: /is inherited twice/,
  },
  {
    title: "no AVP that is inherited twice by name",
    text: inherits(" Class Class"),
    fault: /Class is inherited twice/,
  },
  { title: "an AVP with code and vendor of an inherited one", text: inherits("\n@avp_types\n Foo 263 UTF8String M") },
  { title: "further values of an inherited AVP", text: inherits("\n@enum Termination-Cause\n FOO 77") },
  {
    title: "@enum for inherited Enumerated only",
    text: inherits("\n@enum Session-Id\n FOO 77"),
    fault: /Session-Id is UTF8String, not Enumerated/,
  },
  { title: "@avp_vendor_id of an inherited AVP", text: inherits("\n@avp_vendor_id 5 Session-Id") },
  {
    title: "no format for an inherited group",
    text: inherits("\n@grouped\n Proxy-Info ::= < AVP Header: 284 >"),
    fault: /Proxy-Info has a format but no line/,
  },
];
