/** `diameter-ts/codec/dia`: dictionaries from text, for pages. Apart from the codec, most users of which need no parser. */
export { dictionaryFromText, type LoadOptions } from "../dictionary/from-text.ts";
