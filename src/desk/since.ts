/** Since when a value has stood in a file. */
import type { History, Version } from '../model/history.js';

/**
 * The version since which `value` of the file at `path` is `now`, without a break; `undefined` when that is not known: the value is not
 * committed, or the clone ends before it was written. A file that was moved is followed to where it was.
 */
export async function sinceVersion(
  history: History,
  { path, versions }: { readonly path: string; readonly versions: readonly Version[] },
  isSo: (text: string | undefined) => boolean,
): Promise<Version | undefined> {
  const textOf = async (id: string | undefined): Promise<string | undefined> =>
    id === undefined ? undefined : history.text(id);
  let since: Version | undefined;
  for (const version of versions) {
    if (!isSo(await textOf(version.after))) return since;
    since = version;
    if (version.before === undefined) break;
  }
  if (since === undefined) return undefined;
  if (since.before !== undefined) return isSo(await textOf(since.before)) ? undefined : since;
  if (history.isEnd(since.commit)) return undefined;
  const from = await history.renamedFrom(since);
  if (from === undefined || from === path) return since;
  // The move itself takes the file away from its old path; what came to stand there later is another file.
  const all = (await history.versions([from])).get(from) ?? [];
  const earlier = all.slice(all.findIndex(({ commit }) => commit === since?.commit) + 1);
  return isSo(await textOf(earlier[0]?.after))
    ? sinceVersion(history, { path: from, versions: earlier }, isSo)
    : since;
}
