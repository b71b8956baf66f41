// Bundles the program into few files, which start in a fraction of the time that a hundred modules and their packages
// take: dist/cli.js is the command, dist/index.js the library, dist/worker.js what its threads run. Part of `npm run build`.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.ts';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  ...bundleOptions,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/pipeline/worker.ts' },
  outdir: fileURLToPath(dist),
  // What a command does not need stays in files that it does not load.
  splitting: true,
  chunkNames: 'chunk-[hash]',
  define: { PROGRAM_HASH: JSON.stringify(hashProgram()) },
  metafile: true,
  // Packages in CommonJS ask for the runtime's modules by `require`.
  banner: {
    js: "import { createRequire as createBundleRequire } from 'node:module';\nconst require = createBundleRequire(import.meta.url);",
  },
});
chmodSync(new URL('cli.js', dist), 0o755);

/** compromise gives its word lists, not its code. */
const packages = new Set(['node_modules/compromise/', ...Object.keys(metafile.inputs).flatMap(packageOf)]);
writeFileSync(new URL('THIRD-PARTY-LICENSES.txt', dist), [...packages].sort().map(renderNotice).join('\n'));

/** A hash of everything that the bundle is made of. */
function hashProgram(): string {
  const source = new URL('src/', root);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const hash = createHash('sha256').update(readFileSync(new URL('package-lock.json', root)));
  for (const path of files) hash.update(`\0${path}\0`).update(readFileSync(new URL(path, source)));
  return hash.digest('hex');
}

/** "node_modules/entities/" of a file in it. */
function packageOf(path: string): string[] {
  const match = /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path);
  return match ? [match[0]] : [];
}

function renderNotice(folder: string): string {
  const url = new URL(folder, root);
  const { name, version, license } = JSON.parse(readFileSync(new URL('package.json', url), 'utf8'));
  const file = readdirSync(url).find((name) => /^licen[cs]e/i.test(name));
  const text = file && existsSync(new URL(file, url)) ? readFileSync(new URL(file, url), 'utf8').trim() : license;
  return `${name} ${version}\n\n${text}\n`;
}
