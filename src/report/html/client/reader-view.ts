import type { PageSource } from '../page-data.ts';
import { renderArticle } from './article.ts';
import { displayIsoDay, isolated } from './badges.ts';
import { createClaimPanel } from './claim-panel.ts';
import { createClaimTip } from './claim-tip.ts';
import { h, plural } from './dom.ts';
import { originRelations } from './labels.ts';
import type { Model } from './model.ts';
import { formatRoute } from './route.ts';
import { createSourceList } from './source-list.ts';
import type { View } from './view.ts';

/** One article with its claims marked, beside the list of its claims. */
export function createReaderView(model: Model, source: PageSource, claim: string | undefined): View {
  let active = -1;
  const claims = source.claims.map(({ id }) => model.claims.get(id)!);
  const article = renderArticle(source);
  const panel = createClaimPanel(claims, model);
  const position = h('span', { class: 'position', role: 'status' });
  const activate = (index: number) => {
    active = index;
    article.activate(claims[index]?.claim.id);
    panel.activate(index);
    position.textContent =
      claims.length === 0 ? 'No claims' : `${index + 1 || '–'} of ${plural(claims.length, 'claim')}`;
  };
  const step = (by: number) => {
    const index = Math.min(Math.max(active + by, 0), claims.length - 1);
    const next = claims[index];
    if (!next) return;
    history.replaceState(null, '', formatRoute({ view: 'reader', claim: next.claim.id }));
    goTo(next.claim.id);
  };
  const goTo = (id: string) => {
    const index = claims.findIndex((entry) => entry.claim.id === id);
    if (index < 0) return false;
    activate(index);
    article.focus(id);
    return true;
  };
  const steps = h(
    'div',
    { class: 'steps-bar', role: 'group', 'aria-label': 'Claims' },
    h('button', { type: 'button', onclick: () => step(-1), 'aria-keyshortcuts': 'k' }, '‹ Previous'),
    position,
    h('button', { type: 'button', onclick: () => step(1), 'aria-keyshortcuts': 'j' }, 'Next ›'),
    h('span', { class: 'hint' }, 'Keys: ', h('kbd', {}, 'j'), ' next, ', h('kbd', {}, 'k'), ' previous'),
  );
  const text = h(
    'article',
    { class: 'article', lang: source.language, 'aria-labelledby': 'view-title' },
    renderHeader(source, article.title),
    article.text,
  );
  const element = h(
    'section',
    { class: 'reader' },
    createSourceList(model, source),
    h('div', { class: 'reading' }, steps, text),
    panel.element,
  );
  const tip = createClaimTip(text, model);
  element.append(tip);
  // Single keys work only while the focus is in the reader, and never in a field (WCAG 2.1.4).
  element.addEventListener('keydown', (event) => {
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (isField || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j' || event.key === 'n') step(1);
    else if (event.key === 'k' || event.key === 'p') step(-1);
  });
  activate(-1);
  return {
    element,
    goTo,
    focus: () => {
      if (claim === undefined || !goTo(claim)) element.querySelector<HTMLElement>('#view-title')?.focus();
    },
  };
}

function renderHeader(source: PageSource, title: HTMLElement): HTMLElement {
  const { publisher, authors, published, modified, url, words, origins, diagnostics, path } = source;
  const facts = [
    authors.length > 0 ? `By ${authors.join(', ')}` : undefined,
    published && displayIsoDay(published),
    modified && modified.slice(0, 10) !== published?.slice(0, 10) ? `changed ${displayIsoDay(modified)}` : undefined,
    plural(words, 'word'),
    ...origins.map(({ relation, name }) => `${originRelations[relation]} ${name}`),
  ];
  const shown = facts.filter((fact) => fact !== undefined).map((fact) => h('li', {}, isolated(fact)));
  return h(
    'header',
    {},
    publisher !== undefined && h('p', { class: 'overline' }, isolated(publisher)),
    title,
    h('ul', { class: 'byline' }, shown),
    h(
      'p',
      { class: 'where' },
      h('code', {}, isolated(path)),
      url !== undefined && h('a', { href: url, rel: 'noopener noreferrer external', target: '_blank' }, 'Live page'),
    ),
    diagnostics
      .filter(({ severity }) => severity !== 'note')
      .map(({ severity, message }) => h('p', { class: 'diagnostic' }, `${severity}: `, isolated(message))),
  );
}
