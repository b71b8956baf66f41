// Bundles the script and the style of the HTML report into a module of strings, with the hashes that its content
// security policy names. Part of `npm run build`.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const folder = new URL('../src/report/html/', import.meta.url);

/** What the page asks of a browser: `light-dark()`, `color-mix()`, `:has()` (all browsers since May 2024). */
const target = ['chrome123', 'firefox121', 'safari17.5'];

const script = bundle('client/main.ts');
const style = bundle('style/main.css');
// Either would end its element too early.
for (const text of [script, style])
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error('an asset closes its element');

const constants = {
  pageScript: script,
  pageScriptHash: hash(script),
  pageStyle: style,
  pageStyleHash: hash(style),
};
const lines = Object.entries(constants).map(
  ([name, value]) => `export const ${name}: string = ${JSON.stringify(value)};\n`,
);
writeFileSync(
  new URL('assets.generated.ts', folder),
  `// Written by scripts/build-page-assets.ts from client/ and style/.\n${lines.join('')}`,
);

function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(entry, folder))],
    bundle: true,
    write: false,
    format: 'iife',
    target,
    minify: true,
    legalComments: 'none',
    charset: 'ascii',
  });
  return outputFiles[0]!.text.trimEnd();
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
