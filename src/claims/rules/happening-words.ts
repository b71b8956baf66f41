/** Verbs that tell no happening of their own, as lemmas separated by " | ". */

/** Verbs that report, think or plan: what they say is the happening. */
const SPEAKS =
  'say | tell | report | add | note | believe | think | know | expect | estimate | show | mean | imply | want | hope | argue | claim | suggest | warn | predict | ' +
  'forecast | project | describe | call | dub | ask | explain | announce | declare | insist | reveal | disclose | confirm | deny | comment | speak | reply | respond | ' +
  'need | like | plan | consider | aim | intend | seek | try | try to | see | mark | concern | relate | reflect | represent | help | seem | appear | indicate | ' +
  'state | quote | cite | prepare | ready | gear up | brace | joke | recall | stress | emphasise | emphasize | admit | concede | acknowledge | complain | wonder | fear | worry | feel | understand | ' +
  'assume | doubt | highlight | underline | tout | praise | welcome | applaud | condemn | criticise | criticize | blame | hail | look | look out | look ahead | look forward | look back | please | delight | excite | honour | honor | regard | view | schedule | compare | attribute | credit | ' +
  'push back | hit back | fire back | shoot back | strike back | weigh in | chime in | speak out | lash out | sound off | reiterate | echo | vent | muse | opine | rebut';

/** Verbs that say how things are, not that they change. */
const STANDS =
  'be | have | include | contain | own | hold | value | stand | total | continue | depend | exist | last | live | base | locate | employ | consist | cover | apply | ' +
  'bank | bank on | count on | rely | hinge | exceed | top | average | account | handle | due | price | date | date back | go back | trace back | be off | stretch back | hark back | stem | originate | arise | derive | keep | remain | stay | lie | draw | belong | use | enable | allow | let | concern | cost | generate | ' +
  'number | weigh | measure | amount | rank | entitle | equal | need | suit | seat | face | enjoy | feature';

/** Verbs that make, move or keep a deal, which other types tell. */
const DEALS =
  'agree | promise | bid | offer | propose | negotiate | discuss | talk | vow | pledge | commit | invest | raise | lead | provide | supply | license | take over | ' +
  'cap | limit | guarantee | spend | shell out | fork out | fork over | cough up | splash out | splurge | do | would | will | could | should | might | put | try | come | sign | sign on | sign up | countersign | ink | oblige | obligate | bind | host | remit | ' +
  'repay | prepay | owe | back | bankroll | fund | finance | lend | lease | rent | order | preorder | subscribe | contribute | wire | tap';

/** Verbs that report, think, last, link or belong to a deal: no happenings of their own. */
export const NO_HAPPENING = `${SPEAKS} | ${STANDS} | ${DEALS}`;
