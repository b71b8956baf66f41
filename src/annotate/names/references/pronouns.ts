import type { Token } from '../../../model/annotation.ts';

/** What a pronoun asks of its antecedent. */
export interface PronounClass {
  readonly refersTo: 'thing' | 'person' | 'group' | 'phrase';
  readonly gender?: 'male' | 'female';
  readonly isPossessive: boolean;
  readonly isReflexive: boolean;
}

const CLASSES: Readonly<
  Record<string, readonly [PronounClass['refersTo'], ...('male' | 'female' | 'possessive' | 'reflexive')[]]>
> = {
  it: ['thing'],
  its: ['thing', 'possessive'],
  itself: ['thing', 'reflexive'],
  they: ['group'],
  them: ['group'],
  their: ['group', 'possessive'],
  themselves: ['group', 'reflexive'],
  both: ['group'],
  he: ['person', 'male'],
  him: ['person', 'male'],
  his: ['person', 'male', 'possessive'],
  himself: ['person', 'male', 'reflexive'],
  she: ['person', 'female'],
  her: ['person', 'female', 'possessive'],
  herself: ['person', 'female', 'reflexive'],
  who: ['phrase'],
  whom: ['phrase'],
  which: ['phrase'],
  whose: ['phrase', 'possessive'],
};

/** The class of a pronoun in lower case; none for those that are not resolved. */
export function pronounClassOf(lower: string): PronounClass | undefined {
  if (!Object.hasOwn(CLASSES, lower)) return undefined;
  const [refersTo, ...features] = CLASSES[lower]!;
  const gender = features.find((feature) => feature === 'male' || feature === 'female');
  return {
    refersTo,
    ...(gender ? { gender } : {}),
    isPossessive: features.includes('possessive'),
    isReflexive: features.includes('reflexive'),
  };
}

/** "it is clear that", "it remains to be seen", "makes it difficult to": nothing is meant. */
export function isPleonastic(tokens: readonly Token[], i: number): boolean {
  const [next, after] = skipAdverbs(tokens, i + 1);
  if (!next) return false;
  // "is it true that"
  if (tokens[i - 1]?.lemma === 'be' && next.tag === 'ADJ') return describesClause(tokens, i + 1);
  // "be it Contoso or Fabrikam"
  if (tokens[i - 1]?.lower === 'be') return true;
  if (/^(?:seem|appear|turn|remain|take|come|happen|follow|emerge)$/.test(next.lemma) && next.tag === 'VERB') {
    return /^(?:to|that|as|out|after|a|an|if|like|for)$/.test(tokens[after]?.lower ?? '') && next.lemma !== 'remain';
  }
  const isBe = next.lemma === 'be' || (next.tag === 'AUX' && skipAdverbs(tokens, after)[0]?.lemma === 'be');
  const from = next.lemma === 'be' ? after : skipAdverbs(tokens, after)[1];
  if (isBe) return describesClause(tokens, from) || isCleft(tokens, from);
  const isJudged = next.tag === 'ADJ' || /^(?:clear|easier|harder|more|less|possible|impossible)$/.test(next.lower);
  return /^(?:make|find|consider|think|deem)$/.test(tokens[i - 1]?.lemma ?? '') && isJudged;
}

function skipAdverbs(tokens: readonly Token[], from: number): [Token | undefined, number] {
  let i = from;
  while (tokens[i]?.tag === 'ADV' || tokens[i]?.lemma === 'not') i++;
  return [tokens[i], i + 1];
}

/** An adjective and then a clause: "difficult to estimate", "clear that". */
function describesClause(tokens: readonly Token[], from: number): boolean {
  // "it was in advanced talks to buy"
  if (tokens[from]?.tag === 'ADP') return false;
  for (let i = from; i < from + 3; i++) {
    const token = tokens[i];
    if (!token) return false;
    const clause = tokens
      .slice(i + 1, i + 6)
      .some((later) => /^(?:to|that|whether|if|how|what|when)$/.test(later.lower));
    if (token.tag === 'ADJ')
      return (
        clause &&
        !/^(?:able|keen|set|willing|ready|free|due|likely|unable|eager|happy|expected|bound)$/.test(token.lower)
      );
    if (token.tag === 'NOUN')
      return (
        clause && /^(?:time|wish|hope|view|belief|intention|aim|job|duty|fact|shame|pity|mistake)$/.test(token.lower)
      );
    if (token.tag === 'VERB') {
      // "it has been announced."
      if (isNews(token) && /^(?:PUNCT|ADV)$/.test(tokens[i + 1]?.tag ?? 'PUNCT')) return true;
      if (/^(?:hope|fear|feel)$/.test(token.lemma)) return true;
      const isThought = /^(?:expect|think|believe|say|report|know|estimate|understand|claim|allege|announce)$/.test(
        token.lemma,
      );
      return isThought && /^(?:that|the|a|an|there)$/.test(tokens[i + 1]?.lower ?? '');
    }
  }
  return false;
}

/** "It was these doubts that led him to sell": the pronoun stands for what follows. */
function isCleft(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:DET|PRON|PROPN)$/.test(tokens[from]?.tag ?? '')) return false;
  for (let i = from + 1; i < from + 10; i++) {
    const token = tokens[i];
    if (!token || /^(?:PUNCT|VERB|AUX)$/.test(token.tag)) return false;
    if (/^(?:who|that|which)$/.test(token.lower))
      return /^(?:VERB|AUX)$/.test(tokens[i + 1]?.tag ?? '') && i > from + 1;
  }
  return false;
}

const isNews = ({ lemma, form }: Token): boolean =>
  form === 'participle' && /^(?:reveal|announce|report|confirm|disclose|emerge|claim|allege|say|learn)$/.test(lemma);
