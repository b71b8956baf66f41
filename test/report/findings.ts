import type { Finding, FindingPlace, FindingsFile } from '../../src/model/finding.ts';
import { generator } from '../../src/model/generator.ts';

export const here: FindingPlace = {
  path: 'drafts/new.md',
  line: 7,
  column: 3,
  bytes: { start: 90, end: 120 },
  exact: 'Contoso owns 21% of Fabrikam',
  claim: 'b1',
  sha256: 'b'.repeat(64),
};

export const there: FindingPlace = {
  ...here,
  path: 'articles/old.html',
  line: 14,
  exact: 'Contoso holds a 12% stake',
  claim: 'a1',
};

/** A contradiction with some changes. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'contradiction',
    severity: 'error',
    message: '“Contoso holds 21% of Fabrikam” contradicts a known source',
    place: here,
    related: [there],
    fingerprint: '0123456789abcdef'.repeat(2),
    ...changes,
  };
}

export function file(...findings: Finding[]): FindingsFile {
  return { generator, checkedSources: 1, unchangedSources: 0, findings };
}

/** Text that tries to end a command, a line, a table cell, a link or a terminal's patience. */
export const hostile = [
  '::error file=x::owned',
  'a\n::set-output name=x::1',
  'a\r\n::stop-commands::x',
  '100%25,line=1::%0A',
  'title=a,b:c::d',
  '\u001b[31mred\u001b[0m \u202edrow',
  '</details><script>alert(1)</script>',
  '[link](javascript:alert(1)) | `code` | ![x](y)',
  '@everyone #1 $GITHUB_TOKEN',
  'lone \ud800 surrogate',
];
