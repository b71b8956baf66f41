import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderGithub } from '../../src/report/github.ts';
import { file, finding, here, hostile, there } from './findings.ts';

/** The grammar of workflow commands: `::name key=value,key=value::data`, one to a line. */
const command = /^::(error|warning|notice) ([^:\r\n]*)::([^\r\n]*)$/;

interface Command {
  readonly name: string;
  readonly properties: Record<string, string>;
  readonly data: string;
}

/** What the runner makes of the output. */
function parse(output: string): Command[] {
  return output
    .split(/\r\n|\r|\n/)
    .filter(Boolean)
    .map((line) => {
      const [, name, properties, data] = command.exec(line) ?? [];
      if (name === undefined) throw new Error(`no command: ${line}`);
      const pairs = properties!.split(',').map((pair): [string, string] => {
        const at = pair.indexOf('=');
        return [
          pair.slice(0, at),
          decode(
            pair
              .slice(at + 1)
              .replaceAll('%2C', ',')
              .replaceAll('%3A', ':'),
          ),
        ];
      });
      return { name, properties: Object.fromEntries(pairs), data: decode(data!) };
    });
}

const decode = (text: string) => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');

test('an annotation names the place, the rule and both sentences', () => {
  const [annotation, ...rest] = parse(renderGithub(file(finding())).commands);
  expect(rest).toEqual([]);
  expect(annotation).toEqual({
    name: 'error',
    properties: { file: 'drafts/new.md', line: '7', col: '3', title: 'Contradicts a known source.' },
    data: [
      '“Contoso holds 21% of Fabrikam” contradicts a known source',
      'Here: Contoso owns 21% of Fabrikam',
      'There: articles/old.html:14: Contoso holds a 12% stake',
    ].join('\n'),
  });
});

describe('hostile text', () => {
  test.each(hostile)('%j makes one command', (text) => {
    const { commands } = renderGithub(
      file(
        finding({
          message: text,
          place: { ...here, path: text, exact: text },
          related: [{ ...there, path: text, exact: text }],
        }),
      ),
    );
    const [annotation, ...rest] = parse(commands);
    expect([rest, Object.keys(annotation!.properties)]).toEqual([[], ['file', 'line', 'col', 'title']]);
    expect(commands.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });

  test('of any kind makes one command', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { commands } = renderGithub(file(finding({ message: text, place: { ...here, path: text } })));
        expect(parse(commands)).toHaveLength(1);
      }),
    );
  });

  test.each(hostile)('%j stays text in the summary', (text) => {
    const { summary } = renderGithub(file(finding({ message: text, place: { ...here, path: text, exact: text } })));
    expect(
      summary.split('\n').filter((line) => line && !/^(?:###|\d+ findings|- \*\*contradiction| {2}- )/.test(line)),
    ).toEqual([]);
    expect(summary).not.toMatch(/(?<!\\)[<|`@$!]/);
  });
});

describe('limits', () => {
  const many = [
    ...Array.from({ length: 15 }, (_, i) => finding({ message: `error ${i}` })),
    ...Array.from({ length: 15 }, (_, i) =>
      finding({ severity: 'warning', rule: 'outdated', message: `warning ${i}` }),
    ),
    finding({ message: 'does not count', suppressed: { reason: 'known' } }),
  ];
  const { commands, summary } = renderGithub(file(...many));

  test('ten annotations of a kind', () => {
    const names = parse(commands).map(({ name }) => name);
    expect(names).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
  });

  test('the summary has all that count', () => {
    expect(summary.match(/^- \*\*/gm)).toHaveLength(30);
    expect(summary).toContain('30 findings, 20 of them shown as annotations');
    expect(summary).not.toContain('does not count');
  });

  test('a summary of at most a mebibyte, a message of at most 4000 characters', () => {
    const long = finding({ message: 'é'.repeat(20_000) });
    const result = renderGithub(file(...Array(200).fill(long)));
    expect(new TextEncoder().encode(result.summary).length).toBeLessThanOrEqual(1024 * 1024);
    expect(result.summary).toContain('More findings do not fit here');
    expect(Math.max(...parse(result.commands).map(({ data }) => data.length))).toBeLessThanOrEqual(4000);
  });
});
