import { resolve } from 'node:path';
import { run } from '../cli/run.js';
import { UsageError } from '../model/errors.js';
import { NAME } from '../model/tool.js';
import { logText, oneLine } from '../reporters/escape.js';
import { quote } from '../text/words.js';
import type { Host } from './host.js';

/** Whether the queue is asked for instead of findings. Throws `UsageError` for a mode that there is not. */
export function isQueue(host: Host): boolean {
  const mode = host.input('mode') || 'lint';
  if (mode !== 'lint' && mode !== 'queue')
    throw new UsageError(`Unexpected ${quote(`mode: ${mode}`)}, expected \`lint\` or \`queue\``);
  return mode === 'queue';
}

/**
 * Writes the queue into the job's summary, and as a page where one was asked for. The step fails when something could not be had, and
 * what could be is written all the same.
 */
export async function showQueue(host: Host): Promise<void> {
  const { root, pageFile, options } = queueInputs(host);
  const { code, out, err } = await call(host, ['--root', root, ...options, '--format', 'markdown']);
  const summary = out === '' ? '' : await written(() => host.summary(out));
  let worst = summary === '' ? code : 2;
  if (pageFile !== undefined && out !== '') {
    const page = await call(host, ['--root', root, ...options, '--format', 'html', '--output', pageFile]);
    worst = Math.max(worst, page.code);
    host.output('page-file', pageFile);
  }
  const [first = 'The queue was not written', ...others] = `${summary}\n${err}`
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => logText(oneLine(line)));
  for (const line of others) host.annotate('warning', line);
  if (worst !== 0) host.fail(first);
  else if (err !== '') host.annotate('notice', first);
}

/** Why the job's summary, which is what was asked for, was not written; empty when it was. */
async function written(write: () => Promise<unknown>): Promise<string> {
  try {
    await write();
    return '';
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return oneLine(`The job summary was not written: ${message}`);
  }
}

function queueInputs(host: Host) {
  const path = (name: string): string | undefined =>
    host.input(name) === '' ? undefined : resolve(host.cwd, host.input(name));
  const configFile = path('config-file');
  const milestone = host.input('milestone');
  return {
    root: resolve(host.cwd, host.input('root') || '.'),
    pageFile: path('page-file'),
    options: [
      '--online',
      ...(configFile === undefined ? [] : ['--config', configFile]),
      ...(milestone === '' ? [] : ['--milestone', milestone]),
    ],
  };
}

/** The same command as everywhere else. */
async function call(
  { env, cwd, input }: Host,
  args: readonly string[],
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = '';
  let err = '';
  const code = await run(['node', NAME, 'queue', ...args], {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    env: { ...env, GITHUB_TOKEN: input('token') },
    cwd: () => cwd,
  });
  return { code, out, err };
}
