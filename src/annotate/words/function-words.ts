import type { PartOfSpeech, Token } from '../../model/annotation.ts';
import { MODALS, POSSESSIVES } from './closed-class.ts';
import { finiteAhead, isUnlisted, lastContent, type State } from './context.ts';
import type { Reading } from './lexicon.ts';

/** "will unwind", "to evade the": a word that no list knows is a verb after a modal or the particle. */
export function chooseUnlistedVerb(state: State, i: number): Reading | undefined {
  const lower = state.words[i]!.text;
  const last = lastContent(state, i);
  const wantsVerb =
    last && ((last.tag === 'AUX' && MODALS.has(last.lower)) || (last.tag === 'PART' && last.lower === 'to'));
  return wantsVerb && isUnlisted(lower) ? { tag: 'VERB', form: 'base', lemma: lower } : undefined;
}

/** "that", "her", "to", "as", "'s": closed classes that share a form. */
export function chooseFunctionWord(state: State, i: number, readings: readonly Reading[]): Reading | undefined {
  const lower = state.words[i]!.text.toLowerCase();
  const by = (tag: PartOfSpeech) => readings.find((r) => r.tag === tag);
  const next = state.readings[i + 1] ?? [];
  const before = state.tagged[i - 1];
  if (lower === 'that') return chooseThat(state, next, before);
  if (
    lower === 'this' ||
    lower === 'these' ||
    lower === 'those' ||
    lower === 'both' ||
    lower === 'all' ||
    lower === 'some'
  ) {
    const standsAlone =
      next.length === 0 || next.every((r) => r.tag === 'AUX' || r.tag === 'PUNCT' || r.tag === 'ADP' || r.form === 's');
    return standsAlone ? { tag: 'PRON', lemma: lower } : by('DET');
  }
  if (
    lower === 'mine' &&
    before &&
    (before.tag === 'DET' || before.tag === 'ADJ' || before.tag === 'PROPN' || before.tag === 'NOUN')
  ) {
    return { tag: 'NOUN', lemma: lower };
  }
  if (lower === "'s" || lower === '’s') {
    const verbal = before?.tag === 'PRON' && !POSSESSIVES.has(before.lower);
    return verbal ? { tag: 'AUX', form: 's', lemma: 'be' } : { tag: 'PART', lemma: lower };
  }
  if (lower === 'to') return chooseTo(state, i);
  if (lower === 'about' && next.some((r) => r.tag === 'NUM' || r.tag === 'SYM')) return by('ADV');
  // "has since shrunk"
  if (lower === 'since' && before?.tag === 'AUX' && next.some((r) => r.form === 'participle'))
    return { tag: 'ADV', lemma: lower };
  if (lower === 'after' || lower === 'before' || lower === 'since' || lower === 'until' || lower === 'as') {
    const beforeTax = lower === 'before' && /^(?:tax|taxes|interest|items)$/.test(state.words[i + 1]?.text ?? '');
    return clauseAhead(state, i) && !beforeTax ? by('SCONJ') : by('ADP');
  }
  if (lower === 'following' || lower === 'including' || lower === 'like') {
    return before?.tag === 'DET' ? { tag: 'ADJ', lemma: lower } : by('ADP');
  }
  if (lower === 'worth') return by('ADP');
  // "the two each own 50%"
  if (
    lower === 'own' &&
    /^(?:each|both|together|jointly)$/.test(before?.lower ?? '') &&
    next.some((r) => r.tag === 'NUM')
  )
    return { tag: 'VERB', form: 'base', lemma: lower };
  // "40%-owned by"
  if (
    before?.lower === '-' &&
    /^(?:owned|held|controlled)$/.test(lower) &&
    before.span.end === state.words[i]!.span.start
  )
    return readings.find((r) => r.form === 'participle') ?? readings[0];
  // "was last valued at"
  if (lower === 'last' && before?.tag === 'AUX' && next.some((r) => r.form === 'participle' || r.form === 'past'))
    return { tag: 'ADV', lemma: lower };
  return undefined;
}

/** "to license its products" (particle) against "access to research" (preposition). */
function chooseTo(state: State, i: number): Reading {
  const at = state.readings[i + 1]?.[0]?.tag === 'ADV' ? i + 2 : i + 1;
  const next = state.readings[at] ?? [];
  const after = state.readings[at + 1]?.[0]?.tag;
  const before = state.tagged[i - 1];
  const objectAhead = after !== undefined && ['DET', 'PRON', 'PROPN', 'SYM'].includes(after);
  if (objectAhead && isUnlisted(state.words[at]!.text)) return { tag: 'PART', lemma: 'to' };
  const isVerb = next.some(
    (r) => (r.tag === 'VERB' && r.form === 'base') || r.lemma === 'be' || r.lemma === 'have' || r.lemma === 'do',
  );
  const isNounToo =
    next[0]?.tag === 'NOUN' &&
    before?.tag === 'NOUN' &&
    (after === 'ADP' || after === 'PUNCT' || after === 'CCONJ' || after === undefined);
  return isVerb && !isNounToo ? { tag: 'PART', lemma: 'to' } : { tag: 'ADP', lemma: 'to' };
}

/** "the deal that", "said that", "that deal": pronoun, conjunction or determiner. */
function chooseThat(state: State, next: readonly Reading[], before: Token | undefined): Reading {
  const isVerbal = next.some((r) => r.tag === 'AUX' || r.tag === 'VERB');
  const nounAhead = next.some((r) => r.tag === 'NOUN' || r.tag === 'ADJ');
  if ((before?.tag === 'ADP' && nounAhead) || (!before && nounAhead)) return { tag: 'DET', lemma: 'that' };
  if (before?.tag === 'VERB' || before?.tag === 'ADJ') return { tag: 'SCONJ', lemma: 'that' };
  if (before && (before.tag === 'NOUN' || before.tag === 'PROPN')) {
    // "said on its site that Contoso had": what is said, not which site
    const verb = state.tagged.findLast((token) => token.tag === 'VERB');
    const opensClause = !isVerbal && next.some((r) => ['PROPN', 'PRON', 'DET'].includes(r.tag));
    return { tag: opensClause && verb && TELLS.has(verb.lemma) ? 'SCONJ' : 'PRON', lemma: 'that' };
  }
  return nounAhead && !isVerbal ? { tag: 'DET', lemma: 'that' } : { tag: 'PRON', lemma: 'that' };
}

/** Verbs of saying whose clause may stand behind whom it is told, or where. */
const TELLS: ReadonlySet<string> = new Set(
  'say tell insist announce report warn inform assure remind write add confirm deny'.split(' '),
);

/** Whether a subject and a finite verb follow before the next mark, so that "after" opens a clause. */
function clauseAhead(state: State, i: number): boolean {
  const next = state.readings[i + 1]?.[0];
  if (!next || next.tag === 'VERB' || next.tag === 'NUM') return false;
  return finiteAhead(state, i, true);
}
