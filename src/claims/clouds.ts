import type { Annotation, EntityMention, Sentence } from '../model/annotation.ts';
import { overlaps } from '../model/span.ts';

/** Clouds whose names do not say what they are; a text that uses one seldom does either. */
const KNOWN = new Set(
  ['Azure', 'Microsoft Azure', 'AWS', 'GCP', 'OCI', 'Bedrock', 'Amazon Bedrock', 'Vertex AI', 'Azure AI Foundry'].map(
    (name) => name.toLowerCase(),
  ),
);

/** "AWS", "AWS Bedrock" */
const isKnown = (name: string) => KNOWN.has(name) || KNOWN.has(name.split(' ', 1)[0]!);

/** "ContosoCloud" */
const GLUED = /[a-z]{2}Cloud\b/;

/** "Contoso Cloud", "Contoso Web Services", "Contoso Hosting". */
const NAMED = /\b(?:clouds?|web services|hosting|compute|data ?cent(?:er|re)s?)\b/i;

/** What a cloud company is called before or behind its name: "cloud provider Contoso", "Contoso, a cloud group". */
const KIND = new Set(
  (
    'cloud hyperscaler neocloud provider company giant group firm vendor host operator supplier specialist start-up startup seller player unit arm business ' +
    'division subsidiary platform service services infrastructure computing rival market'
  ).split(' '),
);
/** Of these a company may have one without buying it: "Contoso's cloud arm". */
const OWN = new Set(
  'unit arm business division subsidiary platform infrastructure region regions computing services'.split(' '),
);
const CLOUD = new Set(['cloud', 'clouds', 'cloud-computing', 'hyperscaler', 'hyperscalers', 'neocloud']);

/** The entities, by index, that the text or their name makes a cloud, or whose product is one. */
export function findClouds({ entities, sentences }: Annotation): ReadonlySet<number> {
  const clouds = new Set<number>();
  entities.forEach(({ name, aliases, type }, i) => {
    const isNamed = [name, ...aliases].some(
      (alias) => isKnown(alias.toLowerCase()) || NAMED.test(alias) || GLUED.test(alias),
    );
    if (isNamed && type !== 'person') clouds.add(i);
  });
  for (const sentence of sentences) {
    for (const mention of sentence.entities)
      if (mention.entity !== undefined && isDescribed(mention, sentence)) clouds.add(mention.entity);
  }
  const owners = new Set([...clouds].map((i) => entities[i]!.owner));
  entities.forEach(({ name }, i) => {
    if (owners.has(name)) clouds.add(i);
  });
  return clouds;
}

function isDescribed({ span, form }: EntityMention, { tokens }: Sentence): boolean {
  const first = tokens.findIndex((token) => overlaps(token.span, span));
  const end = tokens.findIndex((token, i) => i >= first && token.span.start >= span.end);
  const to = end < 0 ? tokens.length : end;
  const word = (i: number) => tokens[i]?.lower ?? '';
  // "uses its cloud services"
  if (form === 'pronoun') return WHOSE.test(word(first)) && CLOUD.has(word(to)) && OWN.has(word(to + 1));
  if (form !== 'name') return false;
  if (isListedCloud(tokens, first)) return true;
  // "cloud provider Contoso"
  if (KIND.has(word(first - 1)) && (CLOUD.has(word(first - 1)) || CLOUD.has(word(first - 2)))) return true;
  // "Contoso's cloud", "Contoso's cloud arm"
  const owned = /^['’]s?$/.test(word(to)) ? to + 1 : to;
  if (CLOUD.has(word(owned)) && (OWN.has(word(owned + 1)) || tokens[owned + 1]?.tag !== 'NOUN')) return true;
  return isCalledCloud(tokens, to);
}

/** "three clouds: Contoso, Fabrikam and Northwind", "cloud providers such as Contoso": one of several that are called so. */
function isListedCloud(tokens: Sentence['tokens'], first: number): boolean {
  let at = first - 1;
  while (at >= 0 && (tokens[at]!.tag === 'PROPN' || /^(?:,|and|or|&)$/.test(tokens[at]!.lower))) at--;
  const opener = tokens[at]?.lower ?? '';
  if (!/^(?::|—|–|including|like|as|namely)$/.test(opener) || (opener === 'as' && tokens[at - 1]?.lower !== 'such'))
    return false;
  let kind = opener === 'as' ? at - 2 : at - 1;
  if (tokens[kind]?.lower === ',') kind--;
  const word = (i: number) => tokens[i]?.lower ?? '';
  if (/^(?:clouds|hyperscalers|neoclouds)$/.test(word(kind))) return true;
  return tokens[kind]?.tag === 'NOUN' && KIND.has(tokens[kind]!.lemma) && CLOUD.has(word(kind - 1));
}

/** What says that somebody is something. */
const IS = /^(?:,|is|was|are|be|remains?|stays?|became|becomes?|as)$/;
/** Whose cloud it is: "Fabrikam's", "its". */
const WHOSE = /^(?:its|their|['’]s?)$/;

/** "Contoso, a fast-growing cloud provider", "Contoso is no longer Fabrikam's cloud partner", "Contoso, once the sole cloud". */
function isCalledCloud(tokens: Sentence['tokens'], to: number): boolean {
  const word = (i: number) => tokens[i]?.lower ?? '';
  let at = to;
  while (tokens[at]?.tag === 'AUX' && word(at + 1) === 'be') at++;
  if (!IS.test(word(at))) return false;
  at++;
  while (tokens[at]?.tag === 'ADV' || word(at) === 'no' || word(at) === 'longer') at++;
  let isOwned = false;
  // "Contoso, Fabrikam's cloud partner": whose it is stands before
  for (let i = at; tokens[i]?.tag === 'PROPN' || WHOSE.test(word(i)); i++)
    if (WHOSE.test(word(i))) [isOwned, at] = [true, i];
  if (tokens[at]?.tag !== 'DET' && !isOwned) return false;
  for (let i = at + 1; i < at + 7 && ['ADJ', 'NOUN', 'PROPN', 'ADV'].includes(tokens[i]?.tag ?? ''); i++)
    if (CLOUD.has(word(i)))
      return tokens[i + 1]?.tag !== 'NOUN' || KIND.has(word(i + 1)) || (isOwned && word(i + 1) === 'partner');
  return false;
}
