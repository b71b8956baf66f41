import type { PartOfSpeech } from '../../model/annotation.ts';

/** The closed word classes of English; a word that can be several lists its likeliest first. */
const CLASSES: Readonly<Record<string, string>> = {
  DET: 'the a an this that these those each every some any no all both either neither another such half several many few much more most less other',
  PRON:
    'i you he she it we they me him her us them myself yourself himself herself itself ourselves themselves who whom whose which what ' +
    'whoever whatever whichever my your his its our their mine yours hers ours theirs something anything nothing everything someone anyone everyone ' +
    'nobody everybody anybody somebody none others',
  ADP:
    'of in on at by for from with to into onto over under between among through throughout during until till since before after about against ' +
    'across along around behind below above beneath beside besides beyond despite down except inside outside near off out past per plus up upon ' +
    'via within without toward towards amid amidst amongst as like unlike than versus vs. regarding concerning including excluding worth alongside following',
  CCONJ: 'and or but nor yet & plus',
  SCONJ:
    'if whether because although though while whereas unless once when where why how that lest as until since after before',
  AUX: 'be am is are was were been being have has had having do does did will would shall should can could may might must ought cannot',
  PART: "not n't n’t 's ’s ' ’",
  ADV:
    'also now then here there still already soon later earlier ever never always often again once twice only just even too very so however ' +
    'therefore thus meanwhile moreover instead perhaps maybe almost nearly roughly approximately about quite rather yet ahead away together ' +
    'further far long well up down out off today yesterday tomorrow reportedly thereby henceforth thereafter hereafter nonetheless else elsewhere not indeed otherwise sometimes',
  INTJ: 'yes oh please hello thanks',
};

/** Contracted auxiliaries as the tokeniser leaves them, with the word that they stand for. */
export const CONTRACTIONS: Readonly<Record<string, string>> = {
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  "'ll": 'will',
  '’ll': 'will',
  "'re": 'be',
  '’re': 'be',
  "'ve": 'have',
  '’ve': 'have',
  "'m": 'be',
  '’m': 'be',
  "'d": 'would',
  '’d': 'would',
  "n't": 'not',
  'n’t': 'not',
}; // prettier-ignore

/** Lemma and form of each auxiliary. */
export const AUXILIARIES: Readonly<
  Record<string, readonly [lemma: string, form: 'base' | 's' | 'past' | 'participle' | 'ing']>
> = {
  be: ['be', 'base'],
  am: ['be', 's'],
  is: ['be', 's'],
  are: ['be', 's'],
  was: ['be', 'past'],
  were: ['be', 'past'],
  been: ['be', 'participle'],
  being: ['be', 'ing'],
  have: ['have', 'base'],
  has: ['have', 's'],
  had: ['have', 'past'],
  having: ['have', 'ing'],
  do: ['do', 'base'],
  does: ['do', 's'],
  did: ['do', 'past'],
}; // prettier-ignore

/** Possessive pronouns: they stand before a noun as a determiner does. */
export const POSSESSIVES: ReadonlySet<string> = new Set('my your his her its our their whose'.split(' '));

export const MODALS: ReadonlySet<string> = new Set(
  "will would shall should can could may might must ought cannot ca wo sha 'll ’ll 'd ’d".split(' '),
);

/** Word → its classes, the likeliest first. */
export const CLOSED_CLASS: ReadonlyMap<string, readonly PartOfSpeech[]> = invert();

function invert(): Map<string, PartOfSpeech[]> {
  const table = new Map<string, PartOfSpeech[]>();
  for (const [tag, words] of Object.entries(CLASSES)) {
    for (const word of words.split(' ')) {
      const tags = table.get(word);
      if (tags) tags.push(tag as PartOfSpeech);
      else table.set(word, [tag as PartOfSpeech]);
    }
  }
  return table;
}

/** Several who are spoken of as one, and have their verb in the plural. */
export const COLLECTIVE = /^(?:family|couple|pair|duo|trio|management|board|staff)$/;
