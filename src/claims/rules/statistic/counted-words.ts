/** Words of what is counted, as lemmas separated by " | ". */

/** What is counted without being news. */
export const FEW =
  'company | firm | side | party | partner | group | carrier | rival | giant | time | year | month | week | day | hour | minute | second | mile | kilometre | ' +
  'metre | foot | point | degree | half | thing | way | reason | part | pair | billion | million | source | analyst | percent | money | count | quarter | ' +
  'instalment | installment | payment | model | bidder | buyer | member | cloud | sentence | word | version | product | tool | app | service | phase | stage | boss | step | question | list | gigawatt';

/** "Two of the best clubs" ranks what it speaks of. */
export const BEST =
  'best | largest | biggest | most | top | leading | greatest | worst | oldest | main | world | richest | finest';

/** Those whose purchases are no deals. */
export const BUYERS =
  'consumer | customer | shopper | household | people | person | driver | motorist | tourist | visitor | reader | fan | passenger';
