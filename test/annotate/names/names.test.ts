import { describe, expect, it } from 'vitest';
import { namesIn, read } from './article-of.ts';

/** A text and the names that stand in it, in reading order; "→" where the canonical name differs from the words. */
const CASES: readonly [rule: string, text: string, names: readonly string[]][] = [
  ['capitals inside a sentence', 'The board of Quellhorst met Tarnby.', ['Quellhorst', 'Tarnby']],
  ['two names joined by and', 'A pact between Quellhorst and Tarnby ended.', ['Quellhorst', 'Tarnby']],
  [
    'legal suffix in the span only',
    'It sued Quellhorst AG and Tarnby Foods, Inc. in May.',
    ['Quellhorst AG → Quellhorst', 'Tarnby Foods, Inc. → Tarnby Foods'],
  ],
  ['lower-case suffix', 'The owner is Orrin Mills plc of Leeds.', ['Orrin Mills plc → Orrin Mills', 'Leeds']],
  ['of inside', 'He left the Bank of Wessex for the University of Carrow.', ['Bank of Wessex', 'University of Carrow']],
  ['of the', 'It banks with the Bank of the Fens.', ['Bank of the Fens']],
  ['no of behind other heads', 'A unit of Tarnby Motors of the US failed.', ['Tarnby Motors', 'US']],
  ['for inside', 'The Centers for Wind Power objected.', ['Centers for Wind Power']],
  ['and inside an agency', 'The U.S. Food and Drug Administration agreed.', ['U.S. Food and Drug Administration']],
  ['and inside a ministry', 'The Ministry of Trade and Industry agreed.', ['Ministry of Trade and Industry']],
  ['a ministry and a company', 'The Ministry of Finance and Quellhorst agreed.', ['Ministry of Finance', 'Quellhorst']],
  ['ampersand', 'The adviser was Halden & Moss LLP.', ['Halden & Moss LLP → Halden & Moss']],
  ['The as part of the name', 'She works at The Velay Group.', ['The Velay Group']],
  ['inner capitals and dots', 'It bought NimbusAI, Vela.ai, eBay and x.AI.', ['NimbusAI', 'Vela.ai', 'eBay', 'x.AI']],
  ['AI at the end', 'It paid Orrin AI $3, met Velay AI and sued Tarn AI.', ['Orrin AI', 'Velay AI', 'Tarn AI']],
  ['AI of a thing', 'It has Orrin AI models and Tarn AI and cloud units.', ['Orrin', 'Tarn']],
  ['ampersand and digits in a word', 'It hired people from AT&T and 7-Eleven.', ['AT&T', '7-Eleven']],
  ['letter and digit', 'The deal gives i9 Energy a lift.', ['i9 Energy']],
  ['model numbers', 'It flies the Boeing 737 MAX and sells Orby 11.', ['Boeing 737 MAX', 'Orby 11']],
  ['a count is no part', 'The deal gave Quellhorst 40 stores.', ['Quellhorst']],
  [
    'tickers are dropped',
    'The bid by Quellhorst (QLH.DE) and Tarnby <TRN.L> for Velay (NASDAQ: VLAY) failed.',
    ['Quellhorst', 'Tarnby', 'Velay'],
  ],
  ['bare tickers are too', 'Quellhorst QLH.DE fell and Tarnby TRN.L rose.', ['Quellhorst', 'Tarnby']],
  ['a ticker shows a name', 'Quellhorst (QLH.DE) holds a fifth.', ['Quellhorst']],
  [
    'a name in angle marks',
    'It sold notes to <Velay Securities Ltd> today.',
    ['Velay Securities Ltd → Velay Securities'],
  ],
  ['possessive is cut', "The plant is Quellhorst's best and Tarnby’s worst.", ['Quellhorst', 'Tarnby']],
  ['apostrophe of a company', "Buyers of Macdonald's Corp sold it.", ["Macdonald's Corp → Macdonald's"]],
  [
    'apostrophe that never goes',
    "It took over the U.S. Tate's Supermarkets Inc. Tate's operates 40 shops.",
    ['U.S.', "Tate's Supermarkets Inc → Tate's Supermarkets", "Tate → Tate's Supermarkets"],
  ],
  ['an owner and its product', "It runs on Quellhorst's Orby.", ['Quellhorst', 'Orby']],
  [
    'hyphen between two names',
    'A Quellhorst-Tarnby alliance helps Quellhorst and Tarnby.',
    ['Quellhorst', 'Tarnby', 'Quellhorst', 'Tarnby'],
  ],
  ['hyphen inside one name', 'The firm Anglo-Velay hired Jane Pelham-Roe.', ['Anglo-Velay', 'Jane Pelham-Roe']],
  [
    'titles end names',
    'He met Quellhorst CEO Mette Tarn and Vice President Omar Reyes.',
    ['Quellhorst', 'Mette Tarn', 'Omar Reyes'],
  ],
  ['honorifics are no part', 'A letter by Mr Reyes and Sen. Jane Tarn arrived.', ['Reyes', 'Jane Tarn']],
  ['the family', 'The seller is the Brandt family.', ['Brandt family']],
  [
    'acronyms in brackets',
    'The International Velay Agency (IVA) met. The IVA ruled.',
    ['International Velay Agency', 'IVA → International Velay Agency', 'IVA → International Velay Agency'],
  ],
  ['initials', 'Central Motors lost. A bid for CM failed.', ['Central Motors', 'CM → Central Motors']],
  [
    'a place before the name',
    'It owns the U.S. Velay Supermarkets Inc.',
    ['U.S.', 'Velay Supermarkets Inc → Velay Supermarkets'],
  ],
  [
    'a name that is introduced by "called"',
    'The venture, called Quellhorst and VG Technology, opens.',
    ['Quellhorst and VG Technology'],
  ],
  [
    'and inside a commission',
    'It filed with the Securities and Trade Commission.',
    ['Securities and Trade Commission'],
  ],
  [
    'and inside an agency of two longer parts',
    'A study by the Coastal Hazards Research and Applications Centre is due.',
    ['Coastal Hazards Research and Applications Centre'],
  ],
  ['two agencies', 'It met the Treasury and the Federal Reserve.', ['Treasury', 'Federal Reserve']],
  [
    'a line of business behind and',
    'A case against Velay Oil and Gas Corp ended.',
    ['Velay Oil and Gas Corp → Velay Oil and Gas'],
  ],
  [
    'partners of a firm',
    'Tarnby and Sons plc sold it to Rice, Hall, Moss and Associates.',
    ['Tarnby and Sons plc → Tarnby and Sons', 'Rice, Hall, Moss and Associates'],
  ],
  [
    '& Co behind two names',
    'It hired Moss & Co and Velay Orrin & Co.',
    ['Moss & Co', 'Velay Orrin & Co → Velay Orrin'],
  ],
  ['an origin before a head', 'The European Regions Association met.', ['European Regions Association']],
  [
    'an origin joined by and',
    'British and Commonwealth Lines Plc agreed.',
    ['British and Commonwealth Lines Plc → British and Commonwealth Lines'],
  ],
  [
    'the opening word of a firm',
    'Next plc rose. Scottish & Velay fell. Tarnby-Orrin agreed.',
    ['Next plc → Next', 'Scottish & Velay', 'Tarnby-Orrin'],
  ],
  ['countries of two words', "New Zealand's exports to Saudi Arabia grew.", ['New Zealand', 'Saudi Arabia']],
  [
    'where somebody sits is no name',
    'A fund of New York-based Velay met Warren Tarnby-backed Orrin.',
    ['Velay', 'Orrin'],
  ],
  [
    'offices end names',
    'It met UK Prime Minister Jo Tarn, U.S. Treasury Secretary Al Moss and New York Attorney General Ed Roe.',
    ['UK', 'Jo Tarn', 'U.S.', 'Al Moss', 'New York', 'Ed Roe'],
  ],
  ['given names with a hyphen', 'Ji-woo Park met it.', ['Ji-woo Park']],
  [
    'a surname with its particles',
    'It met Omar van der Roe. Van der Roe left.',
    ['Omar van der Roe', 'Van der Roe → Omar van der Roe'],
  ],
  ['particles with a hyphen', "It met Omar al-Masri and Anne d'Aubry.", ['Omar al-Masri', "Anne d'Aubry"]],
  ['given names with a hyphen', 'Its chairman Li Ka-shing met Park Geun-min.', ['Li Ka-shing', 'Park Geun-min']],
  ['initials without spaces', 'It met J.K. Orrin and Jane Q. Moss III.', ['J.K. Orrin', 'Jane Q. Moss III']],
  ['behind a closing quotation mark', '"It is due," Rob Velay said.', ['Rob Velay']],
  ['a company before its kin', 'Tarnby parent Velay agreed.', ['Tarnby', 'Velay']],
  ['digits and a plus sign', 'It sold 23andMe and Orbit+ to x-labs.', ['23andMe', 'Orbit+']],
  ['a department of a country', 'The U.S. Department of Justice sued.', ['U.S. Department of Justice']],
  ['on inside a committee', 'The Committee on Foreign Trade met.', ['Committee on Foreign Trade']],
  ['a drug in lower case', 'It sells a skin gel, tavorol, abroad. Sales of tavorol rose.', ['tavorol', 'tavorol']],
];

/** Texts that name nothing, however they are capitalised. */
const NAMELESS: readonly string[] = [
  'Revenue share payments end in June.',
  'Analysts said the deal was good.',
  'The Company and the Board signed the Agreement on Monday.',
  'The IPO of an AI firm, said the CEO, needs GPUs and APIs.',
  'The total addressable market (TAM) grew. The TAM is large.',
  'It raised a Series C under Section 301 and sold Class A shares.',
  'The price rose to US$40m and C$50m on Wednesday, March 4.',
  'A German-made part is Dublin-based.',
  'The Italian maker and its Dutch rival met in May.',
  'The South African and the North Korean officials signed a Memorandum of Understanding.',
  'Stock prices and copper rose. Copper was up most.',
  'A Davos-style event.',
  'All shares are bought (the “Acquisition”). The Acquisition and the deal (together, the “Merger Deal”) end. Banks back the Merger Deal.',
  '👋 Busy week for everybody.',
  '1. Dealer of the year',
];

describe('names', () => {
  it.each(CASES)('%s', (_rule, text, names) => {
    expect(namesIn(read(text))).toEqual(names);
  });

  it.each(NAMELESS)('nothing in: %s', (text) => {
    expect(namesIn(read(text))).toEqual([]);
  });

  it('proves the first word of a sentence by the rest of the article', () => {
    expect(namesIn(read('Target rose. It was a target of Target.'))).toEqual(['Target', 'Target']);
    expect(namesIn(read('Target dates slipped.'))).toEqual([]);
  });

  it('takes an unlisted first word for a name only if it acts as one', () => {
    expect(namesIn(read('Quellhorst agreed to sell.'))).toEqual(['Quellhorst']);
    expect(namesIn(read('Wafers are scarce.'))).toEqual([]);
  });

  it.each([
    'Anchor signed a $5 million deal.',
    'Anchor has since agreed to sell its stores.',
    "Anchor's shares fell. Anchor is up this year.",
    'Anchor said on Monday that it would pay.',
  ])('takes an ordinary first word for a name where only a name does without an article: %s', (text) => {
    expect(namesIn(read(text))).toContain('Anchor');
  });

  it.each([
    'Management signed a $5 million deal.',
    'Startup said it would pay.',
    'Investment paid off.',
    "Competition's effects are large.",
    'Demand has grown.',
    'Anchor signed. The anchor is new.',
    'Land sold for $5 million.',
    'Equipment licensed on Monday is in use.',
    'Money spent by the firm is gone.',
    '# Anchor agrees to buy shares',
  ])('takes it for no name in: %s', (text) => {
    expect(namesIn(read(text))).toEqual([]);
  });

  it('reads titles and block capitals by the names of the body', () => {
    const body = 'The bid by Quellhorst AG for Tarnby Oil Co failed.';
    const names = ['Quellhorst AG → Quellhorst', 'Tarnby Oil Co → Tarnby Oil'];
    expect(namesIn(read(`# Quellhorst Drops Bold Plan for Tarnby Oil\n${body}`))).toEqual([
      'Quellhorst',
      'Tarnby Oil',
      ...names,
    ]);
    expect(namesIn(read(`# QUELLHORST DROPS BID FOR REST OF TARNBY OIL\n${body}`))).toEqual([
      'QUELLHORST → Quellhorst',
      'TARNBY OIL → Tarnby Oil',
      ...names,
    ]);
  });
});
