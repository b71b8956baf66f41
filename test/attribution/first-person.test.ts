import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { resolveFirstPerson } from '../../src/attribution/first-person.ts';
import { findFrames } from '../../src/clauses/find-frames.ts';
import { readArticle } from '../../src/ingest/read-article.ts';

/** The words of the first person that stand for somebody, each with whom and by which rule. */
function firstPersonsOf(text: string, publisher?: string): string[] {
  const hints =
    publisher === undefined ? [] : [{ foundIn: 'option' as const, label: '--publisher', values: { publisher } }];
  const article = readArticle(new TextEncoder().encode(text), { path: 'page.txt', mediaType: 'text/plain', hints });
  const annotation = annotate(article);
  const resolved = resolveFirstPerson(annotation, attribute(annotation, findFrames(annotation)));
  return resolved.sentences
    .flatMap(({ entities }) => entities)
    .filter(({ foundBy }) => /speaker|publisher/.test(foundBy))
    .map(({ span, entity, members, resolution, foundBy }) => {
      const whom = (members ?? [entity!]).map((index) => resolved.entities[index]!.name).join(' + ');
      const antecedent = article.text.slice(resolution!.antecedent.start, resolution!.antecedent.end);
      return `${article.text.slice(span.start, span.end)}: ${whom} (${foundBy}, “${antecedent}”)`;
    });
}

describe('the first person', () => {
  it.each<[string, string, string[]]>([
    [
      'of an officer is the company',
      '“We own a fifth of Fabrikam,” said Jane Doe, chief executive of Contoso Inc. “It pays us well.”',
      [
        'We: Contoso (pronoun/speaker, “Jane Doe, chief executive of Contoso Inc”)',
        'us: Contoso (pronoun/speaker, “Jane Doe, chief executive of Contoso Inc”)',
      ],
    ],
    [
      'of a company is the company',
      'Contoso Inc said in a statement: “Our stake in Fabrikam is not for sale.”',
      ['Our: Contoso (pronoun/speaker, “Contoso Inc”)'],
    ],
    [
      'of two companies is both',
      'Contoso Inc and Fabrikam Inc said in a joint statement: “Our contract stands until 2030.”',
      ['Our: Contoso + Fabrikam (pronoun/speaker, “Contoso Inc and Fabrikam Inc”)'],
    ],
    ['of a person without an employer is open', '“We own a fifth of Fabrikam Inc,” said Jane Doe.', []],
    ['is no country', '“US regulators approved it,” said Jane Doe, chief executive of Contoso Inc.', []],
    ['of the text is open where the publisher is unknown', 'We own a fifth of Fabrikam Inc.', []],
  ])('%s', (_, text, expected) => {
    expect(firstPersonsOf(text)).toEqual(expected);
  });

  it('of the text is the publisher, where the text is about it', () => {
    const text = 'Contoso Inc and Fabrikam Inc have a new contract.\n\nWe keep our share of 12%.';
    const expected = [
      'We: Contoso (pronoun/publisher, “Contoso Inc”)',
      'our: Contoso (pronoun/publisher, “Contoso Inc”)',
    ];
    expect(firstPersonsOf(text, 'Contoso')).toEqual(expected);
    expect(firstPersonsOf(text, 'The Official Contoso Blog')).toEqual(expected);
    expect(firstPersonsOf(text, 'Example Wire')).toEqual([]);
  });
});
