import type { Token } from '../../model/annotation.ts';
import { isLegalSuffix } from '../../model/legal-suffixes.ts';
import { isOrdinaryWord } from '../words/lexicon.ts';
import { collectJoinFacts } from './join-facts.ts';
import type { Line } from './line.ts';
import { PARTICLES } from './lists/person-words.ts';
import { findNameRuns, makeRun, type NameRun } from './name-runs.ts';

/** Names are looked up word by word up to this length. */
const MAX_LOOKUP = 6;

/** All names of an article in reading order: by their shape, then by what the shape proved elsewhere. */
export function findNames(lines: readonly Line[]): NameRun[] {
  const facts = collectJoinFacts(lines);
  const shaped = lines.map((line) => findNameRuns(line, facts).filter((run) => !isTicker(run)));
  const proven = collectProven(shaped.flat());
  const particles = collectParticles(shaped.flat());
  return lines.flatMap((line, i) => fillGaps(line, shaped[i]!, proven).map((run) => addParticles(run, particles)));
}

/** For the last words of names that particles lead, "velde" of "Dirk van der Velde", the particles. */
function collectParticles(runs: readonly NameRun[]): Map<string, readonly string[]> {
  const particles = new Map<string, readonly string[]>();
  for (const { line, first, last } of runs) {
    let at = last;
    while (at - 1 > first && PARTICLES.has(line.tokens[at - 1]!.text)) at--;
    const words = line.tokens.slice(at, last).map(({ lower }) => lower);
    if (words.length > 0) particles.set(line.tokens[last]!.lower, words);
  }
  return particles;
}

/** "van der Velde" and, where a sentence starts, "Van der Velde": the particles of a surname that stands alone. */
function addParticles(run: NameRun, particles: ReadonlyMap<string, readonly string[]>): NameRun {
  const { line, first, last, rule } = run;
  const words = first === last ? particles.get(line.tokens[last]!.lower) : undefined;
  const isLed = words?.every((word, i) => line.tokens[first - words.length + i]?.lower === word);
  return words && isLed ? makeRun(line, first - words.length, last, rule) : run;
}

/** "(PFE.N)", "<SNB.L>", "(Nasdaq: ORCL)": a code between marks, with the exchange's dot or name. */
function isTicker({ line: { tokens }, first, last }: NameRun): boolean {
  const [before, after] = [tokens[first - 1]?.text, tokens[last + 1]?.text];
  if (first !== last) return false;
  const code = tokens[first]!.text;
  if (before === '<' && after === '>') return /^[\p{Lu}\d.]{1,8}$/u.test(code);
  if (before === '(' && (after === ')' || after === ':')) {
    return (
      /^\p{Lu}{1,5}\.\p{Lu}{1,3}$/u.test(code) || (after === ':' && /^(?:nasdaq|nyse|lse|tsx|asx|amex)$/i.test(code))
    );
  }
  return before === ':' && after === ')' && /^[\p{Lu}.]{1,6}$/u.test(code);
}

interface Proven {
  readonly whole: ReadonlySet<string>;
  /** Single words of names that no list of ordinary words has: surnames, first words of company names. */
  readonly parts: ReadonlySet<string>;
}

/** The word sequences that stand as names where capitals tell, with and without legal suffix, and their rarer words. */
function collectProven(runs: readonly NameRun[]): Proven {
  const whole = new Set<string>();
  const parts = new Set<string>();
  for (const { line, first, last } of runs) {
    if (last - first >= MAX_LOOKUP + 2) continue;
    const tokens = line.tokens.slice(first, last + 1);
    let end = tokens.length;
    whole.add(sequence(tokens));
    while (end > 1 && isLegalSuffix(tokens[end - 1]!.lower)) end--;
    if (end < tokens.length) whole.add(sequence(tokens.slice(0, end)));
    for (const token of tokens) if (!isOrdinaryWord(token.lower)) parts.add(token.lower);
  }
  return { whole, parts };
}

const sequence = (tokens: readonly Token[]) => tokens.map((token) => token.lower).join(' ');

/** Adds the names that stand where capitals say nothing: at the start of sentences, in titles, in block capitals. */
function fillGaps(line: Line, runs: readonly NameRun[], proven: Proven): NameRun[] {
  const filled: NameRun[] = [];
  let next = 0;
  for (let i = 0; i < line.tokens.length; i++) {
    const run = runs[next];
    const end = run ? run.first : line.tokens.length;
    if (i === end) {
      filled.push(run!);
      i = run!.last;
      next++;
      continue;
    }
    if (line.kinds[i] !== 'maybe' && line.kinds[i] !== 'number') continue;
    const length = provenLength(line, i, end, run, proven);
    if (length === 0) continue;
    filled.push(makeRun(line, i, i + length - 1, 'name/proven-elsewhere'));
    while (runs[next] && runs[next]!.first < i + length) next++;
    i += length - 1;
  }
  return filled;
}

/** Length of the longest proven name at `i`; it may swallow a run that it ends with ("Deep" before "Analysis"). */
function provenLength(line: Line, i: number, end: number, run: NameRun | undefined, proven: Proven): number {
  for (let length = Math.min(MAX_LOOKUP, line.tokens.length - i); length > 0; length--) {
    const last = i + length - 1;
    if (last >= end && !(run && last === run.last)) continue;
    if (proven.whole.has(sequence(line.tokens.slice(i, last + 1)))) return length;
  }
  return line.capitals[i] === 'display' && i < end && proven.parts.has(line.tokens[i]!.lower) ? 1 : 0;
}
