const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

const partsOfYear: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  37: 'first third of',
  38: 'second third of',
  39: 'last third of',
  40: 'first half of',
  41: 'second half of',
};

/** An EDTF expression for people: "18 Feb 2026", "Q3 2024", "2016 to 2017", "until 2032", "about 2025", "the 2010s". */
export function displayDate(edtf: string): string {
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return displayPoint(first);
  const isOpen = (text: string) => text === '' || text === '..';
  if (isOpen(first)) return isOpen(second) ? '' : `until ${displayPoint(second)}`;
  return isOpen(second) ? `since ${displayPoint(first)}` : `${displayPoint(first)} to ${displayPoint(second)}`;
}

function displayPoint(text: string): string {
  const date = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d))?(?:-(\d\d))?(?:T.{0,40})?$/.exec(text.replace(/[~?%]$/, ''));
  if (!date) return text;
  const [, year = '', month, day] = date;
  const about = /[~?%]$/.test(text) ? 'about ' : '';
  if (month === undefined) return about + (year.includes('X') ? `the ${year.replaceAll('X', '0')}s` : year);
  const name = months[Number(month) - 1] ?? partsOfYear[month];
  if (name === undefined) return text;
  return (
    about + [day === undefined ? undefined : Number(day), name, year].filter((part) => part !== undefined).join(' ')
  );
}
