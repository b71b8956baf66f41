/** What a verb or noun that governs a predicate says of it. */
export type GovernorClass = 'plans' | 'proposes' | 'ends' | 'keeps' | 'hedges' | 'denies' | 'exercises' | 'prevents';

const CLASSES: Readonly<Record<GovernorClass, string>> = {
  plans:
    'predict foresee envisage envision agree plan intend aim pledge commit decide promise vow undertake prepare schedule slate set expect anticipate project forecast agreement plan deal term pact ' +
    'commitment pledge intention decision undertaking process arrange due poise approve clear prospect choose pick select tap contract commission hire order tip',
  proposes:
    'consider explore offer bid propose seek discuss negotiate weigh mull want hope approach court eye study evaluate invite talk discussion negotiation ' +
    'proposal option interest tempt bid attempt effort try willing ready keen eager open free interested ask urge ' +
    'near look pursue letter memorandum possibility chance opportunity',
  ends:
    'fail retreat scrap cancel abandon end drop terminate withdraw reject rebuff spurn snub block lose relinquish waive dismantle cease stop discontinue exit lapse expire surrender ' +
    'forgo forfeit revoke quash unwind axe sever loosen eliminate remove disappear vanish simplify strip void annul collapse',
  keeps: 'remain continue keep retain maintain stay persist preserve endure stand reaffirm',
  hedges:
    'say believe report rumour rumor understand think estimate expect allege claim seem appear suggest speculate project forecast predict anticipate tip',
  denies: 'deny refuse decline refute dispute',
  exercises: 'exercise use trigger invoke activate',
  prevents:
    'prevent stop bar ban block prohibit forbid restrict preclude exclude discourage limit limitation restriction prohibition moratorium curb',
}; // prettier-ignore

const table = new Map<string, Set<GovernorClass>>();
for (const [name, words] of Object.entries(CLASSES)) {
  for (const word of words.split(/\s+/)) table.set(word, (table.get(word) ?? new Set()).add(name as GovernorClass));
}
for (const phrase of [
  'give up',
  'call off',
  'be over',
  'be no more',
  'go away',
  'fall away',
  'take away',
  'do away with',
  'get rid of',
  'dispense with',
  'walk away',
  'pull out',
  'phase out',
  'back away',
  'give way',
  'move away',
  'shift away',
  'step away',
  'drop out',
  'back out',
  'wind down',
  'get out',
  'turn down',
  'vote down',
  'strike down',
  'strike out',
])
  table.set(phrase, new Set(['ends']));

table.set('rule out', new Set(['denies']));

/** Whether the lemma belongs to the class. */
export function isOfClass(lemma: string, name: GovernorClass): boolean {
  return table.get(lemma)?.has(name) ?? false;
}
