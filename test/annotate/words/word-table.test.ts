import nlp from 'compromise/two';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toInfinitive, toSingular } from '../../../src/annotate/words/inflection.ts';
import { genderOf, isListed, nameClassesOf } from '../../../src/annotate/words/lexicon.ts';

// What the table was made from says what it has to say.
const model = nlp.model() as unknown as {
  one: { lexicon: Record<string, string | string[]> };
  two: { switches: Record<string, string> };
};
const { verb, noun } = (
  nlp.methods() as unknown as {
    two: {
      transform: {
        verb: { toInfinitive(word: string, model: unknown, tense: string): string };
        noun: { toSingular(word: string, model: unknown): string };
      };
    };
  }
).two.transform;
const words = [...new Set([...Object.keys(model.one.lexicon), ...Object.keys(model.two.switches)])].filter(
  (word) => !word.includes(' '),
);
const TENSES = { past: 'PastTense', participle: 'Participle', s: 'PresentTense', ing: 'Gerund' } as const;
const COPULAS: readonly string[] = ['are', 'were', 'been', 'is', 'am', 'was', 'be', 'being'];

/** Words of the lists, and words that no list has, with the endings of words. */
const word = fc.oneof(
  fc.constantFrom(...words),
  fc
    .tuple(fc.stringMatching(/^[a-z]{0,8}$/), fc.constantFrom(...words))
    .map(([head, tail]) => head + tail.slice(tail.length >> 1)),
);

test('infinitives are those of compromise', () => {
  const expectSame = (word: string) => {
    if (COPULAS.includes(word) || word === '') return; // closed classes have tables of their own
    for (const [form, tense] of Object.entries(TENSES))
      expect([word, form, toInfinitive(word, form as keyof typeof TENSES)]).toEqual([
        word,
        form,
        verb.toInfinitive(word, model, tense),
      ]);
  };
  for (const word of words) expectSame(word);
  fc.assert(fc.property(word, expectSame), { numRuns: 2000 });
});

test('singulars are those of compromise', () => {
  const expectSame = (word: string) => {
    expect([word, toSingular(word)]).toEqual([word, noun.toSingular(word, model)]);
  };
  for (const plural of words) expectSame(plural);
  fc.assert(fc.property(word, expectSame), { numRuns: 2000 });
});

test('names of several words are listed, phrasal verbs are not', () => {
  expect(nameClassesOf('new york')).toEqual(['place']);
  expect(isListed('give up')).toBe(false);
  expect(genderOf('maria')).toBe('female');
});

test('every word that compromise lists as a name is a name', () => {
  const NAMES = /^(?:(?:Fe)?[Mm]aleName|FirstName|LastName|Place|City|Region|Country|Demonym|Month|WeekDay)$/;
  const names = Object.entries(model.one.lexicon).filter(([, tags]) => [tags].flat().some((tag) => NAMES.test(tag)));
  expect(names.length).toBeGreaterThan(5000);
  expect(names.filter(([name]) => nameClassesOf(name).length === 0)).toEqual([]);
});
