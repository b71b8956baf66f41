import { describe, expect, it } from 'vitest';
import { findFurniture, hasImageCredit } from '../../src/ingest/furniture.ts';
import type { FurnitureKind } from '../../src/ingest/furniture-lines.ts';

const FURNITURE: Record<FurnitureKind, string[]> = {
  share: [
    'Share this post',
    'Share on Facebook',
    'Tweet',
    'Copy link',
    'Share',
    'WhatsApp',
    'Follow us on LinkedIn',
    'Follow Example Wire: Add us as a preferred source on Google.',
    'Download our app',
  ],
  comments: [
    'Leave a Comment',
    'Leave a reply',
    '3 Comments',
    'Comments (12)',
    'Comments',
    'Join the conversation',
    'View all 12 comments',
    'Be the first to comment',
    'Your email address will not be published. Required fields are marked *',
  ],
  'sign-up': [
    'Sign up for our daily newsletter',
    'Subscribe to Example Wire to get alerts',
    'Sign in',
    'Subscribe now',
    'Get the latest deal news in your inbox, every morning',
    'Enjoying the stories?',
    'Read the daily farm news',
    'Your email address',
    'Stay up to date with deals',
  ],
  teaser: [
    'Also: What the new tractor means for farms',
    'Read also: Contoso sells its farms',
    'READ MORE: Fabrikam cuts prices',
    'Related: A look at tractors',
    'Related Articles',
    'More from Example Wire',
    'You may also like',
    'Most read',
    'Continue reading',
    "Don't miss",
    'Recommended for you',
  ],
  copyright: [
    'Copyright © 2026 Example Wire',
    '© 2026 Example Wire',
    'All rights reserved.',
    'Copyright 2025 Example Wire. All rights reserved.',
    '(c) 2024 Example Wire',
    'This material may not be published, broadcast or rewritten.',
  ],
  credit: [
    '(Reporting by Jane Doe; Editing by John Roe)',
    'Additional reporting by Jane Doe',
    'Written by',
    'By Jane Doe',
    'By Jane Doe and John Roe, Example Wire',
    'BY JANE DOE',
    'By Jane Doe | May 6, 2026',
    'This article was first published by Example Wire.',
    'Source: Example Wire',
    '--Example Direct--',
    'View source version on example.com: https://example.com/a',
  ],
  date: [
    'May 6, 2026',
    'Updated May 6, 2026 · 2:25 PM UTC · 6 min read',
    'Published: 6 May 2026',
    '2 hours ago',
    '5 min read',
    'Tue, 06 May 2026 14:25',
    '2026-05-06 14:25 GMT',
  ],
  'image-credit': [
    'Image Credits: Example',
    'CREDITS: Example CC BY-SA 3.0',
    'Photo: Jane Doe',
    '(Photo by Jane Doe)',
    'Photo by Jane Doe/Example',
    'Photo courtesy of Contoso',
  ],
  advert: [
    'Advertisement',
    'ADVERT',
    'Sponsored content',
    'Story continues below advertisement',
    'This article contains affiliate links.',
  ],
  navigation: [
    'Home',
    'Menu',
    'Skip to main content',
    'Back to top',
    'Privacy Policy',
    'Load more',
    'Next article',
    '»',
  ],
  consent: [
    'We use cookies to improve your visit.',
    'This site uses cookies.',
    'Accept all cookies',
    'By signing up, you agree to our terms.',
  ],
  contact: [
    'Media contacts:',
    'Contact Details',
    'press@example.com',
    '+44 20 7946 0000',
    'https://example.com/a',
    'For more information, visit our site',
    'Tel: +1 202 555 0100',
  ],
  tags: [
    'Tags: farms, deals',
    'Filed under: Deals',
    '#farms #deals',
    'The following firms were tagged in this article.',
  ],
};

describe('furniture', () => {
  it.each(Object.entries(FURNITURE).flatMap(([kind, lines]) => lines.map((line) => [kind, line])))(
    '%s: %s',
    (kind, line) => {
      expect(findFurniture(line)).toBe(kind);
    },
  );
});

describe('body text that begins like furniture', () => {
  it.each([
    'Shares of Contoso rose 3% on Monday.',
    'Share prices fell.',
    'Related companies hold the other 40%.',
    'More than 40 farms took part.',
    'More farms took part.',
    'Also on Monday, Contoso bought a farm.',
    'Also, Contoso bought a farm.',
    'Subscribe rates rose.',
    'Subscription revenue rose 12% to $5 million.',
    'Signing up farms took two years.',
    'Comments by the chief executive moved the shares.',
    'Copyright holders sued Contoso for $5 million.',
    'By 2030, the firm will own 40 farms.',
    'By February 2026, Contoso held 12%.',
    'By Monday the deal was off',
    'By contrast, Fabrikam sold its stake.',
    'Reporting by the firm improved.',
    'Written by hand, the contract was void.',
    'Source code licences cost $5 million.',
    'Sources said the deal is worth $5 million.',
    'In 2026, Contoso paid $5 million.',
    'May sales rose 5%.',
    'March 31 is the end of the year for Contoso.',
    'Contact with the regulator began in 2024.',
    'For more than a decade, Contoso held 12%.',
    'Home sales fell 5% in May.',
    'Next year, Contoso will pay $5 million.',
    'Photo services are a third of sales.',
    'Video games make up a third of sales.',
    'Credit: the bank lent $5 million.',
    'Credits of $5 million are available.',
    'Watch makers fell.',
    'Follow-on offerings raised $5 million.',
    'Get-rich schemes are a third of sales.',
    'Updated terms give Contoso 12%.',
    'Published figures show sales of $5 million.',
    'Dive Brief:',
    'What happens next?',
    'Securing Rights Through 2032',
    '$5 million',
    '12%',
    '2024',
  ])('%s', (line) => {
    expect(findFurniture(line)).toBeUndefined();
  });
});

describe('image credits', () => {
  it.each([
    ['A new plant (Image Credits: Example)', true],
    ['Jane Doe on Monday. Photo: John Roe', true],
    ['A tractor in a field. REUTERS/Jane Doe', true],
    ['The plant at night (AP Photo/Jane Doe)', true],
    ['Jane Doe speaks. Example via Getty Images', true],
    ['LONDON, April 9 (Reuters) - Contoso said on Monday that it had bought a farm.', false],
    ['Contoso sold its picture library to Getty Images.', false],
    ['Contoso, which owns Shutterstock, paid $5 million.', false],
    ['The photo business is a third of sales.', false],
  ])('%s', (line, has) => {
    expect(hasImageCredit(line)).toBe(has);
  });
});
