import type { Agreement, PageSource } from '../page-data.ts';
import { agreementBadge, displayIsoDay, isolated, typeTag } from './badges.ts';
import { groupDigits, h, plural } from './dom.ts';
import { renderQuotation } from './fact-history.ts';
import { sortFacts } from './filter.ts';
import { agreementLabels, type Family, families, statuses, types } from './labels.ts';
import type { ClaimEntry, FactEntry, Model } from './model.ts';
import { formatRoute } from './route.ts';
import { stepsOf } from './steps.ts';
import { displaySpan } from './time-scale.ts';
import type { View } from './view.ts';

/** As many of each kind stand on the first page; the table has the rest. */
const featured = 4;

/** What there is, what agrees and what does not, at a glance. */
export function createOverview(model: Model): View {
  const element = h(
    'section',
    { class: 'overview', 'aria-labelledby': 'view-title' },
    h('h2', { id: 'view-title', tabindex: '-1', class: 'visually-hidden' }, 'Overview'),
    renderFigures(model),
    renderFindings(model),
    h('div', { class: 'columns' }, renderTypes(model), renderSources(model)),
  );
  return { element, focus: () => element.querySelector('h2')?.focus() };
}

/** What the ledger found, or one line where the sources have nothing to say to one another. */
function renderFindings(model: Model): HTMLElement {
  const notable = sortFacts(model.facts, { key: 'sources', descending: true });
  const having = (agreement: Agreement) => notable.filter(({ fact }) => fact.agreements.includes(agreement));
  const [contradicted, superseded, corroborated] = [
    having('contradicted'),
    having('superseded'),
    having('corroborated'),
  ];
  if (contradicted.length + superseded.length + corroborated.length === 0) {
    return h(
      'p',
      { class: 'muted' },
      'No two of these sources speak about the same fact, so none confirms or contradicts another.',
    );
  }
  return h(
    'div',
    { class: 'findings' },
    contradicted.length > 0 && renderFeatured('Where the sources disagree', 'contradicted', contradicted, renderClash),
    h(
      'div',
      { class: 'columns' },
      superseded.length > 0 && renderFeatured('What has changed', 'superseded', superseded, renderChange),
      corroborated.length > 0 &&
        renderFeatured('What several sources say', 'corroborated', corroborated, (entry) =>
          renderSupported(entry, model),
        ),
    ),
  );
}

function renderFigures(model: Model): HTMLElement {
  const figure = (count: number, name: string, href: string, explanation?: string, agreement?: Agreement) =>
    h(
      'li',
      { 'data-agreement': agreement },
      h(
        'a',
        { href },
        h('span', { class: 'figure' }, groupDigits(count)),
        h(
          'span',
          { class: 'name' },
          agreement && h('span', { class: 'sign', 'aria-hidden': 'true' }, agreementLabels[agreement].sign),
          name,
        ),
        explanation !== undefined && h('span', { class: 'explanation' }, explanation),
      ),
    );
  const agreementFigure = (agreement: Agreement) => {
    const { name, explanation } = agreementLabels[agreement];
    return figure(
      model.countBy[agreement],
      name,
      formatRoute({ view: 'facts', filter: { agreement } }),
      explanation,
      agreement,
    );
  };
  return h(
    'ul',
    { class: 'figures' },
    figure(model.sources.length, 'Sources', '#reader', 'Articles that were read'),
    figure(model.claims.size, 'Claims', '#reader', 'Statements with their exact words'),
    figure(model.facts.length, 'Facts', '#facts', 'Claims about one thing, grouped'),
    (['corroborated', 'contradicted', 'superseded'] as const).map(agreementFigure),
  );
}

function renderFeatured(
  title: string,
  agreement: Agreement,
  facts: readonly FactEntry[],
  render: (entry: FactEntry) => HTMLElement,
): HTMLElement {
  const all = formatRoute({ view: 'facts', filter: { agreement } });
  return h(
    'section',
    { class: `featured ${agreement}` },
    h('h3', {}, title),
    h('div', { class: 'cards' }, facts.slice(0, featured).map(render)),
    facts.length > featured && h('p', {}, h('a', { href: all }, `All ${groupDigits(facts.length)}`)),
  );
}

function factLink({ fact }: FactEntry): HTMLElement {
  return h('a', { href: formatRoute({ view: 'facts', filter: {}, fact: fact.id }) }, isolated(fact.title));
}

/** Both sides of a contradiction in their own words. */
function renderClash(entry: FactEntry): HTMLElement {
  const { fact, claims } = entry;
  const clash = fact.relations.find(({ kind }) => kind === 'contradicts');
  const sides = [clash?.to, clash?.from].flatMap((id) => claims.find(({ claim }) => claim.id === id) ?? []);
  return h(
    'article',
    { class: 'card' },
    h('h4', {}, factLink(entry)),
    h('p', { class: 'card-meta' }, typeTag(fact.type), agreementBadge('contradicted')),
    h('div', { class: 'quotes' }, (sides.length === 2 ? sides : claims.slice(0, 2)).map(renderSide)),
    clash && h('p', { class: 'reason' }, isolated(clash.reason)),
  );
}

function renderSide(entry: ClaimEntry): HTMLElement {
  const { value, status } = entry.claim;
  const shown = value ?? (status && statuses[status]);
  return h(
    'div',
    { class: 'side' },
    shown !== undefined && h('p', { class: 'side-value' }, isolated(shown)),
    renderQuotation(entry),
  );
}

/** The values of a fact from the first to the last. */
function renderChange(entry: FactEntry): HTMLElement {
  const { fact } = entry;
  const steps = stepsOf(fact.values).map(({ shown, valid, standing }) =>
    h(
      'li',
      { 'data-standing': standing },
      h('strong', {}, isolated(shown)),
      h('span', { class: 'muted' }, valid ? displaySpan(valid) : ''),
    ),
  );
  return h(
    'article',
    { class: 'card' },
    h('h4', {}, factLink(entry)),
    h('p', { class: 'card-meta' }, typeTag(fact.type), agreementBadge('superseded')),
    h('ol', { class: 'change' }, steps.slice(-5)),
  );
}

function renderSupported(entry: FactEntry, { sourceOf }: Model): HTMLElement {
  const { fact, sources } = entry;
  // A value can have fewer supporters than the fact as such, as where only some sources say until when.
  const best = fact.support.find(({ origins }) => origins >= fact.corroboration);
  const supporters = best ? best.sources.flatMap((id) => sourceOf.get(id) ?? []) : [...sources];
  const names = [...new Set(supporters.map(({ publisher, path }) => publisher ?? path))];
  return h(
    'article',
    { class: 'card' },
    h('h4', {}, factLink(entry)),
    h('p', { class: 'card-meta' }, typeTag(fact.type), agreementBadge('corroborated')),
    h(
      'p',
      { class: 'muted' },
      best && h('strong', {}, isolated(best.shown)),
      `${best ? ': ' : ''}${plural(fact.corroboration, 'independent origin')} among `,
      isolated(names.slice(0, 6).join(', ')),
      names.length > 6 && ` and ${names.length - 6} more`,
    ),
  );
}

function renderTypes(model: Model): HTMLElement {
  const counts = new Map<string, number>();
  for (const { claim } of model.claims.values()) counts.set(claim.type, (counts.get(claim.type) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  const row = ([id, { name, family }]: [string, { name: string; family: Family }]) => {
    const count = counts.get(id) ?? 0;
    const bar = h('span', { class: 'bar', 'aria-hidden': 'true' });
    bar.style.width = `${(count / most) * 100}%`;
    return h(
      'li',
      { 'data-family': family },
      h('a', { href: formatRoute({ view: 'facts', filter: { type: id } }) }, name),
      h('span', { class: 'track' }, bar),
      h('span', { class: 'number' }, groupDigits(count)),
    );
  };
  const groups = (Object.keys(families) as Family[]).map((family) => {
    const rows = Object.entries(types).filter(([id, type]) => type.family === family && counts.has(id));
    if (rows.length === 0) return undefined;
    return h('li', {}, h('h4', {}, families[family]), h('ul', {}, rows.map(row)));
  });
  return h('section', { class: 'types' }, h('h3', {}, 'What the claims are about'), h('ul', {}, groups));
}

function renderSources({ sources }: Model): HTMLElement {
  const latest = [...sources].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1)).slice(0, 30);
  const rows = latest.map((source) =>
    h(
      'li',
      {},
      h('a', { href: formatRoute({ view: 'reader', source: source.id }) }, isolated(source.headline)),
      h('span', { class: 'muted' }, isolated(describe(source))),
      source.diagnostics
        .filter(({ severity }) => severity !== 'note')
        .map(({ severity, message }) => h('span', { class: 'diagnostic' }, `${severity}: `, isolated(message))),
    ),
  );
  return h(
    'section',
    { class: 'source-list' },
    h('h3', {}, 'The sources'),
    h('ol', {}, rows),
    sources.length > rows.length && h('p', {}, h('a', { href: '#reader' }, `All ${groupDigits(sources.length)}`)),
  );
}

function describe({ publisher, published, claims, path }: PageSource): string {
  return [publisher ?? path, published && displayIsoDay(published), plural(claims.length, 'claim')]
    .filter(Boolean)
    .join(' · ');
}
