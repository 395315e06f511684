/** Two versions of the index → what changed, for the pull request that replaces one by the other. */

import type { GateStep, KubernetesIndex } from '../model/kubernetes.js';
import { stepInWords } from './ask.js';
import { stepText } from './index-file.js';

/** So many names are listed of each kind. */
const MOST = 100;

/** What `after` has that `before` has not, and the other way round: Markdown, a paragraph and a list for each kind of change. */
export function differences(before: KubernetesIndex | undefined, after: KubernetesIndex): string {
  const [old, now] = [before?.gates?.histories ?? new Map(), after.gates?.histories ?? new Map()];
  const [oldSeries, series] = [before?.metrics?.series ?? new Map(), after.metrics?.series ?? new Map()];
  const all = (steps: readonly GateStep[]) => steps.map(stepText).join(' ');
  const blocks = [
    block(
      'Gates added',
      [...now].flatMap(([name, steps]) => (old.has(name) ? [] : `\`${name}\`: ${last(steps)}`)),
    ),
    block(
      'Gates moved',
      [...now].flatMap(([name, steps]) => {
        const was = old.get(name);
        if (was === undefined || all(was) === all(steps)) return [];
        return last(was) === last(steps)
          ? `\`${name}\`: ${all(was)} → ${all(steps)}`
          : `\`${name}\`: ${last(was)} → ${last(steps)}`;
      }),
    ),
    block('Gates gone', namesOnlyIn(old, now)),
    block('Metrics added', namesOnlyIn(series, oldSeries)),
    block('Metrics gone', namesOnlyIn(oldSeries, series)),
  ].filter((text) => text !== '');
  return blocks.length === 0 ? 'No gate and no metric changed.\n' : blocks.join('\n');
}

function namesOnlyIn(
  these: ReadonlyMap<string, unknown>,
  those: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...these.keys()].filter((name) => !those.has(name)).map((name) => `\`${name}\``);
}

function last(steps: readonly GateStep[]): string {
  const step = steps.at(-1);
  return step === undefined ? '' : stepInWords(step);
}

function block(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const more = lines.length > MOST ? [`and ${lines.length - MOST} more`] : [];
  const shown = [...lines.slice(0, MOST), ...more].map((line) => `- ${line}\n`).join('');
  return `${title} (${lines.length}):\n\n${shown}`;
}
