/** Which KEPs a path says something about. */
import { insideRoot } from '../files/memory.js';
import type { Config } from '../model/config.js';
import { compare } from '../text/order.js';
import { dirname, isAtOrBelow } from '../text/paths.js';
import { approvalAt } from './names.js';
import { folderOf, isSingle } from './single.js';
import type { Survey } from './survey.js';

/**
 * The KEP directories that a changed or given path says something about, whether or not it still exists: none for a path that
 * has nothing to do with KEPs.
 */
export function leadsTo(found: Survey, config: Config, written: string): readonly string[] {
  const path = insideRoot(written);
  if (path === undefined) return [];
  const all = found.directories.map(({ directory }) => directory);
  const template = config.template && insideRoot(config.template);
  if (path === '' || path === config.aliases || path === config.path || isAtOrBelow(template, path))
    return all;

  const own = all.filter((directory) => isAtOrBelow(path, directory) || belongsTo(directory, path));
  // A stray kep.yaml above other KEPs: a path in one of those is not about the stray.
  const innermost = own.filter(
    (directory) => !own.some((other) => other !== directory && isAtOrBelow(directory, other)),
  );
  const led = own.some((directory) => isAtOrBelow(path, directory)) ? own : innermost;

  if (led.length > 0 || !found.approvalRoots.some((root) => isAtOrBelow(root, path))) return led;
  const asked = found.approvals.filter((approval) => isAtOrBelow(path, approval.path));
  const removed = approvalAt(path);
  const approvals = asked.length === 0 && removed ? [removed] : asked;
  return [...new Set(approvals.flatMap(({ sig, number }) => kepsOfApproval(found, sig, number)))].sort(
    compare,
  );
}

/** Whether `path` is the KEP in `directory` or something of it: of a single file also what lies in the folder beside it. */
function belongsTo(directory: string, path: string): boolean {
  return isAtOrBelow(directory, path) || (isSingle(directory) && isAtOrBelow(folderOf(directory), path));
}

/** Whether a path is nobody's own: the aliases, the configuration or something of the template. */
export function isShared(path: string, { aliases, path: configPath, template }: Config): boolean {
  return path === aliases || path === configPath || isAtOrBelow(template && insideRoot(template), path);
}

/** KEPs with the number of an approval: those in its SIG's folder when there are any. */
function kepsOfApproval({ directories }: Survey, sig: string, number: string): readonly string[] {
  const numbered = directories.filter((kep) => kep.number === number).map(({ directory }) => directory);
  const ofSig = numbered.filter((directory) => dirname(directory).split('/').includes(sig));
  return ofSig.length > 0 ? ofSig : numbered;
}
