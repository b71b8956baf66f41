/** What a line of furniture is; metadata looks for authors and origins in credits, for dates in datelines. */
export type FurnitureKind =
  | 'share'
  | 'comments'
  | 'sign-up'
  | 'teaser'
  | 'copyright'
  | 'credit'
  | 'date'
  | 'image-credit'
  | 'advert'
  | 'navigation'
  | 'consent'
  | 'contact'
  | 'tags';

/** A pattern with the longest line that it may judge: body prose that begins with the same words is longer. */
interface FurniturePattern {
  readonly kind: FurnitureKind;
  readonly maxLength: number;
  readonly pattern: RegExp;
}

const NETWORKS =
  'facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|email|e-mail|flipboard|instagram|youtube|threads|bluesky|google news|google';

const PATTERNS: readonly FurniturePattern[] = [
  // "Share this post", "Share on Facebook", "Tweet", "Copy link"
  {
    kind: 'share',
    maxLength: 60,
    pattern: new RegExp(
      `^(?:(?:share|tweet|pin|print|save|email|e-mail|send)(?: (?:this|the|on|via|to|by|with|it|a|link|post|article|story|page|${NETWORKS}))*|copy (?:the )?link|link copied|(?:${NETWORKS}))[:.!]?$`,
      'i',
    ),
  },
  // "Follow us on X", "Follow Example Wire:", "Add us as a preferred source on Google", "Like us on Facebook"
  {
    kind: 'share',
    maxLength: 240,
    pattern: new RegExp(
      `^(?:follow|like|find) (?:us|me|@\\w+|[\\w .&'’-]{2,40} on) ?(?:on |at )?(?:${NETWORKS})\\b|\\bpreferred source on google\\b|^follow [\\w.&'’-]{2,30}:|^(?:download|get) (?:the|our) (?:free )?(?:\\w+ )?app\\b`,
      'i',
    ),
  },
  // "Leave a Comment", "3 Comments", "Comments (12)", "Join the conversation"
  {
    kind: 'comments',
    maxLength: 80,
    pattern:
      /^(?:(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply|response)(?: \w+){0,3}|(?:\d{1,6} )?(?:comments?|replies|responses)(?: \(\d{1,6}\))?|(?:view|show|see|read|load)(?: all)?(?: \d{1,6})? comments(?: \(\d{1,6}\))?|join the (?:conversation|discussion)(?: \w+){0,3}|be the first to comment|comments are closed|(?:tell us )?what (?:do )?you think)[.?!:…]{0,3}$/i,
  },
  { kind: 'comments', maxLength: 160, pattern: /^your e-?mail address will not be published/i },
  // "Sign up for our newsletter", "Subscribe to …", "Get the latest … in your inbox", "Enjoying the stories?"
  {
    kind: 'sign-up',
    maxLength: 260,
    pattern:
      /^(?:please )?(?:sign[ -]?up|subscribe|register)\b(?! (?:revenue|numbers|growth|fee))[^.]{0,200}\b(?:newsletters?|inbox|updates?|alerts?|free|today|now|news|briefing|digest|podcast|channel|here|stories|e-?mails?|access)\b/i,
  },
  {
    kind: 'sign-up',
    maxLength: 60,
    pattern:
      /^(?:sign[ -]?up|subscribe|register|sign in|log ?in|login|join (?:us|now|free))(?: (?:now|here|today|for free|for more|to (?:continue|read)(?: reading)?))?[.!:]?$/i,
  },
  {
    kind: 'sign-up',
    maxLength: 260,
    pattern:
      /^(?:get|receive|have|want|stay|join|start|enjoy)\b[^.?!]{0,160}\b(?:in|to|into) your (?:inbox|mailbox|e-?mail)\b|^(?:enjoy(?:ing|ed)?|like|love|liked) (?:the|this|these|our|what you) (?:stor(?:y|ies)|articles?|posts?|content|read)[^.]{0,40}\?|^read the (?:daily|weekly|latest) [\w ]{2,30} news$|^(?:enter )?your e-?mail(?: address)?[:*]?$|^stay (?:up to date|informed|ahead|in the know)\b[^.]{0,80}$/i,
  },
  // "Also: …", "Read also: …", "Related: …", "READ MORE: …"
  {
    kind: 'teaser',
    maxLength: 240,
    pattern:
      /^(?:also(?: read| see| on [\w ]{2,30})?|read(?: also| more| next| now| this)?|see(?: also| more)?|related(?: (?:articles?|stor(?:y|ies)|posts?|news|content|coverage|reading|topics|links|video))?|recommended(?: (?:reading|for you|articles?|stor(?:y|ies)))?|more(?: (?:on|from|about) [^:]{2,40})?|must[- ]reads?|in case you missed it|icymi|watch(?: now| live| also| more)?|listen(?: now)?|don['’]t miss|up next|next up|editor['’]s picks?|further reading|trending(?: now)?|top stor(?:y|ies)|opinion|explainer)\s?[:|»›>→]\s?\S/i,
  },
  {
    kind: 'teaser',
    maxLength: 60,
    pattern:
      /^(?:(?:also )?read (?:more|next|also|the full (?:story|article|report))|see (?:also|more)|related(?: (?:articles?|stor(?:y|ies)|posts?|news|content|coverage|reading|topics|links|videos?))?|recommended(?: (?:reading|for you|articles?|stor(?:y|ies)|videos?))?|more (?:(?:stories|news|articles|posts|headlines|coverage)?(?: ?(?:from|on|in|by|about) [\w .&'’-]{2,30})?)|you (?:may|might) (?:also )?(?:like|be interested in)|(?:most|more) (?:read|popular|viewed|shared|commented)(?: (?:stories|articles|posts))?|trending(?: (?:now|stories|topics|news))?|popular(?: (?:now|stories|posts|articles))?|latest (?:news|stories|headlines|articles|posts)|top (?:stories|news|headlines|articles)|(?:continue|keep) reading(?: below)?|must[- ]reads?|editor['’]s picks?|further reading|up next|what to read next|from (?:around|across) the web|don['’]t miss(?: out)?|in this (?:article|story)|table of contents)[:.…»›>→]*$/i,
  },
  // "Copyright © 2026 Example Wire", "© 2026", "All rights reserved."
  {
    kind: 'copyright',
    maxLength: 300,
    pattern: /^(?:copyright\s?(?:©|\(c\)|\d{4}|by\b)|©|\(c\) ?\d{4})|^[^.]{0,120}\ball rights reserved\b/i,
  },
  {
    kind: 'copyright',
    maxLength: 300,
    pattern:
      /^this (?:material|article|content|story|document) (?:may|must|is|cannot) (?:not )?(?:be )?(?:reproduced|published|republished|copyright|protected|redistributed|copied)/i,
  },
  // "(Reporting by Jane Doe; Editing by John Roe)", "Written by", "With reporting from …"
  {
    kind: 'credit',
    maxLength: 400,
    pattern:
      /^[([—–-]?\s?(?:(?:additional |with )?(?:reporting|writing|editing|research|compiled|production)(?: and (?:reporting|writing|editing))?) (?:by|from) \p{Lu}/iu,
  },
  {
    kind: 'credit',
    maxLength: 120,
    pattern:
      /^(?:(?:written|posted|published|edited|reviewed|story|words|text|authored|compiled|translated|prepared) by|by|authors?|contributors?|editors?|reporters?)(?:\s?[:|])?$/i,
  },
  { kind: 'credit', maxLength: 400, pattern: /^view (?:the )?(?:source|original)(?: version)? on\b/i },
  {
    kind: 'credit',
    maxLength: 160,
    pattern:
      /^(?:this (?:article|story|post|piece|report) (?:was )?(?:first |originally )?(?:published|appeared|posted|reported|ran)\b|(?:originally|first) (?:reported|published|posted|appeared) (?:by|on|in|at)\b|source:? (?=\p{Lu})[\w .,&'’-]{2,60}$|via:? (?=\p{Lu})[\w .&'’-]{2,40}$|read the (?:full|original) (?:story|article|report|release)\b)/iu,
  },
  { kind: 'credit', maxLength: 60, pattern: /^(?:--?|—|\/)\s?[\p{L}\d .]{2,40}\s?(?:--?|—|\/)$/u },
  // "Image Credits: Example", "Photo by Jane Doe", "CREDITS: Example CC BY-SA"
  {
    kind: 'image-credit',
    maxLength: 160,
    pattern:
      /^[([]?(?:(?:images?|photos?|pictures?|photograph|illustration|graphic|video|screenshot|file photo|thumbnail|cover image|featured image|header image)(?: credits?| courtesy(?: of)?| by| via)?|credits?|courtesy(?: of)?)\s?(?::|\/|©|(?<=by|via|of)\s)\s?\S/i,
  },
  {
    kind: 'advert',
    maxLength: 120,
    pattern:
      /^(?:advert(?:isement|ising)?s?|sponsored(?: (?:content|post|links?|by\b.{0,60}))?|promoted(?: content| stories)?|paid (?:content|post)|ads?(?: by [\w ]{2,30})?|(?:story|article|content) continues (?:below|after)(?: (?:the )?(?:advertisement|ad|video))?|scroll to continue(?: with content)?)[.:]?$/i,
  },
  {
    kind: 'advert',
    maxLength: 260,
    pattern:
      /^(?:this (?:article|post|page|story) (?:may )?(?:contains?|includes?) affiliate|we (?:may )?(?:earn|receive|get) (?:a |an )?(?:affiliate )?commission|when you (?:buy|purchase) (?:something )?through)/i,
  },
  {
    kind: 'navigation',
    maxLength: 60,
    pattern:
      /^(?:home|menu|search|close|open|skip to (?:main )?(?:content|navigation)|skip (?:advert|ad)|back to (?:top|home|article)|(?:about|contact)(?: us)?|advertise(?: with us)?|careers|privacy(?: policy| notice)?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|cookie (?:policy|settings|preferences)|site ?map|faqs?|help|my account|account|newsletters?|subscribe|next|previous|prev|show (?:more|less)|load more|loading|view (?:all|more|gallery)|see (?:all|more)|(?:tap|click) (?:here|to [\w ]{2,30})|play|pause|mute|listen to (?:this )?article|\d{1,3} of \d{1,3}|[<>«»‹›←→|•·/\\+×-]{1,3}|next (?:article|post|story|page)|previous (?:article|post|story|page)|this is the title for the native ad)[.…:»›→]*$/i,
  },
  {
    kind: 'consent',
    maxLength: 500,
    pattern:
      /^(?:we(?: and our (?:\d{1,5} )?(?:partners|vendors))? use cookies|this (?:web)?site uses cookies|by (?:continuing|clicking|using|subscribing|signing up|submitting)\b[^.]{0,120}\byou (?:agree|accept|consent)|(?:accept|reject|allow|manage)(?: all)?(?: cookies| preferences| settings)?$|this site is protected by recaptcha)/i,
  },
  // "Media contact:", a lone address, number or link
  {
    kind: 'contact',
    maxLength: 160,
    pattern:
      /^(?:(?:media|press|investor(?: relations)?|pr|company|news)? ?(?:contacts?|inquiries|enquiries)(?: (?:details|information|info|us))?\s?(?::|$|[\p{Lu}])|for (?:more|further|additional) information,? (?:please )?(?:contact|visit|call|email)\b|(?:got|have) a (?:news )?tip\b)/iu,
  },
  {
    kind: 'contact',
    maxLength: 300,
    pattern:
      /^(?:(?:e-?mail|tel|phone|t|f|m|web|website|twitter)\s?[:.]\s?)?(?:[\w.+-]{1,60}@[\w.-]{1,60}|\+?[\d ().-]{7,24}|(?:https?:\/\/|www\.)\S{1,250}|@\w{2,30})$/i,
  },
  {
    kind: 'tags',
    maxLength: 300,
    pattern:
      /^(?:tags?|topics?|keywords|categor(?:y|ies)|filed under|posted in|in this article|hashtags?|ticker)\s?:|\b(?:was|were|are|is) tagged in this (?:article|story|post)\b|^(?:#\w{1,40}[ ,]{0,2}){1,20}$/i,
  },
  {
    kind: 'date',
    maxLength: 120,
    pattern:
      /^(?:(?:first |last |article )?(?:published|updated|posted|modified|released|created)(?: (?:on|at))?\s?:?\s)(?=[^.!?]{0,40}\d)|^\d{1,3} ?(?:min(?:ute)?s?|sec(?:ond)?s?|h(?:ou)?rs?|days?|weeks?|months?) (?:ago|read)\b|^(?:reading|read) time\b/i,
  },
];

const DATE_WORDS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|at|on|am|pm|a|p|m|[ecmp][sd]?t|utc|gmt|bst|cet|cest|ist|updated|published|posted|last|modified|min|mins|minutes?|read|ago|hours?|days?|the|of|st|nd|rd|th|today|yesterday|\d{1,4}(?:st|nd|rd|th|z|t\d{2})?)$/i;

/** What kind of furniture a block is by its words alone, if it is any. */
export function findFurniture(text: string): FurnitureKind | undefined {
  for (const { kind, maxLength, pattern } of PATTERNS) {
    if (text.length <= maxLength && pattern.test(text)) return kind;
  }
  if (isByline(text)) return 'credit';
  return isDateline(text) ? 'date' : undefined;
}

/** "By Jane Doe", "By Jane Doe and John Roe, Example Wire | May 6, 2026"; not "By 2030, the firm will …". */
function isByline(text: string): boolean {
  if (text.length > 140 || !/^by\s\p{Lu}/iu.test(text) || /[.!?]$/.test(text)) return false;
  const words = text.slice(3).split(/[\s,|·•/–—-]+/);
  const names = words.filter(
    (word) => /^(?:\p{Lu}|and$|&$|for$|of$|in$|the$|de$|van$|von$|\d)/u.test(word) || word === '',
  );
  return names.length >= words.length - 1 && words.length <= 16 && !/^(?:\p{Lu}\p{Ll}+ )?\d{4}\b/u.test(text.slice(3));
}

/** A line of nothing but a date and time: "May 6, 2026 · 2:25 PM UTC · 6 min read". */
function isDateline(text: string): boolean {
  if (text.length > 80 || !/\d/.test(text) || !/\p{L}|[-/.:]/u.test(text)) return false;
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return (
    words.length >= 2 &&
    words.every((word) => DATE_WORDS.test(word)) &&
    words.some((word) => /[a-z]{3}|\d{4}/i.test(word))
  );
}

/** "… (Image Credits: Example)", "…. Photo: Jane Doe/Example", "… REUTERS/Jane Doe": the line describes a picture. */
export function hasImageCredit(text: string): boolean {
  return (
    text.length <= 400 &&
    /(?:^|[\s(.])(?:(?:image|photo|picture|photograph|video)s?(?: credits?| courtesy| by| via)?:|\((?:image|photo|picture|credits?)\b[^()]{0,80}\)$|(?:via|\/|\()\s?(?:getty|getty images|afp|ap photo|reuters|shutterstock|unsplash|bloomberg|istock)\b[^.]{0,30}$|reuters\/\p{Lu}|(?:AP Photo|Getty Images|Shutterstock|EPA-EFE)[^.]{0,30}\)?$)/iu.test(
      text,
    )
  );
}
