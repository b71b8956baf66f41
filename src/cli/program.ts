import { Command, Option } from 'commander';
import { failOnNames } from '../model/finding-rules.ts';
import { version } from '../model/generator.ts';
import { escapeControls } from '../report/escape.ts';
import { findingFormatNames, formatNames } from '../report/format-names.ts';
import { configFile, parseFailOn } from './check-options.ts';
import type { ExitCode } from './exit-codes.ts';
import {
  defaultMaxSeconds,
  type ExtractOptions,
  parseCount,
  parseFormats,
  parsePublished,
  stdinTypes,
} from './options.ts';

const commandNames = ['verify', 'report', 'mentions', 'explain', 'schema', 'types', 'text', 'ledger', 'check'];

const exitHelp = `
Exit codes: 0 done; 1 a check failed; 2 wrong usage or nothing to read; 3 some source could not be read (the others are
written); 70 a bug.

A folder with the name of a command is written with its path: extract ./verify`;

/** The command line. Each command's code is loaded when it runs, so that --version and --help start at once. */
export function buildProgram(setExitCode: (code: ExitCode) => void): Command {
  const program = new Command('extract')
    .description('Turns news articles into attributed, dated, verifiable claims.')
    .version(version, '-V, --version', 'print the version')
    .argument('[paths...]', 'folders, files, glob patterns, or - for standard input')
    .option('-o, --out <folder>', 'write the results into this folder', 'out')
    .option('--stdout', 'write the results to standard output instead')
    .addOption(
      new Option('-f, --format <names>', `comma-separated: ${formatNames.join(', ')}`)
        .default(['json'], 'json')
        .argParser(parseFormats),
    )
    .addOption(publishedOption('every source'))
    .addOption(mediaTypeOption())
    .option('--strict', 'count warnings about a source as a source that could not be read (exit code 3)');
  addRunOptions(program)
    .addHelpText('after', exitHelp)
    .enablePositionalOptions()
    .action(async (paths: string[], options: ExtractOptions) => {
      const { runExtract } = await import('./commands/extract.ts');
      setExitCode(await runExtract(paths, options));
    });

  addCommonOptions(program.command('verify <folder>'))
    .description('check that every span and hash of a result still matches the sources')
    .option('--root <folder>', 'where the sources are now (default: where they were read)')
    .action(async (folder: string, options) => {
      const { runVerify } = await import('./commands/verify.ts');
      setExitCode(await runVerify(folder, options));
    });

  addArticleOptions(program.command('mentions <file>'))
    .description('print every value, name, pronoun and quotation of an article, with its place and what found it')
    .addOption(new Option('-f, --format <name>', 'how').choices(['ndjson', 'json']).default('ndjson'))
    .action(async (file: string, options) => {
      const { runMentions } = await import('./commands/mentions.ts');
      await runMentions(file, options);
    });

  addArticleOptions(program.command('explain <file>'))
    .description('print what was seen in a sentence, which rules fired, and why the others did not')
    .addOption(
      new Option('--line <number>', 'the sentences of this line of the file')
        .argParser(parseCount)
        .conflicts(['text', 'claim']),
    )
    .addOption(new Option('--text <words>', 'the sentences with these words').conflicts('claim'))
    .option('--claim <id>', 'the sentence of this claim')
    .addOption(new Option('-f, --format <name>', 'how').choices(['text', 'json']).default('text'))
    .action(async (file: string, options) => {
      const { runExplain } = await import('./commands/explain.ts');
      await runExplain(file, options);
    });

  addCommonOptions(program.command('report <folder>'))
    .description('write report.html from the results in the folder: facts, timeline, articles with their claims')
    .option('--title <text>', 'headline of the page')
    .option('--root <folder>', 'where the sources are now (default: where they were read)')
    .option('--open', 'show it in the browser')
    .action(async (folder: string, options) => {
      const { runReport } = await import('./commands/report.ts');
      await runReport(folder, options);
    });

  addLedgerCommands(program, setExitCode);

  addCommonOptions(program.command('schema <name>'))
    .description('print the JSON Schema of an output or input')
    .action(async (name: string, options) => {
      const { runSchema } = await import('./commands/schema.ts');
      await runSchema(name, options);
    });

  addCommonOptions(program.command('types'))
    .description('print the catalogue of claim types')
    .addOption(new Option('-f, --format <name>', 'how').choices(['text', 'md', 'json']).default('text'))
    .action(async (options) => {
      const { runTypes } = await import('./commands/types.ts');
      await runTypes(options);
    });

  addCommonOptions(program.command('text <file>'))
    .description('print the article text of a file: the characters that selectors and spans count')
    .option('--blocks', 'one line for each block: its place in the file, its kind, its text')
    .action(async (file: string, options) => {
      const { runText } = await import('./commands/text.ts');
      await runText(file, options);
    });

  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError(
        command === program
          ? '(extract --help lists the options)'
          : `(extract ${command.name()} --help lists the options; to extract a folder of that name, write ./${command.name()})`,
      )
      .configureOutput({ outputError: (text, write) => write(text.split('\n').map(escapeControls).join('\n')) });
  }
  return program;
}

/** Arguments in which a path after `--` is never taken for a command: there, `verify` becomes `./verify`. */
export function protectPaths(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  return args.map((arg, index) => (end >= 0 && index > end && commandNames.includes(arg) ? `./${arg}` : arg));
}

const publishedOption = (what: string) =>
  new Option('--published <date>', `publication date of ${what}: 2026-05-06, or with time and offset`).argParser(
    parsePublished,
  );

const mediaTypeOption = () => new Option('--media-type <type>', 'what standard input holds').choices(stdinTypes);

/** What commands about one article take: `-` reads it from standard input. */
function addArticleOptions(command: Command): Command {
  command.addOption(publishedOption('the article')).addOption(mediaTypeOption());
  return addCommonOptions(command);
}

/** What works on earlier results. */
function addLedgerCommands(program: Command, setExitCode: (code: ExitCode) => void): void {
  addCommonOptions(program.command('ledger <folders...>'))
    .description('lay the results of several runs side by side: what they agree on, contradict, supersede')
    .option('-o, --out <folder>', 'write them into this folder as the result of one run')
    .addOption(new Option('-f, --format <name>', 'how to print them').choices(['text', 'json']).default('text'))
    .action(async (folders: string[], options) => {
      const { runLedger } = await import('./commands/ledger.ts');
      await runLedger(folders, options);
    });

  addRunOptions(program.command('check <paths...>'))
    .description('check new and changed sources against known ones; exit code 1 when something is wrong')
    .option('--against <folder>', 'the results to check against, as `extract` wrote them')
    .addOption(
      new Option(
        '--fail-on <names>',
        `comma-separated rules and severities: ${failOnNames.join(', ')} (default: error)`,
      ).argParser(parseFailOn),
    )
    .option('--require-support', 'also report figures that no known source has')
    .option('--update-baseline', 'write the new and changed sources into the results, and pass')
    .option('--config <file>', `settings and suppressions (default: ${configFile}, if it is there)`)
    .addOption(new Option('-f, --format <name>', 'how to print').choices(findingFormatNames).default('text'))
    .addOption(publishedOption('every source'))
    .addOption(mediaTypeOption())
    .action(async (paths: string[], options) => {
      const { runCheck } = await import('./commands/check.ts');
      setExitCode(await runCheck(paths, options));
    });
}

/** Of the commands that extract. */
function addRunOptions(command: Command): Command {
  command
    .option('--jobs <number>', 'worker threads (default: as many as there are processors)', parseCount)
    .option('--max-bytes <number>', 'do not read sources larger than this (default: 64 MiB)', parseCount)
    .option(
      '--max-seconds <number>',
      `give up on a source that takes longer than this (default: ${defaultMaxSeconds})`,
      parseCount,
    )
    .option('--cache <folder>', 'keep results there, and take those of unchanged sources from there');
  return addCommonOptions(command);
}

function addCommonOptions(command: Command): Command {
  return command
    .option('-q, --quiet', 'print nothing but errors')
    .option('--color', 'colour even where no terminal is seen (also FORCE_COLOR)')
    .option('--no-color', 'no colour (also NO_COLOR)');
}
