import { type FurnitureKind, findFurnitureLine } from './furniture-lines.ts';

/** A pattern with the longest line that it may judge: body prose that begins with the same words is longer. */
interface FurniturePattern {
  readonly kind: FurnitureKind;
  readonly maxLength: number;
  readonly pattern: RegExp;
}

const NETWORK = '(?:facebook|twitter|x|linkedin|whatsapp|telegram|instagram|youtube|threads|bluesky|flipboard|google)';
const LETTER = '(?:newsletters?|inbox|updates?|alerts?|briefing|digest|podcast|channel|e-?mails?)';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY = '(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? )';

/** The examples show what each alternative is for. */
const PATTERNS: readonly FurniturePattern[] = [
  // "Follow us on X", "Like Example on Facebook", "Follow Example Wire: …", "… preferred source on Google", "Get our free app"
  pattern('share', 240, `^(?:follow|like|find) (?:us|me|@\\w{1,30}|[\\w .&'’-]{2,40}) (?:on|at) ${NETWORK}\\b`),
  pattern(
    'share',
    240,
    `^follow [\\w .&'’-]{2,30}:|\\bpreferred source on google\\b|^(?:download|get) (?:the|our) (?:free )?(?:\\w{1,20} )?app\\b`,
  ),
  pattern('comments', 160, '^your e-?mail address will not be published'),
  // "Sign up for our weekly newsletter", "Subscribe to Example Wire for free updates"
  pattern(
    'sign-up',
    260,
    `^(?:please )?(?:sign[ -]?up|subscribe|register)\\b[^.]{0,200}\\b(?:${LETTER}|free|today|now|here|stories|access)\\b`,
  ),
  // "Get the latest news in your inbox", "Stay up to date with …"
  pattern(
    'sign-up',
    260,
    '^(?:get|receive|have|want|stay|join|start)\\b[^.?!]{0,160}\\b(?:in|to|into) your (?:inbox|mailbox|e-?mail)\\b',
  ),
  pattern('sign-up', 120, '^stay (?:up to date|informed|ahead|in the know)\\b[^.]{0,80}$'),
  // "… Read by 9,000 people. Sign up for our weekly letter.", "… Subscribe at example.com", "The news in your inbox at 7am."
  pattern(
    'sign-up',
    200,
    '(?:^|[.!?] )(?:sign up|subscribe) (?:(?:for|to) (?:our|the|my|this|it)\\b|at \\S{1,60}\\.\\w)',
  ),
  pattern(
    'sign-up',
    200,
    '\\bin your inbox\\b|\\bunsubscribe\\b|^did someone forward|\\bforward (?:it|this) to a friend\\b',
  ),
  // "Enjoying the stories?", "Read the daily farm news"
  pattern(
    'sign-up',
    90,
    '^(?:enjoy(?:ing|ed)?|liked?|loved?) (?:the|this|these|our|what you) (?:stor(?:y|ies)|articles?|posts?|content|read)[^.]{0,40}\\?',
  ),
  pattern('sign-up', 60, '^read the (?:daily|weekly|latest) [\\w ]{2,30} news$'),
  // "Also: …", "READ MORE: …", "Related stories: …", "More on tractors: …"
  pattern(
    'teaser',
    240,
    "^(?:also(?: read| see| on [\\w ]{2,30})?|read(?: also| more| next| now| this)?|see(?: also| more)?|recommended(?: reading)?|related(?: \\w{4,10})?|more(?: (?:on|from|about) [^:]{2,40})?|must[- ]reads?|in case you missed it|icymi|watch(?: now| live| also| more)?|listen(?: now)?|don['’]t miss|up next|next up|editor['’]s picks?|further reading|trending(?: now)?|top stor(?:y|ies)|opinion|explainer)\\s?[:|»›>→]\\s?\\S",
  ),
  // "More from Example Wire", "More stories by Jane Doe"
  pattern(
    'teaser',
    60,
    "^more (?:(?:stories|news|articles|posts|headlines|coverage) )?(?:from|by|in|about) [\\w .&'’-]{2,30}$",
  ),
  // "Copyright © 2026 Example Wire", "© Example", "… All rights reserved.", "This material may not be published …"
  pattern(
    'copyright',
    300,
    '^copyright\\s?(?:©|\\(c\\)|\\d{4}|by\\b)|^©|^\\(c\\) ?\\d{4}|^[^.]{0,120}\\ball rights reserved\\b',
  ),
  pattern(
    'copyright',
    300,
    '^this (?:material|article|content|story|document) (?:may|must|cannot) (?:not )?be (?:re|copied|published|broadcast|used|shared)',
  ),
  // "(Reporting by Jane Doe; Editing by John Roe)"
  pattern(
    'credit',
    400,
    '^[([—–-]?\\s?(?:(?:[Aa]dditional|[Ww]ith) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Cc]ompiled|[Pp]roduction)(?: and (?:[Rr]eporting|[Ww]riting|[Ee]diting))? (?:by|from) \\p{Lu}',
    'u',
  ),
  // "This article was first published by Example Wire.", "Originally reported by …"
  pattern(
    'credit',
    160,
    '^this (?:article|story|post|piece|report) (?:was )?(?:first |originally )?(?:published|appeared|posted|reported|ran)\\b|^(?:originally|first) (?:reported|published|posted|appeared) (?:by|on|in|at)\\b',
  ),
  // "Source: Example Wire", "Via Example", "SOURCE Contoso Inc.", "View source version on example.com: …"
  pattern('credit', 80, "^(?:[Ss]ources?:|SOURCES?:?|Via:?) ?\\p{Lu}[\\w .,&'’-]{1,60}$", 'u'),
  pattern(
    'credit',
    400,
    '^view (?:the )?(?:source|original)(?: version)? on\\b|^read the (?:full|original) (?:story|article|report|release)\\b',
  ),
  // "--Example Direct--", "/Example Wire/"
  pattern('credit', 60, '^(?:--?|—|\\/)\\s?[\\p{L}\\d .]{2,40}\\s?(?:--?|—|\\/)$', 'u'),
  // "Image Credits: Example", "Photo courtesy of Contoso", "(Photo by Jane Doe)", "CREDITS: Example"
  pattern(
    'image-credit',
    160,
    '^[([]?(?:images?|photos?|pictures?|photograph|illustration|graphic|video|screenshot|(?:file|cover|featured|header) (?:photo|image)|thumbnail)(?:(?: credits?)?\\s?(?:[:/©])| credits? | (?:courtesy(?: of)?|by|via) )\\s?\\S',
  ),
  pattern(
    'image-credit',
    160,
    '^[([]?(?:[Cc]redits?|CREDITS?|[Cc]ourtesy(?: of)?)\\s?(?::|©|(?<=of)\\s)\\s?[\\p{Lu}©@]',
    'u',
  ),
  pattern('advert', 120, '^sponsored by\\b|^ads? by \\w'),
  // "This article contains affiliate links.", "We may earn a commission …"
  pattern(
    'advert',
    260,
    '^this (?:article|post|page|story) (?:may )?(?:contains?|includes?) affiliate|^we (?:may )?(?:earn|receive|get) (?:a |an )?(?:affiliate )?commission|^when you (?:buy|purchase) (?:something )?through',
  ),
  pattern(
    'consent',
    500,
    '^(?:we(?: and our (?:\\d{1,5} )?(?:partners|vendors))? use cookies|this (?:web)?site uses cookies|this site is protected by recaptcha)',
  ),
  pattern(
    'consent',
    500,
    '^by (?:continuing|clicking|using|subscribing|signing up|submitting)\\b[^.]{0,120}\\byou (?:agree|accept|consent)',
  ),
  // "Media contacts:", "Contact Details", and the same glued to a name: "Contact DetailsContoso Ltd"
  pattern(
    'contact',
    160,
    '^(?:(?:media|press|investor(?: relations)?|pr|company|news)? ?(?:contacts?|inquiries|enquiries)(?: (?:details|information|info|us))?)(?::|$)',
  ),
  pattern('contact', 160, '^(?:Contact (?:Details|Information)|(?:Media|Press) Contacts?)\\s?\\p{Lu}', 'u'),
  pattern(
    'contact',
    160,
    '^for (?:more|further|additional) information,? (?:please )?(?:contact|visit|call|email)\\b|^(?:have you |do you have |have |got )(?:got )?a (?:news )?(?:tip|story)\\b',
  ),
  // A lone address, number or link: "press@example.com", "+44 20 7946 0000"
  pattern(
    'contact',
    300,
    '^(?:(?:e-?mail|tel|phone|web|website|twitter)\\s?[:.]\\s?)?(?:[\\w.+-]{1,60}@[\\w.-]{1,60}|\\+[\\d ().-]{7,24}|\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}|(?:https?:\\/\\/|www\\.)\\S{1,250}|@\\w{2,30})$',
  ),
  pattern(
    'tags',
    300,
    '^(?:tags?|topics?|keywords|categor(?:y|ies)|filed under|posted in|in this article|hashtags?|ticker)\\s?:|\\b(?:was|were|are|is) tagged in this (?:article|story|post)\\b|^(?:#\\w{1,40}[ ,]{0,2}){1,20}$',
  ),
  // "Updated May 6, 2026 at 2:25 PM", "Published: 6 May", "2 hours ago", "5 min read"
  pattern(
    'date',
    120,
    `^(?:(?:first|last|article) )?(?:published|updated|posted|modified|released|created)(?: on| at)?\\s?:?\\s${DAY}?(?:the )?(?:${MONTH} )?\\d`,
  ),
  pattern(
    'date',
    60,
    '^\\d{1,3} ?(?:min(?:ute)?s?|sec(?:ond)?s?|h(?:ou)?rs?|days?|weeks?|months?) (?:ago|read)\\b|^(?:reading|read) time\\b',
  ),
];

function pattern(kind: FurnitureKind, maxLength: number, source: string, flags = 'i'): FurniturePattern {
  return { kind, maxLength, pattern: new RegExp(source, flags) };
}

const DATE_WORD = new RegExp(
  `^(?:${MONTH}|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|at|on|am|pm|a|p|m|[ecmp][sd]?t|utc|gmt|bst|cet|cest|ist|updated|published|posted|last|modified|mins?|minutes?|read|words?|ago|hours?|days?|the|of|today|yesterday|\\d{1,4}(?:st|nd|rd|th|z|t\\d{2})?)$`,
  'i',
);

/** "🔗 Related: …": what stands before the words of a line in a chatty newsletter. */
const PICTOGRAPHS = /^(?:(?![©®™])\p{Extended_Pictographic}\ufe0f? ?){1,3}/u;

/** What kind of furniture a block is by its words alone, if it is any. Body prose must never be: it loses its claims. */
export function findFurniture(text: string): FurnitureKind | undefined {
  const line = findFurnitureLine(text);
  if (line) return line;
  const words = text.replace(PICTOGRAPHS, '');
  const found = PATTERNS.find(({ maxLength, pattern }) => words.length <= maxLength && pattern.test(words));
  if (found) return found.kind;
  if (isByline(words)) return 'credit';
  if (isDateline(words)) return 'date';
  return isMenu(words) ? 'navigation' : undefined;
}

/** "By Jane Doe", "By Jane Doe and John Roe, Example Wire | May 6, 2026"; not "By 2030, the firm will …". */
function isByline(text: string): boolean {
  const by = /^(?:(?:Posted|Written|Published|Words|Story|Text) by|[Bb][Yy])\s(?=\p{Lu})/u.exec(text);
  if (!by || text.length > 140 || /[.!?]$/.test(text)) return false;
  const rest = text.slice(by[0].length);
  const words = rest.split(/[\s,|·•/–—-]+/).filter(Boolean);
  const isName = (word: string) => /^(?:\p{Lu}|\d)/u.test(word) || /^(?:and|&|for|of|in|the|de|van|von)$/.test(word);
  return words.length >= 2 && words.length <= 16 && words.every(isName) && !/^(?:\p{L}{3,9} )?\d{4}\b/u.test(rest);
}

/** "Home > Business > Autos", "News | Sport | Business", "Facebook X Email": short labels side by side. */
function isMenu(text: string): boolean {
  if (text.length > 120) return false;
  const labels = text.split(/ (?:[>»›|•·/]|&gt;) /);
  const isCrumbs = labels.length >= 3 || (labels.length === 2 && /^home$/i.test(labels[0]!));
  if (isCrumbs && labels.every((label) => label.split(' ').length <= 4 && !/[.!?]$/.test(label))) return true;
  const words = text.toLowerCase().match(/copy link|\S+/g) ?? [];
  return words.length >= 3 && words.every((word) => findFurnitureLine(word) === 'share');
}

/** A line of nothing but a date, time and length: "May 6, 2026 · 2:25 PM UTC · 410 words, a 6 min read". */
function isDateline(text: string): boolean {
  if (text.length > 80 || !/\d/.test(text)) return false;
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const isFull =
    words.some((word) => /[a-z]{3}/i.test(word)) || /\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}/.test(text);
  return words.length >= 2 && isFull && words.every((word) => DATE_WORD.test(word));
}

const IMAGE_CREDITS = [
  /(?:^|[\s(.])(?:image|photo|picture|photograph|video)s?(?: credits?| courtesy| by| via)?: ?\S[^.]{0,80}\)?$/i,
  /\((?:image|photo|picture|credits?)\b[^()]{0,80}\)$/i,
  /(?:via |\/|\()(?:getty(?: images)?|afp|ap photo|reuters|shutterstock|unsplash|bloomberg|istock)\b[^.]{0,30}$/i,
  /REUTERS\/\p{Lu}|(?:AP Photo|Getty Images|Shutterstock|EPA-EFE)\/?[^.\s]{0,20}\)$/u,
];

/** "… (Image Credits: Example)", "…. Photo: Jane Doe/Example", "… REUTERS/Jane Doe": the line describes a picture. */
export function hasImageCredit(text: string): boolean {
  return text.length <= 400 && IMAGE_CREDITS.some((pattern) => pattern.test(text));
}
