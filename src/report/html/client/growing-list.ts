import { groupDigits, h } from './dom.ts';

/** Rows beyond this many are not even printed: a page of every row of a very long table helps nobody. */
const printedRows = 1000;

/**
 * Fills `container` with the elements of `items`, a few at a time: more when the reader comes to the end of what is
 * there, or asks. Returns the element to put behind the container.
 */
export function growList<T>(
  container: HTMLElement,
  items: readonly T[],
  batch: number,
  render: (item: T) => Element | readonly Element[],
): { readonly more: HTMLElement; readonly showUpTo: (index: number) => void; readonly stop: () => void } {
  let shown = 0;
  const label = h('button', { type: 'button', class: 'more', onclick: () => grow(batch) });
  const more = h('div', { class: 'more-row' }, label);
  const grow = (count: number) => {
    const fragment = document.createDocumentFragment();
    for (const item of items.slice(shown, shown + count)) fragment.append(...[render(item)].flat());
    container.append(fragment);
    shown = Math.min(shown + count, items.length);
    more.hidden = shown >= items.length;
    label.textContent = `Show more (${groupDigits(items.length - shown)} left)`;
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting) && shown < items.length) grow(batch);
    },
    { rootMargin: '600px' },
  );
  const onPrint = () => grow(Math.max(printedRows - shown, 0));
  grow(batch);
  observer.observe(more);
  addEventListener('beforeprint', onPrint);
  return {
    more,
    showUpTo: (index) => grow(Math.max(index + 1 - shown, 0)),
    stop: () => {
      observer.disconnect();
      removeEventListener('beforeprint', onPrint);
    },
  };
}
