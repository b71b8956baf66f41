import type { HtmlElement } from './html-walk.ts';

/** What the names that an author gave an element (class, id) say of it. */
export type Hint = 'furniture' | 'comments';

/** Words in class names and ids of what stands beside an article; whole words, so that "header" is no "ad". */
const FURNITURE_WORDS = `
  ad ads adv advert adverts advertisement advertising sponsor sponsored sponsors promo promos promoted promotion
  outbrain taboola revcontent zergnet
  related recommended recommendations recommend recirc recirculation trending popular readmore
  share shares sharing sharebar sharethis addtoany social socials follow
  newsletter newsletters subscribe subscription signup optin mailchimp donate
  breadcrumb breadcrumbs nav navbar navigation menu menus submenu sidebar sidebars aside rail widget widgets
  footer masthead topbar toolbar toolbox tools pagination pager paging
  cookie cookies consent gdpr ccpa popup popin modal overlay lightbox tooltip dropdown
  bio authorbio authorbox biography aboutauthor
  tags taglist keywords hashtags login signin paywall print printonly noprint
  teaser teasers carousel slider ticker playlist
  copyright disclaimer skip skiplink screenreader offscreen
`;

/** The same for two words that say it only together. */
const FURNITURE_PHRASES =
  /(?:^|\s)(?:(?:most|more|also|read|related|latest|top|next|prev|previous|other|further|similar)[ ](?:read|news|stories|story|articles|article|posts|post|links|more|like|from|viewed|shared|commented|headlines)|author[ ](?:bio|box|info|card|profile|description|about)|about[ ](?:the[ ])?author|sign[ ]up|opt[ ]in|call[ ]to[ ]action|sr[ ]only|visually[ ]hidden|screen[ ]reader|fact[ ]?box|you[ ]may|might[ ]like|back[ ]to[ ]top|site[ ](?:header|info|branding)|tag[ ](?:list|cloud)|post[ ](?:meta|tags|nav|navigation|footer)|entry[ ](?:meta|footer|utility)|article[ ](?:meta|tags|footer|tools|actions))(?:\s|$)/;

const COMMENT_WORDS = new Set(
  'comment comments commentlist disqus respond replies livefyre fbcomments coral'.split(' '),
);

const FURNITURE = new Set(FURNITURE_WORDS.trim().split(/\s+/));

/** Names longer than this are generated, and say nothing. */
const MAX_NAME_LENGTH = 300;

/** What the class and id of an element say of it. */
export function hintOf(element: HtmlElement): Hint | undefined {
  const { class: classes = '', id = '', style = '' } = element.attribs;
  if (/display\s{0,4}:\s{0,4}none/i.test(style.slice(0, MAX_NAME_LENGTH))) return 'furniture';
  const name = `${classes} ${id}`.slice(0, MAX_NAME_LENGTH);
  if (name === ' ') return undefined;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  if (words.some((word) => COMMENT_WORDS.has(word))) return 'comments';
  return words.some((word) => FURNITURE.has(word)) || FURNITURE_PHRASES.test(words.join(' ')) ? 'furniture' : undefined;
}

/** "entry-content", "article__body", "storyText": what templates call the element that holds the article's text. */
const BODY_NAME =
  /(?:^|[\s_-])(?:(?:article|story|post|entry|news|blog)[\s_-]{0,2}(?:body|content|text|copy)|articlebody|storybody|body[\s_-]?(?:copy|content|text))(?:$|[\s_-])/i;

/** Whether the class or id of an element says that it holds the article's text. */
export function isNamedBody(element: HtmlElement): boolean {
  const { class: classes = '', id = '' } = element.attribs;
  return BODY_NAME.test(`${classes} ${id}`.slice(0, MAX_NAME_LENGTH).replace(/([a-z])([A-Z])/g, '$1-$2'));
}
