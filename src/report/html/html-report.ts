import type { Report } from '../report.ts';
import { buildPageFacts } from './build-page-fact.ts';
import { buildPageSource } from './build-page-source.ts';
import { embedJson } from './embed-json.ts';
import { renderPageHead, renderPageTail } from './page.ts';

/** For readers: one page that needs no other file and no network, with overview, facts, timeline and articles. */
export const html: Report = htmlReport('What the sources claim');

/** The same under another title. */
export function htmlReport(title: string): Report {
  return {
    file: 'report.html',
    head: `${renderPageHead(title)}{"sources":[\n`,
    separator: ',\n',
    renderItems: (result) => [embedJson(buildPageSource(result))],
    renderTail: (_, ledger) => `\n],"facts":${embedJson(ledger ? buildPageFacts(ledger) : [])}}${renderPageTail()}`,
    needsLedger: true,
  };
}
