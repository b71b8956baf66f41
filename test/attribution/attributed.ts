import { annotate } from '../../src/annotate/annotate.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { findFrames } from '../../src/clauses/find-frames.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Block } from '../../src/model/article.ts';
import type { Attributions, FoundVoucher } from '../../src/model/attribution.ts';

/** The stages up to attribution, on one paragraph for each line. */
export function attributeText(text: string): { annotation: Annotation; attributions: Attributions } {
  const { annotation, frames } = readText(text);
  return { annotation, attributions: attribute(annotation, frames) };
}

/** What attribution works on. */
export function readText(text: string): { annotation: Annotation; frames: ReturnType<typeof findFrames> } {
  let start = 0;
  const blocks = text.split('\n').map((line): Block => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { kind: 'paragraph', span };
  });
  const annotation = annotate({ ...NO_ARTICLE, text, blocks });
  return { annotation, frames: findFrames(annotation) };
}

const NO_ARTICLE = readArticle(new Uint8Array(), { path: 'article.txt', mediaType: 'text/plain', hints: [] });

/** The text with {…} around every content, then a line for each of their vouchers. */
export function attributed(text: string): string[] {
  const { annotation, attributions } = attributeText(text);
  const places = attributions.contents.flatMap(({ content }) => [
    { at: content.start, mark: '{' },
    { at: content.end, mark: '}' },
  ]);
  let marked = annotation.article.text;
  // from the end, so that earlier places hold; a content that ends where another starts ends first
  for (const { at, mark } of places.sort((a, b) => b.at - a.at || (a.mark === '{' ? -1 : 1))) {
    marked = marked.slice(0, at) + mark + marked.slice(at);
  }
  return [marked, ...attributions.contents.map(({ voucher }) => renderVoucher(voucher))];
}

/** "person Jane Doe, analyst @ Contoso / email < cue-after", with "via" for everyone of the chain. */
export function renderVoucher({ kind, name, title, organization, medium, foundBy, chain }: FoundVoucher): string {
  const via = (chain ?? []).map((each) => ` via ${each.name}`).join('');
  const role = `${title ? `, ${title}` : ''}${organization ? ` @ ${organization}` : ''}`;
  return `${kind} ${name ?? '?'}${role}${medium ? ` / ${medium}` : ''} < ${foundBy}${via}`;
}
