import type { PageBlock, PageClaim, PageSource } from '../page-data.ts';
import { h } from './dom.ts';
import { slotLabel, types } from './labels.ts';
import { formatRoute } from './route.ts';
import { cutSegments } from './segments.ts';

/** A run of the text that a claim's evidence or one of its slots covers. */
interface TextMark {
  readonly start: number;
  readonly end: number;
  /** Index of the claim in the source. */
  readonly claim: number;
  /** Name of the slot; absent on evidence. */
  readonly slot?: string;
}

/** The text of an article with its claims in it. */
export interface RenderedArticle {
  readonly element: HTMLElement;
  /** Makes one claim stand out; none for undefined. */
  activate(id: string | undefined): void;
  /** Moves the focus to the number of a claim. */
  focus(id: string): void;
}

export function renderArticle(source: PageSource): RenderedArticle {
  const element = h(
    'div',
    { class: 'text' },
    source.text === undefined ? renderExcerpts(source) : renderBlocks(source),
  );
  const pieces = new Map<string, HTMLElement[]>();
  for (const piece of element.querySelectorAll<HTMLElement>('[data-claims]')) {
    for (const index of piece.dataset.claims!.split(' ')) {
      const id = source.claims[Number(index)]!.id;
      pieces.set(id, [...(pieces.get(id) ?? []), piece]);
    }
  }
  let active: readonly HTMLElement[] = [];
  return {
    element,
    activate: (id) => {
      for (const piece of active) piece.classList.remove('is-active', 'is-active-slot');
      active = id === undefined ? [] : (pieces.get(id) ?? []);
      const index = String(source.claims.findIndex((claim) => claim.id === id));
      for (const piece of active) {
        piece.classList.add('is-active');
        if (piece.dataset.slotOf?.split(' ').includes(index)) piece.classList.add('is-active-slot');
      }
    },
    focus: (id) => {
      const reference = element.querySelector<HTMLElement>(`#${CSS.escape(`claim-${id}`)}`);
      reference?.focus({ preventScroll: true });
      (pieces.get(id)?.[0] ?? reference)?.scrollIntoView({ block: 'center' });
    },
  };
}

/** Without the article's text: each claim's own words between their neighbours. */
function renderExcerpts({ claims }: PageSource): HTMLElement[] {
  const note = 'The file of this article could not be read again; these are the passages that state its claims.';
  const passages = claims.map((claim, index) =>
    h(
      'p',
      {},
      h('span', { class: 'muted' }, `… ${claim.prefix}`),
      h('mark', markAttributes([index], [], claims), claim.exact),
      renderReference(claim, index),
      h('span', { class: 'muted' }, `${claim.suffix} …`),
    ),
  );
  return [h('p', { class: 'diagnostic' }, note), ...passages];
}

function renderBlocks({ text = '', blocks = [], claims }: PageSource): HTMLElement[] {
  const marks = claims.flatMap((claim, index) => marksOf(claim, index)).sort((a, b) => a.start - b.start);
  const elements: HTMLElement[] = [];
  let at = 0;
  const carried: TextMark[] = [];
  for (const block of blocks) {
    while (at < marks.length && marks[at]!.start < block.end) carried.push(marks[at++]!);
    const inside = carried.filter(({ end }) => end > block.start);
    carried.splice(0, carried.length, ...inside.filter(({ end }) => end > block.end));
    const element = renderBlock(block, text, inside, claims);
    const last = elements.at(-1);
    if (block.kind === 'furniture' && last instanceof HTMLDetailsElement) last.append(element);
    else if (block.kind === 'furniture') {
      elements.push(
        h('details', { class: 'furniture' }, h('summary', {}, 'Page furniture, not read for claims'), element),
      );
    } else elements.push(element);
  }
  return elements;
}

function marksOf(claim: PageClaim, index: number): TextMark[] {
  const slots = claim.slots.flatMap(({ name, start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, end, claim: index, slot: name }],
  );
  const { start, end } = claim;
  return start === undefined || end === undefined ? [] : [{ start, end, claim: index }, ...slots];
}

const tags = {
  headline: 'h3',
  heading: 'h4',
  paragraph: 'p',
  'list-item': 'p',
  quotation: 'blockquote',
  'table-cell': 'p',
  caption: 'p',
  furniture: 'p',
} as const satisfies Readonly<Record<PageBlock['kind'], string>>;

function renderBlock(
  block: PageBlock,
  text: string,
  marks: readonly TextMark[],
  claims: readonly PageClaim[],
): HTMLElement {
  const children: (Node | string)[] = [];
  const ends = new Map<number, number[]>();
  for (const { end, claim, slot } of marks) {
    if (slot === undefined && end > block.start && end <= block.end) ends.set(end, [...(ends.get(end) ?? []), claim]);
  }
  for (const segment of cutSegments(block, marks)) {
    const words = text.slice(segment.start, segment.end);
    const covering = segment.marks.map((index) => marks[index]!);
    children.push(covering.length === 0 ? words : renderSegment(words, covering, claims));
    for (const claim of ends.get(segment.end) ?? []) children.push(renderReference(claims[claim]!, claim));
  }
  return h(tags[block.kind], { class: block.kind, 'data-level': block.level, dir: 'auto' }, children);
}

function renderSegment(words: string, covering: readonly TextMark[], claims: readonly PageClaim[]): HTMLElement {
  const evidence = covering.filter(({ slot }) => slot === undefined).map(({ claim }) => claim);
  const slots = covering.filter(({ slot }) => slot !== undefined);
  // A slot outside of its evidence (the name that a pronoun stands for) is underlined, not marked.
  if (evidence.length === 0) return h('span', markAttributes([], slots, claims), words);
  return h('mark', markAttributes(evidence, slots, claims), words);
}

function markAttributes(evidence: readonly number[], slots: readonly TextMark[], claims: readonly PageClaim[]) {
  const all = [...new Set([...evidence, ...slots.map(({ claim }) => claim)])];
  const innermost = (evidence.length > 0 ? evidence : all).reduce((a, b) =>
    lengthOf(claims[b]!) < lengthOf(claims[a]!) ? b : a,
  );
  return {
    class: slots.length > 0 ? 'slot' : undefined,
    'data-claims': all.join(' '),
    'data-claim': claims[innermost]!.id,
    'data-family': types[claims[innermost]!.type].family,
    'data-slot-of': slots.length > 0 ? [...new Set(slots.map(({ claim }) => claim))].join(' ') : undefined,
    'data-depth': evidence.length > 1 ? 'many' : undefined,
    title: slots.length > 0 ? [...new Set(slots.map(({ slot }) => slotLabel(slot!)))].join(', ') : undefined,
  };
}

function lengthOf({ start = 0, end = 0 }: PageClaim): number {
  return end - start;
}

/** The number of a claim behind its words, as of a footnote: what the keyboard, links and screen readers go by. */
function renderReference(claim: PageClaim, index: number): HTMLElement {
  const label = `Claim ${index + 1}, ${types[claim.type].name}: ${claim.text}`;
  return h(
    'a',
    {
      class: 'reference',
      id: `claim-${claim.id}`,
      href: formatRoute({ view: 'reader', claim: claim.id }),
      'aria-label': label,
      'aria-describedby': 'claim-tip',
      'data-claim': claim.id,
      'data-family': types[claim.type].family,
    },
    String(index + 1),
  );
}
