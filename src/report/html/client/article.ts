import type { PageBlock, PageClaim, PageSource } from '../page-data.ts';
import { isolated } from './badges.ts';
import { h, plural } from './dom.ts';
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
  /** Its headline, with the claims that stand in it. */
  readonly title: HTMLElement;
  readonly text: HTMLElement;
  /** Makes one claim stand out; none for undefined. */
  activate(id: string | undefined): void;
  /** Moves the focus to the number of a claim. */
  focus(id: string): void;
}

export function renderArticle(source: PageSource): RenderedArticle {
  const { headline, body } = source.text === undefined ? renderExcerpts(source) : renderBlocks(source);
  const title = h('h2', { id: 'view-title', tabindex: '-1' }, headline ?? isolated(source.headline));
  const text = h('div', { class: 'text' }, body);
  const pieces = new Map<string, HTMLElement[]>();
  for (const piece of [title, text].flatMap((part) => [...part.querySelectorAll<HTMLElement>('[data-claims]')])) {
    for (const index of piece.dataset.claims!.split(' ')) {
      const { id } = source.claims[Number(index)]!;
      const known = pieces.get(id);
      if (known) known.push(piece);
      else pieces.set(id, [piece]);
    }
  }
  let active: readonly HTMLElement[] = [];
  return {
    title,
    text,
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
      const selector = `#${CSS.escape(`claim-${id}`)}`;
      const reference = text.querySelector<HTMLElement>(selector) ?? title.querySelector<HTMLElement>(selector);
      // First to its place: what appears on focus is placed beside it.
      (pieces.get(id)?.[0] ?? reference)?.scrollIntoView({ block: 'center' });
      reference?.focus({ preventScroll: true });
    },
  };
}

interface RenderedBody {
  readonly headline?: readonly (Node | string)[];
  readonly body: readonly HTMLElement[];
}

/** Without the article's text: each claim's own words between their neighbours. */
function renderExcerpts({ claims }: PageSource): RenderedBody {
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
  return { body: [h('p', { class: 'diagnostic' }, note), ...passages] };
}

function renderBlocks({ text = '', blocks = [], claims }: PageSource): RenderedBody {
  const marks = claims.flatMap((claim, index) => marksOf(claim, index)).sort((a, b) => a.start - b.start);
  const body: HTMLElement[] = [];
  const furniture: HTMLElement[] = [];
  let headline: readonly (Node | string)[] | undefined;
  let at = 0;
  let open: TextMark[] = [];
  for (const block of blocks) {
    while (at < marks.length && marks[at]!.start < block.end) open.push(marks[at++]!);
    open = open.filter(({ end }) => end > block.start);
    const children = renderRuns(block, text, open, claims);
    if (block.kind === 'headline' && headline === undefined) headline = children;
    else (block.kind === 'furniture' ? furniture : body).push(renderBlock(block, children));
  }
  if (furniture.length > 0) {
    const summary = `Page furniture, not read for claims (${plural(furniture.length, 'block')})`;
    body.push(h('details', { class: 'page-furniture' }, h('summary', {}, summary), furniture));
  }
  return { headline, body };
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

function renderBlock({ kind, level }: PageBlock, children: readonly (Node | string)[]): HTMLElement {
  return h(tags[kind], { class: kind, 'data-level': level, dir: 'auto' }, children);
}

/** The text of a block, cut where claims and their slots begin and end. */
function renderRuns(
  block: PageBlock,
  text: string,
  marks: readonly TextMark[],
  claims: readonly PageClaim[],
): (Node | string)[] {
  const ends = new Map<number, number[]>();
  for (const { end, claim, slot } of marks) {
    if (slot === undefined && end <= block.end) ends.set(end, [...(ends.get(end) ?? []), claim]);
  }
  return cutSegments(block, marks).flatMap(({ start, end, marks: indexes }) => {
    const words = text.slice(start, end);
    const covering = indexes.map((index) => marks[index]!);
    const references = (ends.get(end) ?? []).map((claim) => renderReference(claims[claim]!, claim));
    return [covering.length === 0 ? words : renderSegment(words, covering, claims), ...references];
  });
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
  const names = new Set(slots.flatMap(({ claim, slot }) => (claim === innermost && slot ? [slotLabel(slot)] : [])));
  return {
    class: slots.length > 0 ? 'slot' : undefined,
    'data-claims': all.join(' '),
    'data-claim': claims[innermost]!.id,
    'data-family': types[claims[innermost]!.type].family,
    'data-slot-of': slots.length > 0 ? [...new Set(slots.map(({ claim }) => claim))].join(' ') : undefined,
    'data-depth': evidence.length > 1 ? 'many' : undefined,
    'data-slots': names.size > 0 && [...names].join(', '),
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
      'data-claim': claim.id,
      'data-family': types[claim.type].family,
    },
    String(index + 1),
  );
}
