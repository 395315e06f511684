/** One repository at one version: everything that its KEPs share is read once, and each KEP when somebody asks for it. */
import type { Files } from '../files/door.js';
import { overlay } from '../files/overlay.js';
import type { Config } from '../model/config.js';
import { MissingRoot, UsageError } from '../model/errors.js';
import type { Kep, Repository } from '../model/kep.js';
import type { Readme } from '../model/readme.js';
import type { Template } from '../model/template.js';
import { lazy } from '../text/once.js';
import { parseAliases } from './aliases.js';
import { loadKep, type Wants } from './kep.js';
import { isShared } from './lead.js';
import { type UpcomingRelease, upcomingReleaseOf } from './owners.js';
import { repositoryOf, SHARED } from './repository.js';
import { type Survey, survey, surveyWith } from './survey.js';
import { loadTemplate } from './template.js';

/**
 * A repository that has been walked once, with its template, its aliases and the list of its KEPs and approvals. It judges nothing and
 * never changes: other texts and other versions make another workspace.
 */
export interface Workspace extends Repository {
  readonly files: Files;
  readonly survey: Survey;
  /**
   * Reads the KEP in `directory`, one of `directories`; all of it, unless it is said what somebody `wants`. Its README is `twin`, that
   * of another version, where the two are the same to a byte. Never throws on content.
   */
  load(directory: string, wants?: Wants, twin?: Readme): Promise<Kep>;
  /**
   * The same repository where the files at the keys of `texts` have these texts, as if they were written. What the texts do not
   * concern is not read again.
   */
  withTexts(texts: ReadonlyMap<string, string>): Promise<Workspace>;
  /**
   * Another version of the repository under the template, the aliases and the configuration of this one, as what a change adds is
   * told. A version without any KEP root is empty.
   */
  version(files: Files): Promise<Workspace>;
  /** What the caller says, else what the KEPs tell, for which all of them are read once: not over the network. */
  upcomingRelease: UpcomingRelease;
}

/** What a workspace is made of. */
interface Parts {
  readonly files: Files;
  readonly survey: Survey;
  readonly repository: Repository;
  readonly upcoming: UpcomingRelease;
  /** Of the KEPs that are asked about; `undefined`: of any. */
  readonly numbers: ReadonlySet<string> | undefined;
}

/**
 * Opens the repository behind `files`: walks it, and reads its template and its aliases. Throws `UsageError` when a KEP root does not
 * exist or the template cannot be read; a repository without any KEP is none of its business. Who asks about KEPs
 * of some `numbers` alone saves looking into the directories of others, which are then taken at their names.
 */
export async function open(files: Files, config: Config, numbers?: ReadonlySet<string>): Promise<Workspace> {
  const found = await survey(files, config, numbers);
  const [template, aliases] = await Promise.all([
    loadTemplate(
      files,
      config,
      found.directories.map(({ directory }) => directory),
    ),
    files.read(config.aliases).then((read) => parseAliases(config.aliases, read)),
  ]);
  if (template.refused) throw new UsageError(unread(template.refused));
  return workspaceOf({
    files,
    survey: found,
    repository: repositoryOf({ config, template, aliases }, found),
    upcoming: upcomingReleaseOf(files, found.directories, config),
    numbers,
  });
}

/** Nobody can be held to a template that cannot be read. */
function unread({ path, reason }: NonNullable<Template['refused']>): string {
  return `Cannot read the template ${path}: ${reason}. Simplify it, or set "template: none" in the configuration`;
}

function workspaceOf(parts: Parts): Workspace {
  const { files, survey, repository, upcoming } = parts;
  const own = {
    files,
    survey,
    load: (directory: string, wants?: Wants, twin?: Readme) =>
      loadKep(files, directory, repository, upcoming, wants, twin),
    withTexts: (texts: ReadonlyMap<string, string>) => withTexts(parts, texts),
    version: (other: Files) => versionOf(parts, other),
    upcomingRelease: async () =>
      repository.config.upcomingRelease ?? (files.remote ? undefined : await upcoming()),
  };
  return lazy(own, SHARED, () => repository);
}

async function withTexts(parts: Parts, texts: ReadonlyMap<string, string>): Promise<Workspace> {
  const { repository, survey: before } = parts;
  const files = overlay(parts.files, texts);
  const paths = [...texts.keys()];
  const found = paths.some((path) => isShared(path, repository.config))
    ? undefined
    : surveyWith(before, paths);
  if (found === undefined) return open(files, repository.config);
  return workspaceOf({
    files,
    survey: found,
    repository: found === before ? repository : repositoryOf(repository, found),
    upcoming: upcomingReleaseOf(files, found.directories, repository.config),
    numbers: parts.numbers,
  });
}

async function versionOf({ repository, upcoming, numbers }: Parts, files: Files): Promise<Workspace> {
  const found = await surveyOf(files, repository.config, numbers);
  return workspaceOf({
    files,
    survey: found,
    repository: repositoryOf(repository, found),
    upcoming,
    numbers,
  });
}

async function surveyOf(
  files: Files,
  config: Config,
  numbers: ReadonlySet<string> | undefined,
): Promise<Survey> {
  try {
    return await survey(files, config, numbers);
  } catch (error) {
    if (!(error instanceof MissingRoot)) throw error;
    return {
      ...{ directories: [], strays: [], approvals: [], approvalRoots: [] },
      ...{ sigs: new Set<string>(), unread: [] },
    };
  }
}
