import type { Annotation } from '../model/annotation.ts';
import type { FoundVoucher } from '../model/attribution.ts';
import type { Voucher } from '../model/claim.ts';
import { overlaps } from '../model/span.ts';
import type { Source } from './read-source.ts';

/** What an article has said of its speakers so far. */
export interface Speakers {
  /** The voucher of a source, with the title and organization that the article gave the same speaker before. */
  know(source: Source, block: number): Voucher;
}

/** How many blocks back a pronoun may reach for the speaker that it stands for. */
const PRONOUN_REACH = 1;

/** Remembers who spoke, for pronouns and descriptions that stand for nobody else and for titles that are given once. */
export function rememberSpeakers(annotation: Annotation): Speakers {
  const roles = new Map<string, { title?: string; organization?: string }>();
  let last: { voucher: Voucher; block: number; end: number } | undefined;
  const know = (source: Source, block: number): Voucher => {
    const open = source.pronoun ?? source.description;
    const voucher = open === undefined ? source.voucher : (antecedent(source, block) ?? source.voucher);
    if (!voucher.name || voucher.kind === 'anonymous' || voucher.kind === 'document') return voucher;
    const known = roles.get(voucher.name) ?? roleOfEntity(annotation, voucher.name);
    const full = { ...known, ...voucher };
    if (full.title || full.organization) {
      roles.set(voucher.name, {
        ...(full.title ? { title: full.title } : {}),
        ...(full.organization ? { organization: full.organization } : {}),
      });
    }
    last = { voucher: full, block, end: source.span.end };
    return full;
  };

  /** "he", "the analyst": the speaker before, where nobody else was named since. */
  function antecedent({ pronoun, description, span }: Source, block: number): Voucher | undefined {
    if (!last || block - last.block > PRONOUN_REACH) return undefined;
    const { voucher, end } = last;
    const fits = pronoun
      ? /^(?:he|she)$/.test(pronoun) === (voucher.kind === 'person') && pronoun !== 'they'
      : titleFits(voucher, description!);
    if (!fits) return undefined;
    const wanted = voucher.kind === 'person' ? 'person' : 'organization';
    return othersNamed(annotation, voucher.name!, wanted, end, span.start) ? undefined : voucher;
  }
  return { know };
}

const titleFits = ({ title, kind }: Voucher, noun: string) =>
  kind === 'person' && title?.toLowerCase().split(/[ -]/).includes(noun) === true;

/** Whether a stretch of text names somebody else of the same type. */
function othersNamed(
  { sentences, entities }: Annotation,
  name: string,
  type: string,
  start: number,
  end: number,
): boolean {
  return sentences.some(
    ({ span, entities: mentions }) =>
      overlaps(span, { start, end }) &&
      mentions.some((mention) => {
        const entity = mention.entity === undefined ? undefined : entities[mention.entity];
        return (
          mention.form === 'name' &&
          mention.span.start >= start &&
          mention.span.end <= end &&
          entity?.type === type &&
          entity.name !== name
        );
      }),
  );
}

function roleOfEntity({ entities }: Annotation, name: string): { title?: string; organization?: string } {
  const entity = entities.find((each) => each.name === name);
  return {
    ...(entity?.title ? { title: entity.title } : {}),
    ...(entity?.organization ? { organization: entity.organization } : {}),
  };
}

/** The voucher of a speaker's later run: the same without the medium. */
export function carriedOn({ medium: _medium, cue: _cue, ...voucher }: FoundVoucher, foundBy: string): FoundVoucher {
  return { ...voucher, foundBy };
}
