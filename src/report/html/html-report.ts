import type { Report } from '../report.ts';
import { buildPageSource } from './build-page-source.ts';
import { embedJson } from './embed-json.ts';
import { renderPageHead, renderPageTail } from './page.ts';
import type { PageFact } from './page-data.ts';

export interface HtmlReportOptions {
  readonly title?: string;
  /** The facts of the ledger, asked for once, after the last article. */
  readonly facts?: () => readonly PageFact[];
}

/** One page for readers that opens from the disk and needs no other file: overview, facts, timeline, articles. */
export function htmlReport({ title = 'What the sources claim', facts = () => [] }: HtmlReportOptions = {}): Report {
  return {
    file: 'report.html',
    head: `${renderPageHead(title)}{"sources":[\n`,
    separator: ',\n',
    renderItems: (result) => [embedJson(buildPageSource(result))],
    renderTail: () => `\n],"facts":${embedJson(facts())}}${renderPageTail()}`,
  };
}
