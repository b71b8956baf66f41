import { isDemonym } from '../names/lists/demonyms.ts';
import { detached } from './detached.ts';
import { startsUpper } from './letters.ts';
import { isOrdinaryWord, type Reading, readingsOf } from './lexicon.ts';

/** A word form as texts write it, with what it says by itself: the same object for all the places where it stands. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Its readings without its capital. */
  readonly readings: readonly Reading[];
  /** A capital that can make a name of it; none on "I" and "Dublin-based". */
  readonly isCapitalised: boolean;
  /** "AI", "BBC" */
  readonly isAcronym: boolean;
  /** Whether lists or its ending show an ordinary word. */
  readonly isOrdinary: boolean;
  /** A mark that something new starts behind: "“", "(", "•". */
  readonly opens: boolean;
  /** As a name, and nothing else. */
  readonly asName: readonly Reading[];
  /** As an ordinary word that may be a name. */
  readonly asEither: readonly Reading[];
  /** Inside a sentence, where a capital makes a name except on the words that always have one. */
  readonly inside: readonly Reading[];
}

/** Function words keep their class under a capital ("The Futurum Group", "Bank Of America"). */
const CLOSED: ReadonlySet<string> = new Set(
  'the a an of and or for in on at by to with from its his her their'.split(' '),
);

/** Forms that are kept: the common ones come early. Texts without end must not grow the table without end. */
const MOST_FORMS = 30_000;
const memo = new Map<string, Word>();

/** What a word form says by itself. */
export function wordOf(text: string): Word {
  let word = memo.get(text);
  if (!word) {
    if (memo.size >= MOST_FORMS) return readWord(text);
    const form = detached(text);
    word = readWord(form);
    memo.set(form, word);
  }
  return word;
}

/** Most capitalised words are names, of which nobody asks what they would be as ordinary words: that is worked out late. */
class CapitalisedWord implements Word {
  readonly text: string;
  readonly lower: string;
  readonly isCapitalised = true;
  readonly isAcronym: boolean;
  readonly opens = false;
  readonly asName: readonly Reading[];
  readonly inside: readonly Reading[];
  #asEither: readonly Reading[] | undefined;

  constructor(text: string, lower: string) {
    this.text = text;
    this.lower = lower;
    this.isAcronym = /^\p{Lu}{2,6}$/u.test(text);
    const name: Reading = { tag: 'PROPN', lemma: text };
    this.asName = [name];
    this.inside = insideSentence(lower, name, this.asName);
  }

  get readings(): readonly Reading[] {
    return readingsOf(this.lower);
  }

  get isOrdinary(): boolean {
    return isOrdinaryWord(this.lower);
  }

  get asEither(): readonly Reading[] {
    this.#asEither ??= [...this.readings, ...this.asName];
    return this.#asEither;
  }
}

/** "non‑exclusive" with a hyphen that breaks no line is written in lists with the common one. */
const HYPHENS = /[‐‑]/g;

function readWord(text: string): Word {
  const lower = text.toLowerCase().replace(HYPHENS, '-');
  if (startsUpper(text) && lower !== 'i' && !/-\p{Ll}+$/u.test(text)) return new CapitalisedWord(text, lower);
  const readings = readingsOf(lower);
  return {
    text,
    lower,
    readings,
    isCapitalised: false,
    isAcronym: false,
    isOrdinary: false,
    opens: /^["“‘'(:•*–—-]$|^\.{2,}$/.test(text),
    // without a capital there is only one way to read it
    asName: readings,
    asEither: readings,
    inside: readings,
  };
}

function insideSentence(lower: string, name: Reading, asName: readonly Reading[]): readonly Reading[] {
  if (isDemonym(lower)) return [{ tag: 'ADJ', lemma: lower }, name];
  return CLOSED.has(lower) ? readingsOf(lower) : asName;
}
