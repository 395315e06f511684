/** Rules, policy and suppressions applied to one KEP or to the repository: problems in, findings out. */

import type { Change } from '../model/change.js';
import type { Config } from '../model/config.js';
import { UsageError } from '../model/errors.js';
import type { Finding, Problem } from '../model/finding.js';
import type { Kep, Repository } from '../model/kep.js';
import type { Rule } from '../model/rule.js';
import { rules as allRules } from '../rules/index.js';
import { suppressionIsUsed } from '../rules/suppression-is-used.js';
import { applies, isIgnored, judge, suppress } from './policy.js';
import { type Suppression, suppressionsOf } from './suppressions.js';

/** Runs the rules over one KEP; what its suppressions and the configured ignores take away is left out. */
export function judgeKep(
  kep: Kep,
  rules: readonly Rule[],
  change?: Change,
): { readonly findings: readonly Finding[]; readonly used: ReadonlySet<unknown> } {
  const { config } = kep.repository;
  const requested = change?.kind === 'request';
  const found = rules
    .filter((rule) => applies(rule, kep, config))
    .flatMap((rule) =>
      [
        ...run(rule, kep.directory, () => rule.check?.(kep, change)),
        ...(change === undefined ? [] : run(rule, kep.directory, () => rule.checkChange?.(change))),
      ].flatMap((problem) => judge({ rule, problem }, kep, config, requested) ?? []),
    );
  const suppressions = suppressionsOf(
    kep,
    allRules.map(({ id }) => id),
  );
  const { kept, used } = suppress(found, suppressions, config.ignores);
  const idle = rules.includes(suppressionIsUsed) ? idleSuppressions(suppressions, rules, used) : [];
  return {
    findings: [
      ...kept,
      ...idle.flatMap((problem) => judge({ rule: suppressionIsUsed, problem }, kep, config) ?? []),
    ],
    used,
  };
}

/** Malformed suppressions, and those whose rules ran and found nothing there. What is said about one pull request is not missed in the next. */
function idleSuppressions(
  suppressions: readonly Suppression[],
  rules: readonly Rule[],
  used: ReadonlySet<unknown>,
): Problem[] {
  const ran = new Set(rules.filter((rule) => rule.checkChange === undefined).map(({ id }) => id));
  return suppressions.flatMap((suppression) => {
    if (suppression.problem) return [suppression.problem];
    if (used.has(suppression) || !suppression.rules.every((id) => ran.has(id))) return [];
    return [
      {
        subject: suppression.rules.join(' '),
        message: `Unexpected suppression of ${suppression.rules.map((id) => `\`${id}\``).join(', ')}, there is nothing to suppress`,
        place: suppression.place,
        help: 'Remove the comment.',
      },
    ];
  });
}

/** Configured ignores that took no finding away; only a run over all KEPs, which are in the directories `keps`, can tell. */
export function unusedIgnores(
  config: Config,
  rules: readonly Rule[],
  keps: readonly string[],
  used: ReadonlySet<unknown>,
): Finding[] {
  if (!rules.includes(suppressionIsUsed)) return [];
  return config.ignores
    .filter(
      (ignore) =>
        !used.has(ignore) &&
        rules.some(({ id, checkChange }) => id === ignore.rule && checkChange === undefined),
    )
    .flatMap((ignore) => {
      const known = keps.some((directory) => isIgnored(ignore.kep, directory));
      const problem: Problem = {
        subject: `${ignore.kep} ${ignore.rule}`,
        message: known
          ? `Unexpected ignore of \`${ignore.rule}\`, it has nothing to say there`
          : `Unexpected ignore of \`${ignore.rule}\`, no KEP matches its \`kep\``,
        place: ignore.place,
        help: 'Remove the entry.',
      };
      return judge({ rule: suppressionIsUsed, problem }, undefined, config) ?? [];
    });
}

/** Rules about the repository; those about all its KEPs only when all are linted. */
export function judgeRepository(
  repository: Repository,
  rules: readonly Rule[],
  everything: boolean,
): Finding[] {
  const { config } = repository;
  return rules
    .filter((rule) => applies(rule, undefined, config) && (everything || rule.category === 'repository'))
    .flatMap((rule) =>
      run(rule, 'the repository', () => rule.checkRepository?.(repository)).flatMap(
        (problem) => judge({ rule, problem }, undefined, config) ?? [],
      ),
    );
}

/** A rule that throws must not end green, nor without saying which rule and where. */
function run(rule: Rule, subject: string, check: () => Iterable<Problem> | undefined): readonly Problem[] {
  try {
    return [...(check() ?? [])];
  } catch (cause) {
    // A template that cannot be read is nobody's KEP.
    if (cause instanceof UsageError) throw cause;
    throw new Error(
      `rule ${rule.id} failed on ${subject}: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}
