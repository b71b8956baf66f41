import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exitCodes } from '../src/cli/exit-codes.ts';
import { findingRules } from '../src/model/finding-rules.ts';
import { formatNames } from '../src/report/format-names.ts';
import { makeFiles, runCli } from './cli/run-cli.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const commands = [...readme.matchAll(/^npx extract (.+)$/gm)].map((match) => match[1]!);

test('every command of the README works, one after the other', async () => {
  const cwd = makeFiles({});
  cpSync(fileURLToPath(new URL('../fixtures/articles', import.meta.url)), join(cwd, 'fixtures', 'articles'), {
    recursive: true,
  });
  expect(commands.length).toBeGreaterThan(6);
  for (const command of commands) {
    const [words, file] = command.split(' < ');
    const args = words!.split(' ').map((word) => word.replace(/^'(.*)'$/, '$1'));
    const { code, stderr } = await runCli(args, { cwd, input: file && readFileSync(join(cwd, file)) });
    expect([command, code, stderr.match(/^error:.*/gm)]).toEqual([command, 0, null]);
  }
}, 240_000);

test.each(Object.entries(exitCodes))('the README explains the exit code of %s', (_, code) => {
  expect(readme).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
});

test.each(formatNames)('the README explains the format %s', (name) => {
  expect(readme).toMatch(new RegExp(`^\\| \`${name}\` \\|`, 'm'));
});

test.each(Object.entries(findingRules))('the README explains the rule %s', (rule, { severity }) => {
  expect(readme).toMatch(new RegExp(`^\\| \`${rule}\` \\| ${severity} \\|`, 'm'));
});
