import { loadConfig } from '../config/config.js';
import { withBuiltInIndex, withScrape } from '../config/kubernetes.js';
import { withUpcomingRelease } from '../config/owners.js';
import type { Files } from '../files/door.js';
import { fix } from '../fix/fix.js';
import type { Config } from '../model/config.js';
import { UsageError } from '../model/errors.js';
import { NAME } from '../model/tool.js';
import { readScrapes } from '../node/kubernetes.js';
import { fileFrom, repositoryPrefix } from '../node/paths.js';
import { workTree } from '../node/work-tree.js';
import { logText, oneLine } from '../reporters/escape.js';
import { rules } from '../rules/index.js';
import { baseConfig, lintTrusting, underTrust } from '../trust.js';
import type { Host } from './host.js';
import { type Inputs, readInputs, remotePath } from './inputs.js';
import { links } from './links.js';
import { isQueue, showQueue } from './queue.js';
import { readsRemote, scopeOf } from './scope.js';
import { tell } from './tell.js';

const ruleIds = rules.map(({ id }) => id);

/** Lints and reports, and fails the step at most once, as the last thing it says. Never throws. */
export async function run(host: Host): Promise<void> {
  try {
    if (isQueue(host)) return await showQueue(host);
    const { env } = host;
    const inputs = readInputs(host);
    const { root, paths, scope, token } = inputs;
    const { files, change, notes } = await scopeOf({
      ...{ scope, root, token, env },
      ...(host.patience && { patience: host.patience }),
      ...(host.fetch && { fetch: host.fetch }),
      prefix: repositoryPrefix(root, env),
      log: (message) => host.info(logText(oneLine(message))),
    });
    const { builtInIndex } = await import('../kubernetes/built-in.js');
    const scrape = readScrapes(inputs.scrapeFiles, host.cwd);
    const complete = (config: Config): Config => {
      const own = withUpcomingRelease(config, inputs.upcomingRelease, 'upcoming-release:');
      return withScrape(withBuiltInIndex(own, builtInIndex), scrape);
    };
    const found = await readConfig(files, inputs, host);
    const base = await baseConfig(found, { files, change, ruleIds, path: found.path });
    const config = complete(found);
    const trusted = { trust: inputs.trust, base: base && complete(base) };
    const options = { config, paths, ...(change && { change }) };
    const report = await lintTrusting(files, options, trusted);
    await tell(report, {
      ...{ host, inputs, notes },
      requests: async (told) => {
        const { requestPages } = await import('./request.js');
        const link = links(env, repositoryPrefix(root, env)).place;
        return requestPages(told, {
          files,
          change,
          root,
          env,
          link,
          config: underTrust(options, trusted).config,
        });
      },
      fixes: async () => (await fix(files, { ...underTrust(options, trusted), unsafe: false })).changes,
    });
  } catch (error) {
    host.fail(failure(error, host));
  }
}

function readConfig(files: Files, { root, configFile: path }: Inputs, { env, cwd }: Host): Promise<Config> {
  if (path === undefined) return loadConfig(files, ruleIds);
  if (readsRemote(env)) return loadConfig(files, ruleIds, remotePath(path, root, cwd));
  const file = fileFrom(path, root, cwd);
  return loadConfig(file.root === root ? files : workTree(file.root), ruleIds, file.path, files);
}

function failure(error: unknown, host: Host): string {
  if (error instanceof UsageError) return logText(error.message);
  host.debug(logText(error instanceof Error ? (error.stack ?? '') : ''));
  const message = error instanceof Error ? error.message : String(error);
  return `${NAME} failed: ${logText(oneLine(message))} (this is a bug: please report it; a run with debug logging shows where)`;
}
