import type { Scene } from './scene.ts';

/** Those whom news asks about others. */
const OUTSIDERS =
  /^(?:analysts?|economists?|strategists?|traders?|dealers?|brokers?|professors?|experts?|researchers?|lawyers?|consultants?|commentators?)$/;

/** "(Newsline) --", "LONDON (Newsline) -": no one that the text is about. */
const isInDateline = (tokens: Scene['tokens'], last: number) =>
  last < LONGEST_DATELINE && tokens[last + 1]?.text === ')' && /^[-–—]+$/.test(tokens[last + 2]?.text ?? '');

const LONGEST_DATELINE = 16;

/** Those who have left a company: "former Contoso employees", "ex-Contoso staff", "Contoso alumni". */
const LEAVERS =
  /^(?:employees?|staff|staffers?|executives?|engineers?|scientists?|workers?|managers?|veterans?|alumni|alumnus|alums?)$/;

function isFormerEmployer({ tokens, phrase }: Scene): boolean {
  const before = tokens[phrase.first - 1]?.lower ?? '';
  const behind = tokens.slice(phrase.last + 1, phrase.last + 3).map(({ lower }) => lower);
  if (/^(?:alumni|alumnus|alums?|veterans?)$/.test(behind[0] ?? '')) return true;
  return /^(?:former|ex|ex-|onetime)$/.test(before) && behind.some((word) => LEAVERS.test(word));
}

/** "told the Journal": who is told is no party, unless it is the only one. */
const isAddressee = ({ tokens, phrase }: Scene): boolean => {
  const verb = tokens[phrase.first - 1]?.tag === 'DET' ? phrase.first - 2 : phrase.first - 1;
  return tokens[verb]?.lemma === 'tell' || /^(?:interview|conversation)$/.test(tokens[verb - 1]?.lower ?? '');
};

/** "Newsline reported that", "…, Newsline reported.": who tells the news. */
const tellsNews = ({ tokens, phrase: { last } }: Scene): boolean =>
  tokens[last + 1]?.lower === 'reported' && /^(?:that|on|earlier|last|in|[.,])$/.test(tokens[last + 2]?.lower ?? '.');

/** Whether a name is no more than an example, or the wire's, or says for whom an outsider works: "such as Contoso", "an analyst at Contoso". */
export function isAside(scene: Scene): boolean {
  const { tokens, phrases, phrase, mentionOf, entities, entityOf } = scene;
  if (phrase.kind !== 'name') return false;
  if (isInDateline(tokens, phrase.last) || isFormerEmployer(scene) || isAddressee(scene) || tellsNews(scene))
    return true;
  const before = phrases[phrase.index - 1];
  if (phrase.joinsPrevious && before && mentionOf.get(before)?.isAside) return true;
  if (OUTSIDERS.test(tokens[phrase.last + 1]?.lower ?? '') || OUTSIDERS.test(tokens[phrase.last + 2]?.lower ?? '')) {
    return phrase.role === 'modifier';
  }
  // "an analyst at the broker Contoso"
  const first = before?.describesNext && before.last === phrase.first - 1 ? before.first : phrase.first;
  const preposition = tokens[first - 1]?.lower ?? '';
  if (/^(?:like|including)$/.test(preposition) || (preposition === 'as' && tokens[first - 2]?.lower === 'such'))
    return true;
  if (!/^(?:at|of|with|from|for)$/.test(preposition)) return false;
  const worker = phrases[phrase.index - (first === phrase.first ? 1 : 2)];
  if (worker?.last !== first - 2) return false;
  if (worker.run) return preposition !== 'for' && entities[entityOf.get(worker.run)!]!.type === 'person';
  return OUTSIDERS.test(tokens[worker.head]!.lower);
}
