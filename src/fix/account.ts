/** What was fixed, by file: which changes belong together, and which rules they are for. */
import type { FileChange, Finding } from '../model/finding.js';
import type { Fixed } from './fix.js';

/** Changes that belong together: a fix whose edits are in several files is made in all of them or in none. */
export function groups({
  changes,
  fixed,
}: Pick<Fixed, 'changes' | 'fixed'>): readonly (readonly FileChange[])[] {
  let sets: ReadonlySet<string>[] = changes.map(({ path }) => new Set([path]));
  for (const finding of fixed) {
    const paths = pathsOf(finding);
    if (paths.size < 2) continue;
    const apart = sets.filter((set) => ![...set].some((path) => paths.has(path)));
    const together = sets.filter((set) => !apart.includes(set));
    sets = [...apart, new Set(together.flatMap((set) => [...set]))];
  }
  return sets.map((set) => changes.filter(({ path }) => set.has(path))).filter((group) => group.length > 0);
}

/** The rules whose findings were fixed by edits of `path`, each with how many; in the order of the findings. */
export function rulesOf(path: string, fixed: readonly Finding[]): ReadonlyMap<string, number> {
  const rules = new Map<string, number>();
  for (const finding of fixed) {
    if (pathsOf(finding).has(path)) rules.set(finding.rule, (rules.get(finding.rule) ?? 0) + 1);
  }
  return rules;
}

function pathsOf({ fix }: Finding): ReadonlySet<string> {
  return new Set(fix?.edits.map(({ place }) => place.path));
}
