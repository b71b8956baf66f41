import type { Claim, SlotValue } from '../src/model/claim.ts';

/** A value of a gold slot: a word or name, a list of names, or what a number, date or duration comes to. */
export type GoldValue =
  | string
  | readonly string[]
  | {
      readonly value?: number;
      readonly amount?: number;
      readonly min?: number;
      readonly max?: number;
      readonly currency?: string;
      readonly edtf?: string;
      readonly iso?: string;
      /** Where it has no normal form: "by the end of the decade". */
      readonly text?: string;
    };

/** What an annotator wrote down for one claim. */
export interface GoldClaim {
  readonly type: Claim['type'];
  /** Its words in the file, and which occurrence of them. */
  readonly evidence?: string;
  readonly nth?: number;
  /** Instead of the words: UTF-16 offsets. */
  readonly start?: number;
  readonly end?: number;
  readonly slots: Readonly<Record<string, GoldValue>>;
  /** Other right answers, also for `type`, `status`, `certainty` and `attribution`; null: the slot may be absent. */
  readonly alternatives?: Readonly<Record<string, readonly unknown[]>>;
  readonly status?: string;
  readonly certainty?: string;
  readonly attribution?: { readonly kind: string; readonly name?: string };
  /** Neither required nor penalised. */
  readonly optional?: boolean;
}

export interface GoldFile {
  /** Name of the article. */
  readonly source: string;
  readonly claims: readonly GoldClaim[];
}

/** Where the evidence of a gold claim stands, in bytes. Throws where the article does not hold it. */
export function goldBytes({ evidence = '', nth = 1, start, end }: GoldClaim, text: string) {
  let from = start ?? -1;
  for (let n = start === undefined ? nth : 0; n > 0; n--) {
    from = text.indexOf(evidence, from + 1);
    if (from < 0) throw new Error(`the article does not hold the evidence “${evidence.slice(0, 60)}”`);
  }
  const words = start === undefined ? evidence : text.slice(start, end);
  const startByte = Buffer.byteLength(text.slice(0, from));
  return { start: startByte, end: startByte + Buffer.byteLength(words), words };
}

/** Terms of a closed list, which are right or wrong to the letter. */
const CLOSED: ReadonlySet<string> = new Set(['right', 'action', 'exclusivity']);

/** Whether what was found for a slot, or that nothing was, is one of the answers of the gold claim. */
export function isSlotRight(gold: GoldClaim, slot: string, found: Claim['slots'][string] | undefined): boolean {
  const others = (gold.alternatives?.[slot] ?? []) as readonly (GoldValue | null)[];
  if (found === undefined) return gold.slots[slot] === undefined || others.includes(null);
  const answers = [gold.slots[slot], ...others].filter((answer) => answer !== undefined && answer !== null);
  return answers.some((answer) => isSame(answer, found, CLOSED.has(slot)));
}

function isSame(gold: GoldValue, found: Claim['slots'][string], isClosed: boolean): boolean {
  const values = [found].flat() as SlotValue[];
  if (isList(gold)) {
    const names = values.map(wordsOf).filter((name) => name !== undefined);
    return gold.length === names.length && gold.every((member) => names.some((name) => isSameName(member, name)));
  }
  const [value, ...more] = values;
  if (!value || more.length > 0) return false;
  if (typeof gold === 'string') return isSameWord(gold, value, isClosed);
  if (gold.edtf !== undefined) return 'edtf' in value && value.edtf === gold.edtf;
  if (gold.iso !== undefined) return 'iso' in value && value.iso === gold.iso;
  if (lowOf(gold) !== undefined || highOf(gold) !== undefined) return isSameNumber(gold, value as Figures);
  const isResolved = ('edtf' in value && value.edtf !== undefined) || ('iso' in value && value.iso !== undefined);
  return gold.text !== undefined && !isResolved && hasSameWords(gold.text, value.text ?? '');
}

const isList = (gold: GoldValue): gold is readonly string[] => Array.isArray(gold);

function isSameWord(gold: string, value: SlotValue, isClosed: boolean): boolean {
  const words = wordsOf(value);
  if (words === undefined) return false;
  if (isClosed) return words === gold;
  return isSameName(gold, words) || (value.kind !== 'entity' && hasSameWords(gold, words));
}

function wordsOf(value: SlotValue): string | undefined {
  if (value.kind === 'entity') return value.name;
  return 'value' in value && value.value !== undefined ? String(value.value) : value.text;
}

interface Figures {
  readonly value?: unknown;
  readonly amount?: unknown;
  readonly min?: unknown;
  readonly max?: unknown;
  readonly currency?: unknown;
}

const lowOf = ({ min, value, amount }: Figures) => min ?? value ?? amount;
const highOf = ({ max, value, amount }: Figures) => max ?? value ?? amount;

/** Ends of a range one by one; a gold range that is open upwards or downwards leaves that end free. Signs do not count. */
function isSameNumber(gold: Figures, found: Figures): boolean {
  if (gold.currency && found.currency && gold.currency !== found.currency) return false;
  const isLowRight = lowOf(gold) === undefined || isNear(lowOf(gold), lowOf(found));
  const isOpen = gold.max === undefined && gold.min !== undefined;
  return isLowRight && (isOpen || isNear(highOf(gold), highOf(found)));
}

function isNear(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return false;
  const [x, y] = [Math.abs(a), Math.abs(b)];
  return Math.abs(x - y) <= 1e-6 * Math.max(x, y, 1e-9);
}

/** The same name, or one that holds all words of the other: "Contoso", "Contoso Bank". */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [plainName(a), plainName(b)];
  if (x === y) return true;
  const [p, q] = [x.split(' '), y.split(' ')];
  const [shorter, longer] = p.length < q.length ? [p, q] : [q, p];
  return shorter[0]!.length > 1 && shorter.every((word) => longer.includes(word));
}

/** At least half of the words in common. */
function hasSameWords(a: string, b: string): boolean {
  const [x, y] = [new Set(plainName(a).split(/[ -]/)), new Set(plainName(b).split(/[ -]/))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared > 0 && (2 * shared) / (x.size + y.size) >= 0.5;
}

const LEGAL_FORM =
  /\s+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|pbc|group|holdings|sa|ag|nv|lp)$/;

/** Lower case, without possessives, punctuation, the first article or possessive, and legal forms. */
export function plainName(text: string): string {
  let name = text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}%$€£.&+ -]/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an|its|their|his|her) /, '');
  while (LEGAL_FORM.test(name)) name = name.replace(LEGAL_FORM, '');
  return name;
}
