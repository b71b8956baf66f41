// C0 and C1 controls but the line feed, bidirectional controls (Unicode TR 9), line and paragraph separators, the byte
// order mark and lone surrogates: each a single code unit, so that offsets stay what they are.
const unshowable =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text of the same length in which nothing reorders, hides or breaks what stands around it: such characters become U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(unshowable, '\ufffd');
}
