const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Papers that speak for themselves where nobody is named; by lemma. */
export const DOCUMENTS: ReadonlySet<string> = words(
  'statement announcement filing report memo memorandum letter document prospectus agreement contract complaint lawsuit indictment affidavit ' +
    'transcript record survey poll study paper research analysis email e-mail post blog tweet article story note presentation notice disclosure ' +
    'circular slide file ruling order opinion bill law constitution data figure statistic audit review manifesto editorial book website ' +
    'site page brief motion petition testimony message text guideline rule policy census index forecast estimate projection prediction interview press',
);

/** Where something was said, if its speaker is named; by lemma. */
export const MEDIA: ReadonlySet<string> = words(
  'statement announcement filing report memo memorandum letter release email e-mail mail interview post blog blogpost tweet note call conference message text ' +
    'speech podcast broadcast presentation testimony op-ed column article thread video briefing webcast keynote newsletter essay conversation ' +
    'appearance address remark comment book deposition hearing rally debate meeting event panel affidavit complaint lawsuit press-release phone telephone',
);

/** People who speak for an organization; by lemma. */
export const SPOKESPEOPLE: ReadonlySet<string> = words(
  'spokesperson spokesman spokeswoman spokespeople spokesmen spokeswomen representative rep',
);

/** People whose names a report keeps back; by lemma. */
export const ANONYMOUS: ReadonlySet<string> = words(
  'source person people analyst official expert investor insider observer critic economist executive lawyer trader banker strategist employee ' +
    'worker researcher reporter journalist user customer voter supporter opponent lawmaker some many others other one two several most few ' +
    'few aide adviser advisor operative staffer ally friend colleague rival shareholder company firm authority regulator prosecutor resident ' +
    'witness leader group government pundit commentator historian scientist scholar professor doctor democrat republican conservative liberal ' +
    'respondent american woman man everyone everybody anyone nobody somebody someone those police campaign team',
);

const AGENT =
  /(?:[^tg]her|[^aeiouthg]er|[aeiou]ter|or|ist|ian|ant|man|men|woman|women|ee|eer|crat|ant|nik|child|people|folk|body|one)s?$/;
const AGENTS = words(
  'wife husband mother father brother sister son daughter parent uncle aunt cousin niece nephew guest host judge coach chief head president boss nurse ' +
    'cop agent client patient student ceo cfo coo cto founder co-founder executive representative delegate candidate nominee secretary chair dean ' +
    'board committee council commission agency department ministry office union bank court party government administration coalition association ' +
    'institute organization organisation family couple crowd pair panel caucus army church school university lobby side delegation network channel ' +
    'watchdog giant airline chain club exchange bourse fund business subsidiary consortium federation society trust charity think-tank ' +
    'institution parliament senate congress syndicate cartel cabinet treasury bloc ' +
    'newspaper magazine outlet publication paper neighbor neighbour veteran guard pilot chef spouse mom dad priest monk king queen prince',
);

/** Whether a noun names somebody who can speak, by list or by its ending; a paper is none. */
export const isAgent = (lemma: string): boolean => ANONYMOUS.has(lemma) || AGENTS.has(lemma) || AGENT.test(lemma);

/** What organizations are called, and people are not. */
export const ORGANIZATIONS: ReadonlySet<string> = words(
  'group firm company bank body think-tank association union organisation organization agency institute charity consultancy ' +
    'brokerage business university watchdog newspaper magazine website council lobby party alliance federation',
);

/** People who are called by their office where their names are left out; singular. */
export const OFFICERS: ReadonlySet<string> = words(
  'ceo cfo coo cto chairman chairwoman chairperson chair president director officer executive chief founder co-founder minister secretary ' +
    'governor mayor captain manager partner head boss lawyer analyst economist strategist engineer banker editor commissioner coordinator co-ordinator correspondent',
);

/** Mr. and the like: no title of anybody. */
export const HONORIFICS: ReadonlySet<string> = words('mr mr. mrs mrs. ms ms. miss sir dame dr dr. lord lady');

/** "Ph.D.": what stands between a name and a title. */
export const DEGREES: ReadonlySet<string> = words(
  'phd ph.d. ph.d md m.d. j.d. jd mba m.b.a. esq esq. cfa cpa pharmd pharm.d. jr jr. sr sr.',
);
