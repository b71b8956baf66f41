import { factShapes } from '../claims/fact-shapes.ts';
import { createLedger, type LedgerBuilder } from '../ledger/build-ledger.ts';

/** An empty ledger that compares what the catalogue of claim types says. */
export function startLedger(): LedgerBuilder {
  return createLedger(factShapes);
}
