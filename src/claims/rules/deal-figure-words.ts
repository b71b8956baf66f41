import { DELIVERS, PROCURE } from './deal-words.ts';
import { BID, SALE, STAKE, TAKEOVER } from './vocabulary.ts';

/** Words that make a figure a term of a deal, as lemmas separated by " | ". */

/** A figure that belongs to one of them is its term. */
export const DEALS =
  `deal | agreement | partnership | pact | contract | accord | tie-up | arrangement | memorandum | mou | ${TAKEOVER} | round | fundraising | ` +
  'fundraise | tranche | placement | series | warrant | check | cheque | prepayment | instalment | installment | lock-up | lease | access';

/** So is what belongs to one of them; several are counted together. */
export const SINGLE = `commitment | obligation | order | letter | ${SALE} | ${BID}`;

/** So is a sum that belongs to one of them. */
export const SUMS = 'promise | pledge | undertaking | valuation';

/** Of a sum that is a part of one of them; one that rises or is so much is measured. */
export const PARTS = `investment | ${STAKE} | funding | financing | loan | facility | royalty | licence | license | obligation`;

/** What a company is worth is another type. */
export const WORTH = 'valuation';

/** What a deal brings about is measured. */
export const EFFECTS =
  'cost | save | generate | add | earn | yield | produce | bring in | lose | boost | lift | cut | reduce';

/** What a deal does with its figures. */
export const COVERS =
  'cover | include | comprise | be | have | total | run | amount | call for | provide for | provide | involve | give | carry | specify | foresee | set | name | bring';

/** Whose sum is put into something or given for it. */
export const SPENDS =
  'promise | pledge | commit | contract | raise | invest | wire | tie | backstop | prepay | lend | put in | put up | subscribe';

/** Whose figure is handed over where somebody gets it. */
export const HANDS_OVER = 'sell | lease | rent | grant | issue | lend | license';

/** Whose figure is a term of the pledge to do it. */
export const SUPPLIES = `${DELIVERS} | ${PROCURE} | take | use | consume | deploy | spend | host | accept | offer`;

export const PLEDGES = 'agree | promise | pledge | commit | undertake | contract | oblige | vow | sign';

/** Where the figure of a noun stands that says nothing of its own construction, the likeliest place first. */
export const FIGURE = 'self | of | for | at | apposition | governor.for | governor.at | clause';
