/** The event that started a workflow: JSON of GitHub's, of which only what is asked for is believed. */
import { readFileSync } from 'node:fs';
import type { Json } from '../github/tree.js';
import { UsageError } from '../model/errors.js';
import { quote } from '../text/words.js';

/** The payload of the event. Throws `UsageError` when it cannot be read. */
export function readEvent({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: event }: NodeJS.ProcessEnv): Json {
  try {
    const payload: unknown = JSON.parse(readFileSync(path ?? '', 'utf8'));
    if (typeof payload === 'object' && payload !== null) return payload as Json;
  } catch {
    // What is wrong with the file helps nobody: the runner writes it.
  }
  throw new UsageError(
    `The event ${quote(event ?? '')} cannot be read from GITHUB_EVENT_PATH: set \`scope: all\` to do without it`,
  );
}

/** The object at `key`; `undefined` when there is none. */
export function objectAt(value: Json | undefined, key: string): Json | undefined {
  const found = value?.[key];
  return typeof found === 'object' && found !== null ? (found as Json) : undefined;
}

/** The text at `key`; `undefined` when there is none. */
export function textAt(value: Json | undefined, key: string): string | undefined {
  const found = value?.[key];
  return typeof found === 'string' ? found : undefined;
}

/** The branch that a pull request goes to. */
export function branchOf(pull: Json): string | undefined {
  return textAt(objectAt(pull, 'base'), 'ref');
}

/** The number of a pull request, in the form of an option. */
export function numberOf({ number }: Json): { readonly pullNumber?: number } {
  return typeof number === 'number' ? { pullNumber: number } : {};
}

/** A commit id of the event, which goes to git and into addresses. Throws `UsageError` when it is none. */
export function commitIn(value: Json | undefined, key: string, what: string): string {
  const found = textAt(value, key);
  if (found !== undefined && /^[0-9a-f]{40,64}$/.test(found)) return found;
  throw new UsageError(`The event does not name ${what}: set \`scope: all\` to do without it`);
}
