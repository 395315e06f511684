import { Command, CommanderError, Help, Option } from 'commander';
import { UsageError } from '../model/errors.js';
import { FAIL_ON } from '../model/fail-on.js';
import { NAME, VERSION } from '../model/tool.js';
import type { Program } from '../node/threads.js';
import { logText, oneLine } from '../reporters/escape.js';
import { reporters } from '../reporters/index.js';
import { quote } from '../text/words.js';
import { addDeskCommands } from './desk-commands.js';
import { MOST_WORKERS } from './early.js';
import type { FixFlags } from './fix.js';
import type { IndexFlags } from './index-command.js';
import type { InitFlags } from './init.js';
import type { Io } from './io.js';
import type { KnownFlags } from './known.js';
import { type LintFlags, lintCommand } from './lint.js';
import { explainRule, listRules } from './rules.js';

const EXAMPLES = `
Examples:
  $ ${NAME} init --dry-run                             what suits this repository
  $ ${NAME} lint                                       all KEPs of the repository
  $ ${NAME} lint keps/sig-node/2033-kubelet-in-userns  one KEP
  $ ${NAME} lint --format json --output report.json    a report for other programs
  $ ${NAME} lint --fix-dry-run                         what could be fixed, as a patch
  $ ${NAME} explain question-is-answered               why a rule exists and how to satisfy it
`;
const FORMATS = reporters.map(({ name }) => name);
const FORMAT_HELP = `
Formats:
${reporters.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}\n`).join('')}`;
const EXIT_CODES = `
Exit codes:
  0  nothing to object to
  1  findings at or above --fail-on
  2  the run is broken: wrong call, no KEP, unreadable configuration
`;

/**
 * One call of the command line. Returns the exit code: 0 clean, 1 findings at or above `--fail-on`, 2 broken. Never throws. `self` is the
 * program itself, which threads can be started from.
 */
export async function run(argv: readonly string[], io: Io, self?: Program): Promise<0 | 1 | 2> {
  try {
    let code: 0 | 1 | 2 = 0;
    await program(io, self, (result) => {
      code = result;
    }).parseAsync(argv);
    return code;
  } catch (error) {
    return explainFailure(error, io);
  }
}

function program(io: Io, self: Program | undefined, end: End): Command {
  const root = new Command(NAME)
    .description(
      'Says what still keeps Kubernetes Enhancement Proposals from passing production readiness review.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES + EXIT_CODES)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => undefined,
    })
    // Who names nothing for a list has said nothing: commander would print `(default: [])`.
    .configureHelp({
      optionDescription: (option) =>
        Help.prototype.optionDescription.call(new Help(), option).replace(' (default: [])', ''),
    })
    .exitOverride();

  addLint(root, io, self, end);
  addFix(root, io, end);
  addInit(root, io);
  addKubernetes(root, io);
  addRules(root, io);
  addDeskCommands(root, io, end);
  addCompletion(root, io);
  return root;
}

/** Told what the call ends with. */
type End = (code: 0 | 1 | 2) => void;

function addLint(root: Command, io: Io, self: Program | undefined, end: End): void {
  select(root.command('lint').description('read KEPs and report findings'))
    .addOption(
      new Option('--format <format>', 'how to report, see below').choices(FORMATS).default(FORMATS[0]),
    )
    .addOption(
      new Option('--fix', 'fix what can be fixed without inventing an answer, then report what is left'),
    )
    .addOption(new Option('--fix-dry-run', 'print what --fix would change, as a patch, instead of a report'))
    .addOption(
      new Option('--unsafe-fixes', 'with these: also fixes that somebody has to look at or complete'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'least severity that fails').choices(FAIL_ON).default('error'),
    )
    .option('--stdin-file-path <file>', 'the file that standard input is, with the path -')
    .option('--output <file>', 'write the report to a file')
    .option(
      '--workers <count>',
      'threads that judge KEPs; default: 2 for 100 KEPs or more on 4 cores or more, else 1',
      workerCount,
    )
    .option(
      '--scrape <file>',
      'what a component of a running cluster answers at /metrics; may be repeated',
      (file, files: string[] = []) => [...files, file],
    )
    .addHelpText('after', FORMAT_HELP + EXIT_CODES)
    .action(async (paths: string[], flags: LintFlags) => {
      end(await lintCommand(paths, flags, io, self));
    });
}

function addFix(root: Command, io: Io, end: End): void {
  select(root.command('fix').description('fix what can be fixed without inventing an answer'))
    .option(
      '--patch <file>',
      'write a patch for `git apply` and leave the files alone; no file without changes',
    )
    .option('--unsafe-fixes', 'also fixes that somebody has to look at or complete')
    .option('--all', 'in all KEPs, when neither paths nor a revision say in which')
    .action(async (paths: string[], flags: FixFlags) => {
      const { fixCommand } = await import('./fix.js');
      end(await fixCommand(paths, flags, io));
    });
}

function addInit(root: Command, io: Io): void {
  root
    .command('init')
    .description('propose a configuration and a workflow for a repository, and write them')
    .option('--root <directory>', 'the repository; default: the nearest one upwards')
    .option('--preset <name>', 'the layout to start from; default: the one that fits best')
    .option('--action <reference>', 'the Action that the workflow uses: owner/repository@commit')
    .option('--dry-run', 'show what would be written')
    .option('--force', 'replace files that are already there')
    .action(async (flags: InitFlags) => {
      const { initCommand } = await import('./init.js');
      await initCommand(flags, io);
    });
}

/** What is asked of the code of Kubernetes. */
function addKubernetes(root: Command, io: Io): void {
  root
    .command('index')
    .description('make an index of the feature gates and metrics that the code of Kubernetes declares')
    .requiredOption('--kubernetes <checkout>', 'a checkout of kubernetes/kubernetes at a release')
    .option('--website <checkout>', 'a checkout of kubernetes/website, for names of removed gates')
    .option('--output <file>', 'write the index there and print what changed')
    .action(async (flags: IndexFlags) => {
      const { indexCommand } = await import('./index-command.js');
      await indexCommand(flags, io);
    });

  for (const [what, example] of [
    ['gate', 'a feature gate'],
    ['metric', 'a metric'],
  ] as const) {
    root
      .command(what)
      .description(`say what the code of Kubernetes has of ${example}, and which KEPs name it`)
      .argument('<name>', 'its name, or a part of one')
      .option('--root <directory>', 'the repository; default: the nearest directory upwards that holds one')
      .option('--config <file>', 'the configuration')
      .action(async (name: string, flags: KnownFlags) => {
        const { gateCommand, metricCommand } = await import('./known.js');
        await (what === 'gate' ? gateCommand : metricCommand)(name, flags, io);
      });
  }
}

function addRules(root: Command, io: Io): void {
  root
    .command('rules')
    .description('list all rules')
    .addOption(new Option('--format <format>', 'how to list').choices(['table', 'json']).default('table'))
    .action(async ({ format }: { format: 'table' | 'json' }) => {
      io.stdout.write(await listRules(format));
    });

  root
    .command('explain')
    .description('print the page of a rule: why, examples, how to fix')
    .argument('<rule>', 'its id, as findings show it')
    .action(async (id: string) => {
      io.stdout.write(await explainRule(id));
    });
}

function addCompletion(root: Command, io: Io): void {
  root
    .command('completion')
    .description('print a script with which a shell completes commands, options, rules and KEPs')
    .argument('<shell>', 'bash, zsh or fish')
    .action(async (shell: string) => {
      const { completionScript } = await import('./completion.js');
      io.stdout.write(completionScript(shell));
    });

  // What these scripts call.
  root
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: string[]) => {
      const { completions } = await import('./completion.js');
      io.stdout.write(await completions(root, words, io));
    });
}

function workerCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_WORKERS) return count;
  throw new UsageError(
    `Unexpected number of workers ${quote(text)}, expected a whole number from 1 to ${MOST_WORKERS}`,
  );
}

/** The argument and the options that choose what is read. */
function select(command: Command): Command {
  return command
    .argument(
      '[paths...]',
      'KEP directories or their numbers, files in them, directories above them or approval files; default: the KEP that you are in, else all',
    )
    .option('--root <directory>', 'the repository; default: the nearest directory upwards that holds one')
    .option('--config <file>', 'configuration; default: .github/prr-lint.yaml')
    .option('--rule <id>', 'only this rule; may be repeated', (id, ids: string[] = []) => [...ids, id])
    .option(
      '--changed-since <revision>',
      'only KEPs that changed in the work tree since it left this commit, branch or tag',
    )
    .option(
      '--upcoming-release <release>',
      'the release that is worked on; default: what the KEPs themselves target',
    )
    .option('--ignore-unrelated', 'skip paths that belong to no KEP instead of refusing them');
}

function explainFailure(error: unknown, { stderr, env }: Io): 0 | 2 {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    // Without a command commander has already printed the help.
    if (error.code !== 'commander.help')
      stderr.write(`${NAME}: ${oneLine(error.message.replace(/^error: /, ''))}\n`);
    return 2;
  }
  if (error instanceof UsageError) {
    // A wrong configuration has a line per problem; everywhere else a line feed can only come from the caller's values.
    const message = error.name === 'ConfigError' ? error.message : oneLine(error.message);
    stderr.write(`${NAME}: ${logText(message)}\n`);
    return 2;
  }
  const message = oneLine(error instanceof Error ? error.message : String(error));
  stderr.write(
    `${NAME} failed: ${logText(message)} (this is a bug: please report it; PRR_LINT_DEBUG=1 shows where)\n`,
  );
  if (env.PRR_LINT_DEBUG && error instanceof Error) stderr.write(`${logText(error.stack ?? '')}\n`);
  return 2;
}
