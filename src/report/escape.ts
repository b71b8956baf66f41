// C0 and C1 controls (ANSI escape sequences begin with one), the bidirectional controls of Unicode TR 9, line and
// paragraph separators, the byte order mark and lone surrogates: all that changes how a line is shown.
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that is safe on a terminal and stays on one line: control characters appear as `\u{1b}`. */
export function escapeControls(text: string): string {
  return text.replace(unprintable, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** JSON text in which controls that JSON itself allows inside strings (C1, bidirectional) are `\uXXXX` escapes too. */
export function escapeJson(json: string): string {
  return json.replace(unprintable, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Text that Markdown shows as it is: no markup, no HTML, no automatic links, one line. */
export function escapeMarkdown(text: string): string {
  return escapeControls(text)
    .replace(/[\\`*_[\]<>#|~&!$@]/g, '\\$&')
    .replaceAll('://', '\\://')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`);
}

/**
 * One cell of CSV (RFC 4180). A leading character that spreadsheets read as the start of a formula is preceded by an
 * apostrophe (OWASP, CSV injection).
 */
export function escapeCsv(text: string): string {
  const shown = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  const safe = shown.replace(unprintable, (character) => (character === '\n' ? ' ' : escapeControls(character)));
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
