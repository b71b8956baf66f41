// What the benchmark calls of the packages that it compares with, so that it is checked without their own types, which
// ask for those of a browser.
declare module 'chrono-node' {
  export function parse(text: string, reference?: Date): readonly unknown[];
}

declare module 'linkedom' {
  export function parseHTML(html: string): { readonly document: unknown };
}

declare module '@mozilla/readability' {
  export class Readability {
    constructor(document: unknown);
    parse(): { readonly textContent?: string | null } | null;
  }
}
