// Writes what the lexicon takes of compromise, its word lists and its inflection tables, to a module of strings: they are
// unpacked here, once, instead of at every start. Part of `npm run build`.
import { writeFileSync } from 'node:fs';
import nlp from 'compromise/two';
import { NAME_CLASSES, PARTS_OF_SPEECH, VERB_FORMS } from '../src/annotate/words/word-classes.ts';

/** A table of suffix-thumb, compromise's compressed inflection. */
interface SuffixTable {
  readonly ex?: Readonly<Record<string, string>>;
  readonly same?: readonly string[];
  readonly fwd?: Readonly<Record<string, string>>;
  readonly both?: Readonly<Record<string, string>>;
}

const { one, two } = nlp.model() as unknown as {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: {
    readonly switches: Readonly<Record<string, string>>;
    readonly models: Readonly<Record<string, SuffixTable>>;
    readonly irregularPlurals: Readonly<Record<string, string>>;
  };
};
const compromise = new URL('../', import.meta.resolve('compromise/two'));
// The package does not export its rules for regular plurals.
const { default: pluralRules } = (await import(
  new URL('src/2-two/preTagger/methods/transform/nouns/toSingular/_rules.js', compromise).href
)) as { default: readonly (readonly [RegExp, string])[] };

const constants: Readonly<Record<string, readonly [type: string, comment: string, value: unknown]>> = {
  LISTED_WORDS: ['Readonly<Record<string, string>>', 'Tags → the words that have them, after commas.', listedWords()],
  CHOICES: [
    'Readonly<Record<string, string>>',
    'Tags of which the context chooses one → the words that have them, after commas.',
    groupByTags(Object.entries(two.switches).map(([word, tags]) => [word, tags.split('|')])),
  ],
  INFINITIVES: [
    'Readonly<Record<string, { readonly words: Readonly<Record<string, string>>; readonly endings: Readonly<Record<string, string>> }>>',
    'Form of a verb → whole words, and endings, with what they become in the infinitive.',
    {
      past: inflection(two.models.fromPast!),
      participle: inflection(two.models.fromParticiple!),
      s: inflection(two.models.fromPresent!),
      ing: inflection(two.models.fromGerund!),
    },
  ],
  IRREGULAR_SINGULARS: [
    'Readonly<Record<string, string>>',
    'Irregular plural → its singular.',
    Object.fromEntries(Object.entries(two.irregularPlurals).map(([singular, plural]) => [plural, singular])),
  ],
  SINGULAR_RULES: [
    'readonly (readonly [pattern: string, replacement: string])[]',
    'Endings of plurals with what replaces them; the first that fits holds.',
    pluralRules.map(([pattern, replacement]) => [pattern.source, replacement]),
  ],
};

const target = new URL('../src/annotate/words/word-table.generated.ts', import.meta.url);
writeFileSync(
  target,
  [
    '// Written by scripts/build-word-table.ts from compromise.\n',
    ...Object.entries(constants).map(
      ([name, [type, comment, value]]) => `\n/** ${comment} */\nexport const ${name}: ${type} = ${literal(value)};\n`,
    ),
  ].join(''),
);

/** Single words with a tag that the lexicon reads, and names of any length. */
function listedWords() {
  const entries = Object.entries(one.lexicon).map(([word, tags]) => {
    const known = [tags].flat().filter((tag) => tag in NAME_CLASSES || !word.includes(' '));
    return [word, known.filter(isRead)] as const;
  });
  return groupByTags(entries.filter(([, tags]) => tags.length > 0));
}

function isRead(tag: string): boolean {
  return tag in VERB_FORMS || tag in PARTS_OF_SPEECH || tag in NAME_CLASSES || tag === 'Verb';
}

function groupByTags(entries: readonly (readonly [word: string, tags: readonly string[]])[]) {
  const groups: Record<string, string> = {};
  for (const [word, tags] of entries) {
    if (word.includes(',')) throw new Error(`a word with a comma: ${word}`);
    const key = tags.join('|');
    groups[key] = groups[key] === undefined ? word : `${groups[key]},${word}`;
  }
  return groups;
}

function inflection({ ex, same, fwd, both }: SuffixTable) {
  if (same && same.length > 0) throw new Error('a table with endings that stay the same, which are not read');
  return { words: ex ?? {}, endings: { ...both, ...fwd } };
}

/** One entry a line, so that a difference can be read. */
function literal(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
