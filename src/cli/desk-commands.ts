import type { Command } from 'commander';
import { QUERY_LISTS } from '../desk/query-options.js';
import type { BriefFlags } from './brief.js';
import type { FreezeFlags } from './freeze.js';
import type { Io } from './io.js';
import type { NewFlags } from './new.js';
import type { QueryFlags } from './query.js';
import type { QueueFlags } from './queue.js';
import type { RequestFlags } from './request.js';
import type { ShadowFlags } from './shadows.js';
import type { TableFlags } from './table.js';

type End = (code: 0 | 1 | 2) => void;

const several = (value: string, values: readonly string[]): readonly string[] => [...values, value];

/** The commands of those who look for, follow and prepare reviews. */
export function addDeskCommands(root: Command, io: Io, end: End): void {
  addQueue(root, io, end);
  addQuery(root, io, end);
  addFreeze(root, io, end);
  addRequest(root, io, end);
  addNew(root, io, end);
  addTable(root, io, end);
  addBrief(root, io, end);
  addShadows(root, io, end);
}

/** The options that open a repository. */
function opened(command: Command): Command {
  return command
    .option('--root <directory>', 'the repository; default: the nearest directory upwards that holds one')
    .option('--config <file>', 'configuration; default: .github/prr-lint.yaml');
}

function addQuery(root: Command, io: Io, end: End): void {
  const command = opened(
    root
      .command('query')
      .description('list the KEPs that somebody looks for; understands the options of `kepctl query`'),
  ).argument('[ignored...]', 'nothing, as with kepctl');
  for (const [option, description] of Object.values(QUERY_LISTS))
    command.option(option, description, several, []);
  command
    .option('--state <states>', 'where the request stands by its files: draft, ready …', several, [])
    .option('--idle', 'implementable, alpha or beta, and left alone for two releases')
    .option('--unassigned', 'without approver of production readiness')
    .option('--sort <key>', 'path, number, title, sig, stage, status, updated, milestone or approver')
    .option('--format <format>', 'table, csv, json, yaml or html')
    .option('--output <format or file>', 'one of the formats, as with kepctl, or a file to write to')
    .option('--include-prs', 'also KEPs of open pull requests, asked of GitHub')
    .option('--gh-token-path <file>', 'a file with a token; default: $GITHUB_TOKEN')
    .option('--repo-path <directory>', 'the same as --root; default: $ENHANCEMENTS_PATH')
    .option('--log-level <level>', 'accepted for the sake of scripts; nothing is logged')
    .addHelpText(
      'after',
      '\nValues of one option, repeated or between commas, are alternatives; options are combined.\n',
    )
    .action(async (_: readonly string[], flags: QueryFlags) => {
      const { queryCommand } = await import('./query.js');
      end(await queryCommand(flags, io));
    });
}

function addQueue(root: Command, io: Io, end: End): void {
  opened(root.command('queue').description('show which reviews wait for whom in a release'))
    .option('--milestone <release>', 'the release; default: the one that is worked on')
    .option('--online', 'also what only GitHub knows: pull requests, reviews, issues')
    .option('--gh-token-path <file>', 'a file with a token; default: $GITHUB_TOKEN')
    .option('--for <handle>', 'whose reviews come first; @me is you')
    .option('--group <key>', 'a table for each approver, sig, move or state')
    .option('--format <format>', 'table, markdown, json, csv or html', 'table')
    .option('--output <file>', 'write it to a file')
    .action(async (flags: QueueFlags) => {
      const { queueCommand } = await import('./queue.js');
      end(await queueCommand(flags, io));
    });
}

/** `prr-freeze` is what the readiness deadline was called until v1.37. */
function addFreeze(root: Command, io: Io, end: End): void {
  const commands = [
    ['freeze', 'judge the KEPs of a release at a freeze, item by item', 'enhancements'],
    ['prr-freeze', 'the same as `freeze --at kep-readiness`', 'kep-readiness'],
  ] as const;
  for (const [name, description, at] of commands) {
    opened(root.command(name).description(description))
      .option('--milestone <release>', 'the release; default: the one that is worked on')
      .option('--at <freeze>', 'kep-readiness (alias prr-freeze) or enhancements', at)
      .option('--kep <numbers>', 'only these KEPs, whatever release they name', several, [])
      .option('--schedule <file>', 'the README of the release, for its dates')
      .option('--online', 'also what only GitHub knows: issues and open pull requests')
      .option('--gh-token-path <file>', 'a file with a token; default: $GITHUB_TOKEN')
      .option('--format <format>', 'terminal, markdown, json, csv or html', 'terminal')
      .option('--output <file>', 'write it to a file')
      .action(async (flags: FreezeFlags) => {
        const { freezeCommand } = await import('./freeze.js');
        end(await freezeCommand(flags, io));
      });
  }
}

function addRequest(root: Command, io: Io, end: End): void {
  opened(root.command('request').description('write a request for a review into the files of a KEP'))
    .argument('<kep>', 'its directory or its number')
    .option('--stage <stage>', 'the stage that the KEP is to reach')
    .option('--milestone <release>', 'in which release; default: the one that is worked on')
    .option('--approver <handle>', 'who is asked; default: who is named already')
    .option('--status <status>', 'the status to write: implementable')
    .option('--again', 'another review at the same stage')
    .option('--fill', 'put the questions that are missing into the README')
    .option('--force', 'also back to an earlier stage or release')
    .option('--dry-run', 'print a patch and write nothing')
    .action(async (path: string, flags: RequestFlags) => {
      const { requestCommand } = await import('./request.js');
      end(await requestCommand(path, flags, io));
    });
}

function addNew(root: Command, io: Io, end: End): void {
  opened(root.command('new').description("make a KEP out of the repository's template"))
    .argument('<title>', 'its title')
    .option('--number <number>', 'the number of its issue')
    .option('--sig <sig>', 'the SIG that owns it')
    .option('--author <handles>', 'its authors', several, [])
    .option('--reviewer <handles>', 'its reviewers', several, [])
    .option('--approver <handles>', 'its approvers in the SIG', several, [])
    .option('--participating-sig <sigs>', 'SIGs that take part', several, [])
    .option('--prr-approver <handle>', 'who approves its production readiness')
    .option('--stage <stage>', 'the first stage', 'alpha')
    .option('--milestone <release>', 'the release of that stage; default: the one that is worked on')
    .option('--name <name>', 'of its directory behind the number; default: made of the title')
    .option('--dry-run', 'print a patch and write nothing')
    .action(async (title: string, flags: NewFlags) => {
      const { newCommand } = await import('./new.js');
      end(await newCommand(title, flags, io));
    });
}

function addTable(root: Command, io: Io, end: End): void {
  opened(
    root
      .command('table')
      .description('write the list of proposals that a README holds, or check that it is current'),
  )
    .option('--format <format>', 'markdown or json', 'markdown')
    .option('--write <file>', 'put the table between the markers of this file')
    .option('--check <file>', 'compare the table of this file; 1 where it is not current')
    .option('--output <file>', 'write what is printed to a file')
    .action(async (flags: TableFlags) => {
      const { tableCommand } = await import('./table.js');
      end(await tableCommand(flags, io));
    });
}

function addBrief(root: Command, io: Io, end: End): void {
  const commands = [
    ['brief', 'say what changed in a KEP since its last approval'],
    ['history', 'say when each stage of a KEP was asked for and approved, and by whom'],
  ] as const;
  for (const [name, description] of commands) {
    opened(root.command(name).description(description))
      .argument('<kep>', 'its directory or its number')
      .option(
        '--base <revision>',
        'the revision whose history counts; default: where the branch left the default branch',
      )
      .option('--format <format>', 'terminal, markdown or json', 'terminal')
      .option('--output <file>', 'write it to a file')
      .action(async (path: string, flags: BriefFlags) => {
        const { briefCommand, historyCommand } = await import('./brief.js');
        end(await (name === 'brief' ? briefCommand : historyCommand)(path, flags, io));
      });
  }
}

function addShadows(root: Command, io: Io, end: End): void {
  opened(root.command('shadows').description('list the reviews that people did as shadows, asked of GitHub'))
    .option('--for <handles>', 'whose reviews; @me is you; default: of all who wrote the phrase', several, [])
    .option('--sig <sigs>', 'the SIGs of these people; default: those in whose aliases they are', several, [])
    .option('--milestone <releases>', 'only reviews of KEPs for these releases', several, [])
    .option('--since <day>', 'only pull requests that changed since then')
    .option(
      '--phrase <phrase>',
      'what marks such a review; default: the phrase of the process and its variants',
      several,
      [],
    )
    .option('--gh-token-path <file>', 'a file with a token; default: $GITHUB_TOKEN')
    .option('--format <format>', 'table, markdown, json or csv', 'table')
    .option('--output <file>', 'write it to a file')
    .action(async (flags: ShadowFlags) => {
      const { shadowsCommand } = await import('./shadows.js');
      end(await shadowsCommand(flags, io));
    });
}
