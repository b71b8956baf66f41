/** What a line of furniture is; credits and dates of the page are among it. */
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

/** Lines that are furniture when nothing else stands on them: in lower case, "#" for a number, without final punctuation. */
const LINES: Partial<Record<FurnitureKind, string>> = {
  share: `
    share | share this | share this post | share this article | share this story | share this page | share article | share post
    share story | share on facebook | share on twitter | share on x | share on linkedin | share on whatsapp | share on reddit
    share via email | share by email | share with friends | share link | tweet | tweet this | pin it | print | print this
    print article | save | save article | save for later | email | e-mail | email this | email article | send | copy link
    copy the link | link copied | copied | facebook | twitter | x | linkedin | whatsapp | reddit | pinterest | telegram
    flipboard | instagram | youtube | threads | bluesky | google news | follow us | gift this article | bookmark
    all sharing options | share all sharing options`,
  comments: `
    comment | comments | # comments | # comment | comments (#) | # replies | # responses | reply | leave a comment
    leave a reply | leave a comment below | leave your comment | leave a response | post a comment | post comment
    add a comment | write a comment | submit a comment | submit comment | join the conversation | join the discussion
    be the first to comment | comments are closed | view comments | view all comments | view all # comments
    view # comments | show comments | show # comments | see comments | see all comments | read comments | load comments
    what do you think | tell us what you think | have your say | cancel reply | start the conversation`,
  'sign-up': `
    sign up | sign up now | sign up here | sign up today | sign up for free | signup | subscribe | subscribe now
    subscribe here | subscribe today | subscribe to continue reading | register | register now | register for free | sign in
    log in | login | sign in to continue | log in to continue reading | join now | join us | join for free | your email
    your email address | enter your email | enter your email address | email address | e-mail address | get the newsletter
    already a subscriber | become a member | start your free trial | try it free | newsletter sign-up | newsletter signup`,
  teaser: `
    read more | read next | read also | also read | read full story | read the full story | read the full article
    read full article | read the full report | see also | see more | related | related article | related articles
    related story | related stories | related post | related posts | related news | related content | related coverage
    related reading | related topics | related links | related video | related videos | recommended | recommended reading
    recommended for you | recommended articles | recommended stories | recommended videos | more stories | more news
    more articles | more headlines | more coverage | you may like | you might like | you may also like
    you might also like | you may be interested in | you might be interested in | most read | most popular | most viewed
    most shared | most read stories | most popular stories | most read today | most popular today | more on this story | suggested articles | read more on | trending | trending now | trending stories | trending news
    popular | popular now | popular stories | popular posts | popular articles | latest news | latest stories
    latest headlines | latest articles | latest posts | top stories | top news | top headlines | continue reading
    continue reading below | keep reading | must read | must-read | must reads | must-reads | editor's picks | editors' picks
    editors picks | further reading | up next | next up | what to read next | from around the web | from across the web
    don't miss | don't miss out | in case you missed it | in this article | in this story | table of contents`,
  credit: `
    by | written by | posted by | published by | edited by | reviewed by | story by | words by | text by | compiled by
    author | authors | contributor | contributors | editor | reporter | about the author | about the authors`,
  advert: `
    ad | ads | advert | adverts | advertisement | advertisements | advertising | sponsored | sponsored content
    sponsored post | sponsored links | promoted | promoted content | promoted stories | paid content | paid post
    story continues below | story continues after ad | story continues below advertisement | story continues after advertisement
    article continues below | article continues after ad | article continues below advertisement
    article continues after advertisement | article continues after video | content continues below
    scroll to continue | scroll to continue with content | advertisement - scroll to continue`,
  navigation: `
    home | menu | search | close | open | skip to content | skip to main content | skip to navigation | skip advert | skip ad
    back to top | back to home | about | about us | contact | contact us | advertise | advertise with us | careers | privacy
    privacy policy | privacy notice | terms | terms of use | terms of service | terms and conditions | terms & conditions
    cookie policy | cookie settings | cookie preferences | sitemap | site map | faq | faqs | help | my account | account
    newsletters | next | previous | prev | show more | show less | load more | loading | view all | view more | view gallery
    view all posts | see all | tap here | click here | tap to unmute | tap to play | click to play | play | pause | mute
    listen to article | listen to this article | # of # | next article | previous article | next post | previous post
    next story | previous story | next page | previous page | expand | collapse | caption | full screen | toggle navigation`,
  consent: `
    accept | accept all | accept cookies | accept all cookies | reject all | allow all | allow cookies | manage cookies
    manage preferences | manage settings | cookie consent | i agree | got it`,
};

const KINDS = new Map(
  Object.entries(LINES).flatMap(([kind, lines]) =>
    lines.split(/[|\n]/).map((line) => [line.trim(), kind as FurnitureKind] as const),
  ),
);
KINDS.delete('');

/** The longest of the lines. */
const MAX_LENGTH = 60;

/** The kind of a line that is nothing but a phrase of furniture. */
export function findFurnitureLine(text: string): FurnitureKind | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const line = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\d{1,9}/g, '#')
    .replace(/[\s.:!?…*»›>→+-]{1,8}$/, '');
  return KINDS.get(line) ?? (/^[^\p{L}\p{N}]{1,4}$/u.test(text) ? 'navigation' : undefined);
}
