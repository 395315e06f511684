import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Files } from '../files/door.js';
import { UsageError } from '../model/errors.js';
import { NAME } from '../model/tool.js';
import { repositoryPrefix } from '../node/paths.js';
import { logText, oneLine } from '../reporters/escape.js';
import type { Inventory } from '../setup/inventory.js';
import type { Suggestion } from '../setup/suggestion.js';
import { oneOf, quote } from '../text/words.js';
import { type Io, workingDirectory } from './io.js';
import { place, type Target, targetAt } from './target.js';
import { CHECK_WORKFLOW } from './workflow.js';

const WORKFLOW = '.github/workflows/prr-lint.yml';
/** The line of the workflow that names the Action, and what it names. */
const USES = /uses: (?<owner>[\w-]+)\/prr-lint@(?<commit>[0-9a-f]{40}) #.*$/m;
const { owner = '', commit = '' } = USES.exec(CHECK_WORKFLOW)?.groups ?? {};
/** What is left to replace in it by hand. */
const BLANKS = [...(owner === 'OWNER' ? [owner] : []), ...(/^0+$/.test(commit) ? ['the zeros'] : [])];

/** A first cycle in which nobody is stopped. */
const REPORT_ONLY = `
        with:
          # A report only, for a start: remove this line when pull requests are to be held to it.
          fail-on: never`;

/** The options of `init` as commander hands them over. */
export interface InitFlags {
  readonly root?: string;
  readonly preset?: string;
  readonly action?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/**
 * Looks at a repository and writes a configuration and a workflow for it, both or none. Throws `UsageError` for a wrong call, where
 * nothing looks like a proposal, and where a file is already there.
 */
export async function initCommand(flags: InitFlags, io: Io): Promise<void> {
  const [{ takeInventory }, { CONFIGURATION, suggest }, { workTree }] = await Promise.all([
    import('../setup/inventory.js'),
    import('../setup/suggestion.js'),
    import('../node/work-tree.js'),
  ]);
  const cwd = workingDirectory(io);
  const root = flags.root === undefined ? repositoryAbove(cwd) : resolve(cwd, flags.root);
  const files = workTree(root);
  const preset = flags.preset === undefined ? undefined : await knownPreset(flags.preset);
  const workflow = workflowText(flags.action);

  const inventory = await takeInventory(files);
  if (preset === undefined) refuseOtherMarkup(inventory);
  if (inventory.roots.length === 0 && preset === undefined)
    throw new UsageError(
      `Nothing below \`${root}\` looks like a proposal: pass their repository as --root, or the layout they will have as --preset`,
    );
  const suggestion = await suggest(files, inventory, preset);
  const targets = [
    await targetAt(root, await configurationPath(files, CONFIGURATION), suggestion.text),
    await targetAt(root, WORKFLOW, workflow),
  ];

  const say: Say = (line = '') => io.stdout.write(`${logText(line)}\n`);
  say(`In ${oneLine(root)}`);
  await sayFound(inventory, suggestion, say);
  if (flags.dryRun) for (const target of targets) show(target, say);
  else place(root, targets, flags.force ?? false);
  const prefix = repositoryPrefix(root, {});
  if (flags.dryRun) say('Nothing was written: this was a dry run.');
  else sayNext(targets, suggestion.reads, flags.action, say);
  if (prefix !== '')
    say(
      `  GitHub reads workflows at the top of a repository only: move ${WORKFLOW} there, with \`root: ${oneLine(prefix)}\``,
    );
}

/** A set-up that leaves more than a few proposals aside would look like a check of all. */
function refuseOtherMarkup({ otherMarkup, proposals }: Inventory): void {
  const all = otherMarkup.length + proposals.length;
  if (otherMarkup.length * 20 <= all) return;
  const endings = [...new Set(otherMarkup.map((path) => path.slice(path.lastIndexOf('.'))))].slice(0, 3);
  throw new UsageError(
    `Of ${all} documents that look like proposals ${otherMarkup.length} are written in ${endings.map(quote).join(', ')}, and ${NAME} reads Markdown alone: pass --preset to set it up for the others`,
  );
}

type Say = (line?: string) => unknown;

/** What was found, what to know about it, and what follows from it. */
async function sayFound(inventory: Inventory, suggestion: Suggestion, say: Say): Promise<void> {
  const { rowsOf, remarksOf } = await import('../setup/description.js');
  if (inventory.roots.length === 0) say('  nothing that looks like a proposal');
  else for (const [about, found] of rowsOf(inventory)) say(`  ${about.padEnd(13)}  ${oneLine(found)}`);
  for (const remark of remarksOf(inventory, suggestion)) say(`  - ${oneLine(remark)}`);
  say(`\nPreset ${suggestion.preset}: ${oneLine(suggestion.reason)}\n`);
}

function show({ path, text, state }: Target, say: Say): void {
  const remark = {
    new: '',
    same: ' (as it is there)',
    other: ' (already there: left as it is without --force)',
  };
  say(`${path}${remark[state]}`);
  for (const line of text.trimEnd().split('\n')) say(`  │ ${line}`.trimEnd());
  say();
}

function sayNext(targets: readonly Target[], reads: number, action: string | undefined, say: Say): void {
  for (const { path, state } of targets) say(`${state === 'same' ? 'Unchanged' : 'Wrote'} ${path}`);
  const what =
    reads === 0 ? 'once there is a proposal' : `reads ${reads === 1 ? '1 proposal' : `${reads} proposals`}`;
  say(`\nNext\n  ${NAME} lint  ${what}; a pull request answers only for what it changes`);
  if (action === undefined && BLANKS.length > 0)
    say(`  In ${WORKFLOW} replace ${BLANKS.join(' and ')} by ${meant(' and ')}`);
}

/** The repository of the version control that holds `cwd`, else `cwd`. */
function repositoryAbove(cwd: string): string {
  for (let directory = cwd; ; directory = dirname(directory)) {
    if (existsSync(join(directory, '.git'))) return directory;
    if (dirname(directory) === directory) return cwd;
  }
}

async function knownPreset(name: string): Promise<string> {
  const [{ PRESETS }, { nearest }] = await Promise.all([
    import('../config/presets.js'),
    import('../text/slips.js'),
  ]);
  const names = Object.keys(PRESETS);
  if (names.includes(name)) return name;
  const meant = nearest(name, names);
  throw new UsageError(
    `Unknown preset ${quote(name)}${meant === undefined ? '' : `, did you mean ${quote(meant)}?`}: expected ${oneOf(names)}`,
  );
}

/** The workflow that checks pull requests, with the Action that is asked for. */
function workflowText(action: string | undefined): string {
  if (action !== undefined && !/^[\w.-]+\/[\w.-]+(?:\/[\w.-]+)*@[\w./-]+$/.test(action)) {
    throw new UsageError(`Unexpected action ${quote(action)}, expected \`owner/repository@commit\``);
  }
  return CHECK_WORKFLOW.replace(USES, (line) => {
    const own = BLANKS.length === 0 ? line : line.replace(/#.*$/, () => `# replace: ${meant(', ')}`);
    return `${action === undefined ? own : `uses: ${action}`}${REPORT_ONLY}`;
  });
}

/** What the blanks of the workflow stand for. */
function meant(joint: string): string {
  const commit = 'the commit that you have read';
  return BLANKS.length > 1 ? `your copy of ${NAME}${joint}${commit}` : commit;
}

/** A configuration with the other ending is the one that counts when it is the only one. */
async function configurationPath(files: Files, path: string): Promise<string> {
  const other = path.replace(/\.yaml$/, '.yml');
  const exists = async (one: string): Promise<boolean> => {
    const read = await files.read(one);
    return 'text' in read || read.unreadable !== 'missing';
  };
  return !(await exists(path)) && (await exists(other)) ? other : path;
}
