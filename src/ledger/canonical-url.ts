/** Parameters that say how a reader came, not what is read. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|cmpid|ref|src|source|smid|taid|guccounter)$/i;

/** The address of an article without what differs between links to it; undefined for what is no web address. */
export function canonicalUrl(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const { hostname, pathname, searchParams } = new URL(url);
  const host = hostname.replace(/^(?:www|m|amp)\./, '');
  const path = pathname.replace(/(?:\/amp|\/index\.html?)?\/?$/, '');
  const query = [...searchParams].filter(([name]) => !tracking.test(name)).map(([name, value]) => `${name}=${value}`);
  return `${host}${path}${query.length > 0 ? `?${query.sort().join('&')}` : ''}`;
}
