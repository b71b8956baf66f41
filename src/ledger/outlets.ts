import { normalizeName } from '../model/fact.ts';

/** Outlets that credits call by another name than publishers do: an open list. */
const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ap: 'associated press',
    apnews: 'associated press',
    afp: 'agence france presse',
    upi: 'united press international',
    dpa: 'deutsche presse agentur',
    pti: 'press trust of india',
    pa: 'press association',
    pamedia: 'press association',
    thomsonreuters: 'reuters',
    dowjonesnewswires: 'dow jones',
    wsj: 'wall street journal',
    nyt: 'new york times',
    nytimes: 'new york times',
    ft: 'financial times',
    prnewswire: 'pr newswire',
    businesswire: 'business wire',
    globenewswire: 'globe newswire',
  }),
);

/** The name of an outlet as origins are compared: "Reuters", "Thomson Reuters" and "reuters.com" are one witness. */
export function outletKey(name: string): string {
  const key = normalizeName(name).replace(/ (?:com|news|co uk)$/, '');
  return otherNames.get(key.replaceAll(' ', '')) ?? key;
}
