/** What git knows of a KEP's past. */
import { dirname } from 'node:path/posix';
import type { Then } from '../desk/brief.js';
import type { Event, Past, Snapshot } from '../desk/past.js';
import type { Config } from '../model/config.js';
import type { Kep } from '../model/kep.js';
import { repositoryPrefix } from '../node/paths.js';
import type { Io } from './io.js';

/**
 * The revision whose history holds approvals: on a branch it is where the branch left the default branch. Throws `UsageError` where there
 * is no git or no repository.
 */
export async function baseOf(root: string): Promise<string> {
  const { git } = await import('../node/git/git.js');
  const names = ['HEAD', 'main', 'master'].map((name) => `refs/remotes/origin/${name}`);
  const known = (await git(root, ['for-each-ref', '--format=%(refname)', ...names])).split('\n');
  for (const name of names.filter((one) => known.includes(one))) {
    const base = await git(root, ['merge-base', 'HEAD', name]).catch(() => '');
    if (base.trim() !== '') return base.trim();
  }
  return 'HEAD';
}

/** Where a KEP is read, and under which configuration. */
export interface Checkout {
  /** Absolute. */
  readonly root: string;
  readonly config: Config;
  readonly env: Io['env'];
}

/** What became of a KEP up to the revision `base`. Throws `UsageError` where there is no git, no repository or no such revision. */
export async function pastAt(base: string, kep: Kep, { root, config, env }: Checkout): Promise<Past> {
  const [{ gitHistory }, { parseMetadata }, { parseApproval }, { pastOf, snapshotOf }] = await Promise.all([
    import('../node/git/history.js'),
    import('../load/metadata.js'),
    import('../load/approval.js'),
    import('../desk/past.js'),
  ]);
  const history = await gitHistory(root, base, repositoryPrefix(root, env));
  const read = (metadata: string | undefined, approval: string | undefined): Snapshot =>
    snapshotOf(
      parseMetadata('', metadata === undefined ? { unreadable: 'missing' } : { text: metadata }, config),
      parseApproval('', approval === undefined ? { unreadable: 'missing' } : { text: approval }, config),
    );
  return pastOf(history, { metadata: kep.metadata.path, approval: kep.approvalPath }, read);
}

/** The KEP and the template as they were with a commit, read by the questions that are known today. */
export async function thenAt(approval: Event, kep: Kep, { root, config, env }: Checkout): Promise<Then> {
  const [{ gitRevision }, { loadKep }, { loadTemplate }] = await Promise.all([
    import('../node/git/revision.js'),
    import('../load/kep.js'),
    import('../load/template.js'),
  ]);
  const files = gitRevision(root, approval.commit, repositoryPrefix(root, env));
  const old = await loadKep(files, approval.directory || dirname(kep.metadata.path), kep.repository);
  const template = await loadTemplate(files, config);
  return { kep: old, questions: new Set(template.questions.map(({ id }) => id)) };
}
