import { Buffer, isUtf8 } from 'node:buffer';
import type { ByteRange, Diagnostic } from '../model/article.ts';
import { type Charset, detectCharset } from './charset.ts';
import { createUtf8Map, utf8SequenceAt } from './utf8.ts';

/** A file as a string, with the way back to its bytes. */
export interface DecodedSource {
  /** Without the byte order mark. */
  readonly raw: string;
  readonly charset: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The bytes of a half-open run of code units; half a surrogate pair stands for the whole. */
  bytesOfRaw(start: number, end: number): ByteRange;
}

const SINGLE_BYTE = /^(?:windows-(?:874|125\d)|iso-8859-|koi8-|macintosh|ibm866|x-mac-cyrillic)/;

/** Decodes a file by the charset that {@link detectCharset} finds; never throws on bad bytes. */
export function decodeSource(bytes: Uint8Array, declaredOutside?: string): DecodedSource {
  const charset = detectCharset(bytes, declaredOutside);
  const decoded = decodeAs(bytes, charset);
  const diagnostics: Diagnostic[] = [];
  if (charset.evidence === 'guess') {
    diagnostics.push({
      code: 'charset-guessed',
      severity: 'warning',
      message: `no charset is declared and the bytes are not UTF-8; read as ${charset.name}`,
    });
  }
  const bad = decoded.firstInvalid;
  if (bad !== undefined) {
    const at = decoded.bytesOfRaw(bad, bad + 1).start;
    diagnostics.push({
      code: 'invalid-bytes',
      severity: 'warning',
      message: `bytes that are no ${charset.name} (the first at byte ${at}) were read as U+FFFD; convert the file to UTF-8`,
      line: lineOf(decoded.raw, bad),
    });
  }
  return { raw: decoded.raw, charset: charset.name, diagnostics, bytesOfRaw: decoded.bytesOfRaw };
}

/**
 * Decodes a run of bytes that was cut from a file of a known charset, for checks that read the file again.
 * A run of a stateful encoding (iso-2022-jp) is read from its initial state.
 */
export function decodeSlice(bytes: Uint8Array, charset: string): string {
  return decodeAs(bytes, { name: charset, bomLength: 0, evidence: 'declared' }).raw;
}

interface Decoded {
  readonly raw: string;
  readonly bytesOfRaw: (start: number, end: number) => ByteRange;
  /** Code unit of the first replacement character that stands for bad bytes. */
  readonly firstInvalid?: number;
}

function decodeAs(bytes: Uint8Array, { name, bomLength }: Charset): Decoded {
  if (name === 'utf-8') return decodeUtf8(bytes, bomLength);
  if (name.startsWith('utf-16')) return decodeUtf16(bytes, bomLength, name);
  return SINGLE_BYTE.test(name) ? decodeSingleByte(bytes, name) : decodeStepwise(bytes, name);
}

function decodeUtf8(bytes: Uint8Array, from: number): Decoded {
  const bytesOfRaw = createUtf8Map(bytes, from);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(bytes)) return { raw: view.toString('utf8', from), bytesOfRaw };
  let raw = '';
  let firstInvalid: number | undefined;
  let sound = from;
  for (let i = from; i < bytes.length; ) {
    const length = utf8SequenceAt(bytes, i);
    if (length < 0) {
      raw += view.toString('utf8', sound, i);
      firstInvalid ??= raw.length;
      raw += '\ufffd';
      sound = i - length;
    }
    i += Math.abs(length);
  }
  raw += view.toString('utf8', sound);
  return { raw, bytesOfRaw, firstInvalid };
}

function decodeUtf16(bytes: Uint8Array, from: number, name: string): Decoded {
  const raw = new TextDecoder(name, { ignoreBOM: true }).decode(bytes.subarray(from));
  const invalid = raw.indexOf('\ufffd');
  const isLow = (unit: number) => (raw.charCodeAt(unit) & 0xfc00) === 0xdc00;
  const isHigh = (unit: number) => (raw.charCodeAt(unit) & 0xfc00) === 0xd800;
  const bytesOfRaw = (start: number, end: number): ByteRange => {
    const first = from + 2 * (isLow(start) ? start - 1 : start);
    const last = end > start && isHigh(end - 1) ? end + 1 : end;
    return { start: Math.min(first, bytes.length), end: Math.min(Math.max(first, from + 2 * last), bytes.length) };
  };
  return { raw, bytesOfRaw, firstInvalid: invalid < 0 ? undefined : invalid };
}

function decodeSingleByte(bytes: Uint8Array, name: string): Decoded {
  // One-shot decoding of windows-1252 in Node 20 takes 0x80–0x9F for controls; streamed decoding follows the standard.
  const raw = new TextDecoder(name).decode(bytes, { stream: true });
  const invalid = raw.indexOf('\ufffd');
  return { raw, bytesOfRaw: (start, end) => ({ start, end }), firstInvalid: invalid < 0 ? undefined : invalid };
}

/** Legacy encodings of several bytes: fed byte by byte, the decoder itself says which bytes make which character. */
function decodeStepwise(bytes: Uint8Array, name: string): Decoded {
  let decoder = new TextDecoder(name);
  const step = new Uint8Array(1);
  // Where each code unit begins; a character never has more units than bytes, save one for what is flushed at the end.
  const starts = new Uint32Array(bytes.length + 8);
  const parts: string[] = [];
  let units = 0;
  let pending = 0;
  const emit = (piece: string, nextByte: number) => {
    if (piece === '') return;
    parts.push(piece);
    for (let k = 0; k < piece.length; k++) {
      // A bad lead byte is replaced and the ASCII byte after it stands for itself: two characters out of one step.
      const last = k > 0 && k === piece.length - 1 && piece.charCodeAt(k) === bytes[nextByte - 1];
      starts[units++] = last ? nextByte - 1 : pending;
    }
    pending = nextByte;
  };
  const decode = (input?: Uint8Array): string => {
    try {
      return decoder.decode(input, { stream: input !== undefined });
    } catch {
      // Node 20 throws for some bad runs of iso-2022-jp and gb18030, though it was not told to; it starts anew after them.
      decoder = new TextDecoder(name);
      return '\ufffd';
    }
  };
  for (let i = 0; i < bytes.length; i++) {
    step[0] = bytes[i]!;
    emit(decode(step), i + 1);
  }
  emit(decode(), bytes.length);
  const raw = parts.join('');
  const bytesOfRaw = (start: number, end: number): ByteRange => {
    const first = start < units ? starts[start]! : bytes.length;
    if (end <= start) return { start: first, end: first };
    let after = end;
    while (after < units && starts[after] === starts[end - 1]) after++;
    return { start: first, end: after < units ? starts[after]! : bytes.length };
  };
  const invalid = raw.indexOf('\ufffd');
  return { raw, bytesOfRaw, firstInvalid: invalid < 0 ? undefined : invalid };
}

function lineOf(raw: string, offset: number): number {
  let line = 1;
  for (const _ of raw.slice(0, offset).matchAll(/\r\n?|\n/g)) line++;
  return line;
}
