import { expect, test } from 'vitest';
import { detectMediaType } from '../../src/ingest/media-type.ts';

test.each([
  ['page.html', 'Contoso', 'text/html'],
  ['notes.md', 'Contoso', 'text/markdown'],
  ['saved.txt', '<!doctype html><p>Contoso', 'text/html'],
  ['saved.txt', 'Deal\n\nsays [Jane Doe](https://a.example/doe) of Contoso.', 'text/markdown'],
  ['saved.txt', 'Deal\r\n\r\n**Terms**: Contoso pays.', 'text/markdown'],
  // what plain texts have as well
  ['wire.txt', '# Deal\n\n- Contoso pays.\n\n* * *', 'text/plain'],
  ['wire.txt', 'Deal\n\nContoso pays 2**3 dollars [1] (https://a.example).', 'text/plain'],
  ['wire.txt', '**** ALERT **** Contoso\n\npays', 'text/plain'],
  // lines that Markdown would join
  ['wire.txt', 'Deal\n**Terms**: Contoso pays.', 'text/plain'],
])('%s with %j is %s', (path, raw, mediaType) => {
  expect(detectMediaType(path, raw)).toBe(mediaType);
});

test('time grows with the text', () => {
  const time = (count: number) => {
    const raw = `a\n\n${'**a '.repeat(count)}${'](https://'.repeat(count)}`;
    const started = process.cpuUsage().user;
    for (let i = 0; i < 20; i++) detectMediaType('a.txt', raw);
    return process.cpuUsage().user - started;
  };
  time(100);
  expect(time(8000)).toBeLessThan(20 * time(2000) + 50_000);
});
