/** First bytes of formats that people drop into folders of articles, and what they are called. */
const SIGNATURES: readonly (readonly [signature: string, name: string])[] = [
  ['%PDF-', 'a PDF; export it as text or HTML'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document; unpack it or export it as text'],
  ['\u001f\u008b', 'gzip; unpack it'],
  ['\u0089PNG', 'a PNG image; leave it out'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image; leave it out'],
  ['GIF8', 'a GIF image; leave it out'],
  ['RIFF', 'audio, video or a WebP image; leave it out'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document; export it as text'],
  ['7z\u00bc\u00af', 'a 7-Zip archive; unpack it'],
  ['Rar!', 'a RAR archive; unpack it'],
  ['BZh', 'bzip2; unpack it'],
  ['\u00fd7zXZ', 'xz; unpack it'],
  ['(\u00b5/\u00fd', 'zstd; unpack it'],
  ['SQLite format 3', 'an SQLite database; leave it out'],
  ['\u007fELF', 'a program; leave it out'],
  ['{\\rtf', 'RTF; export it as text or HTML'],
];

/** Bytes that are looked at, and the share of controls among them that no text has (a text has none at all). */
const SAMPLE = 8192;
const MAX_CONTROL_SHARE = 0.04;

/** What a file is that is no text, for a message; undefined for text. UTF-16 is told from binary by the charset first. */
export function describeBinary(bytes: Uint8Array, isWide: boolean): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  if (isWide) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 32 && !isTextControl(byte)) controls++;
  return controls > sample.length * MAX_CONTROL_SHARE
    ? 'no text in any known charset; leave it out, or export it as UTF-8'
    : undefined;
}

/** Tab, line ends, form feed, and the escapes and backspaces of terminal logs. */
function isTextControl(byte: number): boolean {
  return (byte >= 8 && byte <= 13) || byte === 27;
}
