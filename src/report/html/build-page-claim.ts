import type { Claim, Slot, SlotValue, Voucher } from '../../model/claim.ts';
import { cleanText } from './clean-text.ts';
import { displayDate } from './display-date.ts';
import { displayMeasureOf, displaySlot } from './display-value.ts';
import { isApproximate } from './edtf-interval.ts';
import type { PageClaim, PageDate, PageSlot } from './page-data.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A claim as the page shows it. `locate` turns recorded spans into offsets of the text; without it there are none. */
export function buildPageClaim(claim: Claim, locate?: (span: Range) => Range): PageClaim {
  const [quote, position] = claim.evidence.selector;
  const measure = displayMeasureOf(claim.slots);
  return {
    id: claim.id,
    type: claim.type,
    text: cleanText(claim.text),
    value: measure && cleanText(measure),
    parties: namesOf(claim),
    status: claim.status,
    certainty: claim.certainty,
    negated: claim.negated,
    condition: claim.condition && cleanText(claim.condition),
    date: buildPageDate(claim),
    attribution: cleanVoucher(claim.attribution),
    via: (claim.attribution.chain ?? []).map(({ name, kind }) => cleanText(name ?? kind)),
    slots: Object.entries(claim.slots).flatMap(([name, slot]) => buildPageSlots(name, slot, locate)),
    exact: cleanText(quote.exact),
    prefix: cleanText(quote.prefix),
    suffix: cleanText(quote.suffix),
    ...locate?.(position),
    line: claim.evidence.line,
    column: claim.evidence.column,
    foundBy: cleanText(claim.foundBy),
    reasons: (claim.reasons ?? []).map(cleanText),
  };
}

function cleanVoucher({ kind, name, title, organization, medium }: Voucher): Voucher {
  const clean = (text: string | undefined) => text && cleanText(text);
  return { kind, name: clean(name), title: clean(title), organization: clean(organization), medium: clean(medium) };
}

function namesOf({ slots }: Claim): string[] {
  const entities = Object.values(slots)
    .flat()
    .filter((value) => value.kind === 'entity');
  return [...new Set(entities.map(({ name }) => cleanText(name)))];
}

function buildPageDate({ date }: Claim): PageDate | undefined {
  if (date === undefined) return undefined;
  const { edtf, text, mod, basis } = date;
  const shown = [mod, edtf === undefined ? text : displayDate(edtf)].filter(Boolean).join(' ');
  if (shown === '') return undefined;
  const approximate = edtf !== undefined && (isApproximate(edtf) || mod !== undefined) ? true : undefined;
  return { shown: cleanText(shown), edtf: edtf && cleanText(edtf), basis, approximate };
}

function buildPageSlots(name: string, slot: Slot, locate: ((span: Range) => Range) | undefined): PageSlot[] {
  return (Array.isArray(slot) ? slot : [slot]).map((value: SlotValue) => {
    const shown = cleanText(displaySlot(value));
    const words = value.text === undefined || value.text === shown ? undefined : cleanText(value.text);
    return { name: cleanText(name), shown, words, ...(value.span && locate?.(value.span)) };
  });
}
