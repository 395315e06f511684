import { KEP } from './sample.js';

/** Where the configuration of a tree stands. */
export const CONFIG = '.github/prr-lint.yaml';

/** The OWNERS file of the sample's KEP. */
export const OWNERS = `${KEP}/OWNERS`;

/** A configuration in which the SIG of the sample assigns people; `more` are further keys of its policy. */
export function owners(more: Readonly<Record<string, string>> = {}): string {
  const keys = {
    directory: 'keps/sig-node',
    'reviewer-marker': 'assigned-reviewer',
    'approver-marker': 'assigned-approver',
    ...more,
  };
  const lines = Object.entries(keys).map(([key, value]) => `  ${key}: ${value}\n`);
  return `owners:\n${lines.join('')}`;
}
