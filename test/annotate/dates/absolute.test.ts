import { expect, test } from 'vitest';
import { mark, unmark } from './marked.ts';

const published = '2026-04-28T09:30:00+02:00';

test.each([
  // A year, and the words that shade or bound it
  'The licence runs through [2032|until 2032].',
  'It was founded in [2015|in 2015] and sold by [2025|by 2025].',
  'Since [2019|since 2019], and not after [2030|after 2030], before [2028|before 2028]',
  'until [2032|until 2032] or later',
  '[2019|2019]: The first investment',
  'The company (founded [2005|2005]) grew',
  'its [2019|2019] revenue and the [1996|1996] Olympics',
  'effective from [2027|from 2027]',
  '[late 2021|late 2021], [Early 2023|early 2023], [mid-2025|mid 2025]',
  'by [late 2016|by late 2016]',
  'at [the end of 2030|late 2030]; [the beginning of 2024|early 2024]',
  'in [the year 2008|in 2008] and since [’82|since 1982] and at Build [’26|2026]',
  'in [nineteen ninety-six|in 1996]',
  'by [year-end 2025|by 2025-12]',
  // Parts of a year
  '[the second half of 2026|2026-41] and [H1 2025|2025-40]',
  '[Q3 2024|2024-35], [Q3’24|2024-35], [3Q24|2024-35], [2019-Q1|2019-33], [the fourth quarter of 2024|2024-36]',
  '[the spring of 2024|2024-21], [winter 2023|2023-24]',
  '[the first three quarters of 2025|2025]',
  '[the first week of Jan 2015|2014-12-29/2015-01-04]',
  'In [fiscal 2025|in fiscal 2025], [FY25|fiscal 2025] and [fiscal year 2024-25|fiscal 2024/2025]',
  'the quarter ended [September 30, 2025|fiscal 2025-09-30]',
  '[the 1990s|199X], [’90s|199X], [the late 1970s|late 197X], [the 20th century|19XX]',
  // Months and days
  'In [October 2025|in 2025-10], [Oct. 2025|2025-10], [May ’26|2026-05], [Dec-2018|2018-12]',
  '[Oct. 28, 2025|2025-10-28]; [October 28 2025|2025-10-28]; [28 October 2025|2025-10-28]; [the 28th of October, 2025|2025-10-28]',
  '[Tuesday, October 28, 2025|2025-10-28]',
  '[2025-10-28|2025-10-28]; [2025-10-28T12:30:00Z|2025-10-28]; [2025/10/28|2025-10-28]; [05-Aug-2016|2016-08-05]',
  '[4/28/2026|2026-04-28]; [28/4/2026|2026-04-28]; [28.04.2026|2026-04-28]; [10/26/89|1989-10-26]',
  '[Christmas Day 2024|2024-12-25]; [Thanksgiving 2023|2023-11-23]; [Easter 2018|2018-04-01]',
  // Ranges
  'in [2009-10|in 2009/2010] and [1999–2003|1999/2003]',
  'from [2020 to 2025|from 2020/2025]; between [2014 and 2018|2014/2018]; [2014 through 2018|2014/2018]',
  'from [March to May 2025|from 2025-03/2025-05]; [Nov-Feb 2017|2016-11/2017-02]',
  '[May 6-8, 2026|2026-05-06/2026-05-08]; [6-8 May 2026|2026-05-06/2026-05-08]; [Nov 18-Dec 19, 2015|2015-11-18/2015-12-19]',
])('%s', (marked) => {
  expect(mark(unmark(marked))).toBe(marked);
  expect(mark(unmark(marked), { published })).toBe(marked);
});

test.each([
  'On [March 31|on 2026-03-31] the filing said',
  'It will close on [Sept 9|on 2026-09-09].',
  'The term expires on [Jan. 15|until 2027-01-15].',
  'It closed on [Dec. 15|on 2025-12-15].',
  'signed in [November|in 2025-11], due in [June|in 2026-06]',
  // What was done is hardly ever ahead, what is said of may be
  'It withdrew the bid in [June|in 2025-06].',
  'It said the [June|2026-06] meeting was on.',
  'It opened rooms, and from [June|from 2026-06] nurses will visit.',
  // The year in which the weekday fits
  'on [Tuesday, May 6|on 2025-05-06]',
  '[Wednesday, May 6|2026-05-06]',
])('without its year: %s', (marked) => {
  expect(mark(unmark(marked), { published })).toBe(marked);
});

test('the year that heads the section is that of its months and days', () => {
  const inSection = { published, year: 2023 };
  expect(mark('November 19: The round that began in May 2022', inSection)).toBe(
    '[November 19|2023-11-19]: The round that began in [May 2022|in 2022-05]',
  );
  expect(mark('From March 3 to 5 and in June', inSection)).toBe(
    'From [March 3 to 5|from 2023-03-03/2023-03-05] and in [June|in 2023-06]',
  );
});

test('no year is made up', () => {
  expect(mark('On March 31 and in November')).toBe('On [March 31|on ?] and in [November|in ?]');
});
