import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

/** How the program is bundled, also where it is measured. */
export const bundleOptions = {
  absWorkingDir: fileURLToPath(new URL('../', import.meta.url)),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // esbuild takes these for newer than Node 20 and would write `new RegExp("\\p{Lu}", "u")` in their place, which makes the
  // expression anew each time that the line runs.
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'none',
} satisfies BuildOptions;
