/** What stands after a time: a fixed offset, or a zone of the United States whose offset depends on the day. */
export interface ZoneMatch {
  readonly offset?: string;
  readonly usZone?: UsZone;
  readonly end: number;
}

type UsZone = 'ET' | 'CT' | 'MT' | 'PT';

/** Abbreviations with one meaning in news copy; IST (India, Ireland, Israel) and CST of China are why others are out. */
const offsets: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  SGT: '+08:00',
  HKT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** "Z", " UTC", "+0200", " GMT+01:00", " PT", " (EST)". */
const zone = /\s{0,2}\(?(?:(Z|[A-Z]{2,4})(?![A-Za-z]))?(?:([+-])(\d{2}):?(\d{2})?(?!\d))?\)?/y;

/** The zone at an offset of a text; undefined where none, or none of one meaning, stands there. */
export function parseOffset(text: string, start: number): ZoneMatch | undefined {
  zone.lastIndex = start;
  const match = zone.exec(text);
  if (!match || (!match[1] && !match[2])) return undefined;
  const [, name, sign, hours, minutes = '00'] = match;
  const end = zone.lastIndex;
  if (sign) {
    if (name && name !== 'UTC' && name !== 'GMT') return undefined;
    if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
    return { offset: hours === '00' && minutes === '00' ? 'Z' : `${sign}${hours}:${minutes}`, end };
  }
  if (name === 'ET' || name === 'CT' || name === 'MT' || name === 'PT') return { usZone: name, end };
  const offset = offsets[name!];
  return offset ? { offset, end } : undefined;
}

const standardHours: Readonly<Record<UsZone, number>> = { ET: 5, CT: 6, MT: 7, PT: 8 };

/**
 * Offset of a United States zone on an ISO day at an hour. Daylight time runs from the second Sunday of March to the
 * first Sunday of November, 2 a.m. (Energy Policy Act of 2005, section 110); undefined before it held.
 */
export function usOffset(day: string, hour: number, usZone: UsZone): string | undefined {
  const year = Number(day.slice(0, 4));
  if (year < 2007) return undefined;
  const at = `${day}T${String(hour).padStart(2, '0')}`;
  const isDaylight = at >= `${year}-03-${sunday(year, 3, 2)}T02` && at < `${year}-11-${sunday(year, 11, 1)}T02`;
  return `-0${standardHours[usZone] - (isDaylight ? 1 : 0)}:00`;
}

/** Two digits of the nth Sunday of a month. */
function sunday(year: number, month: number, nth: number): string {
  const firstWeekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return String(((7 - firstWeekday) % 7) + 1 + 7 * (nth - 1)).padStart(2, '0');
}
