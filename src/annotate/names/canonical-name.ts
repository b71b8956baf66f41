import { LOOSE_SUFFIXES, lengthWithoutSuffix } from '../../model/legal-suffixes.ts';
import type { EntityType } from '../../model/value.ts';
import type { NameGroup } from './name-groups.ts';
import type { NameRun } from './name-runs.ts';

/** A mention as the article writes it. */
export function textOfRun({ line, first, last, span }: NameRun): string {
  let text = '';
  let at = span.start;
  for (const token of line.tokens.slice(first, last + 1)) {
    text += (token.span.start > at ? ' ' : '') + token.text;
    at = token.span.end;
  }
  return text;
}

/** The fullest common name without its legal suffix, written as the article mostly writes it: "Fabrikam Pharmaceuticals". */
export function canonicalName(groups: readonly NameGroup[], type: EntityType): string {
  const ranked = [...groups].sort((a, b) => b.parts.length - a.parts.length || b.key.length - a.key.length);
  const fullest = ranked[0]!;
  const shorter = ranked.find(
    (group) => isSameWithout(fullest, group, type) && group.runs.length >= fullest.runs.length,
  );
  return commonestText(shorter ?? fullest);
}

/** "Contoso Group" where the article mostly says "Contoso"; "Amazon.com" where it says "Amazon". */
function isSameWithout(long: NameGroup, short: NameGroup, type: EntityType): boolean {
  if (short === long) return false;
  const rest = long.parts.slice(short.parts.length);
  const isLoose = long.key.startsWith(`${short.key} `) && rest.every((part) => LOOSE_SUFFIXES.has(part));
  // "Aria" and "Contoso Aria": the product keeps its own name
  const isOwned = long.key.endsWith(` ${short.key}`) && type === 'product';
  return isLoose || isOwned || (long.parts.length === 1 && long.key.startsWith(short.key));
}

/** The spelling that most mentions use; block capitals only where nothing else stands, and then in title case. */
function commonestText(group: NameGroup): string {
  const counts = new Map<string, number>();
  for (const run of group.runs) {
    const text = withoutSuffix(run);
    const shouts =
      text === text.toUpperCase() && (run.line.capitals[run.first] === 'display' || /\p{L}{4} \p{L}{4}/u.test(text));
    counts.set(text, (counts.get(text) ?? 0) + (shouts ? 0.001 : 1));
  }
  const [text, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  return count < 1 ? text.replace(/(?<=\p{Lu})\p{Lu}{3,}/gu, (tail) => tail.toLowerCase()) : text;
}

function withoutSuffix(run: NameRun): string {
  const { tokens } = run.line;
  let last = run.first - 1 + lengthWithoutSuffix(tokens.slice(run.first, run.last + 1).map((token) => token.lower));
  while (last > run.first && tokens[last]!.text === ',') last--;
  return textOfRun({ ...run, last, span: { start: run.span.start, end: tokens[last]!.span.end } });
}
