import type { Annotation, Entity } from '../model/annotation.ts';
import type { FoundVoucher } from '../model/attribution.ts';
import type { Voucher } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Passage } from './passages.ts';
import type { Source } from './read-source.ts';

/** What an article has said of its speakers so far. */
export interface Speakers {
  /** The voucher of a source, with the title and organization that the article gave the same speaker before. */
  know(source: Source, passage: Passage): Voucher;
}

/** How many blocks back a pronoun may reach for the speaker that it stands for. */
const PRONOUN_REACH = 1;

/** Remembers who spoke, for pronouns and descriptions that stand for nobody else and for titles that are given once. */
export function rememberSpeakers(annotation: Annotation): Speakers {
  const names = listNames(annotation);
  const roles = new Map(annotation.entities.map((entity) => [entity.name, roleOf(entity)]));
  let last: { voucher: Voucher; block: number; end: number } | undefined;
  const know = (source: Source, { block, within }: Passage): Voucher => {
    const open = source.pronoun ?? source.description;
    const mayBeOther = open !== undefined || (source.stands === 'it' && last?.block === block);
    const voucher = mayBeOther ? (antecedent(source, block) ?? source.voucher) : source.voucher;
    if (!voucher.name || voucher.kind === 'anonymous' || voucher.kind === 'document') return voucher;
    const known = roles.get(voucher.name);
    const full = { ...known, ...voucher };
    if (full.title || full.organization) {
      roles.set(voucher.name, roleOf(full));
    }
    if (within === undefined) last = { voucher: full, block, end: source.span.end };
    return full;
  };

  /** "he", "the analyst": the speaker before, where nobody else was named since. */
  function antecedent({ pronoun: left, stands, description, span }: Source, block: number): Voucher | undefined {
    if (!last || block - last.block > PRONOUN_REACH) return undefined;
    const { voucher, end } = last;
    const pronoun = left ?? stands;
    const fits = pronoun
      ? /^(?:he|she)$/.test(pronoun) === (voucher.kind === 'person') && pronoun !== 'they'
      : titleFits(voucher, description!);
    if (!fits) return undefined;
    return othersNamed(names, voucher, end, span.start) ? undefined : voucher;
  }
  return { know };
}

const titleFits = ({ title, kind }: Voucher, noun: string) =>
  kind === 'person' && title?.toLowerCase().split(/[ -]/).includes(noun) === true;

const roleOf = ({ title, organization }: { readonly title?: string; readonly organization?: string }) => ({
  ...(title ? { title } : {}),
  ...(organization ? { organization } : {}),
});

interface Named {
  readonly start: number;
  readonly entity: Entity;
}

/** The names of people and organizations in reading order, outside direct speech. */
function listNames({ sentences, entities, quotations }: Annotation): Named[] {
  const direct = quotations.filter(({ kind }) => kind === 'direct');
  let next = 0;
  // whom a speaker names speaks as little as before
  const isSpoken = ({ start }: Span): boolean => {
    while (direct[next] && direct[next]!.span.end <= start) next++;
    return direct[next] !== undefined && direct[next]!.span.start <= start;
  };
  return sentences.flatMap((sentence) =>
    sentence.entities.flatMap((mention) => {
      if (isSpoken(mention.span)) return [];
      const entity = mention.form === 'name' && mention.entity !== undefined ? entities[mention.entity] : undefined;
      return entity ? [{ start: mention.span.start, entity }] : [];
    }),
  );
}

/** Whether a stretch of text names somebody else of the same type. */
function othersNamed(names: readonly Named[], { name, kind }: Voucher, start: number, end: number): boolean {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < names.length && names[i]!.start < end; i++) {
    const { entity } = names[i]!;
    if ((entity.type === 'person') === (kind === 'person') && entity.name !== name) return true;
  }
  return false;
}

/** The voucher of a speaker's later run: the same without the medium. */
export function carriedOn({ medium: _medium, cue: _cue, ...voucher }: FoundVoucher, foundBy: string): FoundVoucher {
  return { ...voucher, foundBy };
}
