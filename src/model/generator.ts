/** Version of the package, as in package.json. */
export const version = '0.1.0';

/** What every output names as its maker. */
export const generator = `source-claims ${version}`;

/** The `$schema` of an output: a module specifier, which the package exports, so that it resolves wherever it is installed. */
export function schemaId(name: string): string {
  return `source-claims/schemas/${name}.schema.json`;
}

/** Put in by the build: a hash of the program's source and of the versions that it is built with. */
declare const PROGRAM_HASH: string | undefined;

/** Two programs with the same hash make the same results. Undefined where the program is not built. */
export const programHash: string | undefined = typeof PROGRAM_HASH === 'undefined' ? undefined : PROGRAM_HASH;
