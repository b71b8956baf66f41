import type { Annotation } from '../model/annotation.ts';
import type { AttributedContent, FoundVoucher } from '../model/attribution.ts';
import { isQuote } from './items.ts';
import type { ReadPassage } from './report.ts';

/** Block quotations without marks: the words of whoever announces them with a colon or signs them, else of some document. */
export function attributeBlocks(annotation: Annotation, passages: readonly ReadPassage[]): AttributedContent[] {
  const { blocks } = annotation.article;
  const contents: AttributedContent[] = [];
  let announced: FoundVoucher | undefined;
  for (const [i, { passage, speaker }] of passages.entries()) {
    if (passage.within !== undefined) continue;
    const { kind, span } = blocks[passage.block]!;
    const isFirst = passages[i - 1]?.passage.block !== passage.block;
    if (kind !== 'quotation') {
      announced = passage.items.at(-1)?.token?.text === ':' ? speaker && asOutlet(annotation, speaker) : undefined;
    } else if (isFirst && !isSignature(passages[i]) && !passage.items.some(isQuote)) {
      const signed = nextBlock(passages, i)?.speaker;
      const voucher = announced ?? (signed?.foundBy === 'signature' ? signed : { kind: 'document' as const });
      contents.push({ content: span, speech: 'direct', voucher: { ...voucher, foundBy: 'block-quotation' } });
    }
  }
  return contents;
}

/** "From the Northwind Times:" names a paper, unless the article knows a person of that name. */
function asOutlet({ entities }: Annotation, speaker: FoundVoucher): FoundVoucher {
  const isPerson = entities.some(({ type, name }) => type === 'person' && name === speaker.name);
  return speaker.foundBy !== 'lead-in' || isPerson ? speaker : { ...speaker, kind: 'organization' };
}

const isSignature = (read: ReadPassage | undefined): boolean => read?.speaker?.foundBy === 'signature';

function nextBlock(passages: readonly ReadPassage[], from: number): ReadPassage | undefined {
  let i = from;
  while (passages[i]?.passage.block === passages[from]!.passage.block) i++;
  return passages[i];
}
