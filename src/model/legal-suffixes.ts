/** Legal forms that close a company's name, lower case without dots; they are part of the span, not of the name. */
const LEGAL_SUFFIXES: ReadonlySet<string> = words(
  'inc incorporated corp corporation co cos company ltd limited llc llp lp plc pbc pte pty ag sa nv bv se spa srl gmbh kg kgaa ' +
    'ab asa oyj oy kk sarl sas bhd tbk pjsc ojsc sab sgps aps bvba a/s i/s k/s',
);

/** Those that are also written in lower case: "Contoso plc". */
export const LOWER_CASE_SUFFIXES: ReadonlySet<string> = words('plc inc ltd llc llp corp gmbh');

/** Words that a name wears or drops without becoming another name: "Contoso Group" is Contoso. */
export const LOOSE_SUFFIXES: ReadonlySet<string> = words('group holdings holding international global');

/**
 * How many of a name's words are left without its legal suffix, of which "& Co" is one behind two words ("Velay Orrin & Co")
 * and not behind one ("Velay & Co").
 */
export function lengthWithoutSuffix(words: readonly string[]): number {
  let end = words.length;
  const isJoin = (word: string | undefined) => word === '&' || word === 'and';
  while (end > 1 && (isLegalSuffix(words[end - 1]!) || words[end - 1] === ',')) {
    if (!isJoin(words[end - 2])) end--;
    else if (end > 3 && /^co(?:mpany)?\.?$/.test(words[end - 1]!)) end -= 2;
    else break;
  }
  return end;
}

/** "Inc", "S.A.", in any case. */
export const isLegalSuffix = (word: string): boolean => LEGAL_SUFFIXES.has(suffixKey(word));

/** A word as the lists write it: lower case, without dots. */
export function suffixKey(word: string): string {
  return word.toLowerCase().replaceAll('.', '');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
