import { isoWeek, type Period } from './calendar.ts';
import { padded, renderEdtf } from './edtf.ts';

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

/** TIMEX3 value (ISO-TimeML) of a period: 1998-W08, 2026-W17-WE, 1989-Q3, 2026-H1, 1998-SU, 199. */
export function renderTimex3(period: Period): string {
  const { unit, index } = period;
  switch (unit) {
    case 'week':
    case 'weekend': {
      const { year, week } = isoWeek(period);
      return `${padded(year, 4)}-W${padded(week, 2)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'quarter':
      return `${padded(Math.floor(index / 4), 4)}-Q${(index % 4) + 1}`;
    case 'half':
      return `${padded(Math.floor(index / 2), 4)}-H${(index % 2) + 1}`;
    case 'season':
      return `${padded(Math.floor(index / 4), 4)}-${SEASONS[index % 4]}`;
    case 'decade':
      return padded(index, 3);
    case 'century':
      return padded(index, 2);
    default:
      return renderEdtf(period);
  }
}
