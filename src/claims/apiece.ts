import type { ValueMention } from '../model/annotation.ts';
import type { Frame } from '../model/frame.ts';

/** "Contoso and Fabrikam contribute $7 billion apiece": whether several do it, so that "each" is each of them. */
export const isSharedOut = ({ kind, subject }: Frame): boolean =>
  kind === 'verb' && (subject?.conjuncts.length ?? 0) > 0;

/** The sum that one of several pays: "$7 billion" of "$7 billion apiece". */
export function withoutApiece(mention: ValueMention): ValueMention {
  const { value } = mention;
  if (value.kind !== 'money' || value.per !== 'unit') return mention;
  const { per: _, ...sum } = value;
  return { ...mention, value: sum };
}
