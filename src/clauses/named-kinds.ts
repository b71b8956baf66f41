import type { Token } from '../model/annotation.ts';

/** Nouns that a name follows which they describe: "the insurance group Contoso", "the analyst Jane Doe". */
export function namesFollow({ lower, lemma, tag }: Token): boolean {
  if (tag !== 'NOUN') return true;
  if (lower !== lemma) return NAMED.test(lemma); // "founders Jane Doe and John Roe"
  return NAMED.test(lower);
}

const NAMED =
  /(?:group|giant|firm|company|bank|chain|unit|arm|division|subsidiary|venture|parent|agency|startup|start-up|label|studio|house|fund|airline|line|club|team|site|website|service|app|platform|brand|newspaper|magazine|network|exchange|authority|ministry|union|party|court|state|city|country|town|chief|head|boss|executive|president|secretary|ally|[^f]er|(?<!vis)or|ist|ant|ian|man|woman|colleague|friend|wife|nephew|veteran|spouse|spokespeople|co-ceo|ceo|cfo|coo|cto|cio|architect|candidate|delegate|advocate|magnate|tycoon|expert|coach|judge|guru|host|captain|prince|king|queen|pope|chair|industry|technology|business|conglomerate|consortium|partnership|rival|peer|partner|investor|drug|medicine|vaccine|project|initiative|mine|field|plant|ship|model|system|software|chip|game|show|film|series|hub)$/;

/** Whether a common noun says what kind of company, person or work something is: "group", "founder", "series". */
export const isNamedKind = ({ tag, lemma }: Token): boolean => tag === 'NOUN' && NAMED.test(lemma);
