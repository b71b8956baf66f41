import type { Condition, Pattern } from '../../define.ts';
import { AS_AMENDED, AS_EXPANDED, AS_EXTENDED, ENDED, FORMED, MERGER } from '../deal-changes.ts';
import { DEAL } from '../vocabulary.ts';
import { OF_OBJECT, PARTIES } from './announced.ts';

const OF_SUBJECT = 'subject.possessor + subject.with + subject.between + subject.of + subject.modifier + with';
/** That a deal without its parties was formed says something only where it says when, for how long or about what. */
const BY_THEM = {
  requires: 'parties:2, date | duration | until | amount | subject',
  carried: 'parties',
  example: 'Contoso partnered with Fabrikam. A supply agreement was signed in May.',
};

/** Not "deals reached by Contoso": some deal in particular. */
const IN_PARTICULAR: Condition = {
  at: 'object',
  word: 'a | an | the | this | that | these | their | its | his | new | first | second | another | two | three',
};

/** With somebody whose name goes without saying, and not with "Norwegian networks". */
const WITH_NOBODY: Condition = { at: 'object.with | with | object.between', is: 'known', ifAny: true };

/** "signed a pact that would strengthen ties": what a new deal is for. */
const NOT_HOPED: Condition = { governor: FORMED.replace(' | agree', ''), not: true };

/** "Contoso and Fabrikam amended the terms of their partnership", "their partnership ended". */
export function done(action: string, verb: string, example: string, itself: string): Pattern[] {
  // the end of a deal can be announced too
  const at = action === 'formed' ? 'object' : 'object | object.of';
  const as: Condition[] =
    action === 'formed' ? [{ at, word: `${AS_AMENDED} | ${AS_EXPANDED} | ${AS_EXTENDED}`, not: true }] : [];
  const object = {
    verb,
    when: [
      {
        at,
        head:
          action === 'ended'
            ? `${DEAL} | term | tie | link | programme | program | work | ${MERGER}`
            : `${DEAL} | term | tie | link | programme | program | ${MERGER}`,
      },
      ...as,
      ...(action === 'expanded' ? [NOT_HOPED] : []),
    ],
    slots: action === 'formed' ? { ...OF_OBJECT, parties: `${PARTIES} + object.to` } : OF_OBJECT,
    fixed: { action },
  };
  return [
    { id: action, ...object, requires: 'parties:2', ...(action === 'formed' ? {} : { carried: 'parties' }), example },
    ...(action === 'formed'
      ? [{ id: 'formed-by-them', ...object, when: [...object.when, IN_PARTICULAR, WITH_NOBODY], ...BY_THEM }]
      : []),
    {
      id: `${action}-itself`,
      verb,
      when: [
        { at: 'subject', head: `${DEAL} | ${MERGER}` },
        { at: 'object', not: true },
        { adverb: 'due | set | scheduled', not: true },
        // "adds to its partnerships with A and B": to others
        { at: 'to', head: DEAL, not: true },
        // "ended a relationship that went back to 1964"
        { governor: ENDED, not: true },
      ],
      slots: {
        parties: OF_SUBJECT,
        amount: 'subject | subject.worth',
        subject: 'subject.modifier | subject.on | subject.for',
      },
      requires: 'parties:2',
      carried: 'parties',
      fixed: { action },
      example: itself,
    },
  ];
}
