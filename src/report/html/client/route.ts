import { type Filter, filterKeys } from './filter.ts';

export type ViewName = 'overview' | 'facts' | 'timeline' | 'reader';

/** A place in the page, as its address names it after the `#`. */
export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'facts' | 'timeline'; readonly filter: Filter; readonly fact?: string }
  | { readonly view: 'reader'; readonly source?: string; readonly claim?: string };

/** `#facts?type=quote&q=…`, `#timeline`, `#fact-…`, `#source-…`, `#claim-…`; anything else is the overview. */
export function parseRoute(hash: string): Route {
  const text = hash.replace(/^#/, '');
  const [name = '', query = ''] = splitAt(text, '?');
  if (name.startsWith('claim-')) return { view: 'reader', claim: decode(name.slice('claim-'.length)) };
  if (name.startsWith('source-')) return { view: 'reader', source: decode(name.slice('source-'.length)) };
  if (name.startsWith('fact-')) return { view: 'facts', filter: {}, fact: decode(name.slice('fact-'.length)) };
  if (name === 'reader') return { view: 'reader' };
  if (name === 'facts' || name === 'timeline') return { view: name, filter: parseFilter(query) };
  return { view: 'overview' };
}

/** The address of a route, with its `#`. */
export function formatRoute(route: Route): string {
  switch (route.view) {
    case 'overview':
      return '#overview';
    case 'reader':
      if (route.claim !== undefined) return `#claim-${encodeURIComponent(route.claim)}`;
      return route.source === undefined ? '#reader' : `#source-${encodeURIComponent(route.source)}`;
    default: {
      if (route.fact !== undefined) return `#fact-${encodeURIComponent(route.fact)}`;
      const query = new URLSearchParams(Object.entries(route.filter).filter(([, value]) => value)).toString();
      return `#${route.view}${query === '' ? '' : `?${query}`}`;
    }
  }
}

function parseFilter(query: string): Filter {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(filterKeys.flatMap((key) => (parameters.get(key) ? [[key, parameters.get(key)]] : [])));
}

function splitAt(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** An address that anybody may have typed. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
