import type { SlotDefinition } from './define.ts';
import type { Scene } from './filler.ts';
import { fillersAt } from './fillers.ts';
import type { NearMiss } from './match.ts';
import { placesOf } from './places.ts';
import { needsOf } from './rule-text.ts';

/** Why a pattern does not fit, with what stands at the places where it looked for a slot that nothing fills. */
export function explainMiss(miss: NearMiss, scene: Scene): string {
  const { pattern, missing } = miss;
  if (missing === undefined) return miss.reason;
  const need = needsOf(pattern.requires).find(([first]) => first?.slot === missing);
  const alternatives = need?.map(({ slot }) => slot) ?? [missing];
  return `nothing fills ${alternatives.map((slot) => `${slot} (${lookedAt(slot, miss, scene)})`).join(' or ')}`;
}

function lookedAt(slot: string, { type, pattern, frame }: NearMiss, scene: Scene): string {
  const definition = type.slots[slot];
  const places = pattern.slots[slot];
  if (!definition || !places) return `no ${definition ? nameOf(definition) : 'date'} in the clause`;
  const empty: string[] = [];
  const unfit: string[] = [];
  for (const at of placesOf(places)) {
    const place = at.text;
    const words = at
      .standsIn(frame)
      .map(({ phrase }) => `“${wordsOf(phrase.span, scene)}”`)
      .join(', ');
    const fillers = fillersAt(frame, [at], definition, scene);
    if (fillers.length > 0) unfit.push(`${place} has ${fillers.map(({ span }) => `“${wordsOf(span, scene)}”`)} only`);
    else if (words) unfit.push(`${words} at ${place} is no ${nameOf(definition)}`);
    else if (place === 'clause' || place === 'predicate') unfit.push(`no ${nameOf(definition)} in the ${place}`);
    else empty.push(place);
  }
  return [...unfit, ...(empty.length > 0 ? [`nothing at ${empty.join(', ')}`] : [])].join('; ');
}

const wordsOf = ({ start, end }: { start: number; end: number }, { annotation }: Scene) =>
  annotation.article.text.slice(start, end);

function nameOf({ kind, types, words }: SlotDefinition): string {
  if (words) return `word for ${Object.keys(words).join(' or ')}`;
  if (kind === 'entity') return types ? `known ${types.replaceAll(' | ', ' or ')}` : 'known name';
  if (kind === 'measure') return 'figure';
  return kind === 'quantity' ? 'sum or count' : kind;
}
