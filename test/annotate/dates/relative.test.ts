import { expect, test } from 'vitest';
import { mark, unmark } from './marked.ts';

const published = '2026-04-28'; // a Tuesday

const counted = [
  '[today|2026-04-28], [yesterday|2026-04-27], [tomorrow|2026-04-29], [the day before yesterday|2026-04-26]',
  '[tonight|2026-04-28]; [this morning|2026-04-28]; [last night|2026-04-27]',
  'said on [Monday|on 2026-04-27]',
  'said [Friday|2026-04-24]; said [Tuesday|2026-04-28]',
  'will meet on [Friday|on 2026-05-01]',
  'closed until [Friday|until 2026-05-01]',
  '[last Friday|2026-04-24], [next Monday|2026-05-04], [this Thursday|2026-04-30]',
  '[last week|2026-04-20/2026-04-26], [this week|2026-04-27/2026-05-03], [next week|2026-05-04/2026-05-10]',
  '[last month|2026-03], [next quarter|2026-35], [this year|2026], [last year|2025]',
  'in [the current fiscal year|in fiscal 2026]',
  'will step down in [the autumn|in 2026-23]; closed over [the winter|2025-24]; likes the spring, the summer of love',
  '[Last October|2025-10], [next March|2027-03], [this September|2026-09], [last fall|2025-23]',
  '[earlier this year|2026], [later in 2026|2026], [earlier this month|2026-04]',
  '[late last year|late 2025], [early next week|early 2026-05-04/2026-05-10]',
  'by [the end of this year|by late 2026], [the end of the month|late 2026-04]',
  'by [the close of this year|by 2026-12]',
  '[three years ago|2023], [two weeks ago|2026-04-13/2026-04-19], [a month ago|2026-03], [ten days ago|2026-04-18]',
  '[about a year ago|about 2025]',
  'rose in [the year to date|in 2026]',
  '[the third quarter of last year|2025-35]; [last year’s third quarter|2025-35]; [October of next year|2027-10]',
  'reported for [the first quarter|2026-33]',
  '[two weeks before May 13, 1999|1999-04-29], [the weekend|2026-04-25/2026-04-26]',
  '[Friday morning|2026-04-24]',
  'fell [this year|2026] to [Friday|2026-04-24]’s close',
];

test.each(counted)('%s', (marked) => {
  expect(mark(unmark(marked), { published })).toBe(marked);
});

test('without a publication date the words stand for themselves', () => {
  const relative = 'On Monday; last week, earlier this year, three years ago, next March, tomorrow';
  expect(mark(relative)).toBe(
    'On [Monday|on ?]; [last week|?], [earlier this year|?], [three years ago|?], [next March|?], [tomorrow|?]',
  );
});

test.each(['by [the end of the decade|by ?]', '[within the next decade|?]', '[a few years ago|?], [years ago|?]'])(
  'what keeps its words: %s',
  (marked) => {
    expect(mark(unmark(marked), { published })).toBe(marked);
  },
);

test.each([
  'In [October 2025|in 2025-10] it rose, [a year earlier|2024-10 (text)] it fell.',
  'in [Q3 2025|in 2025-35], up from $3bn [a year earlier|2024-35 (text)] and $1bn [two years earlier|2023-35 (text)]',
  'in [the third quarter of 2025|in 2025-35] and in [the year-ago quarter|in 2024-35 (text)]',
  'in [2019|in 2019]; [the following year|2020 (text)] it merged',
  'in [2019|in 2019], and [later that year|2019 (text)]',
  'on [March 3, 2025|on 2025-03-03]; [the next day|2025-03-04 (text)]; [six months later|2025-09 (text)]',
  'in [Q1 2025|in 2025-33] and [the previous quarter|2024-36 (text)]',
])('counted from the text: %s', (marked) => {
  expect(mark(unmark(marked), { published })).toBe(marked);
});

test('counted from an earlier block', () => {
  expect(mark('A year earlier it fell.', { anchor: '2025-35' })).toBe('[A year earlier|2024-35 (text)] it fell.');
  expect(mark('A year earlier it fell.', { anchor: '2025/2026' })).toBe('[A year earlier|2025 (text)] it fell.');
  expect(mark('A year earlier it fell.')).toBe('[A year earlier|?] it fell.');
});

test('what only an export needs is found on demand', () => {
  const text = 'It now opens at 9:30 a.m. Friday, as it recently said.';
  expect(mark(text, { published })).toBe('It now opens at 9:30 a.m. [Friday|2026-04-24], as it recently said.');
  expect(mark(text, { published, vague: true })).toBe(
    'It [now|?] opens at [9:30 a.m. Friday|2026-04-24], as it [recently|?] said.',
  );
});
