import { describe, expect, it } from 'vitest';
import { attributed } from './attributed.ts';

/**
 * In the text {…} marks each content. Then, in the order of the contents, whose word it is:
 * "kind name, title @ organization / medium < rule".
 */
describe('attribute', () => {
  const cases: Record<string, [text: string, ...vouchers: string[]][]> = {
    'direct speech': [
      ['Jane Doe said, “{We like this deal a lot.}”', 'person Jane Doe < cue-before'],
      ['Jane Doe said: “{We like this deal a lot.}”', 'person Jane Doe < cue-before'],
      [
        'Mr. Jane Doe, Executive Director, Chairman and CEO of Contoso said, “{We like this deal a lot.}”',
        'person Jane Doe, Executive Director, Chairman and CEO @ Contoso < cue-before',
      ],
      ['Jane Doe – CEO of Contoso said: “{We like this deal a lot.}”', 'person Jane Doe, CEO @ Contoso < cue-before'],
      [
        'Jane Doe, a trustee of Contoso said: “{We like this deal a lot.}”',
        'person Jane Doe, trustee @ Contoso < cue-before',
      ],
      [
        '“{We like this deal a lot,}” said Jane Doe, President, Contoso Networks.',
        'person Jane Doe, President @ Contoso Networks < cue-after/inverted',
      ],
      [
        'Jane Doe, Chief Strategy Officer of Contoso noted, “{We like this deal a lot.}”',
        'person Jane Doe, Chief Strategy Officer @ Contoso < cue-before',
      ],
      ['“{We like this deal a lot,}” Jane Doe said.', 'person Jane Doe < cue-after'],
      ['Jane Doe asks; “{Who will pay for this deal in the end?}”', 'person Jane Doe < cue-before'],
      [
        '“{We like this deal a lot,}” said Jane Doe, Contoso’s head of trade policy.',
        'person Jane Doe, head of trade policy @ Contoso < cue-after/inverted',
      ],
      [
        '“{We like this deal a lot,}” said Jane Doe of Contoso, a citizen action group.',
        'person Jane Doe @ Contoso < cue-after/inverted',
      ],
      ['“{We like this deal a lot,}” said Jane Doe.', 'person Jane Doe < cue-after/inverted'],
      [
        '“{We like this deal,}” Jane Doe said, “{and its terms.}”',
        'person Jane Doe < cue-inside',
        'person Jane Doe < cue-inside',
      ],
      [
        '“{We like this deal,}” Jane Doe said. “{We like its terms.}”',
        'person Jane Doe < cue-after',
        'person Jane Doe < same-paragraph',
      ],
      [
        '“{Do we like this deal?}” Jane Doe asked. “{We do.}”',
        'person Jane Doe < cue-after/next-sentence',
        'person Jane Doe < same-paragraph',
      ],
      [
        'Jane Doe stressed {that Fabrikam was safe}. “{We like this deal a lot.}” Contoso, based in Zurich, will announce its price later.',
        'person Jane Doe < that-clause',
        'person Jane Doe < same-paragraph',
      ],
      [
        '“{We like this deal a lot,}” Jane Doe said, adding {that Contoso was beginning “{to look forward to it}”}.',
        'person Jane Doe < cue-after',
        'person Jane Doe < that-clause',
        'person Jane Doe < that-clause',
      ],
      ['Its debt has to fall by a fifth, a target the company says {it has met}.', 'anonymous company < bare-clause'],
      [
        'Contoso said {its stake in Fabrikam, which makes tills, can be raised to 20%}.',
        'organization Contoso < bare-clause',
      ],
      [
        '{Investors are to get £20 million}, the financial watchdog has announced.',
        'anonymous financial watchdog < cue-after',
      ],
      [
        '“{We like this deal a lot,}” Jane Doe said. “{Wait for its price before you pick up the phone.}” Of those asked, 11% said most.',
        'person Jane Doe < cue-after',
        'person Jane Doe < same-paragraph',
      ],
      [
        '“{We like this deal a lot,}” said Jane Doe, Ph.D., President and Chief Executive Officer of Contoso.',
        'person Jane Doe, President and Chief Executive Officer @ Contoso < cue-after/inverted',
      ],
      ['Contoso owes it a fifth, a figure neither company has confirmed.'],
      [
        '{The deal is safe}, Contoso told us. “{Fabrikam remains one of our largest customers,}” it said.',
        'organization Contoso < cue-after',
        'organization Contoso < cue-after',
      ],
      [
        '{No single backer has a veto}, Jane Doe told reporters, adding {that Contoso was “{not for sale, this year or next}”}.',
        'person Jane Doe < cue-after',
        'person Jane Doe < that-clause',
        'person Jane Doe < that-clause',
      ],
      ['"{We like this deal a lot,}" said Jane Doe.', 'person Jane Doe < cue-after/inverted'],
      ['‘{We like this deal a lot,}’ said Jane Doe.', 'person Jane Doe < cue-after/inverted'],
      ['„{Wir mögen das}“, said Jane Doe.', 'person Jane Doe < cue-after/inverted'],
      [
        '“{We like this deal.}\n“{We like its terms,}” Jane Doe said.',
        'person Jane Doe < same-speech',
        'person Jane Doe < cue-after',
      ],
      [
        '“{We like this deal,}” Jane Doe said.\n“{It has good terms.}”',
        'person Jane Doe < cue-after',
        'person Jane Doe < next-paragraph',
      ],
      ['“{We like this deal,}” Jane Doe said after the sale of Fabrikam.', 'person Jane Doe < cue-after'],
      [
        '“{We like this deal,}” Jane Doe said, but “{we do not like its price.}”',
        'person Jane Doe < cue-inside',
        'person Jane Doe < cue-inside',
      ],
      ['Jane Doe made the following comment: “{We like this deal a lot.}”', 'person Jane Doe < colon'],
      ['Jane Doe: “{We like this deal a lot.}”', 'person Jane Doe < label'],
      ['So said Jane Doe: “{We like this deal a lot.}”', 'person Jane Doe < cue-before'],
      ['So said Jane Doe, who runs it: “{We like this deal a lot.}”', 'person Jane Doe < cue-before'],
      ['“{We like this deal a lot.}”\n― Jane Doe', 'person Jane Doe < signature'],
      [
        '“{We like this deal a lot.}” — Jane Doe, chief executive of Contoso',
        'person Jane Doe, chief executive @ Contoso < signature',
      ],
      ['Jane Doe continued:\n“{We like this deal a lot.}”', 'person Jane Doe < colon'],
      ['Jane Doe praised it, adding: “{We like this deal a lot.}”', 'person Jane Doe < cue-before'],
      ['Jane Doe issued a statement saying “{we like this deal a lot.}”', 'person Jane Doe / statement < cue-before'],
      ['Jane Doe called the offer “{by far the best one yet.}”', 'person Jane Doe < naming'],
      [
        'It ends in 2030, a date described by Contoso as “{far enough away from now.}”',
        'organization Contoso < passive-agent',
      ],
      ['Jane Doe was quoted as saying “{we like this deal a lot.}”', 'person Jane Doe < cue-before'],
    ],
    'titles, organizations, media': [
      [
        '“{We like it,}” Jane Doe, VP analyst at Contoso, said in an email to Fabrikam News.',
        'person Jane Doe, VP analyst @ Contoso / email to Fabrikam News < cue-after',
      ],
      [
        '“{We like it,}” Jane Doe, head of sales, cloud and chips, at The Contoso Group, said.',
        'person Jane Doe, head of sales, cloud and chips @ The Contoso Group < cue-after',
      ],
      [
        '“{We like it,}” said Contoso chief executive Jane Doe.',
        'person Jane Doe, chief executive @ Contoso < cue-after/inverted',
      ],
      [
        '“{We like it,}” said Jane Doe, founder of research firm Contoso, in a blog post.',
        'person Jane Doe, founder @ Contoso / blog post < cue-after/inverted',
      ],
      [
        'Contoso’s chief executive, Jane Doe, said: “{We like it.}”',
        'person Jane Doe, chief executive @ Contoso < cue-before',
      ],
      [
        'Jane Doe, Contoso’s chairman and chief operating officer, said {it was “{a good day for all of us}”}.',
        'person Jane Doe, chairman and chief operating officer @ Contoso < bare-clause',
        'person Jane Doe, chairman and chief operating officer @ Contoso < bare-clause',
      ],
      [
        '“{We like it,}” said Jane Doe, head of Contoso Corp. “{We like it very much.}”',
        'person Jane Doe, head @ Contoso < cue-after/inverted',
        'person Jane Doe, head @ Contoso < same-paragraph',
      ],
      [
        '“{We like it,}” Jane Doe said on Fabrikam Radio, adding: “{We like it very much.}”',
        'person Jane Doe < cue-after',
        'person Jane Doe < cue-before',
      ],
      ['“{We like it,}” said Jane Doe, who runs Contoso.', 'person Jane Doe @ Contoso < cue-after/inverted'],
      ['“{We like it,}” Sen. Jane Doe (R-Utah) said.', 'person Jane Doe, Sen. < cue-after'],
      [
        'In a joint statement, Contoso co-founders Jane Doe and John Roe said, “{We like it.}”',
        'person Jane Doe and John Roe, co-founders @ Contoso / joint statement < cue-before',
      ],
      ['A Contoso spokesperson said: “{We like it.}”', 'organization Contoso, spokesperson @ Contoso < cue-before'],
      [
        '“{We like it,}” said a spokesman for Contoso.',
        'organization Contoso, spokesman @ Contoso < cue-after/inverted',
      ],
      ['Contoso spokeswoman Jane Doe said: “{We like it.}”', 'person Jane Doe, spokeswoman @ Contoso < cue-before'],
      [
        '“{We like it,}” Jane Doe, analyst at Contoso, said in a memo. “{It is good.}”\n{It will last}, Doe said.',
        'person Jane Doe, analyst @ Contoso / memo < cue-after',
        'person Jane Doe, analyst @ Contoso < same-paragraph',
        'person Jane Doe, analyst @ Contoso < cue-after',
      ],
    ],
    'who is meant': [
      ['Jane Doe runs Contoso. “{We like this deal,}” she said.', 'person Jane Doe @ Contoso < cue-after'],
      [
        '“{We like it,}” said Jane Doe, an analyst at Contoso.\n{Rates will fall}, the analyst said.',
        'person Jane Doe, analyst @ Contoso < cue-after/inverted',
        'person Jane Doe, analyst @ Contoso < cue-after',
      ],
      [
        'Jane Doe said {she believed “{it was a very good deal.}”}',
        'person Jane Doe < bare-clause',
        'person Jane Doe < bare-clause',
      ],
      [
        '“{We like it,}” Jane Doe said.\n“{We do not,}” John Roe said. “{It is bad.}”',
        'person Jane Doe < cue-after',
        'person John Roe < cue-after',
        'person John Roe < same-paragraph',
      ],
      [
        '“{We like it,}” said Jane Doe.\nContoso fell.\n“The price is too high for anyone.”',
        'person Jane Doe < cue-after/inverted',
      ],
    ],
    'reported speech': [
      ['Contoso said {it had agreed to buy Fabrikam}.', 'organization Contoso < bare-clause'],
      ['Contoso said on Monday {that it had agreed to buy Fabrikam}.', 'organization Contoso < that-clause'],
      ['Contoso said in a filing {it had agreed to buy Fabrikam}.', 'organization Contoso / filing < bare-clause'],
      ['{Contoso has agreed to buy Fabrikam}, Jane Doe said.', 'person Jane Doe < cue-after'],
      [
        '{The deal}, Jane Doe said, {will close in May}.',
        'person Jane Doe < cue-inside',
        'person Jane Doe < cue-inside',
      ],
      ['{Contoso has agreed to buy Fabrikam}, according to the announcement.', 'document announcement < according-to'],
      ['According to Jane Doe, {Contoso has agreed to buy Fabrikam}.', 'person Jane Doe < according-to'],
      ['Jane Doe left. According to her {$38 billion is a small sum}.', 'person Jane Doe < according-to'],
      [
        '“{We like this deal a lot,}” its chief executive at the time, Safra Catz, told Example News.',
        'person Safra Catz, chief executive < cue-after',
      ],
      [
        '{Contoso has agreed to buy Fabrikam}, according to people familiar with the matter.',
        'anonymous people familiar with the matter < according-to',
      ],
      [
        '{Contoso pays Fabrikam}, a source familiar with the matter told Example News.',
        'anonymous source familiar with the matter < cue-after',
      ],
      ['Jane Doe told reporters {that Contoso pays Fabrikam}.', 'person Jane Doe < that-clause'],
      ['Analysts said {Contoso seemed to pay Fabrikam}.', 'anonymous Analysts < bare-clause'],
      ['{Contoso may pay $5 million}, analysts at Doe & Roe estimate.', 'anonymous analysts at Doe & Roe < cue-after'],
      ['{Contoso may pay $5 million}, one of its investors said.', 'anonymous one of its investors < cue-after'],
      ['Contoso sells chips, which analysts expect {will grow by 5%}.', 'anonymous analysts < bare-clause'],
      ['{Sales are expected by analysts to grow by 5%}.', 'anonymous analysts < passive-agent'],
      ['Contoso {reported a rise in profit to $5 million}.', 'organization Contoso < figures'],
      ['Contoso Corp, which {reported a profit of $5 million}, left.', 'organization Contoso < figures'],
      ['It left two weeks after Contoso said {it would buy Fabrikam}.', 'organization Contoso < bare-clause'],
      ['A year later Contoso said {it would buy Fabrikam}.', 'organization Contoso < bare-clause'],
      ['A year later Contoso added another $2 billion, and in May it bought Fabrikam.'],
      [
        'Contoso Corp and Fabrikam, the maker of the Sprig chatbot, said {they had met}.',
        'organization Contoso and Fabrikam < bare-clause',
      ],
      ['A joint statement {reaffirmed the pact of both sides}.', 'document joint statement < document'],
      ['Leaked documents {show a loss of $5 million}.', 'document Leaked documents < document'],
      ['{Contoso pays Fabrikam}, the companies said in a statement.', 'document statement < cue-after'],
      [
        'Jane Doe said {Contoso will pay} and added {that Fabrikam knows}.',
        'person Jane Doe < bare-clause',
        'person Jane Doe < that-clause',
      ],
      [
        'Jane Doe said {Contoso will pay}, adding {that Fabrikam knows}.',
        'person Jane Doe < bare-clause',
        'person Jane Doe < that-clause',
      ],
      [
        'Example News reported {that Contoso said {it pays Fabrikam}}.',
        'organization Example News < that-clause',
        'organization Contoso < bare-clause via Example News',
      ],
      [
        '{Contoso pays Fabrikam}, Example News reported, citing people familiar with the matter.',
        'anonymous people familiar with the matter < citing via Example News',
      ],
    ],
    'whose words, by what stands elsewhere': [
      [
        'Ben Poe of Fabrikam disagreed. “{They will have to sell it soon,}” he said.',
        'person Ben Poe @ Fabrikam < cue-after',
      ],
      [
        'Jane Doe is the head of sales at Contoso. “{We like this deal,}” Ms. Doe said.',
        'person Jane Doe, head of sales @ Contoso < cue-after',
      ],
      [
        "Contoso's head of research, Jane Doe, wrote: “{We like this deal a lot.}”",
        'person Jane Doe, head of research @ Contoso < cue-before',
      ],
      [
        'Former Contoso chairman Jane Doe said {it was “{the deal that we wanted}”}.',
        'person Jane Doe, Former chairman @ Contoso < bare-clause',
        'person Jane Doe, Former chairman @ Contoso < bare-clause',
      ],
      [
        '“{We like this deal,}” Jane Doe wrote in a memo to employees on Monday.',
        'person Jane Doe / memo to employees < cue-after',
      ],
      ['“{We like this deal,}” Jane Doe said by phone.', 'person Jane Doe / phone < cue-after'],
      ['The Example Post reports:\n“{Contoso likes this deal a lot.}”', 'organization Example Post < colon'],
      [
        'After a hastily called meeting, Jane Doe issued a statement calling it “{a deal that we like}”.',
        'person Jane Doe / statement < naming',
      ],
      ['Contoso bought it and, Jane Doe said, {will move it to Oslo}.', 'person Jane Doe < cue-inside'],
    ],
    'papers and groups': [
      [
        '“{We have no plans to sell it,}” the chairman of Contoso Bank said.',
        'anonymous chairman of Contoso Bank, chairman @ Contoso Bank < cue-after',
      ],
      [
        '“{We are talking to both,}” said one person briefed on the talks, who left.',
        'anonymous person briefed on the talks < cue-after/inverted',
      ],
      [
        '“{There is no way back,}” Jane Doe of Contoso Bank and Ann Roe of Fabrikam Oil wrote.',
        'person Jane Doe and Ann Roe < cue-after',
      ],
      [
        '“{The offer undervalues us,}” Contoso said on Monday, calling it “{a bid that ignores our prospects}”.',
        'organization Contoso < cue-after',
        'organization Contoso < naming',
      ],
      [
        '{Contoso runs a “{clean and very old mine,}”} as a Fabrikam memo put it.',
        'document Fabrikam memo @ Fabrikam < cue-after',
        'document Fabrikam memo @ Fabrikam < cue-after',
      ],
      ['A report released last week found {that Contoso pays Fabrikam}.', 'document report < that-clause'],
      ['A report released Monday by Fabrikam found {that Contoso pays}.', 'document report < that-clause'],
      [
        'A reader of the Contoso ad asks: “{Why would we pay for that?}”',
        'anonymous reader of the Contoso ad < cue-before',
      ],
    ],
    'on nobody else’s word': [
      ['Contoso announced changes that dismantled its status.'],
      ['Contoso announced an investment in Fabrikam of $5 billion.'],
      ['Contoso reportedly agreed to invest $5 billion.'],
      ['Contoso is said to pay Fabrikam.'],
      ['Contoso is expected to pay Fabrikam.'],
      ['Contoso plans to invest $5 billion in Fabrikam.'],
      ['There is a need for Contoso to determine how it will respond.'],
      ['The new terms introduced a “right of first refusal” for Fabrikam.'],
      ['It may leave if Contoso “cannot or chooses not to support the work.”'],
      ['Jane Doe hosts “The Morning Hour” on Sundays.'],
      ['The forecast rise of 5% did not come.'],
      ['The cap on payments means there is an upper limit.'],
    ],
  };
  for (const [form, marked] of Object.entries(cases)) {
    it.each(marked)(`${form}: %s`, (text, ...vouchers) => {
      expect(attributed(text.replaceAll(/[{}]/g, ''))).toEqual([text, ...vouchers]);
    });
  }
});
