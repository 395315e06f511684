import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../model/errors.js';
import type { Rule } from '../model/rule.js';
import { ownPackage } from '../node/package.js';
import { nearest } from '../text/slips.js';
import { oneOf, quote } from '../text/words.js';

/** All rules in catalogue order: a table for people or JSON for programs. */
export async function listRules(format: 'table' | 'json'): Promise<string> {
  const { rules } = await import('../rules/index.js');
  if (format === 'json') {
    const data = rules.map(({ id, severity, category, summary }) => ({ id, severity, category, summary }));
    return `${JSON.stringify(data, null, 2)}\n`;
  }
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`)
    .join('');
}

/** The page of a rule as it stands in `docs/rules`. Throws `UsageError` for an unknown rule. */
export async function explainRule(id: string): Promise<string> {
  const { rules } = await import('../rules/index.js');
  const rule = find(rules, id);
  const page = join(ownPackage().directory, 'docs', 'rules', `${rule.id}.md`);
  return readFile(page, 'utf8').catch(
    () => `# ${rule.id}\n\n${rule.summary}\n\nSeverity: ${rule.severity}\n`,
  );
}

/** `id` when there is such a rule. Throws `UsageError` otherwise. */
export async function knownRule(id: string): Promise<string> {
  const { rules } = await import('../rules/index.js');
  return find(rules, id).id;
}

function find(rules: readonly Rule[], id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return rule;
  const meant = nearest(
    id,
    rules.map((candidate) => candidate.id),
  );
  const near =
    meant === undefined ? rules.map((one) => one.id).filter((one) => hasWordsOf(one, id)) : [meant];
  const guess = near.length === 0 ? ':' : `, did you mean ${oneOf(near.slice(0, MOST_NEAR))}?`;
  throw new UsageError(`Unknown rule ${quote(id)}${guess} \`prr-lint rules\` lists all`);
}

/** Rules that are offered for a word. */
const MOST_NEAR = 8;

/** Whether a rule's id has every word of what was asked for, or its beginning: `question`, `approv stage`. */
function hasWordsOf(id: string, asked: string): boolean {
  const words = asked
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);
  const own = id.split('-');
  return (
    words.length > 0 && words.every((word) => own.some((part) => part.startsWith(word.replace(/s$/, ''))))
  );
}
