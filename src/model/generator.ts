/** Version of the package, as in package.json. */
export const version = '0.1.0';

/** What every output names as its maker. */
export const generator = `source-claims ${version}`;

/** The `$schema` of an output: a module specifier, which the package exports, so that it resolves wherever it is installed. */
export function schemaId(name: string): string {
  return `source-claims/schemas/${name}.schema.json`;
}
