/** Lemmas of verbs that tell what somebody says or thinks; who it is about is the speaker more often than not. */
export const SPEECH: ReadonlySet<string> = new Set(
  (
    'say add tell announce report believe expect estimate argue deny confirm note warn intend claim insist admit think hope explain feel know write ' +
    'state stress predict forecast suggest indicate acknowledge concede reveal disclose declare maintain contend allege'
  ).split(' '),
);
