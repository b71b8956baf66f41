import type { Sentence, ValueMention } from '../model/annotation.ts';

/** Names that several currencies share, with how each is told from the next: "krone" and "kroner" are one. */
const SHARED = /\b(?:(franc)s?|(kron)er?|(peso)s?|(dinar)s?|(dirham)s?|(riyal)s?|(rial)s?|(shilling)s?|(crown)s?)$/i;

/** "2bn Danish kroner … 5bn kroner": a name that the article has said the country of, and of one country only. */
export function nameSharedCurrencies(text: string, sentences: readonly Sentence[]): Sentence[] {
  const nameOf = ({ span }: ValueMention) =>
    SHARED.exec(text.slice(Math.max(span.start, span.end - 12), span.end))
      ?.slice(1)
      .find(Boolean)
      ?.toLowerCase();
  const known = new Map<string, Set<string>>();
  for (const mention of sentences.flatMap(({ values }) => values)) {
    const name = mention.value.kind === 'money' && mention.value.currency ? nameOf(mention) : undefined;
    if (name) known.set(name, (known.get(name) ?? new Set()).add((mention.value as { currency: string }).currency));
  }
  if (known.size === 0) return [...sentences];
  const named = (mention: ValueMention): ValueMention => {
    const { value } = mention;
    if (value.kind !== 'money' || value.currency) return mention;
    const [currency, other] = known.get(nameOf(mention) ?? '') ?? [];
    return currency && !other ? { ...mention, value: { ...value, currency } } : mention;
  };
  return sentences.map((sentence) => ({ ...sentence, values: sentence.values.map(named) }));
}
