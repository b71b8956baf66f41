/** Companies and their owners where a text does not name them, as lemmas separated by " | ". */

/** Who may own a company without being one: "its nonprofit parent". */
export const PARENT = 'parent | nonprofit | non-profit | foundation | charity';

/** Holders that are known by what they are: "the state". */
export const HOLDERS =
  'state | management team | government | council | ministry | treasury | municipality | city | public | management | founder | co-founder | promoter | family | employee | staff | worker | pilot | shareholder | ' +
  'stockholder | investor | nonprofit | non-profit | charity | insider | fund | trust | plan | partner | foundation | owner | parent | heir | granddaughter | grandson | widow | subsidiary | agency | arm | creditor | bondholder | underwriter | consortium | businessman | businesswoman | entrepreneur | ' +
  'billionaire | tycoon | financier | a group | a company | a firm | a rival | a buyer | a bidder | a bank | a developer | a retailer | a maker | a manager | a lender | an insurer | ' +
  'a broker | a supplier | a manufacturer | a producer | a partner | an operator | a landlord | a publisher | a broadcaster | a conglomerate | a start-up | a startup | a trader | a specialist | a partnership | jv | authority';

/** What a text calls a company that it has named: "the Korean car maker". */
export const COMPANY_NOUN =
  'company | firm | group | business | maker | designer | bank | lender | airline | carrier | insurer | retailer | carmaker | drugmaker | chipmaker | automaker | miner | broadcaster | publisher | ' +
  'developer | operator | start-up | startup | brewer | utility | supplier | manufacturer | producer | giant | venture';

/** A company that is only coming about: "60% of the combined company". */
export const NEWCO =
  'merged operator | combined operator | merged carrier | combined carrier | merged bank | combined bank | merged airline | combined airline | merged group | enlarged group | ' +
  'combined company | new company | merged company | enlarged company | combined business | merged business | combined entity | merged entity | new entity | combined firm | ' +
  'merged firm | holding company | parent company | project company';

export const OWNER =
  'shareholder | stockholder | owner | co-owner | part-owner | stakeholder | investor | holder | backer';

/** What somebody holds for some time. */
export const OFFICE =
  'post | position | role | job | office | title | record | seat | chair | chairman | chairwoman | president | director | executive | minister | governor | mayor | ' +
  'secretary | captain | head | manager | boss | officer | chief | leader | coach | editor | ambassador | treasurer | adviser';

/** What is no company that the text may have named, and takes money all the same: "invested in research". */
export const SPENT_ON =
  'opportunity | exploration | country | region | market | technology | infrastructure | network | research | development | capacity | project | area | future | growth | people | skill | ' +
  'equipment | content | marketing | production | innovation | facility | programme | program';
