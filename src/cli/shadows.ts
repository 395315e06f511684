import type { SaidPull } from '../desk/shadows.js';
import type { Files } from '../files/door.js';
import { overlay } from '../files/overlay.js';
import { textsAt } from '../github/open-pulls.js';
import { findPulls, type TalkedPull, talksOf } from '../github/remarks.js';
import { loadFiled } from '../load/kep.js';
import { UsageError } from '../model/errors.js';
import { isHandle } from '../model/handles.js';
import { readyFor } from '../reporters/width.js';
import { quote } from '../text/words.js';
import { addressesOf } from './address.js';
import { type Asker, askerFor, type OnlineFlags, partial, shownProgress } from './ask-github.js';
import { choice, type Desk, type DeskFlags, deliver, openDesk, terminalWidth } from './desk.js';
import { handleFor } from './desk-sources.js';
import type { Io } from './io.js';
import { split } from './split.js';

const FORMATS = ['table', 'markdown', 'json', 'csv'] as const;

/** The options of `shadows` as commander hands them over. */
export interface ShadowFlags extends DeskFlags, OnlineFlags {
  readonly for: readonly string[];
  readonly sig: readonly string[];
  readonly milestone: readonly string[];
  readonly phrase: readonly string[];
  readonly since?: string;
  readonly format: string;
}

/**
 * Lists the reviews that people did as shadows, as GitHub has them. Returns 2 where something could not be had. Throws `UsageError` for a
 * wrong call, and without a token: there is nothing to tell from files.
 */
export async function shadowsCommand(flags: ShadowFlags, io: Io): Promise<0 | 2> {
  const format = choice('--format', flags.format, FORMATS);
  const desk = await openDesk(flags, io);
  const [{ PHRASES, marker, shadowsOf }, { releaseOf }, text] = await Promise.all([
    import('../desk/shadows.js'),
    import('../desk/query.js'),
    import('../desk/shadows-text.js'),
  ]);
  const phrases = flags.phrase.length > 0 ? flags.phrase : PHRASES;
  const people = await Promise.all(split(flags.for).map((one) => handleFor(one, desk, io)));
  const asker = await askerFor(desk.root, flags, io);
  const { pulls, failures } = await saidPulls(desk, asker, io, {
    searches: searchesFor(people, phrases, flags.since),
    isMarked: marker(phrases),
  });
  const shadows = shadowsOf(pulls, {
    ...{ repository: desk.repository, phrases, people, sigs: split(flags.sig) },
    releases: split(flags.milestone).map(releaseOf),
  });
  if (format === 'table')
    await readyFor(pulls.flatMap(({ keps }) => keps.flatMap(({ metadata }) => metadata.raw('title') ?? [])));
  const written = {
    table: () => text.shadowsTable(shadows, flags.output === undefined ? terminalWidth(io) : undefined),
    markdown: async () => text.shadowsMarkdown(shadows, await addressesOf(desk.root, io)),
    json: () => text.shadowsJson(shadows, phrases),
    csv: () => text.shadowsCsv(shadows),
  }[format]();
  await deliver(await written, flags.output, io);
  return partial(failures, io);
}

/** What GitHub is searched for: where the people said something, else where somebody wrote one of the phrases. */
function searchesFor(
  people: readonly string[],
  phrases: readonly string[],
  since: string | undefined,
): readonly string[] {
  if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(since))
    throw new UsageError(`Unexpected --since ${quote(since)}, expected a day such as \`2026-01-31\``);
  const wrong = people.find((handle) => !isHandle(handle));
  if (wrong !== undefined) throw new UsageError(`Unexpected --for ${quote(wrong)}, expected a handle`);
  const handles = people.map((handle) => handle.replace(/^@/, ''));
  const words =
    people.length > 0
      ? handles.flatMap((handle) => [`reviewed-by:${handle}`, `commenter:${handle}`])
      : phrases.map(
          (phrase) =>
            `"${phrase
              .replace(/["\\\s]+/g, ' ')
              .trim()
              .toLowerCase()}" in:comments`,
        );
  return words.map((search) => (since === undefined ? search : `${search} updated:>=${since}`));
}

/** The pull requests on which somebody wrote a phrase, with their KEPs as they are at their heads. */
async function saidPulls(
  desk: Desk,
  { graphql, repository }: Asker,
  io: Io,
  {
    searches,
    isMarked,
  }: { readonly searches: readonly string[]; readonly isMarked: (text: string) => boolean },
): Promise<{ readonly pulls: readonly SaidPull[]; readonly failures: readonly string[] }> {
  const show = shownProgress(io);
  const found = await findPulls(graphql, repository, searches);
  const talks = await talksOf(graphql, repository, found.items, (count) =>
    show(`${count} of ${found.items.length} pull requests`),
  );
  const marked = talks.items.filter(({ remarks }) => remarks.some(({ texts }) => texts.some(isMarked)));
  const { pulls, failures } = await withKeps(desk, { graphql, repository }, marked);
  show('');
  return { pulls, failures: [...found.failures, ...talks.failures, ...failures] };
}

/** Adds to each pull request the KEPs that it is about, with the YAML files of its head and none of later. */
async function withKeps(
  desk: Desk,
  { graphql, repository }: Asker,
  talks: readonly TalkedPull[],
): Promise<{ readonly pulls: readonly SaidPull[]; readonly failures: readonly string[] }> {
  const { directoriesOf } = await import('../desk/pulls.js');
  const today = new Map(desk.keps.map((kep) => [kep.directory, kep]));
  const about = talks.map((talk) => {
    const directories = directoriesOf(talk.files, desk.repository);
    const paths = directories.flatMap((directory) => {
      const kep = today.get(directory);
      return [
        kep?.metadata.path ?? `${directory}/${desk.config.metadata.files[0]}`,
        ...(kep?.approvalPath === undefined ? [] : [kep.approvalPath]),
      ];
    });
    const changed = talk.files.filter((path) => /\.ya?ml$/i.test(path));
    return { talk, directories, paths: [...new Set([...paths, ...(directories.length > 0 ? changed : [])])] };
  });
  const { texts, failures } = await textsAt(
    graphql,
    repository,
    about.flatMap(({ talk, paths }) => paths.map((path) => ({ commit: talk.head, path }))),
  );
  const pulls: SaidPull[] = [];
  for (const { talk, directories, paths } of about) {
    const files = asOf(desk.files, new Map(paths.map((path) => [path, texts.get(`${talk.head}:${path}`)])));
    const keps = await Promise.all(
      directories.map((directory) => loadFiled(files, directory, desk.repository)),
    );
    pulls.push({ ...talk, keps: keps.filter(({ metadata }) => metadata.exists) });
  }
  return { pulls, failures };
}

/** `files` with other texts in some places; `undefined` for a file that is not there. */
function asOf(files: Files, texts: ReadonlyMap<string, string | undefined>): Files {
  const known = [...texts].flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]));
  const over = overlay(files, new Map(known));
  return {
    list: (directory) => over.list(directory),
    read: async (path) =>
      texts.has(path) && texts.get(path) === undefined ? { unreadable: 'missing' } : over.read(path),
  };
}
