import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_CONFIG } from '../src/config/config.js';
import { readScrape } from '../src/kubernetes/scrape.js';
import type { PullRequest } from '../src/model/change.js';
import type { Report } from '../src/model/report.js';
import type { Rule } from '../src/model/rule.js';
import { rules } from '../src/rules/index.js';
import { type Changes, compare, run, said, sample, texts } from './support/sample.js';

const PAGES = new URL('../docs/rules/', import.meta.url);

/**
 * Code blocks without prose between them: one change to the sample. Titles that start with `base/` change the base version of a
 * pull request, which is the sample otherwise; `pull-request` says who takes part in it.
 */
interface Example {
  readonly changes: Changes;
  /** Where in the page the last block ends, and where the output that follows it does. */
  readonly end: number;
  readonly outputEnd: number;
}

const reports = new Map<string, Promise<Report>>();

/** The sample with the changes of an example, linted once. The pages of rules about pull requests show nothing else. */
function reportOf({ changes }: Example, rule: Rule): Promise<Report> {
  const key = JSON.stringify([changes, rule.checkChange !== undefined]);
  const report = reports.get(key) ?? (rule.checkChange ? compared(changes) : alone(changes));
  reports.set(key, report);
  return report;
}

/** What a cluster answers is no file of the repository. */
const SCRAPE = 'scrape';

function alone({ [SCRAPE]: text, ...changes }: Changes): Promise<Report> {
  if (!text) return run(sample(changes));
  const kubernetes = { ...DEFAULT_CONFIG.kubernetes, index: undefined, scrape: readScrape(SCRAPE, text) };
  return run(sample(changes), { kubernetes });
}

const BASE = /^base\//;
const PULL_REQUEST = 'pull-request';

async function compared(changes: Changes): Promise<Report> {
  const entries = Object.entries(changes);
  const before = entries.flatMap(([name, text]) => (BASE.test(name) ? [[name.replace(BASE, ''), text]] : []));
  const after = entries.filter(([name]) => !BASE.test(name) && name !== PULL_REQUEST);
  const people = changes[PULL_REQUEST];
  const nobody: PullRequest = { number: 1, author: undefined, assignees: [], reviewers: [] };
  const report = await compare(texts(Object.fromEntries(before)), texts(Object.fromEntries(after)), {
    ...(people && { pullRequest: { ...nobody, ...(parse(people) as Partial<PullRequest>) } }),
  });
  expect(report.keps, 'the example changes no KEP').not.toEqual([]);
  return report;
}

const FENCE = /^```(\w+)(?: title="([^"]+)")?\n([\s\S]*?)^```$\n?/gm;

function examples(page: string, heading: string): Example[] {
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

function generatedHead({ severity, category, summary }: Rule): string {
  return `<!-- generated -->\n${summary}\n\n**${severity}** · ${category}\n<!-- /generated -->`;
}

/** The page as it should be: rule data at the top, the findings of each Fails example below it. */
async function regenerated(rule: Rule, page: string): Promise<string> {
  let result = page;
  for (const example of examples(page, 'Fails').toReversed()) {
    const { end, outputEnd } = example;
    const report = await reportOf(example, rule);
    const output = report.findings.map((finding) => {
      const help = finding.help === undefined ? '' : `\n${indented(`help: ${finding.help}`)}`;
      return `${finding.severity} ${said(finding, report)}${help}`;
    });
    result = `${result.slice(0, end)}\n\`\`\`text\n${output.join('\n')}\n\`\`\`\n${result.slice(outputEnd)}`;
  }
  return result.replace(/<!-- generated -->[\s\S]*?<!-- \/generated -->/, () => generatedHead(rule));
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('docs/rules/%s.md', (id, rule) => {
  const file = new URL(`${id}.md`, PAGES);
  const page = readFileSync(file, 'utf8');

  test('has examples that fail this rule and no other', async () => {
    const fails = examples(page, 'Fails');
    expect(fails).not.toEqual([]);
    for (const example of fails) {
      const { findings } = await reportOf(example, rule);
      expect(new Set(findings.map(({ rule }) => rule)), JSON.stringify(example.changes)).toEqual(
        new Set([id]),
      );
      for (const { message } of findings) expect(message).toMatch(/^(Unexpected|Missing) [^\n]*[^.\n]$/);
    }
  });

  test('has examples that pass every rule', async () => {
    const passes = examples(page, 'Passes');
    expect(passes).not.toEqual([]);
    for (const example of passes) {
      const report = await reportOf(example, rule);
      const lines = report.findings.map((finding) => said(finding, report));
      expect(lines, JSON.stringify(example.changes)).toEqual([]);
    }
  });

  test('is up to date', async () => {
    expect(page).toContain(`# ${id}\n\n<!-- generated -->`);
    await expect(await regenerated(rule, page)).toMatchFileSnapshot(fileURLToPath(file));
  });
});

test('every page has a rule', () => {
  expect(readdirSync(PAGES).sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort());
});
