import { describe, expect, it } from 'vitest';
import { blankCitationChips } from '../../src/annotate/citation-chips.ts';

/** What is left of a text, with single spaces. */
const left = (text: string) =>
  blankCitationChips(text)
    .replace(/ +/g, ' ')
    .replace(/ (?=[.,\n]|$)/g, '');

const PAGE =
  'Contoso will use the cloud service Axios\nIt holds a stake worth $3 billion CNBC, it said.\nIt rose 5% Reuters.\n';

describe('citation chips', () => {
  it('are blanked, and every word stays where it stands', () => {
    expect(blankCitationChips(PAGE)).toHaveLength(PAGE.length);
    expect(left(PAGE)).toBe(
      'Contoso will use the cloud service\nIt holds a stake worth $3 billion, it said.\nIt rose 5%.\n',
    );
  });

  it.each([
    ['several in a row', 'It bought Fabrikam ReutersAxios+2, CNBC said.', 'It bought Fabrikam, CNBC said.'],
    [
      'one inside a sentence',
      'It is a training partner CNBC despite the pact.',
      'It is a training partner despite the pact.',
    ],
    [
      'an outlet that no list has, glued to one somewhere',
      'It has two gigawatts Fabrikam BlogsReuters.\nIt has three models Fabrikam Blogs.',
      'It has two gigawatts.\nIt has three models.',
    ],
    ['what speaks', 'Sources told Reuters. According to CNBC, it is new.', undefined],
    ['what is described', 'It owns the news site Axios.', undefined],
    ['other names', 'It named Thomson Reuters. It met Michael Bloomberg.', undefined],
    ['a glued name that stands elsewhere', 'It rose with Fabrikam BlogsReuters. Fabrikam Blogs agreed.', undefined],
  ])('on such a page: %s', (_what, text, rest) => {
    expect(left(PAGE + text)).toBe(left(PAGE) + (rest ?? text));
  });

  it.each([
    'It is held by the rival Bloomberg. It owns the cable operator CNBC. It sued its partner Reuters.',
    'It rose 5% Reuters. It fell 6% Reuters. It sold 3% Reuters.',
    'The deal was first reported by Axios. CNBC and Reuters confirmed it. It told Bloomberg.',
  ])('are none where a page does not cite so: %s', (text) => {
    expect(blankCitationChips(text)).toBe(text);
  });
});
