import { hash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { AttributedContent, FoundVoucher } from '../model/attribution.ts';
import type { Attribution, Claim, Evidence, Slot, SlotValue } from '../model/claim.ts';
import type { EnclosingSpans } from '../model/enclosing-spans.ts';
import { buildFactKey } from '../model/fact.ts';
import type { Placing } from '../model/place.ts';
import type { Span } from '../model/span.ts';
import type { ClaimType } from './define.ts';
import { factShapes } from './fact-shapes.ts';
import type { Filler } from './filler.ts';
import { claimText } from './text.ts';

/** What the record of a claim is made of, before it leaves as JSON. */
export interface Proposition {
  readonly type: ClaimType;
  readonly slots: Readonly<Record<string, readonly Filler[]>>;
  readonly evidence: Span;
  /** The words that attribution is decided by. */
  readonly predicate: Span;
  readonly status?: Claim['status'];
  readonly certainty: Claim['certainty'];
  readonly negated: boolean;
  readonly condition?: string | undefined;
  readonly foundBy: string;
  readonly reasons: readonly string[];
  /** Where it is known already, as on quotations. */
  readonly voucher?: FoundVoucher;
}

/** How much text a TextQuoteSelector shows on either side. */
const CONTEXT = 32;

/** What every record of an article is written with. */
export interface RecordContext {
  readonly article: Article;
  readonly attributed: EnclosingSpans<AttributedContent>;
  /** Id of the source's record. */
  readonly source: string;
  readonly place: Placing;
}

/** The record of a proposition, with code points, bytes and places for everything that the text says. */
export function buildClaim(proposition: Proposition, context: RecordContext): Claim {
  const { article, place } = context;
  const slots = buildSlots(proposition, place);
  const date = claimDate(proposition, article);
  const evidence = buildEvidence(proposition.evidence, context);
  const { id: type } = proposition.type;
  const claim: Omit<Claim, 'id'> = {
    type,
    factKey: buildFactKey({ type, slots, exact: evidence.selector[0].exact }, factShapes[type]),
    text: claimText(proposition.type, slots),
    slots,
    ...(proposition.status ? { status: proposition.status } : {}),
    certainty: proposition.certainty,
    negated: proposition.negated,
    ...(proposition.condition ? { condition: proposition.condition } : {}),
    ...(date ? { date } : {}),
    attribution: buildAttribution(proposition, context, place),
    evidence,
    foundBy: proposition.foundBy,
    reasons: [...proposition.reasons],
  };
  return { id: claimId(claim), ...claim };
}

function buildSlots({ type, slots }: Proposition, place: Placing): Record<string, Slot> {
  const built: Record<string, Slot> = {};
  for (const name of [...Object.keys(type.slots), 'date']) {
    const fillers = slots[name];
    if (!fillers || fillers.length === 0 || built[name]) continue;
    const values = fillers.map((filler) => slotValue(filler, place));
    built[name] = values.length > 1 ? values : values[0]!;
  }
  return built;
}

function slotValue({ value, span, resolution }: Filler, place: Placing): SlotValue {
  const placed = { ...value, ...place(span) };
  if (!resolution || placed.kind !== 'entity') return placed as SlotValue;
  return { ...placed, resolution: { rule: resolution.rule, ...place(resolution.antecedent) } };
}

/** The claim's first stated date, else the day of publication. */
function claimDate({ slots }: Proposition, article: Article): Claim['date'] {
  for (const name of ['date', 'asOf']) {
    const filler = slots[name]?.[0];
    if (filler?.value.kind !== 'date') continue;
    const { edtf, mod } = filler.value;
    const text = article.text.slice(filler.span.start, filler.span.end);
    return { ...(edtf ? { edtf } : { text }), ...(mod ? { mod } : {}), basis: 'stated' };
  }
  const published = article.metadata.datePublished?.value;
  return published ? { edtf: published.slice(0, 10), basis: 'published' } : undefined;
}

function buildAttribution(
  { predicate, voucher }: Proposition,
  { article, attributed }: RecordContext,
  place: Placing,
): Attribution {
  // of what is attributed around the predicate, the smallest
  const found = voucher ?? attributed.innermost(predicate)?.voucher;
  if (!found) {
    const name = article.metadata.publisher?.value;
    return { kind: 'publisher', ...(name ? { name } : {}) };
  }
  return recordVoucher(found, place);
}

/** A voucher as records have it. */
export function recordVoucher(found: FoundVoucher, place: Placing): Attribution {
  const { cue, source: _source, chain, ...rest } = found;
  return { ...rest, ...(cue ? { cue: place(cue) } : {}), ...(chain && chain.length > 0 ? { chain: [...chain] } : {}) };
}

function buildEvidence(span: Span, { article, place, source }: RecordContext): Evidence {
  const { text } = article;
  const placed = place(span);
  return {
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: placed.text,
        prefix: wholeCharacters(text.slice(Math.max(0, span.start - CONTEXT), span.start)),
        suffix: wholeCharacters(text.slice(span.end, span.end + CONTEXT)),
      },
      { type: 'TextPositionSelector', ...placed.span },
      { type: 'DataPositionSelector', ...placed.bytes },
    ],
    ...article.placeOf(span.start),
  };
}

/** Cuts half of a surrogate pair off either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

/** 64 bits over everything that the claim says and where, but not over the path or the reasons. */
function claimId(claim: Omit<Claim, 'id'>): string {
  const { type, slots, status, certainty, negated, evidence } = claim;
  const key = JSON.stringify([evidence.source, type, evidence.selector[2], slots, status, certainty, negated]);
  return hash('sha256', key).slice(0, 16);
}
