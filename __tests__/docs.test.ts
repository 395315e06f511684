import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG, loadConfig } from '../src/config/config.js';
import { memory } from '../src/files/memory.js';
import { readScrape } from '../src/kubernetes/scrape.js';
import { lint } from '../src/lint.js';
import type { Report } from '../src/model/report.js';
import type { Rule } from '../src/model/rule.js';
import { rules } from '../src/rules/index.js';
import { type Example, examples, versionsOf } from './support/page-examples.js';
import { type Changes, ruleIds, run, said, sample } from './support/sample.js';
import { told } from './support/told.js';

const PAGES = new URL('../docs/rules/', import.meta.url);

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

async function compared(changes: Changes): Promise<Report> {
  const { after, change } = versionsOf({ changes });
  const files = memory(after);
  const report = await lint(files, { config: await loadConfig(files, ruleIds), change });
  expect(report.failures).toEqual([]);
  expect(report.keps, 'the example changes no KEP').not.toEqual([]);
  return report;
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

  test('has examples whose findings say all of this', async () => {
    for (const example of examples(page, 'Fails')) {
      const report = await reportOf(example, rule);
      expect(report.findings.map((finding) => told(finding, report)).join('\n\n')).toMatchSnapshot();
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
