/** Whose configuration counts when the change under review changes it too, and what its own one would hide. */
import { ConfigError, loadConfig, PATHS } from './config/config.js';
import type { Files } from './files/door.js';
import { type LintOptions, lint } from './lint.js';
import type { ChangeSet } from './model/change.js';
import type { Config } from './model/config.js';
import { UsageError } from './model/errors.js';
import type { Finding } from './model/finding.js';
import type { Report } from './model/report.js';

/** Whose configuration a run takes: that of the version under review, or that of the base it is compared with. */
export const TRUSTS = ['head', 'base'] as const;
export type Trust = (typeof TRUSTS)[number];

/** Where the configuration of a run may come from. */
export interface Source {
  /** What is under review. */
  readonly files: Files;
  readonly ruleIds: readonly string[];
  /** By default the usual place. */
  readonly path: string | undefined;
  readonly change: ChangeSet | undefined;
}

/**
 * The base's configuration, where the change under review adds, changes or removes the one of `config`; else `undefined`. Throws
 * `ConfigError` for one that is wrong.
 */
export async function baseConfig(
  config: Config,
  { files, ruleIds, path, change }: Source,
): Promise<Config | undefined> {
  if (change === undefined) return undefined;
  const isTouched = (own: ReadonlySet<string | undefined>): boolean =>
    change.files.some(
      ({ path: changed, previousPath }) =>
        own.has(changed) || (previousPath !== undefined && own.has(previousPath)),
    );
  // The usual change touches none that the base could have: it need not be read.
  if (!isTouched(new Set([...PATHS, path, config.path]))) return undefined;
  // A file from elsewhere is nothing that the change can bring.
  if (config.path !== undefined && 'unreadable' in (await files.read(config.path))) return undefined;
  const before = await loadConfig(change.base, ruleIds, path).catch((error: unknown) => {
    // Named, and new: the base has none.
    if (error instanceof UsageError && !(error instanceof ConfigError))
      return loadConfig(change.base, ruleIds);
    throw error;
  });
  return isTouched(new Set([config.path, before.path])) ? before : undefined;
}

/**
 * `lint` under the configuration that is trusted. Where the change under review brings another one than the base's and that is not
 * the base's choice, the report says what it hides. `options.config` is that of the version under review, which has to be right in
 * either case.
 */
export async function lintTrusting(
  files: Files,
  options: LintOptions,
  { trust, base }: { readonly trust: Trust; readonly base: Config | undefined },
): Promise<Report> {
  if (base === undefined || trust === 'base') return lint(files, underTrust(options, { trust, base }));
  const report = await lint(files, options);
  const hidden = hiddenIn(report, await underBase(files, options, base));
  return hidden.length === 0 ? report : { ...report, hidden };
}

/** The options under the configuration that is trusted. */
export function underTrust<T extends LintOptions>(
  options: T,
  { trust, base }: { readonly trust: Trust; readonly base: Config | undefined },
): T {
  return base !== undefined && trust === 'base' ? { ...options, config: base } : options;
}

/** `undefined` where the base's configuration does not fit this version, whose KEPs may have moved. */
async function underBase(files: Files, options: LintOptions, base: Config): Promise<Report | undefined> {
  const { progress: _, ...quiet } = options;
  try {
    return await lint(files, { ...quiet, config: base, ignoreUnrelated: true });
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** New findings of `before` that `report` has not or holds for less; those about the configuration itself are no loss. */
function hiddenIn({ findings }: Report, before: Report | undefined): readonly Finding[] {
  const weights = new Map<string, number>();
  for (const finding of findings) {
    if (!finding.new) continue;
    const id = identity(finding);
    weights.set(id, Math.max(weights.get(id) ?? 0, WEIGHT[finding.severity]));
  }
  return (before?.findings ?? []).filter(
    (finding) => finding.new && (weights.get(identity(finding)) ?? 0) < WEIGHT[finding.severity],
  );
}

const WEIGHT = { notice: 1, warning: 2, error: 3 } as const;

function identity({ rule, kep, subject }: Finding): string {
  return JSON.stringify([rule, kep, subject]);
}
