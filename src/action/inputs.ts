import { relative, resolve, sep } from 'node:path';
import { UsageError } from '../model/errors.js';
import { FAIL_ON, type FailOn } from '../model/fail-on.js';
import { fromRoot } from '../node/paths.js';
import { oneOf, quote } from '../text/words.js';
import { TRUSTS, type Trust } from '../trust.js';
import type { Host } from './host.js';
import { readsRemote, SCOPES } from './scope.js';

/** The inputs of action.yml, checked. */
export interface Inputs {
  /** Absolute. */
  readonly root: string;
  /** POSIX, relative to `root`. */
  readonly paths: readonly string[];
  readonly configFile: string | undefined;
  readonly failOn: FailOn;
  readonly scope: (typeof SCOPES)[number] | undefined;
  readonly trust: Trust;
  readonly upcomingRelease: string | undefined;
  /** What components of a running cluster answer at /metrics. */
  readonly scrapeFiles: readonly string[];
  readonly token: string;
  readonly comment: boolean;
  /** Absolute. */
  readonly sarifFile: string | undefined;
  /** Absolute. */
  readonly patchFile: string | undefined;
}

/** Reads and checks the inputs. Throws `UsageError` for one that is wrong. */
export function readInputs(host: Host): Inputs {
  const { env, cwd } = host;
  const root = resolve(cwd, host.input('root') || '.');
  const failOn = host.input('fail-on') || 'error';
  if (!isFailOn(failOn)) {
    throw new UsageError(`Unexpected ${quote(`fail-on: ${failOn}`)}, expected ${oneOf(FAIL_ON)}`);
  }
  const scope = host.input('scope') || undefined;
  if (scope !== undefined && !isScope(scope)) {
    throw new UsageError(`Unexpected ${quote(`scope: ${scope}`)}, expected ${oneOf(SCOPES)}`);
  }
  const trust = host.input('trust-config') || (readsRemote(env) ? 'base' : 'head');
  if (!isTrust(trust)) {
    throw new UsageError(`Unexpected ${quote(`trust-config: ${trust}`)}, expected ${oneOf(TRUSTS)}`);
  }
  const fromWorkspace = readsRemote(env) ? remotePath : fromRoot;
  return {
    root,
    paths: split(host.input('paths')).map((path) => fromWorkspace(path, root, cwd)),
    configFile: host.input('config-file') || undefined,
    failOn,
    scope,
    trust,
    upcomingRelease: host.input('upcoming-release') || undefined,
    scrapeFiles: split(host.input('scrape-files')),
    token: host.input('token'),
    comment: readComment(host),
    sarifFile: readFileInput(host, 'sarif-file'),
    patchFile: readFileInput(host, 'patch-file'),
  };
}

function readComment(host: Host): boolean {
  const text = host.input('comment') || 'false';
  if (text !== 'true' && text !== 'false') {
    throw new UsageError(`Unexpected ${quote(`comment: ${text}`)}, expected \`true\` or \`false\``);
  }
  return text === 'true';
}

function readFileInput(host: Host, name: string): string | undefined {
  const path = host.input(name);
  return path === '' ? undefined : resolve(host.cwd, path);
}

function isTrust(text: string): text is Trust {
  return (TRUSTS as readonly string[]).includes(text);
}

function isScope(text: string): text is (typeof SCOPES)[number] {
  return (SCOPES as readonly string[]).includes(text);
}

/** `path`, which need not exist on this disk, as POSIX and relative to `root`. */
export function remotePath(path: string, root: string, cwd: string): string {
  return relative(root, resolve(cwd, path)).split(sep).join('/');
}

function isFailOn(text: string): text is FailOn {
  return (FAIL_ON as readonly string[]).includes(text);
}

/** One path per line, or on a single line separated by blanks. */
function split(text: string): readonly string[] {
  const parts = text.split(text.includes('\n') ? '\n' : /\s+/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
