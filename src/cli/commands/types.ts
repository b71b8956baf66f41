import { catalogue } from '../../claims/catalogue.ts';
import {
  type CatalogueEntry,
  renderCatalogueJson,
  renderCatalogueMarkdown,
  renderCatalogueText,
} from '../../report/catalogue.ts';
import { openTerminal, type TerminalOptions } from '../terminal.ts';

export interface TypesOptions extends TerminalOptions {
  readonly format: 'text' | 'md' | 'json';
}

const renderers: Readonly<Record<TypesOptions['format'], (entries: readonly CatalogueEntry[]) => string>> = {
  text: renderCatalogueText,
  md: renderCatalogueMarkdown,
  json: renderCatalogueJson,
};

/** `extract types`: the catalogue of claim types, their slots, and a sentence for each way to say them. */
export async function runTypes(options: TypesOptions): Promise<void> {
  const terminal = await openTerminal(options);
  await terminal.write(renderers[options.format](catalogue));
}
