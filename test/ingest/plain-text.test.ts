import { describe, expect, it } from 'vitest';
import { outlineOf } from './check-article.ts';

const read = (...lines: string[]) => outlineOf(lines.join('\n'), 'text/plain');

const PROSE = 'Contoso said on Monday that it had agreed to buy a stake in Fabrikam, a maker of tractors.';
const MORE = 'The two firms did not say what the stake is worth, nor when the purchase will be complete.';

describe('paragraphs', () => {
  it('stand between blank lines', () => {
    expect(read(PROSE, '', '', MORE)).toEqual([`paragraph: ${PROSE}`, `paragraph: ${MORE}`]);
  });

  it('stand on one line each where there are no blank lines', () => {
    expect(read(PROSE, MORE, PROSE)).toHaveLength(3);
  });

  it('are put together again where lines were wrapped, and parted where one is indented', () => {
    const wire = [
      'CONTOSO TO BUY FABRIKAM STAKE',
      '  Contoso Plc <CTSO.L> said it agreed to buy 12',
      '  pct of Fabrikam from the family that founded',
      '  it.',
      '      Fabrikam shares rose three pence to 210 in',
      '  early trading. The purchase needs the consent',
      '  of shareholders.',
    ];
    expect(read(...wire)).toEqual([
      'headline2: CONTOSO TO BUY FABRIKAM STAKE',
      'paragraph: Contoso Plc <CTSO.L> said it agreed to buy 12 pct of Fabrikam from the family that founded it.',
      'paragraph: Fabrikam shares rose three pence to 210 in early trading. The purchase needs the consent of shareholders.',
    ]);
  });

  it('lose the marks around strong words, and no other stars', () => {
    expect(read('**Contoso** holds about **27%** of it; 2 ** 3 is 8, and a note** is a note.')).toEqual([
      'paragraph: Contoso holds about 27% of it; 2 ** 3 is 8, and a note** is a note.',
    ]);
  });

  it('are put together where wrapped without indents', () => {
    const mail = [
      'Contoso said on Monday that it had agreed to buy a stake in',
      'Fabrikam. The price was not disclosed. Shares of both of the',
      'companies rose after the news, and those of rivals fell.',
      '',
      'Analysts had expected the purchase since the spring, when the',
      'family that founded Fabrikam said that it would retire.',
    ];
    expect(read(...mail)).toHaveLength(2);
    expect(read(...mail, '', `Source: https://example.com/${'a'.repeat(120)}`)).toHaveLength(3);
  });

  it('lose nothing to \\r\\n and \\r', () => {
    expect(outlineOf(`${PROSE}\r\n\r\n${MORE}\r${PROSE}`, 'text/plain')).toHaveLength(3);
  });

  it('fall apart where a copy lost its line breaks', () => {
    const glued = `${PROSE}${MORE} (It was founded in 1990.)The family remains the largest holder of shares in next-gen tractorsWoodgrove, a rival, did not comment.`;
    expect(read(glued).map((block) => block.slice(0, 30))).toEqual([
      'paragraph: Contoso said on Mon',
      'paragraph: The two firms did n',
      'paragraph: The family remains ',
      'paragraph: Woodgrove, a rival,',
    ]);
  });

  it('stay whole around names with dots and capitals inside', () => {
    const line = `${PROSE} It also owns Fourth.Coffee, the iTailor app, McWoodgrove and U.S.Robotics; Proseware Inc.The rest is held by CohoVineyard.`;
    expect(read(line)).toHaveLength(1);
  });
});

describe('lists, headings and quotations', () => {
  it.each(['- ', '* ', '• ', '1. ', '2) ', '(3) ', '  • ', '– '])('"%s" marks an item', (marker) => {
    expect(read('In brief:', `${marker}${PROSE}`)).toEqual(['heading2: In brief:', `list-item1: ${PROSE}`]);
  });

  it('an item goes on in deeper lines', () => {
    expect(read('In brief:', '- Contoso buys', '  a stake', '- It pays $5.')).toEqual([
      'heading2: In brief:',
      'list-item1: Contoso buys a stake',
      'list-item1: It pays $5.',
    ]);
  });

  it('a short line without a full stop heads what follows', () => {
    expect(read(PROSE, 'What the Family Wants', MORE)[1]).toBe('heading2: What the Family Wants');
    expect(read(PROSE, '## What the family wants', MORE)[1]).toBe('heading2: What the family wants');
    expect(read(PROSE, 'Shares fell.', MORE)[1]).toBe('paragraph: Shares fell.');
  });

  it('marks of a quotation are no words', () => {
    expect(read(PROSE, '', '> We are glad', '> to join.', '', MORE)[1]).toBe('quotation: We are glad to join.');
  });

  it('the first title-like line of four words is the headline; menus, sections and names around it are furniture', () => {
    expect(read('Business', '* Deals', '* Farms', 'Contoso Buys Stake in Fabrikam', 'Jane Doe', '', PROSE)).toEqual([
      'furniture: Business',
      'furniture: Deals',
      'furniture: Farms',
      'headline2: Contoso Buys Stake in Fabrikam',
      'furniture: Jane Doe',
      `paragraph: ${PROSE}`,
    ]);
  });

  it('what stands under a list of other articles is furniture, up to the next paragraph', () => {
    const titles = ['Most read', '- Woodgrove sells its farms', '- Proseware buys a bank'];
    const flagged = [
      'furniture: Most read',
      'furniture: Woodgrove sells its farms',
      'furniture: Proseware buys a bank',
    ];
    expect(read(PROSE, ...titles, 'What It Costs', MORE)).toEqual([
      `paragraph: ${PROSE}`,
      ...flagged,
      'heading2: What It Costs',
      `paragraph: ${MORE}`,
    ]);
    expect(read(PROSE, '', 'Related', '', 'Woodgrove Sells Its Farms', '', 'Proseware buys a bank for $5m')).toEqual([
      `paragraph: ${PROSE}`,
      'furniture: Related',
      'furniture: Woodgrove Sells Its Farms',
      'furniture: Proseware buys a bank for $5m',
    ]);
  });

  it('what stands after an invitation to comment is furniture', () => {
    expect(
      read(PROSE, '', MORE, '', 'Comments (2)', '', 'farmer88: Contoso will own all of them by next year.')[3],
    ).toMatch(/^furniture/);
  });
});
