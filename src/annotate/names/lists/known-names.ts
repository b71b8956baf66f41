/**
 * What a reader of business news knows and a text seldom says. Nothing depends on it: it names owners for grouping, ties an
 * abbreviation to its long form where an article uses both, and tells which of those named "the software giant" is.
 */

/** Product → owner, both in lower case and as they are written. */
const OWNERS: Readonly<Record<string, string>> = {
  Microsoft:
    'Azure, Microsoft Azure, Azure OpenAI Service, Bing, Bing Chat, Copilot, GitHub, LinkedIn, Windows, Xbox, Office, Excel, Outlook, Teams',
  Amazon: 'AWS, Amazon Web Services, Bedrock, Amazon Bedrock, Alexa, Kindle, Titan, Trainium',
  Google: 'Gemini, Android, Chrome, YouTube, Gmail, Google Cloud, Google Cloud Platform, GCP, Waymo, DeepMind',
  OpenAI: 'ChatGPT, Codex, DALL-E, Sora, GPT-4, GPT-4o, GPT-5',
  Anthropic: 'Claude',
  Meta: 'Llama, Facebook, Instagram, WhatsApp, Threads',
  Apple: 'iPhone, iPad, iOS, Siri, App Store',
  xAI: 'Grok',
  Nvidia: 'CUDA, Blackwell, Hopper',
  Oracle: 'OCI, Oracle Cloud Infrastructure',
  IBM: 'Watson, Red Hat',
  Boeing: '737 MAX, Boeing 737 MAX, Dreamliner',
  Volkswagen: 'Audi, Skoda, Cariad, Porsche',
};

/** What news calls well-known companies in their stead: nouns, words before them, and behind the bar the places they are of. */
const CALLED: Readonly<Record<string, string>> = {
  Microsoft: 'giant software windows | redmond washington',
  Amazon: 'giant retailer e-commerce online retail | seattle washington',
  Google: 'giant search | mountain-view california',
  Alphabet: 'giant search | mountain-view california',
  Meta: 'giant social media social-media | menlo-park california',
  'Meta Platforms': 'giant social media social-media | menlo-park california',
  Apple: 'giant | cupertino california',
  Nvidia: 'chipmaker giant chip | santa-clara california',
  AMD: 'chipmaker chip | santa-clara california',
  'Advanced Micro Devices': 'chipmaker chip | santa-clara california',
  Intel: 'chipmaker chip | santa-clara california',
  Broadcom: 'chipmaker chip | palo-alto california',
  Qualcomm: 'chipmaker chip | san-diego california',
  TSMC: 'chipmaker foundry chip | taiwan',
  Oracle: 'software database | austin texas',
  Salesforce: 'software | san-francisco california',
  OpenAI: 'startup lab ai | san-francisco california',
  Anthropic: 'startup lab ai | san-francisco california',
  xAI: 'startup lab ai',
  'Mistral AI': 'startup lab ai | paris france',
  Mistral: 'startup lab ai | paris france',
  SoftBank: 'conglomerate giant investor | tokyo japan',
};

/** Abbreviation → long form. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  AWS: 'Amazon Web Services',
  BA: 'British Airways',
  CIA: 'Central Intelligence Agency',
  CMA: 'Competition and Markets Authority',
  DoJ: 'Department of Justice',
  ECB: 'European Central Bank',
  EU: 'European Union',
  FCA: 'Financial Conduct Authority',
  FDA: 'Food and Drug Administration',
  Fed: 'Federal Reserve',
  FTC: 'Federal Trade Commission',
  GCP: 'Google Cloud Platform',
  GE: 'General Electric',
  GM: 'General Motors',
  GSK: 'GlaxoSmithKline',
  HP: 'Hewlett-Packard',
  IBM: 'International Business Machines',
  IMF: 'International Monetary Fund',
  'J&J': 'Johnson & Johnson',
  LSE: 'London Stock Exchange',
  NYSE: 'New York Stock Exchange',
  OPEC: 'Organization of the Petroleum Exporting Countries',
  'P&G': 'Procter & Gamble',
  RBS: 'Royal Bank of Scotland',
  SEC: 'Securities and Exchange Commission',
  TSMC: 'Taiwan Semiconductor Manufacturing',
  UK: 'United Kingdom',
  UN: 'United Nations',
  US: 'United States',
  VW: 'Volkswagen',
  WHO: 'World Health Organization',
};

/** Companies that look like persons. */
const COMPANIES =
  'Merrill Lynch, Morgan Stanley, Morgan Grenfell, JP Morgan, Dean Witter, Goldman Sachs, Lehman Brothers, Wells Fargo, Charles Schwab, Raymond James, ' +
  'Edward Jones, Booz Allen, Arthur Andersen, Eli Lilly, Philip Morris, Perkin Elmer, Kimberly Clark, Hewlett Packard, John Deere, Stanley Black & Decker, ' +
  'Robert Bosch, Mercedes Benz, Aston Martin, Alfa Romeo, Harley Davidson, Rolls Royce, Jaguar Land Rover, Ralph Lauren, Calvin Klein, Hugo Boss, ' +
  'Tommy Hilfiger, Louis Vuitton, Christian Dior, Michael Kors, Kate Spade, Jimmy Choo, Estee Lauder, Mary Kay, John Lewis, Thomas Cook, William Hill, ' +
  'Thomson Reuters, Freddie Mac, Fannie Mae, Sallie Mae, Burger King';

/** The lexicon, so that a caller can pass an emptied one. Keys are name keys: lower case, no dots or apostrophes. */
export interface KnownNames {
  readonly ownerOf: ReadonlyMap<string, string>;
  readonly longFormOf: ReadonlyMap<string, string>;
  readonly companies: ReadonlySet<string>;
  readonly calledOf: ReadonlyMap<string, Called>;
}

/** Words that a company is called by, and places that it is said to be of. */
export interface Called {
  readonly words: readonly string[];
  readonly places: readonly string[];
}

/** The lexicon as shipped. */
export const KNOWN_NAMES: KnownNames = {
  ownerOf: new Map(
    Object.entries(OWNERS).flatMap(([owner, products]) =>
      products.split(', ').map((product): [string, string] => [nameKey(product), owner]),
    ),
  ),
  longFormOf: new Map(Object.entries(LONG_FORMS).map(([short, long]) => [nameKey(short), nameKey(long)])),
  companies: new Set(COMPANIES.split(', ').map(nameKey)),
  calledOf: new Map(Object.entries(CALLED).map(([name, list]) => [nameKey(name), readCalled(list)])),
};

/** No knowledge at all. */
export const NO_KNOWN_NAMES: KnownNames = {
  ownerOf: new Map(),
  longFormOf: new Map(),
  companies: new Set(),
  calledOf: new Map(),
};

function readCalled(list: string): Called {
  const [words, places = ''] = list.split(' | ').map((part) => part.split(' '));
  return { words: words!, places: [...places].map((place) => place.replaceAll('-', ' ')) };
}

/** A name as the lexicon looks it up. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/[.'’]/gu, '').replaceAll('-', ' ');
}
