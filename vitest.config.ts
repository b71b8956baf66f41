import { defineConfig } from 'vitest/config';
import { engineOptions } from './src/cli/engine-options.ts';

export default defineConfig({
  // the same engine as the command has, in which most tests take a third less time
  test: { include: ['test/**/*.test.ts'], testTimeout: 240_000, execArgv: [...engineOptions] },
});
