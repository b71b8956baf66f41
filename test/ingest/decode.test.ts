import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSlice, decodeSource } from '../../src/ingest/decode.ts';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : [part])));

describe('charset', () => {
  it.each<[name: string, source: Uint8Array, charset: string, raw: string, diagnostics?: string[]]>([
    ['ASCII is UTF-8', bytes('plain'), 'utf-8', 'plain'],
    ['a mark is no text', bytes(0xef, 0xbb, 0xbf, 'x'), 'utf-8', 'x'],
    ['UTF-16 by its mark', bytes(0xff, 0xfe, 'a', 0, 0xac, 0x20), 'utf-16le', 'a€'],
    ['UTF-16, high byte first', bytes(0xfe, 0xff, 0, 'a', 0x20, 0xac), 'utf-16be', 'a€'],
    ['UTF-16 without a mark, by its zeros', bytes('a', 0, 'b', 0, 'c', 0), 'utf-16le', 'abc', ['charset-guessed']],
    [
      'a wrong declaration of valid UTF-8',
      bytes('<meta charset=latin1>', 0xc3, 0xa9),
      'utf-8',
      '<meta charset=latin1>é',
    ],
    ['a meta tag', bytes('<meta charset="koi8-r">', 0xf4), 'koi8-r', '<meta charset="koi8-r">Т'],
    [
      'an http-equiv',
      bytes('<meta http-equiv=x content="text/html; charset=gbk">', 0xc4, 0xe3),
      'gbk',
      '<meta http-equiv=x content="text/html; charset=gbk">你',
    ],
    [
      'an XML declaration',
      bytes('<?xml version="1.0" encoding="iso-8859-2"?>', 0xb1),
      'iso-8859-2',
      '<?xml version="1.0" encoding="iso-8859-2"?>ą',
    ],
    ['latin1 is windows-1252', bytes('<meta charset=iso-8859-1>', 0x93), 'windows-1252', '<meta charset=iso-8859-1>“'],
    ['nothing declared', bytes('5 ', 0x80), 'windows-1252', '5 €', ['charset-guessed']],
    [
      'a declaration of UTF-8 that is not',
      bytes('<meta charset=utf-8>', 0x92),
      'windows-1252',
      '<meta charset=utf-8>’',
      ['charset-guessed'],
    ],
    ['damaged UTF-8', bytes(0xc3, 0xa9, 0xc3, 0xa9, 0xe2, 0x82, '!'), 'utf-8', 'éé\ufffd!', ['invalid-bytes']],
    [
      'an unknown label',
      bytes('<meta charset=klingon>', 0xe9),
      'windows-1252',
      '<meta charset=klingon>é',
      ['charset-guessed'],
    ],
  ])('%s', (_, source, charset, raw, diagnostics = []) => {
    const decoded = decodeSource(source);
    expect(decoded).toMatchObject({ charset, raw });
    expect(decoded.diagnostics.map(({ code }) => code)).toEqual(diagnostics);
  });

  it('takes what HTTP declared before what the page does', () => {
    expect(decodeSource(bytes('<meta charset=koi8-r>', 0xe9), 'windows-1250')).toMatchObject({
      charset: 'windows-1250',
    });
  });

  it('says where the first bad byte is', () => {
    const [diagnostic] = decodeSource(bytes(0xc3, 0xa9, 0xc3, 0xa9, '\n', 'x', 0xff)).diagnostics;
    expect(diagnostic).toMatchObject({ code: 'invalid-bytes', line: 2 });
    expect(diagnostic!.message).toContain('at byte 6');
  });
});

describe('bytesOfRaw', () => {
  it('agrees with the encoder on every prefix', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 }).map((part) => part.repeat(9));
    fc.assert(
      fc.property(text, (source) => {
        const { raw, bytesOfRaw } = decodeSource(new TextEncoder().encode(`\u{1f600}${source}`), 'utf-8');
        for (let i = 0; i <= raw.length; i += 7) {
          const isInPair = (raw.charCodeAt(i) & 0xfc00) === 0xdc00;
          const at = isInPair ? i - 1 : i;
          expect(bytesOfRaw(i, i).start).toBe(new TextEncoder().encode(raw.slice(0, at)).length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('covers the file once under damaged UTF-8, and agrees with the platform on the text', () => {
    const byte = fc.constantFrom(
      0x41,
      0x80,
      0xbf,
      0xc3,
      0xe2,
      0x82,
      0xac,
      0xed,
      0xa0,
      0xf0,
      0x9f,
      0x98,
      0xf4,
      0x90,
      0xff,
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 60 }), (list) => {
        const source = Uint8Array.from([0xef, 0xbb, 0xbf, ...list]);
        const { raw, bytesOfRaw } = decodeSource(source);
        expect(raw).toBe(new TextDecoder().decode(source));
        let end = 3;
        for (let i = 0; i < raw.length; i++) {
          if ((raw.charCodeAt(i) & 0xfc00) === 0xdc00) continue;
          expect(bytesOfRaw(i, i + 1).start).toBe(end);
          end = bytesOfRaw(i, i + 1).end;
        }
        expect(end).toBe(source.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'shift_jis',
      bytes('a', 0x93, 0xfa, 'b'),
      [
        [0, 1],
        [1, 3],
        [3, 4],
      ],
    ],
    [
      'gb18030',
      bytes(0x81, 0x30, 0x81, 0x30, 'x'),
      [
        [0, 4],
        [4, 5],
      ],
    ],
    [
      'big5',
      bytes('a', 0xa4, 0x40),
      [
        [0, 1],
        [1, 3],
      ],
    ],
    [
      'euc-kr',
      bytes(0xb0, 0xa1, ' '),
      [
        [0, 2],
        [2, 3],
      ],
    ],
    [
      'a bad lead byte before a letter',
      bytes(0xa4, 'x'),
      [
        [0, 1],
        [1, 2],
      ],
    ],
  ])('%s', (name, source, ranges) => {
    const label = name.includes(' ') ? 'euc-jp' : name;
    const { raw, bytesOfRaw } = decodeSource(source, label);
    expect(raw.length).toBe(ranges.length);
    expect(ranges.map((_, i) => bytesOfRaw(i, i + 1))).toEqual(ranges.map(([start, end]) => ({ start, end })));
  });
});

it('decodes a slice of windows-1252 by the standard', () => {
  expect(decodeSlice(bytes(0x93, 'x', 0x94, 0x80), 'windows-1252')).toBe('“x”€');
});
