/** A new KEP out of the repository's own template. */
import { bareHandle } from '../model/handles.js';
import { quoted } from './yaml-lines.js';

/** What is known of a KEP before its first line is written. */
export interface NewKep {
  readonly number: string;
  readonly title: string;
  readonly sig: string;
  readonly authors: readonly string[];
  readonly reviewers: readonly string[];
  readonly approvers: readonly string[];
  readonly participatingSigs: readonly string[];
  readonly status: string;
  readonly stage: string;
  /** As it is written: `v1.38`. */
  readonly release: string;
  /** `2026-11-25`. */
  readonly date: string;
}

/** `pod-start-budget` for `Pod start: budget!`. */
export function slugOf(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/**
 * The template's metadata with what is known filled in: comments and order are the template's. Lists of which nothing is known keep no
 * sample, stages that are not planned no release; gates and metrics stay for the author to replace.
 */
export function filledMetadata(template: string, kep: NewKep): string {
  const handles = (list: readonly string[]): readonly string[] =>
    list.map((handle) => `"@${handle.replace(/^@+/, '')}"`);
  const lists: Readonly<Record<string, readonly string[]>> = {
    authors: handles(kep.authors),
    'participating-sigs': kep.participatingSigs,
    reviewers: kep.reviewers.length > 0 ? handles(kep.reviewers) : ['TBD'],
    approvers: kep.approvers.length > 0 ? handles(kep.approvers) : ['TBD'],
    'see-also': [],
    replaces: [],
  };
  const values: Readonly<Record<string, string>> = {
    title: /^[A-Za-z][\w ./()-]*$/.test(kep.title) ? kep.title : JSON.stringify(kep.title),
    'kep-number': kep.number,
    'owning-sig': kep.sig,
    status: kep.status,
    'creation-date': kep.date,
    stage: kep.stage,
    'latest-milestone': quoted(kep.release, '"'),
  };
  const lines: string[] = [];
  let inside: string | undefined;
  for (const line of template.split('\n')) {
    const key = /^([\w-]+):/.exec(line)?.[1];
    if (key === undefined) {
      const belongs = inside !== undefined && /^\s+\S/.test(line);
      if (belongs && inside === 'milestone') {
        if (new RegExp(`^\\s+${kep.stage}:`).test(line))
          lines.push(line.replace(/:.*$/, `: ${quoted(kep.release, '"')}`));
      } else if (!(belongs && inside !== undefined && inside in lists)) lines.push(line);
      if (!belongs && line.trim() !== '') inside = undefined;
      continue;
    }
    inside = key;
    if (key in lists) {
      const entries = lists[key] ?? [];
      if (entries.length > 0) lines.push(`${key}:`, ...entries.map((entry) => `  - ${entry}`));
    } else lines.push(values[key] === undefined ? line : `${key}: ${values[key]}`);
  }
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

/** The template's README under its own title; nothing else is known yet. */
export function filledReadme(template: string, kep: Pick<NewKep, 'number' | 'title'>): string {
  return template.replace(/^# .*$/m, () => `# KEP-${kep.number}: ${kep.title}`);
}

/** The approval file of a new KEP; nobody is named until somebody is asked. */
export function newApproval(kep: Pick<NewKep, 'number' | 'stage'>, approver: string | undefined): string {
  const handle = approver === undefined ? 'TBD' : `@${bareHandle(approver)}`;
  return `kep-number: ${kep.number}\n${kep.stage}:\n  approver: "${handle}"\n`;
}
