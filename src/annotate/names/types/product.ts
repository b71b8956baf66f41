import { MAKERS } from '../lists/organization-words.ts';
import { PRODUCT_HEADS, PRODUCT_NOUNS } from '../lists/type-cues.ts';
import { isOfPlace, isPossessive, type NameContext } from './context.ts';
import type { TypeRules } from './rule.ts';

const isProduct = (noun: string | undefined) => PRODUCT_NOUNS.has(noun ?? '');
const isPlural = (noun: string | undefined) => /[^s]s$/.test(noun ?? '') && noun !== 'series';

/** "runs on Aria", "hosted on Aria", "Aria workloads". */
const RUNS =
  /^(?:run|host|build|train|deploy|launch|ship|stay|base|available|hosting|usage|workloads|live|remain|migrate|exclusive)$/;

/** What is owned is a product where it is one word, or several that are no person: "Contoso's Aria". */
const isOwned = (name: NameContext) =>
  isPossessive(name.lower(-1)) && name.run.line.kinds[name.run.first - 2] === 'name' && !isOfPlace(name);

/** What shows a product or service. */
export const PRODUCT_RULES: TypeRules = {
  // "the Aria assistant"
  'noun-behind': [
    3,
    ({ owns, nounBehind, at }) => !owns && isProduct(nounBehind) && !isPlural(nounBehind) && at(2)?.tag !== 'NOUN',
  ],
  // "Aria models" are as often models by Aria
  'plural-behind': [1, ({ owns, nounBehind }) => !owns && isProduct(nounBehind) && isPlural(nounBehind)],
  // "Aria, an assistant"
  apposition: [4, ({ apposition }) => isProduct(apposition)],
  // "Aria is an assistant"
  predicate: [4, ({ predicate }) => isProduct(predicate)],
  // "tools like Aria", "models (Aria)"
  example: [3, ({ example }) => isProduct(example)],
  // "the assistant Aria"
  'noun-before': [3, (name) => name.at(-1)?.tag === 'NOUN' && isProduct(name.lower(-1))],
  // "GPT-4", "A320", "Windows 11"
  'model-number': [
    3,
    ({ words, lastWord }) =>
      (/^\p{L}[\p{L}-]*-?\d/u.test(lastWord) && !/^g\d/.test(lastWord)) || (words > 1 && /^\d+$/.test(lastWord)),
  ],
  // "tavorol"
  'drug-name': [4, ({ words, run }) => words === 1 && /^\p{Ll}{5,}$/u.test(run.line.tokens[run.first]!.text)],
  // "Contoso's Aria"
  owned: [2, (name) => isOwned(name) && name.nounBehind !== 'unit'],
  // "Contoso Cloud", "Aria Copilot"
  'head-word': [3, ({ words, lastWord }) => words > 1 && PRODUCT_HEADS.has(lastWord)],
  'runs-on': [2, (name) => /^(?:on|onto|to)$/.test(name.lower(-1)) && RUNS.test(name.lemma(-2))],
  // "launched Aria", "the launch of Aria"
  launched: [
    2,
    (name) =>
      /^(?:launch|release|unveil|market|prescribe|download|rename)$/.test(name.lemma(-1)) ||
      (name.lower(-1) === 'of' && /^(?:launch|release|rollout|version|approval|success|sales)$/.test(name.lower(-2))),
  ],
  // "Aria, marketed by"
  marketed: [
    3,
    (name) =>
      name.lower(1) === ',' &&
      /^(?:market|make|sell|prescribe|manufacture)$/.test(name.lemma(2)) &&
      name.lower(3) === 'by',
  ],
  // "the Aria maker", "the creator of Aria"
  made: [3, (name) => MAKERS.has(name.lower(1)) || (name.lower(-1) === 'of' && MAKERS.has(name.lower(-2)))],
  // "the Aria owner": as often an outlet that is one
  'owner-behind': [1, (name) => name.lower(1) === 'owner' && name.at(-1)?.tag === 'DET'],
  // "the portfolio includes Aria"
  portfolio: [
    2,
    ({ example }) => /^(?:portfolio|pipeline|line-up|lineup|range|catalogue|catalog)$/.test(example ?? ''),
  ],
  // "powering Aria"
  powered: [
    1,
    (name) => /^power$/.test(name.lemma(-1)) || name.lower(-1) === 'behind' || /^power$/.test(name.verb ?? ''),
  ],
};
