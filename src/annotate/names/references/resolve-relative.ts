import type { Token } from '../../../model/annotation.ts';
import { phrasesBeside, type Resolved, type Scene, soleEntity } from './scene.ts';

/** "Contoso, which": the phrase right before it, if that stands for an entity of the right kind. */
export function resolveRelative(scene: Scene, lower: string): Resolved | undefined {
  const { tokens, phrase, mentionOf, entities } = scene;
  const end = beforeBrackets(tokens, phrase.first - 1);
  const previous = phrasesBeside(scene, 'before').find(({ last }) => last <= end);
  const between = previous ? tokens.slice(previous.last + 1, end + 1) : [];
  if (!previous || between.length > 1 || between.some((token) => !/^[,–—>-]$/.test(token.text))) return undefined;
  const mention = mentionOf.get(previous)!;
  const entity = soleEntity(mention);
  if (entity === undefined) return undefined;
  const verb = tokens[phrase.last + 1];
  // "A and B, which target": the verb is plural
  if (previous.joinsPrevious && (verb?.form === 'base' || /^(?:are|were)$/.test(verb?.lower ?? ''))) return undefined;
  const { type } = entities[entity]!;
  const fits = lower === 'who' || lower === 'whom' ? type !== 'product' : lower === 'whose' || type !== 'person';
  return fits && type !== 'place'
    ? { entities: [entity], rule: 'pronoun/relative', antecedent: mention.span }
    : undefined;
}

/** "Contoso Corp (NASDAQ: CTSO), which": the token before the brackets, if brackets stand before `at`. */
function beforeBrackets(tokens: readonly Token[], at: number): number {
  const close = tokens[at]?.text === ',' ? at - 1 : at;
  const isTicker = tokens[close]?.text === '>' && tokens[close - 2]?.text === '<';
  if (isTicker) return close - 3;
  if (tokens[close]?.text !== ')') return at;
  for (let i = close - 1; i > close - 8 && i > 0; i--) if (tokens[i]!.text === '(') return i - 1;
  return at;
}
