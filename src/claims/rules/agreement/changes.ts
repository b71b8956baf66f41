import type { Pattern } from '../../define.ts';
import { AMENDED, ENDED, EXPANDED, EXTENDED, FORMED } from '../deal-changes.ts';
import { done } from './done.ts';

/** What happens to a deal. */
export const changes: readonly Pattern[] = [
  ...done(
    'formed',
    `${FORMED} | award | win | land | begin | start | come about | date back | date | go back | reach back | take effect | go | follow`,
    'Contoso signed a five-year agreement with Fabrikam.',
    "Contoso's partnership with Fabrikam began in 2019.",
  ),
  ...done(
    'amended',
    AMENDED,
    'Contoso and Fabrikam updated the terms of their partnership on Monday.',
    "Contoso's contract with Fabrikam changed in May.",
  ),
  ...done(
    'expanded',
    EXPANDED,
    'Contoso expanded its partnership with Fabrikam.',
    "Contoso's alliance with Fabrikam has deepened.",
  ),
  ...done(
    'extended',
    EXTENDED,
    'Contoso and Fabrikam renewed their alliance.',
    "Contoso's contract with Fabrikam renewed in May.",
  ),
  ...done(
    'ended',
    `${ENDED} | cut`,
    'Contoso ended its partnership with Fabrikam.',
    "Contoso's alliance with Fabrikam collapsed in May.",
  ),
];
