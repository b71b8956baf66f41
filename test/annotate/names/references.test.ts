import { describe, expect, it } from 'vitest';
import { NO_KNOWN_NAMES } from '../../../src/annotate/names/lists/known-names.ts';
import { read, referencesIn } from './article-of.ts';

/** A text, and what each of its descriptions and pronouns stands for, in reading order; "?" is left open. */
const CASES: readonly [rule: string, text: string, references: readonly string[]][] = [
  ['own subject', 'Velay sold its bank.', ['its = Velay']],
  [
    'what a release defines, whoever was named last',
    'Velay Corp (“Velay” or the “Company”) sold land to Orrin Inc. (the “Buyer”). Orrin grew. The Company lost. Velay grew. The Buyer lost.',
    ['The Company = Velay', 'The Buyer = Orrin'],
  ],
  [
    'what it defines twice tells nothing',
    'Velay Corp (the “Company”) met Orrin Inc. (the “Company”). Orrin grew. Orrin sold land. The Company lost.',
    ['The Company = Orrin'],
  ],
  ['speaker', 'Velay Corp said it agreed to buy Orrin.', ['it = Velay']],
  ['speaker behind an adverbial', 'Velay Corp said in May it agreed to buy Orrin.', ['it = Velay']],
  ['speaker’s employer', "Velay's Jane Tarn told Orrin it would pay.", ['it = Velay']],
  ['subject of the sentence before', 'Velay bought a stake in Orrin. It paid cash.', ['It = Velay']],
  ['infinitive', 'The deal allows Velay to license its models.', ['its = Velay']],
  ['owner of the subject', "Velay's stake in Orrin grew, cementing its role.", ['its = Velay']],
  ['the same again', 'The deal helps Velay sell its phones and its chips.', ['its = Velay', 'its = Velay']],
  ['parallel', "The deal raised Velay's value and its rank.", ['its = Velay']],
  ['reflexive', 'Velay swapped a stake in itself for part of Orrin.', ['itself = Velay']],
  ['emphatic', 'Orrin met Velay itself.', ['itself = Velay']],
  ['fronted', 'Orrin lost. For its part, Velay was keen to leave.', ['its = Velay']],
  ['relative', 'It met Velay, which sold Orrin, whose board left.', ['It = ?', 'which = Velay', 'whose = Orrin']],
  ['relative behind a ticker', 'He owns Velay Corp (NASDAQ: VLY), which lost.', ['He = ?', 'which = Velay']],
  ['relative of a unit', 'The rival is the Velay unit, which lost.', ['which = Velay']],
  ['relative of a common noun stays open', 'Velay signed a deal which failed.', ['which = ?']],
  ['predicate is not the subject', 'Orrin grew. Velay is its host.', ['its = Orrin']],
  ['apposition is not the name', 'Orrin pays Velay, its host.', ['its = Orrin']],
  ['a customer is not the name', 'Orrin sells data. Velay, its largest customer, left.', ['its = Orrin']],
  ['but its shares are', 'Orrin sells data. Velay, its shares down, left.', ['its = Velay']],
  ['named later in the clause', "Velay met Orrin. It spends money on Velay's ads.", ['It = Orrin']],
  [
    'a pronoun goes on',
    'Velay Corp met Orrin Corp. Velay Corp grew. This month it agreed to buy what Orrin Corp makes. On Monday it left.',
    ['it = Velay', 'it = Velay'],
  ],
  [
    'the other of two',
    "Velay Corp backs Orrin Corp. The right to the tools runs until 2032. It no longer has a first look at Orrin Corp's work.",
    ['It = Velay'],
  ],
  [
    'the two that it is about, and not the two that they name',
    'Velay Corp met Orrin Corp. Velay Corp paid Orrin Corp. Orrin Corp may sell through Talmo Corp and Zerby Corp, the two firms said.',
    ['the two firms = Velay + Orrin'],
  ],
  ['said of what it owns', "Velay is a maker. Orrin became the maker's host.", ['the maker = Velay']],
  ['behind as part of', "Velay met Orrin. As part of a pact it spends money on Velay's ads.", ['it = Orrin']],
  ['subject and partner', 'Velay Corp backs Orrin Corp, and they agree.', ['they = Velay + Orrin']],
  ['object is not the subject', 'Velay fell. Orrin bought it.', ['it = Velay']],
  ['a common subject competes', 'Velay signed a deal. The deal is new. It will end.', ['It = ?']],
  ['a verb that only companies have', 'The deal with Velay is new. It said it agreed.', ['It = Velay', 'it = Velay']],
  ['nothing is meant', 'For Velay it is difficult to say that it seems to rain.', []],
  ['a country owns', 'Norway has cut its tax. Its ministry agreed.', ['its = Norway', 'Its = Norway']],
  ['a country said of in passing', 'Velay grew in Norway. Its shares rose.', ['Its = Velay']],
  ['behind with', 'A bank made Velay, with its shops, an offer.', ['its = Velay']],
  ['a part of a sum', 'Velay needs $3 million, half of it soon.', ['it = ?']],
  ['a part of a company', 'Velay grew. Orrin owns half of it.', ['it = Velay']],
  ['somebody unnamed speaks', 'Velay Corp lost. The bourse said it agreed.', ['it = ?']],
  ['somebody unnamed owns', 'Velay Corp lost. The board changed its mind.', ['its = ?']],
  ['whom an analyst works for', 'Velay Corp lost, said Jim Moss, an analyst at Orrin Bank. It fell.', ['It = Velay']],
  ['an example', 'Velay Corp sold firms such as Orrin. It grew.', ['It = Velay']],
  ['of what somebody says', 'Velay Corp rose. "It looks good," said Jim Moss.', ['It = ?']],
  ['inside what somebody says', '"Velay Corp has sold its bank," said Jim Moss.', ['its = Velay']],
  [
    'behind what was said',
    'Velay Corp said it grew. Orrin Corp will buy a third, it said.',
    ['it = Velay', 'it = Velay'],
  ],
  ['nothing is meant behind make', 'Velay Corp made it clear that it would sell.', ['it = Velay']],
  ['nothing is meant in a cleft', 'At Velay it was these doubts that led to it.', ['it = ?']],
  [
    'on behind a relative clause',
    'Jane Tarn, who left in May, met Jim Moss. She won.',
    ['who = Jane Tarn', 'She = Jane Tarn'],
  ],

  [
    'he and she',
    'The winner is David Tarn. He met Mary Velay. She left, he said.',
    ['He = David Tarn', 'She = Mary Velay', 'he = David Tarn'],
  ],
  ['he said he', 'Jim Moss met David Tarn. Jim Moss said he won.', ['he = Jim Moss']],
  ['in front of his name', 'In spite of talks with him, Jim Moss left.', ['him = Jim Moss']],
  ['one of two is a toss-up', 'Velay met Jim Moss and David Tarn. He won.', ['He = ?']],
  ['an unnamed speaker', 'Jim Moss won. One trader said he lost.', ['he = ?']],
  ['the president is one', 'Jim Moss, president of Velay Corp, left. The president won.', ['The president = Jim Moss']],
  ['the president is not one', 'Jim Moss, founder of Velay Corp, left. The president won.', ['The president = ?']],
  ['who', 'The winner is Jane Tarn, who left.', ['who = Jane Tarn']],

  ['the company', 'Velay Corp lost. The company said its shares fell.', ['The company = Velay', 'its = Velay']],
  [
    'what an apposition said',
    'Velay, a chip maker, met Orrin, a bank. The chip maker paid the bank.',
    ['The chip maker = Velay', 'the bank = Orrin'],
  ],
  [
    'what stood before the name',
    'The Italian car maker Velay met the Dutch firm Orrin. The Dutch company paid.',
    ['The Dutch company = Orrin'],
  ],
  [
    'what the name says',
    'Velay Airlines met Orrin Bank. The airline sued the bank.',
    ['The airline = Velay Airlines', 'the bank = Orrin Bank'],
  ],
  ['carmaker is car maker', 'Velay, a car maker, met Orrin. The carmaker lost.', ['The carmaker = Velay']],
  ['not the subject of the clause', 'Velay Corp met Orrin Corp. Velay will buy the company.', ['the company = Orrin']],
  ['who tells the news', 'Velay Corp grew, the Orrin Post reported. The firm paid.', ['The firm = Velay']],
  ['a stake that is paid for', 'Orrin Corp gave Velay Corp $5 for a stake in the company.', ['the company = Velay']],
  [
    'whom a round values',
    'Velay Corp met Zerby Corp. Orrin Corp is nearing an investment in Velay, valuing the company at $5.',
    ['the company = Velay'],
  ],
  ['who raises it', 'Velay Corp raised $5 from Orrin Corp, valuing the company at $9.', ['the company = Velay']],
  [
    'called so, and as near',
    'Velay, an AI lab, met Orrin Corp. Orrin Corp owes Velay $5 as Zerby Corp doubled its stake in the AI company.',
    ['its = Zerby', 'the AI company = Velay'],
  ],
  [
    'what it has committed',
    "Velay Corp grew. Orrin Corp's loan comes on top of the $5 it has already committed.",
    ['it = Orrin'],
  ],
  [
    'two descriptions mean two',
    'The pact of Velay Corp with Orrin AI began in 2019, when the software giant funded the AI startup.',
    ['the software giant = Velay', 'the AI startup = Orrin AI'],
  ],
  ['an apposition refers to nothing', 'Velay Corp sued Orrin Corp, the company behind Sprig.', []],
  ['a predicate refers to nothing', 'Velay Corp is the company that won.', []],
  ['a superlative refers to nothing', 'Velay Corp met the hottest company.', []],
  ['a regulator must be one', 'Velay Corp and Orrin Corp met. The regulator agreed.', ['The regulator = ?']],
  [
    'an origin that is known',
    "Norway's Velay Corp met Orrin Corp. The Norwegian firm paid.",
    ['The Norwegian firm = Velay'],
  ],
  ['an origin by the name', 'Banco Velay met Orrin Corp. The Spanish bank paid.', ['The Spanish bank = Banco Velay']],
  ['a lender is a bank', 'Velay, a lender, met Orrin Corp. The bank paid.', ['The bank = Velay']],
  [
    'a seat that tells two apart',
    'Velay Corp met Orrin Corp. The Seattle company grew. The San Francisco firm fell. The Seattle group paid.',
    ['company = Velay', 'firm = Orrin', 'group = Velay'],
  ],
  ['an origin that nobody has', 'Velay Corp met Orrin Corp. The Dutch firm paid.', ['The Dutch firm = ?']],
  ['an origin by what is left', "Norway's Velay Corp met Orrin Corp. The Dutch firm paid.", ['The Dutch firm = Orrin']],
  ['somebody new', 'Velay Corp lost. A bank helped it. The bank left.', ['it = Velay', 'The bank = ?']],
  ['an agency is no firm', 'The Velay Agency met Orrin Corp. The firm left.', ['The firm = Orrin']],
  ['a law is no firm', 'Velay Corp quoted the Chips Act. The firm left.', ['The firm = Velay']],
  ['a firm that is told apart', 'Velay Corp met the firm that sells chips.', []],
  ['the owner of something', 'Velay Corp met the owner of a bank.', []],
  ['the predecessor', 'Velay Corp lost. The predecessor company won.', []],
  ['the drug', 'It sells Tavo, a drug. The drug is old.', ['It = ?', 'The drug = Tavo']],

  [
    'both companies',
    'Velay Corp and Orrin Corp met. The deal helps both companies.',
    ['both companies = Velay + Orrin'],
  ],
  ['the two', 'Velay Corp bought from Orrin Corp what the two agreed.', ['the two = Velay + Orrin']],
  [
    'the pair, both',
    'Velay Corp and Orrin Corp met. The pair left; both lost.',
    ['The pair = Velay + Orrin', 'both = Velay + Orrin'],
  ],
  ['their', 'Velay and Orrin revised their pact.', ['their = Velay + Orrin']],
  [
    'they are two persons',
    'Velay founders Jane Tarn and David Roe sold their stake.',
    ['their = Jane Tarn + David Roe'],
  ],
  ['they are somebody else', 'Analysts said they expected Velay to lose.', ['they = ?']],
  [
    'former and latter',
    'Velay Corp met Orrin Corp. The former won, the latter lost.',
    ['The former = Velay', 'the latter = Orrin'],
  ],
  [
    'two by their trade',
    'Velay Corp and Orrin Corp met. The two tech giants paid Talmo Corp.',
    ['The two tech giants = Velay + Orrin'],
  ],
  ['two that are new', 'Velay Corp and Orrin Corp met. Two firms left. The two firms won.', ['The two firms = ?']],
  ['no regulator among the firms', 'Velay Corp told the Orrin Agency. The firms won.', ['The firms = ?']],
  ['both and', 'The deal helps both Velay and Orrin.', []],

  [
    'the giant is no start-up',
    'Orrin Corp, a start-up, met Velay Corp. Orrin said it met the giant.',
    ['it = Orrin', 'the giant = Velay'],
  ],
  [
    'the maker behind a fronted phrase',
    'Velay, the maker of Sprig, met Orrin Corp. In return, the Sprig maker paid.',
    ['maker = Velay'],
  ],
  [
    'the maker of something that nobody owns so far',
    'Velay Corp, a chip maker, signed a deal that gives the Sprig creator a part of the chip maker.',
    ['creator = ?', 'the chip maker = Velay'],
  ],
  [
    'where somebody works',
    'Velay Corp chief executive Jane Tarn left. Her firm met Orrin.',
    ['Her = Jane Tarn', 'firm = Velay'],
  ],
  ['the firm of a name', "Velay Corp chief executive Jane Tarn met Orrin. Tarn's company paid.", ['company = Velay']],
  ['his bank may be any', 'Velay Corp chief executive Jim Moss left. His bank paid.', ['His = Jim Moss']],
  [
    'the partner',
    'Velay Corp met Orrin Corp. Orrin Corp paid. Velay Corp paid its partner.',
    ['its = Velay', 'partner = Orrin'],
  ],
  ['a partner that is named', 'Velay Corp met Orrin Corp. Velay paid its partner, Sprig Corp.', ['its = Velay']],
  ['two clauses are no list', 'Velay Corp owns a part of Orrin, and the firm has paid.', ['the firm = Velay']],
  ['whom somebody left', 'Velay Corp grew. Founded by former Orrin employees, it paid.', ['it = Velay']],
  ['who is told', 'Velay Corp grew. Jane Tarn told Orrin that the company paid.', ['the company = Velay']],
  [
    'what is said in a relative clause',
    'Velay Corp makes the chips that Orrin Corp designs. It said it agreed.',
    ['it = Velay', 'It = Velay'].reverse(),
  ],
  [
    'who works there',
    'Jane Tarn is the head of sales at Velay Corp. Orrin left. The company paid.',
    ['The company = Velay'],
  ],
  [
    'they who say it',
    'The deals are new. Velay Corp and Orrin Corp said in May they would put $5 into Sprig Corp.',
    ['they = Velay + Orrin'],
  ],
  [
    'the former of this sentence',
    'Sprig Corp met Tavo Corp twice. Velay Corp and Orrin Corp paid the former.',
    ['the former = Velay'],
  ],
  [
    'three that a kind stands in',
    'Velay Corp, Orrin Corp and the lender Sprig met. The three companies paid.',
    ['The three companies = Velay + Orrin + Sprig'],
  ],
  [
    'persons who both',
    'Velay Corp met Orrin Corp. Jane Tarn and David Roe both left.',
    ['both = Jane Tarn + David Roe'],
  ],
  ['anybody may be a billionaire', 'Jim Moss won. The billionaire sued Velay.', ['The billionaire = Jim Moss']],
  [
    'whose models it has',
    'It met Velay, whose Sprig models grew. The company paid.',
    ['It = ?', 'whose = Velay', 'The company = Velay'],
  ],
  ['what an outcome does', 'Orrin fell. Velay went public, valuing it at $3.', ['it = Velay']],
  [
    'what a product has not',
    'The app Sprig grew, and Velay Corp shares rose, which lifted its market value.',
    ['which = ?', 'its = Velay'],
  ],
];

describe('references', () => {
  it.each(CASES)('%s', (_rule, text, references) => {
    expect(referencesIn(read(text, NO_KNOWN_NAMES))).toEqual(references);
  });

  it.each([
    ['The Redmond giant paid.', 'Microsoft'],
    ['The ChatGPT maker paid.', 'OpenAI'],
    ['The AI lab paid.', 'OpenAI'],
    ['The software company paid.', 'Microsoft'],
  ])('%s is known from elsewhere', (sentence, name) => {
    const [reference] = referencesIn(read(`Microsoft and OpenAI met. ${sentence}`));
    expect(reference).toMatch(new RegExp(` = ${name}$`));
  });

  it('names the rule and the words that it goes back to', () => {
    const { text, mentions } = read('Velay Corp sold its bank.');
    const { resolution, foundBy } = mentions[1]!;
    expect(foundBy).toBe('pronoun/own-subject');
    expect(resolution?.rule).toBe('pronoun/own-subject');
    expect(text.slice(resolution!.antecedent.start, resolution!.antecedent.end)).toBe('Velay Corp');
  });

  it('follows the alternation of two companies through an article', () => {
    const text = `Lumora, the maker of the Sprig chatbot, will rent power from Kestrik in a deal worth $4 billion.
The start-up has until now relied on Vantel Corp (NASDAQ: VNTL), which owns a fifth of it.
Under the old contract, Vantel had a right of first refusal on all of Lumora's work. The cloud provider gave that up for a larger share of the chatbot maker's revenue. Both companies declined to comment.`;
    expect(referencesIn(read(text, NO_KNOWN_NAMES))).toEqual([
      'The start-up = Lumora',
      'which = Vantel',
      'it = Lumora',
      'The cloud provider = Vantel',
      'the chatbot maker = Lumora',
      'Both companies = Vantel + Lumora',
    ]);
  });
});
