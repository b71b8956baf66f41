import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { parseRecord, readRecords, splitLines } from '../../src/files/read-records.ts';

const parse = (line: string) => parseRecord(Buffer.from(line), 3, 'news.ndjson');

describe('parseRecord', () => {
  test('the bytes are the UTF-8 of the field itself', () => {
    expect(
      parse('{"path": "a.md", "text": "caf\\u00e9 \\ud83d\\ude00\\n", "published": "2026-05-06", "x": 1}\r'),
    ).toEqual({
      line: 3,
      name: 'a.md',
      bytes: Buffer.from('café 😀\n'),
      mediaType: 'text/markdown',
      hint: { foundIn: 'record', label: 'news.ndjson:3', values: { published: '2026-05-06' } },
      diagnostics: [],
    });
  });

  test.each([
    ['{"url": "https://example.org/a", "html": "<p>x", "text": "y"}', 'text/html', '<p>x'],
    ['{"path": "a.html", "text": "y"}', 'text/plain', 'y'],
  ])('%s', (line, mediaType, content) => {
    const record = parse(line);
    expect([record?.mediaType, record?.bytes?.toString()]).toEqual([mediaType, content]);
  });

  test.each([
    ['{"text": "x"', /line 3 is no valid JSON \(column 13\); it ends too early/],
    ['{"url": "u"}', /line 3 has no article; put it into a field "text" or "html"/],
    ['{"text": 5}', /has no article/],
    ['{"__proto__": {"text": "x"}}', /has no article/],
    ['"text"', /is no JSON object/],
  ])('%s gives no article', (line, message) => {
    const record = parse(line);
    expect(record?.bytes).toBeUndefined();
    expect(record?.diagnostics[0]).toMatchObject({
      code: 'invalid-record',
      line: 3,
      message: expect.stringMatching(message),
    });
  });

  test('a field of the wrong type loses nothing else', () => {
    const record = parse('{"text": "x", "published": 20260506, "title": "T"}');
    expect(record?.bytes?.toString()).toBe('x');
    expect(record?.hint?.values).toEqual({ title: 'T' });
    expect(record?.diagnostics).toMatchObject([
      { line: 3, message: expect.stringContaining('"published" is not a string') },
    ]);
  });

  test('bytes that are not UTF-8 are reported, blank lines are nothing', () => {
    expect(parseRecord(Buffer.from([0xff]), 1, '')?.diagnostics[0]?.message).toMatch(/not UTF-8/);
    expect(parse(' \r')).toBeUndefined();
  });
});

describe('splitLines', () => {
  test.each([
    [['a\nb\n'], ['a', 'b']],
    [
      ['a', 'b\n', '\nc'],
      ['ab', '', 'c'],
    ],
    [['é\n'.slice(0, 1), '\n'], ['é']],
    [
      ['123456789', '0\nok\n'],
      [undefined, 'ok'],
    ],
    [['12345678901'], [undefined]],
    [[], []],
  ])('%j', async (chunks, expected) => {
    const lines: (string | undefined)[] = [];
    for await (const line of splitLines(Readable.from(chunks), 9)) lines.push(line?.toString());
    expect(lines).toEqual(expected);
  });
});

test('a file that vanished is a record without bytes', async () => {
  const records = [];
  for await (const record of readRecords('/nowhere/news.ndjson', 'news.ndjson')) records.push(record);
  expect(records).toMatchObject([{ diagnostics: [{ code: 'unreadable' }] }]);
});
