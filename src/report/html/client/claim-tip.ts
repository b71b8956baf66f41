import { isolated, typeTag } from './badges.ts';
import { h } from './dom.ts';
import { describeSpeaker, describeStanding } from './labels.ts';
import type { ClaimEntry, Model } from './model.ts';
import { formatRoute } from './route.ts';

/** Pause before a tip goes, in milliseconds, so that the pointer can move onto it (WCAG 1.4.13). */
const lingers = 200;

/** A box that says on whose word a claim stands and in which state, while its words are pointed at or focused. */
export function createClaimTip(text: HTMLElement, { claims }: Model): HTMLElement {
  const tip = h('div', { id: 'claim-tip', class: 'tip-box', role: 'tooltip', hidden: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let described: HTMLElement | undefined;
  const hide = () => {
    tip.hidden = true;
    described?.removeAttribute('aria-describedby');
  };
  const hideSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, lingers);
  };
  const show = (event: Event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-claim]') : null;
    const entry = claims.get(target?.dataset.claim ?? '');
    if (!target || !entry) return;
    clearTimeout(timer);
    hide();
    tip.replaceChildren(...renderTip(entry, target.dataset.slots));
    tip.hidden = false;
    target.setAttribute('aria-describedby', tip.id);
    described = target;
    place(tip, target);
  };
  text.addEventListener('pointerover', show);
  text.addEventListener('focusin', show);
  text.addEventListener('pointerout', hideSoon);
  text.addEventListener('focusout', hideSoon);
  tip.addEventListener('pointerenter', () => clearTimeout(timer));
  tip.addEventListener('pointerleave', hideSoon);
  text.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('mark[data-claim]') : null;
    if (target && getSelection()?.isCollapsed !== false)
      location.hash = formatRoute({ view: 'reader', claim: target.dataset.claim });
  });
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  return tip;
}

/** `slots` names what the words pointed at are in the claim. */
function renderTip({ claim, source }: ClaimEntry, slots: string | undefined): HTMLElement[] {
  return [
    h('p', { class: 'tip-head' }, typeTag(claim.type), h('span', { class: 'muted' }, describeStanding(claim))),
    h('p', { class: 'tip-text' }, isolated(claim.text)),
    h('p', { class: 'muted' }, 'On the word of ', isolated(describeSpeaker(claim, source))),
    ...(slots === undefined ? [] : [h('p', { class: 'muted' }, 'These words: ', isolated(slots))]),
  ];
}

/** Under the words, or above where there is no room; never beyond the sides of the window. */
function place(tip: HTMLElement, target: HTMLElement): void {
  const words = target.getClientRects()[0] ?? target.getBoundingClientRect();
  const box = tip.getBoundingClientRect();
  const left = Math.min(Math.max(words.left, 8), document.documentElement.clientWidth - box.width - 8);
  const below = words.bottom + 8;
  const top = below + box.height < innerHeight ? below : Math.max(8, words.top - box.height - 8);
  // Its place is in the page, not in the window, so that it scrolls with the words.
  tip.style.left = `${left + scrollX}px`;
  tip.style.top = `${top + scrollY}px`;
}
