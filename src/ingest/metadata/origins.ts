import type { Origin } from '../../model/source.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { isReleaseWire, isWireAgency } from './agencies.ts';
import { foundInText } from './reading.ts';

type Relation = Origin['relation'];

/** A full stop inside a word, or behind a single capital, is part of the name; any other one ends the sentence. */
const word =
  "(?:\\p{Lu}(?:[\\p{L}\\p{M}\\d&'’-]|\\.(?=[\\p{L}\\d])|(?<=(?:^|[\\s.(])\\p{Lu})\\.){0,30}|\\d{1,3}\\p{Lu}\\p{L}{0,20})";

/** Capitalised words with the small words between them ("Journal of the North"), or a domain ("example.com"). */
const name = `(${word}(?:(?:\\s(?:of|the|and|&|for)){0,2}\\s${word}){0,5}|[a-z\\d-]{2,40}(?:\\.[a-z\\d-]{2,20}){1,3})`;

interface OriginRule {
  readonly relation: Relation;
  /** Words of the pattern without which it need not be tried: the patterns of names are slow, and slow to compile. */
  readonly cue?: RegExp;
  readonly pattern: RegExp;
}

/** Each captures the name in its first group. */
const rules: readonly OriginRule[] = [
  // "The talks were first reported by Example News", "Originally published on Example.com", "first appeared in The Ledger"
  {
    relation: 'originally-reported-by',
    cue: /(?:riginally|irst)\s(?:reported|published|appeared|posted|ran|broadcast|written)\s/,
    pattern: rule(
      `\\b(?:[Oo]riginally|[Ff]irst)\\s(?:reported|published|appeared|posted|ran|broadcast|written)\\s(?:\\p{Ll}{1,12}\\s){0,2}?(?:by|in|on|at|for)\\s(?:[Tt]he\\s)?${name}`,
    ),
  },
  // "Example News first reported the talks", "Example News was first to report"
  {
    relation: 'originally-reported-by',
    cue: /\sfirst\s(?:reported|to\sreport)/,
    pattern: rule(`(?:^|[\\s(])${name}\\s(?:first\\sreported|was\\s(?:the\\s)?first\\sto\\sreport)\\b`),
  },
  // "View source version on newswire.example: https://…"
  {
    relation: 'release',
    cue: /View\s/,
    pattern: rule(
      `\\bView\\s(?:the\\s)?(?:source|original)\\s(?:version|release|content|article)\\s(?:on|at)\\s${name}`,
    ),
  },
  // "--News Direct--"
  { relation: 'release', pattern: /^--\s?(\p{Lu}[\p{L} ]{2,30}?)\s?--$/u },
  // "The Associated Press contributed to this report."
  {
    relation: 'wire',
    cue: /\scontributed\s/,
    pattern: rule(
      `(?:^|[\\s(])(?:[Tt]he\\s)?${name}\\s(?:also\\s)?contributed\\s(?:reporting\\s)?to\\sthis\\s(?:report|story|article)`,
    ),
  },
  {
    relation: 'wire',
    cue: /\s(?:reporting|material|information|files)\s(?:by|from)\s/,
    pattern: rule(
      `\\b(?:[Ww]ith|[Ii]ncludes|[Ii]ncluding)\\s(?:reporting|material|information|files)\\s(?:by|from)\\s(?:[Tt]he\\s)?${name}`,
    ),
  },
  // "© 2026 Thomson Reuters", "Copyright 2026 The Associated Press. All rights reserved."
  {
    relation: 'wire',
    cue: /©|\([Cc]\)|Copyright/,
    pattern: rule(`(?:©|\\([Cc]\\)|\\bCopyright)\\s(?:©\\s)?(?:\\d{4},?\\s)?(?:[Tt]he\\s)?${name}`),
  },
  // "Source: Contoso Corp.", and "SOURCE Contoso Corp." that ends a press release
  { relation: 'source', pattern: /^(?:Original )?[Ss]ources?:\s([\p{Lu}\d][^:;|]{1,78}[^:;|.\s])\.?$/u },
  { relation: 'release', pattern: /^SOURCE:?\s(\p{Lu}[^:;|]{1,78}[^:;|.\s])\.?$/u },
];

function rule(source: string): RegExp {
  return new RegExp(source, 'u');
}

/** Words that stand capitalised before a name but are no part of it. */
const noName =
  /^(?:The|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|It|He|She|They|We|I|This|That|Who|When|In|On|At|As|But|And|However)(?:\s|$)/;

/** Origins that the article's own words name, in reading order; captions credit pictures and are left out. */
export function findOrigins(source: ParsedSource): Origin[] {
  const origins: Origin[] = [];
  const storyEnd = source.blocks.findLast(({ span, kind }) => kind === 'paragraph' && span.end - span.start >= 100)
    ?.span.end;
  for (const { span, kind } of source.blocks) {
    if (kind === 'caption' || kind === 'headline') continue;
    const text = source.text.slice(span.start, span.end);
    for (const { relation, cue, pattern } of rules) {
      const match = cue === undefined || cue.test(text) ? pattern.exec(text) : null;
      const origin = match && nameOf(match, relation);
      if (origin) origins.push(toOrigin(source, relation, origin.value, span.start + origin.start));
    }
    // Before the story ends a bare name credits a picture.
    const credit = storyEnd !== undefined && span.start >= storyEnd ? findWireCredit(text) : undefined;
    if (credit) origins.push(toOrigin(source, 'wire', credit.value, span.start + credit.start));
  }
  return origins;
}

function nameOf(match: RegExpExecArray, relation: Relation): { value: string; start: number } | undefined {
  let value = match[1]!.replace(/[\s.,&]+$/, '');
  while (noName.test(value)) value = value.replace(noName, '');
  if (value.length < 2) return undefined;
  // Anybody may contribute or own a copyright; only an agency's copy is printed by others.
  if (relation === 'wire' && !isWireAgency(value)) return undefined;
  return { value, start: match.index + match[0].lastIndexOf(value) };
}

/** A line that is nothing but an agency's name: "Reuters", "(AP)", "— AFP". */
function findWireCredit(text: string): { value: string; start: number } | undefined {
  if (text.length > 40) return undefined;
  const match = /^[—–(\s-]{0,4}(\p{L}[\p{L} -]{1,30}\p{L})\)?\.?$/u.exec(text);
  return match && isWireAgency(match[1]!) ? { value: match[1]!, start: text.indexOf(match[1]!) } : undefined;
}

function toOrigin(source: ParsedSource, relation: Relation, value: string, start: number): Origin {
  const found = foundInText(source, 'credit', value, { start, end: start + value.length });
  return { ...found, relation: isReleaseWire(value) ? 'release' : relation };
}

/** Without repeats: the same name in the same relation, by letters only. */
export function withoutRepeats(origins: readonly Origin[]): Origin[] {
  const key = ({ value, relation }: Origin) => `${relation} ${value.toLowerCase().replace(/^the\s|[^\p{L}\d]/gu, '')}`;
  return [...new Map(origins.toReversed().map((origin) => [key(origin), origin])).values()].toReversed();
}
