/** The commonest function words of each language that the guess tells apart; shared ones decide nothing. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for on with was by at from it as has said be its which are have will this not their',
  de: 'der die und das den von zu mit ist nicht ein eine auf für im dem des sich auch als an es bei wird nach aus',
  fr: 'le la les des et du un une est que dans pour qui sur pas au par ce il plus sont avec aux elle mais ses',
  es: 'el la los las de que y en un una por con del se para su al como más pero sus le lo es este fue',
  it: 'il di che e la per un una non con del della sono è dei nel alla più da al gli si delle anche come ha',
  pt: 'o a de que e do da em um uma para com não os as dos por no na ao se mais foi das pelo sua',
  nl: 'de het een van en in is dat op te zijn voor met niet aan er ook door bij uit naar wordt om heeft worden nog',
  sv: 'och att det som en på är av för med den till har inte om ett men var sig så från kan vid ska nu',
  pl: 'w i na z się nie do że jest to o jak za po przez od dla są był tym przy tego co już',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en kadar sonra ise ne var ama her o',
};

/** The languages that each word belongs to. */
const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** Enough of a text to tell by. */
const sampleLength = 6000;

/** English prose has 25 to 40 words of its list in a hundred; tables and lists of names fewer. */
const leastShare = 0.06;

/** Fewer words than this say nothing. */
const leastWords = 40;

/**
 * A language by its function words, "und" for a script that is not Latin, undefined for a text too short or too poor in
 * any of them. Only good for telling that English rules will not work.
 */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, sampleLength).toLowerCase();
  const { letters, latin, words } = readLetters(sample);
  if (letters >= 100 && latin < letters / 2) return 'und';
  if (words.length < leastWords) return undefined;
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [best] = [...hits].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= words.length * leastShare ? best[0] : undefined;
}

/** How many letters there are, how many of them are Latin, and the runs of letters. */
function readLetters(sample: string): { letters: number; latin: number; words: string[] } {
  const words: string[] = [];
  let letters = 0;
  let latin = 0;
  let start = -1;
  for (let at = 0, size = 1; at <= sample.length; at += size) {
    const code = sample.codePointAt(at) ?? 0;
    size = code > 0xffff ? 2 : 1;
    const isPlain = code >= 0x61 && code <= 0x7a;
    const character = isPlain || code < 0x80 ? '' : String.fromCodePoint(code);
    const isLetter = isPlain || (character !== '' && LETTER.test(character));
    if (isLetter) letters++;
    if (isPlain || (character !== '' && LATIN.test(character))) latin++;
    if (isLetter && start < 0) start = at;
    if (!isLetter && start >= 0) {
      words.push(sample.slice(start, at));
      start = -1;
    }
  }
  return { letters, latin, words };
}

const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;
