import { describe, expect, it } from 'vitest';
import { blankPriceMarks } from '../../src/annotate/price-marks.ts';

describe('price marks', () => {
  it.each([
    ['inside a name', 'It bought Contoso XYZ -0.95% PLC for $3 billion.', 'It bought Contoso PLC for $3 billion.'],
    ['behind a suffix', 'Fabrikam Inc. FBKM +1.2% agreed.', 'Fabrikam Inc. agreed.'],
    ['before a comma', 'A unit of Bank of Litware BLW -12.50%, rose.', 'A unit of Bank of Litware, rose.'],
  ])('are blanked %s, and every word stays where it stands', (_where, text, left) => {
    const blanked = blankPriceMarks(text);
    expect(blanked).toHaveLength(text.length);
    expect(blanked.replace(/ +/g, ' ').replace(' ,', ',')).toBe(left);
  });

  it.each([
    'The UK GDP -0.3% figure was bad.',
    'Contoso FBKM -0.95% fell.',
    'Contoso owns CTSO 3.5% notes.',
    'It rose from CTSO -0.95% to more.',
  ])('are none in: %s', (text) => {
    expect(blankPriceMarks(text)).toBe(text);
  });
});
