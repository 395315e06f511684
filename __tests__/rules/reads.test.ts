import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeOf } from '../../src/changes/compare.js';
import { touchedKeps } from '../../src/changes/touched.js';
import { loadConfig } from '../../src/config/config.js';
import type { Files } from '../../src/files/door.js';
import { memory } from '../../src/files/memory.js';
import { readScrape } from '../../src/kubernetes/scrape.js';
import { open, type Workspace } from '../../src/load/workspace.js';
import type { Change } from '../../src/model/change.js';
import type { Kep } from '../../src/model/kep.js';
import type { Part, Rule } from '../../src/model/rule.js';
import { workTree } from '../../src/node/work-tree.js';
import { rules } from '../../src/rules/index.js';
import { type Example, examples, versionsOf } from '../support/page-examples.js';
import { type Touch, watchedChange, watchedKep, watchedRepository } from '../support/parts.js';
import { ruleIds, sample } from '../support/sample.js';

const ROOT = new URL('../../', import.meta.url);

/** What rules are run over: repositories, their KEPs and changes of them. */
interface World {
  readonly workspaces: readonly Workspace[];
  readonly keps: readonly Kep[];
  readonly changes: readonly Change[];
}

let world: World;

beforeAll(async () => {
  const pages = ruleIds.map((id) => readFileSync(new URL(`docs/rules/${id}.md`, ROOT), 'utf8'));
  const shown = pages.flatMap((page) => [...examples(page, 'Fails'), ...examples(page, 'Passes')]);
  const trees: readonly Files[] = [
    ...readdirSync(new URL('examples/', ROOT)).map((name) =>
      workTree(fileURLToPath(new URL(`examples/${name}`, ROOT))),
    ),
  ];
  const workspaces = await Promise.all([
    ...trees.map(async (files) => open(files, await loadConfig(files, ruleIds))),
    ...shown.map(opened),
  ]);
  const keps = await Promise.all(
    workspaces.flatMap((workspace) =>
      workspace.directories.map(({ directory }) => workspace.load(directory)),
    ),
  );
  const changes: Change[] = [];
  for (const one of shown) {
    const { after, change } = versionsOf(one);
    const files = memory(after);
    const workspace = await open(files, await loadConfig(files, ruleIds));
    const base = await workspace.version(change.base);
    for (const touched of touchedKeps(change.files, workspace.survey, base.survey, workspace.config)) {
      const { directory, baseDirectory } = touched;
      const before = baseDirectory === undefined ? undefined : await base.load(baseDirectory);
      const told = changeOf(await workspace.load(directory), before, touched, change);
      changes.push({ ...told, upcomingRelease: await workspace.upcomingRelease() });
    }
  }
  world = { workspaces, keps, changes };
});

/** The sample with the changes of an example; what a cluster answers is no file of it. */
async function opened({ changes: { scrape, ...changes } }: Pick<Example, 'changes'>): Promise<Workspace> {
  const files = sample(Object.fromEntries(Object.entries(changes).filter(isOfNow)));
  const config = await loadConfig(files, ruleIds);
  if (!scrape) return open(files, config);
  return open(files, {
    ...config,
    kubernetes: { ...config.kubernetes, scrape: readScrape('scrape', scrape) },
  });
}

function isOfNow([name]: readonly [string, string | null]): boolean {
  return !name.startsWith('base/') && name !== 'pull-request';
}

describe('a rule reads what it says it reads, and no more', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const touched = new Set<Part>();
    runOver(rule, world, (part) => touched.add(part));
    expect([...touched].sort()).toEqual([...rule.reads].sort());
  });
});

function runOver(rule: Rule, { workspaces, keps, changes }: World, touch: Touch): void {
  const check = rule.check?.bind(rule);
  const checkRepository = rule.checkRepository?.bind(rule);
  const checkChange = rule.checkChange?.bind(rule);
  if (check) for (const kep of keps) exhaust(check(watchedKep(kep, touch)));
  if (checkRepository)
    for (const workspace of workspaces) exhaust(checkRepository(watchedRepository(workspace, touch)));
  if (checkChange) for (const change of changes) exhaust(checkChange(watchedChange(change, touch)));
}

function exhaust(problems: Iterable<unknown>): void {
  for (const _ of problems);
}
