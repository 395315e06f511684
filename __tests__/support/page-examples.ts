/** The examples on the pages of rules. */
import { parse } from 'yaml';
import type { ChangeSet, PullRequest } from '../../src/model/change.js';
import { type Changes, changeSet, texts } from './sample.js';

/**
 * Code blocks without prose between them: one change to the sample. Titles that start with `base/` change the base version of a
 * pull request, which is the sample otherwise; `pull-request` says who takes part in it.
 */
export interface Example {
  readonly changes: Changes;
  /** Where in the page the last block ends, and where the output that follows it does. */
  readonly end: number;
  readonly outputEnd: number;
}

const BASE = /^base\//;
const PULL_REQUEST = 'pull-request';

/** The two versions of an example on the page of a rule about pull requests: the texts of the new one, and what changes. */
export function versionsOf({ changes }: Pick<Example, 'changes'>): {
  readonly after: Readonly<Record<string, string>>;
  readonly change: ChangeSet;
} {
  const entries = Object.entries(changes);
  const before = entries.flatMap(([name, text]) => (BASE.test(name) ? [[name.replace(BASE, ''), text]] : []));
  const now = entries.filter(([name]) => !BASE.test(name) && name !== PULL_REQUEST);
  const people = changes[PULL_REQUEST];
  const nobody: PullRequest = { number: 1, author: undefined, assignees: [], reviewers: [] };
  const after = texts(Object.fromEntries(now));
  const pullRequest = people ? { ...nobody, ...(parse(people) as Partial<PullRequest>) } : undefined;
  return { after, change: changeSet(texts(Object.fromEntries(before)), after, pullRequest) };
}

const FENCE = /^```(\w+)(?: title="([^"]+)")?\n([\s\S]*?)^```$\n?/gm;

/** The examples below a heading of a page. */
export function examples(page: string, heading: string): Example[] {
  const start = page.indexOf(`\n## ${heading}\n`);
  if (start === -1) return [];
  // Not just any heading of this level: one inside a code block is part of an example.
  const next = page.slice(start + 1).search(/\n## (?:Fails|Passes|How to fix)\n/);
  const stop = next === -1 ? page.length : start + 1 + next;

  const found: Example[] = [];
  let changes: Record<string, string> = {};
  let end = start;
  const close = (outputEnd: number): void => {
    if (Object.keys(changes).length > 0) found.push({ changes, end, outputEnd });
    changes = {};
  };
  for (const { 0: fence, 1: language, 2: title, 3: text = '', index } of page.matchAll(FENCE)) {
    if (index < start || index >= stop) continue;
    const isApart = page.slice(end, index).trim() !== '';
    if (title === undefined && language === 'text' && !isApart) {
      close(index + fence.length);
      continue;
    }
    if (isApart) close(end);
    if (title !== undefined) {
      changes = { ...changes, [title]: text };
      end = index + fence.length;
    }
  }
  close(end);
  return found;
}
