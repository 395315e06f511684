import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../src/action/host.js';
import { run } from '../../src/action/run.js';
import { type Answer, githubFetch, HERE, type Spoil, TOKEN } from './github-server.js';
import { git, repository } from './repository.js';
import { KEP, texts } from './sample.js';

/** Numbers from 0 up to 1, the same for a seed (mulberry32). */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a run came to: the verdict with its findings, or that there is none. */
export type Outcome =
  | { readonly code: number; readonly findings: readonly string[] }
  | { readonly broken: string };

export interface Scenario {
  readonly name: string;
  readonly event: string;
  readonly payload: object;
  readonly sha: string;
  readonly workspace: string;
  /** Makes what GitHub is asked by. */
  readonly ask: ReturnType<typeof githubFetch>;
  /** Where the event is written. */
  readonly file: string;
}

/** The repository, its pull request and the events that a run reads through the API. */
export interface World {
  readonly scratch: string;
  readonly scenarios: readonly Scenario[];
}

/** A pull request that takes an answer away, moves a KEP and adds one; the base branch went on. */
export function world(scratch: string): World {
  const origin = repository(join(scratch, 'origin'));
  const whole = texts();
  const readme = whole[`${KEP}/README.md`] ?? '';
  const old = 'keps/sig-node/9100-old';
  const parting = origin.commit({
    ...whole,
    [`${old}/README.md`]: '# old\n',
    [`${old}/kep.yaml`]: 'title: old\n',
    'docs/a.md': 'a\n',
  });
  git(origin.root, 'switch', '--quiet', '--create', 'feature');
  mkdirSync(join(origin.root, 'keps/sig-apps'), { recursive: true });
  git(origin.root, 'mv', old, 'keps/sig-apps/9100-old');
  const head = origin.commit({
    [`${KEP}/README.md`]: readme.replace(/(###### .*Service Level Indicators.*\n)[\s\S]*?(?=^#)/m, '$1\n'),
    'keps/sig-node/9200-new/README.md': '# new\n',
    'keps/sig-node/9200-new/kep.yaml': 'title: new\nkep-number: 9200\n',
    'docs/a.md': 'b\n',
  });
  git(origin.root, 'switch', '--quiet', 'main');
  const base = origin.commit({ 'docs/more.md': 'more\n' });
  git(origin.root, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const shallow = (commit: string): string => {
    const root = mkdtempSync(join(scratch, 'checkout-'));
    git(root, 'init', '--quiet');
    git(root, 'fetch', '--quiet', '--depth=1', `file://${origin.root}`, commit);
    git(root, 'checkout', '--quiet', '--detach', commit);
    return root;
  };
  const checkout = shallow(head);
  const pull = {
    pull_request: {
      ...{
        number: 7,
        user: { login: 'octocat' },
        assignees: [],
        requested_reviewers: [{ login: 'other_user' }],
      },
      head: { sha: head },
      base: { sha: base, ref: 'main' },
    },
  };
  const served = { repository: origin.root, pull: PULL, reviewers: ['octocat'] };
  const ask = githubFetch(served);
  const empty = mkdtempSync(join(scratch, 'empty-'));
  const target = { event: 'pull_request_target', payload: pull, sha: base, workspace: empty };
  const push = {
    ref: 'refs/heads/feature',
    before: parting,
    after: head,
    repository: { default_branch: 'main' },
  };
  const group = { merge_group: { base_sha: base, head_sha: head, base_ref: 'refs/heads/main' } };
  const here = { sha: head, workspace: checkout, ask };
  const scenarios: readonly Omit<Scenario, 'file'>[] = [
    { ...here, name: 'pull_request', event: 'pull_request', payload: pull },
    { ...target, name: 'pull_request_target', ask },
    { ...target, name: 'a large tree', ask: githubFetch({ ...served, treeLimit: 6 }) },
    { ...here, name: 'push', event: 'push', payload: push },
    { ...here, name: 'merge_group', event: 'merge_group', payload: group },
  ];
  return {
    scratch,
    scenarios: scenarios.map((scenario, index) => {
      const file = join(scratch, `event-${index}.json`);
      writeFileSync(file, JSON.stringify(scenario.payload));
      return { ...scenario, file };
    }),
  };
}

const PULL = { number: 7, base: 'main', head: 'feature' };
const PATIENCE = { pause: 0.1, timeout: 10_000, retries: 2, longestWait: 0 };

/** One run over the API, whose answers `spoil` may change. Rejects where the run says no clear sentence or asks another host. */
export async function runOnce(
  { scratch }: World,
  { event, sha, workspace, ask, file }: Scenario,
  spoil?: Spoil,
): Promise<Outcome> {
  const { fetch, strays } = ask(spoil);
  const folder = mkdtempSync(join(scratch, 'run-'));
  const outputs: Record<string, string> = {};
  const failures: string[] = [];
  const host: Host = {
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file,
      GITHUB_REPOSITORY: 'example-org/enhancements',
      GITHUB_WORKSPACE: workspace,
      GITHUB_API_URL: `${HERE}/api/v3`,
      GITHUB_SHA: sha,
      RUNNER_TEMP: folder,
    },
    cwd: workspace,
    patience: PATIENCE,
    fetch,
    input: (name) => (name === 'token' ? TOKEN : ''),
    info: () => undefined,
    debug: () => undefined,
    group: () => undefined,
    annotate: () => undefined,
    output: (name, value) => {
      outputs[name] = String(value);
    },
    summary: async () => undefined,
    fail: (message) => failures.push(message),
  };
  await run(host);
  const path = outputs['report-file'];
  const report = path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  if (strays() > 0) throw new Error('Another host was asked');
  if (report === undefined) {
    const [message = 'silence'] = failures;
    if (failures.length !== 1 || /\bbug\b|\n/.test(message)) throw new Error(`No clear sentence: ${message}`);
    return { broken: message };
  }
  const { findings, keps } = report;
  return {
    code: failures.length,
    findings: [
      ...keps.map(
        ({ directory, change }: { directory: string; change: unknown }) =>
          `${directory} ${JSON.stringify(change)}`,
      ),
      ...findings.map((one: Record<string, unknown>) =>
        ['new', 'severity', 'rule', 'kep', 'subject', 'message'].map((key) => one[key]).join(' '),
      ),
    ].sort(),
  };
}

/**
 * What a run may come to: what a server without a fault makes of it, and for a push everything that is checked where the commit before it
 * is gone, which one answer 404 says as well.
 */
export async function rightOutcomes(world: World, scenario: Scenario): Promise<readonly Outcome[]> {
  const right = await runOnce(world, scenario);
  if (scenario.event !== 'push') return [right];
  const isGone: Spoil = (path, answer) =>
    path.includes('/compare/') ? { status: 404, body: { message: 'Not Found' } } : answer;
  return [right, await runOnce(world, scenario, isGone)];
}

/** Answers that are wrong in ways that a server, a proxy or a cache can be; the same for the same numbers. */
export function spoiler(random: Random, elsewhere = 'https://elsewhere.example'): Spoil {
  const often = 0.01 + random() * 0.15;
  const seen: Answer[] = [];
  return (path, answer) => {
    seen.push(answer);
    if (random() > often) return answer;
    const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
    const transport: readonly (() => Answer | 'reset' | 'cut' | 'truncate')[] = [
      () => 'reset',
      () => 'cut',
      () => 'truncate',
      () => ({ status: pick([400, 401, 403, 404, 409, 422, 500, 502, 503]), body: { message: 'No' } }),
      () => ({ status: 200, body: '<h1>Sign in</h1>', headers: { 'content-type': 'text/html' } }),
      () => ({ status: 200, body: pick([null, [], {}, '""', '0']) }),
      () => ({ status: pick([301, 302, 307]), headers: { location: `${elsewhere}${path}` }, body: {} }),
    ];
    // Who has reviewed is believed: no verdict depends on it.
    if (/\/reviews/.test(path) || random() < 0.25) return pick(transport)();
    return pick<() => Answer>([
      () => ({ ...answer, headers: {} }),
      () => ({ ...answer, body: pick(seen).body }),
      () => ({ ...answer, body: spoiled(answer.body, random) }),
      () => ({ ...answer, body: spoiled(answer.body, random) }),
      () => ({ ...answer, body: spoiled(answer.body, random) }),
    ])();
  };
}

/** A copy of JSON with one thing in it changed: a list that lost or gained items, a key that is gone, another value. */
function spoiled(body: unknown, random: Random): unknown {
  const copy: unknown = structuredClone(body);
  const places: { readonly parent: Record<string, unknown>; readonly key: string }[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push({ parent: value as Record<string, unknown>, key });
      walk((value as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  // Which lines a patch touches and where a page is shown decide no verdict.
  const telling = places.filter(
    ({ key }) => !['patch', 'blob_url', 'raw_url', 'contents_url', 'url'].includes(key),
  );
  const lists = telling.filter(({ parent, key }) => Array.isArray(parent[key]));
  const pool = lists.length > 0 && random() < 0.5 ? lists : telling;
  const place = pool[Math.floor(random() * pool.length)];
  if (place === undefined) return copy;
  const { parent, key } = place;
  parent[key] = another(parent[key], random);
  if (parent[key] === undefined) delete parent[key];
  return copy;
}

function another(value: unknown, random: Random): unknown {
  const at = (length: number): number => Math.floor(random() * length);
  if (Array.isArray(value)) {
    switch (at(5)) {
      case 0:
        return [];
      case 1:
        return value.slice(0, at(value.length));
      case 2:
        return value.filter(() => random() < 0.5);
      case 3:
        return value.length > 0 ? [...value, value[at(value.length)]] : [{}];
      default:
        return value.filter((_, index) => index !== 0);
    }
  }
  if (typeof value === 'string') {
    switch (at(5)) {
      case 0:
        return undefined;
      case 1:
        return '';
      case 2:
        return null;
      case 3:
        return value.slice(0, at(value.length));
      default: {
        const index = at(value.length);
        return `${value.slice(0, index)}${value[index] === 'a' ? 'b' : 'a'}${value.slice(index + 1)}`;
      }
    }
  }
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return undefined;
}
