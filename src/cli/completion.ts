/** What a shell offers when somebody presses Tab: the protocol and the scripts are those of @bomb.sh/tab, the values ours. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RootCommand, ShellCompDirective } from '@bomb.sh/tab';
import type { Argument, Command, Option } from 'commander';
import { UsageError } from '../model/errors.js';
import { FEATURE_STAGES, STATUSES } from '../model/lifecycle.js';
import { NAME } from '../model/tool.js';
import { oneLine } from '../reporters/escape.js';
import { oneOf, quote } from '../text/words.js';
import { type Io, workingDirectory } from './io.js';
import { rootAbove } from './prepare.js';

/** The shells that have a script. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** A word that is offered, and what it means. */
interface Offer {
  readonly value: string;
  readonly description: string;
}

/** Where the words come from that can stand somewhere. */
type Source = (word: string, words: readonly string[], io: Io) => Promise<readonly Offer[]>;

/** What can stand somewhere: words of a source, or else files where there may be files. */
interface Slot {
  readonly source?: Source;
  readonly files: boolean;
}

/** The script that a shell reads to ask for completions. Throws `UsageError` for another shell. */
export function completionScript(shell: string): string {
  if (!(SHELLS as readonly string[]).includes(shell))
    throw new UsageError(`Unknown shell ${quote(shell)}, expected ${oneOf(SHELLS)}`);
  const script = printed(() => new RootCommand().setup(NAME, NAME, shell));
  return shell === 'bash' ? mended(script) : script;
}

/**
 * The script for bash, which as it comes may be read only once by a shell, needs the package bash-completion and offers no files where
 * nothing else is offered.
 */
function mended(script: string): string {
  const words = `type _get_comp_words_by_ref >/dev/null 2>&1 || _get_comp_words_by_ref() {
    cword=$COMP_CWORD
    words=("\${COMP_WORDS[@]}")
    cur=\${COMP_WORDS[COMP_CWORD]}
}
`;
  return words + script.replace(/^readonly /gm, '').replace(/^complete -F /m, 'complete -o default -F ');
}

/** What the words of a command line that is being written can be completed to, the last of them, in the form that the scripts read. */
export async function completions(root: Command, words: readonly string[], io: Io): Promise<string> {
  const word = words.at(-1) ?? '';
  const { offers, slot } = at(root, words);
  const all = slot?.source === undefined ? offers : await slot.source(word, words, io);
  const lines = all
    .filter(({ value }) => value.startsWith(word))
    .map(({ value, description }) => `${value}\t${oneLine(description)}\n`);
  const { ShellCompDirectiveDefault, ShellCompDirectiveNoFileComp } = ShellCompDirective;
  const isFile = lines.length === 0 && slot?.files === true;
  return `${lines.join('')}:${isFile ? ShellCompDirectiveDefault : ShellCompDirectiveNoFileComp}\n`;
}

/** The commands and options that fit, or the slot that the last word is in. */
function at(root: Command, words: readonly string[]): { offers: readonly Offer[]; slot: Slot | undefined } {
  let slot: Slot | undefined;
  const tab = new RootCommand();
  const fill = (own: Slot) => () => {
    slot = own;
  };
  const help = root.createHelp();
  for (const command of help.visibleCommands(root)) {
    const own = tab.command(command.name(), command.description());
    for (const option of help.visibleOptions(command)) {
      const name = option.long?.replace(/^--/, '') ?? '';
      const short = option.short?.replace(/^-/, '');
      if (!option.required && !option.optional) own.option(name, option.description, short);
      else own.option(name, option.description, fill(slotOfOption(option)), short);
    }
    for (const argument of command.registeredArguments)
      own.argument(argument.name(), fill(slotOfArgument(argument, command.name())), argument.variadic);
  }
  printed(() => tab.parse([...words]));
  const offers = tab.completions.map(({ value, description = '' }) => ({ value, description }));
  return { offers, slot };
}

/** What the library would print, in lines; it knows no other way to say anything. */
function printed(work: () => void): string {
  const { log } = console;
  let text = '';
  console.log = (line: string) => {
    text += `${line}\n`;
  };
  try {
    work();
  } finally {
    console.log = log;
  }
  return text;
}

function slotOfOption(option: Option): Slot {
  const source = SOURCES[option.long ?? ''] ?? fixed(option.argChoices);
  return { files: /<[^>]*(?:file|directory|checkout)/.test(option.flags), ...(source && { source }) };
}

function slotOfArgument(argument: Argument, command: string): Slot {
  const source =
    SOURCES[`${command} ${argument.name()}`] ?? SOURCES[argument.name()] ?? fixed(argument.argChoices);
  return { files: ['paths', 'kep'].includes(argument.name()), ...(source && { source }) };
}

function fixed(values: readonly string[] | undefined): Source | undefined {
  return values && (async () => values.map((value) => ({ value, description: '' })));
}

const ruleIds: Source = async () => {
  const { rules } = await import('../rules/index.js');
  return rules.map(({ id, summary }) => ({ value: id, description: summary }));
};

/** Numbers of KEPs that lie where kubernetes/enhancements has them, once the word starts like one: elsewhere paths are meant. */
const numbers: Source = async (word, words, io) => {
  if (!/^\d/.test(word)) return [];
  const given = words[words.indexOf('--root') + 1];
  const cwd = workingDirectory(io);
  const root = words.includes('--root') && given !== undefined ? resolve(cwd, given) : rootAbove(cwd);
  const keps = join(root, 'keps');
  return directories(keps)
    .flatMap((group) => directories(join(keps, group)))
    .flatMap((name) => {
      const [, number, title = ''] = /^0*(\d+)-([\w.-]*)$/.exec(name) ?? [];
      return number === undefined ? [] : [{ value: number, description: title }];
    });
};

const gates: Source = async () => {
  const { builtInIndex } = await import('../kubernetes/built-in.js');
  const histories = builtInIndex().gates?.histories ?? new Map();
  return [...histories.keys()].map((value) => ({ value, description: '' }));
};

const metrics: Source = async () => {
  const { builtInIndex } = await import('../kubernetes/built-in.js');
  const series = builtInIndex().metrics?.series.values() ?? [];
  return [...series].map(({ name, components }) => ({ value: name, description: components.join(' ') }));
};

const presets: Source = async () => {
  const { PRESETS } = await import('../config/presets.js');
  return Object.keys(PRESETS).map((value) => ({ value, description: '' }));
};

const words =
  (values: readonly string[]): Source =>
  async () =>
    values.map((value) => ({ value, description: '' }));

/** By the option, by the command and its argument, or by the argument alone. */
const SOURCES: Readonly<Record<string, Source>> = {
  '--rule': ruleIds,
  '--preset': presets,
  '--kep': numbers,
  '--stage': words(FEATURE_STAGES),
  '--status': words(STATUSES),
  '--at': words(['kep-readiness', 'enhancements']),
  'explain rule': ruleIds,
  'gate name': gates,
  'metric name': metrics,
  'completion shell': words(SHELLS),
  paths: numbers,
  kep: numbers,
};

/** Names of directories; none where nothing can be listed. */
function directories(path: string): readonly string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
