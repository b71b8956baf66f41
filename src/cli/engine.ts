import { setFlagsFromString } from 'node:v8';
import { engineOptions } from './engine-options.ts';

// They hold for all threads, and go before the first expression is used.
for (const option of engineOptions) setFlagsFromString(option);
