import { isUtf8 } from 'node:buffer';
import { utf8SequenceAt } from './utf8.ts';

/** How a file is to be decoded: the WHATWG name in lower case, the length of its byte order mark, how sure that is. */
export interface Charset {
  readonly name: string;
  readonly bomLength: number;
  /** `guess`: nothing in or around the file names it. */
  readonly evidence: 'bom' | 'utf-8' | 'declared' | 'guess';
}

/** Bytes at the head of a file that are searched for a declaration; pages exist that put a script before their meta tag. */
const DECLARATION_WINDOW = 4096;

const XML_DECLARATION = /^\s{0,64}<\?xml\s[^>]{0,256}?encoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})["']/i;
const META_CHARSET = /<meta\s[^>]{0,512}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{1,40})/i;

/**
 * The encoding of a file: byte order mark, then UTF-8 validity, then what was declared outside (HTTP) and inside
 * (meta tag, XML declaration), then windows-1252. Validity beats a declaration, because templates declare encodings that
 * their texts do not have, while a legacy text that happens to be valid UTF-8 hardly exists.
 */
export function detectCharset(bytes: Uint8Array, declaredOutside?: string): Charset {
  const bom = byteOrderMark(bytes);
  if (bom) return bom;
  const outside = encodingOf(declaredOutside);
  // ISO-2022-JP is ASCII bytes throughout, and UTF-16 may be: for these, validity says nothing.
  if (outside && /^(?:iso-2022-jp|utf-16)/.test(outside)) return { name: outside, bomLength: 0, evidence: 'declared' };
  const wide = outside ? undefined : wideWithoutMark(bytes);
  if (wide) return { name: wide, bomLength: 0, evidence: 'guess' };
  const inside = declarationIn(bytes);
  if (isUtf8(bytes)) {
    return inside === 'iso-2022-jp'
      ? { name: inside, bomLength: 0, evidence: 'declared' }
      : { name: 'utf-8', bomLength: 0, evidence: 'utf-8' };
  }
  for (const name of [outside, inside]) {
    if (name && name !== 'utf-8') return { name, bomLength: 0, evidence: 'declared' };
  }
  return isMostlyUtf8(bytes)
    ? { name: 'utf-8', bomLength: 0, evidence: 'utf-8' }
    : { name: 'windows-1252', bomLength: 0, evidence: 'guess' };
}

function byteOrderMark(bytes: Uint8Array): Charset | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', bomLength: 3, evidence: 'bom' };
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', bomLength: 2, evidence: 'bom' };
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', bomLength: 2, evidence: 'bom' };
  return undefined;
}

/** The WHATWG name of a label ("latin1" is windows-1252), if this platform can decode it. */
function encodingOf(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** UTF-16 text in Latin script has a zero in every other byte; anything else that has is binary. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 2048) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = length * 0.35;
  if (odd > most && even === 0) return 'utf-16le';
  if (even > most && odd === 0) return 'utf-16be';
  return undefined;
}

function declarationIn(bytes: Uint8Array): string | undefined {
  let head = '';
  for (let i = 0; i < Math.min(bytes.length, DECLARATION_WINDOW); i++) head += String.fromCharCode(bytes[i]!);
  const name = encodingOf(XML_DECLARATION.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1]);
  // A declaration that could be read byte by byte is none of UTF-16 (WHATWG: prescan a byte stream).
  return name?.startsWith('utf-16') ? 'utf-8' : name;
}

/** Whether the sequences of several bytes are mostly sound: a damaged UTF-8 file rather than a legacy one. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    if (bytes[i]! < 0x80) {
      i++;
      continue;
    }
    const length = utf8SequenceAt(bytes, i);
    if (length > 0) sound++;
    else broken++;
    i += Math.abs(length);
  }
  return sound > broken;
}
