// Bundles the benchmark as the program itself is bundled, so that it measures what users run: `npm run bench` starts it.
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.ts';

await build({
  ...bundleOptions,
  entryPoints: ['bench/run.ts'],
  outfile: 'bench/run.generated.mjs',
  packages: 'external',
});
