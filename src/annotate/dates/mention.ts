import type { DateValue } from '../../model/value.ts';
import type { DateMention } from './anchors.ts';
import { renderEdtf, renderInterval } from './edtf.ts';
import type { DateReading, Reading } from './grammar.ts';
import { endsFiscalPeriod, operatorBefore } from './operator.ts';
import { renderTimex3 } from './timex3.ts';

/** The mention that a reading at a place of the text makes. */
export function buildMention(text: string, start: number, reading: Reading): DateMention {
  const span = { start, end: reading.end };
  const { foundBy } = reading;
  if (reading.kind === 'duration') {
    const { end: _end, foundBy: _foundBy, ...value } = reading;
    return { span, foundBy, value };
  }
  return { span, foundBy, value: dateValue(text, start, reading) };
}

function dateValue(text: string, start: number, reading: DateReading): DateValue {
  const { period, to, mod, basis, fiscal, approximate, timex3 } = reading;
  const operator = timex3?.type === 'SET' ? undefined : operatorBefore(text, start);
  return {
    kind: 'date',
    ...(period ? { edtf: to ? renderInterval(period, to) : renderEdtf(period) } : {}),
    ...(mod ? { mod } : {}),
    ...(operator ? { operator } : {}),
    ...(approximate ? { approximate } : {}),
    ...(basis ? { basis } : {}),
    ...(fiscal || endsFiscalPeriod(text, start) ? { fiscal: true } : {}),
    ...(timex3 ? { timex3 } : period && !to ? { timex3: { type: 'DATE', value: renderTimex3(period) } } : {}),
  };
}
