import { h } from './dom.ts';

const themes = { auto: 'Auto', light: 'Light', dark: 'Dark' } as const;
const key = 'source-claims-theme';

/** The choice between light, dark, and what the system says; remembered where the browser allows it. */
export function createThemeChoice(): HTMLElement {
  const choose = (theme: string) => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  const select = h(
    'select',
    { id: 'theme-choice' },
    Object.entries(themes).map(([value, name]) => h('option', { value }, name)),
  );
  const stored = remembered();
  select.value = stored !== null && Object.hasOwn(themes, stored) ? stored : 'auto';
  choose(select.value);
  select.addEventListener('change', () => {
    choose(select.value);
    remember(select.value);
  });
  return h('div', { class: 'theme' }, h('label', { for: 'theme-choice' }, 'Theme'), select);
}

/** Storage throws where the reader or the browser forbids it. */
function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // The choice then holds for as long as the page is open.
  }
}
