import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Host, runner } from '../../src/action/host.js';
import { run } from '../../src/action/run.js';
import { type Fault, githubServer, TOKEN } from '../support/github-server.js';
import { HOSTILE_FILES, LOG_ATTACKS } from '../support/hostile.js';
import { repository } from '../support/repository.js';
import { type Command, commandIn, readLog } from '../support/runner-log.js';
import { KEP, texts } from '../support/sample.js';

const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-log-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeAll(() => vi.stubEnv('GIT_CEILING_DIRECTORIES', scratch));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

describe('a reader of the log', () => {
  const heard = (log: string) => readLog(log).commands.map(({ name, message }) => `${name}=${message}`);

  test.each<[string, string[]]>([
    ['::error::a', ['error=a']],
    ['  \t\u3000\u2028::ERROR file=x,line=1::a%0Ab%25', ['error=a\nb%']],
    ['x ::error::a', []],
    ['::error a', []],
    ['::unknown::a', []],
    ['::::error::a', []],
    ['x ##[set-output name=a;b=c]d%3Be', ['set-output=d;e']],
    ['##[unknown]a', []],
    ['a\r::notice::b\r\n::warning::c', ['notice=b', 'warning=c']],
    ['a\u2028::notice::b', []],
    [':\u200B:error::a', ['error=a']],
    ['#\u0301#\u00AD[add-mask]a', ['add-mask=a']],
    ['::stop-commands::Token\n::error::a\n::token::\n::error::b', ['stop-commands=Token', 'error=b']],
  ])('hears in %j', (log, commands) => {
    expect(heard(log)).toEqual(commands);
  });

  test('tells properties, what was not heard, and marks of the page', () => {
    expect(readLog('::error file=a%2Cb,title=,x::').commands).toEqual([
      { name: 'error', properties: { file: 'a,b' }, message: '' },
    ]);
    const { unheard, marked } = readLog('::stop-commands::t\n::error::a\n##[section]b');
    expect(unheard.map(({ message }) => message)).toEqual(['a']);
    expect(marked).toEqual(['##[section]b']);
  });
});

interface Heard {
  readonly log: string;
  readonly heard: readonly Command[];
  /** What the run meant to say to the runner. */
  readonly meant: readonly Command[];
}

/** One run of the Action in this process with the real way to the runner, and what a runner makes of its log. */
async function hear(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
  env: NodeJS.ProcessEnv = {},
): Promise<Heard> {
  const root = mkdtempSync(join(scratch, 'tree-'));
  const temporary = mkdtempSync(join(scratch, 'runner-'));
  for (const [path, text] of Object.entries({ '.git/x': '', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
    writeFileSync(join(temporary, name), '');
    vi.stubEnv(name, join(temporary, name));
  }
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  let log = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
  const meant: Command[] = [];
  const say = (name: string, message: string, properties = {}) =>
    meant.push({
      ...{ name, message },
      properties: Object.fromEntries(
        Object.entries({ ...properties })
          .filter(([, value]) => value !== undefined && value !== '')
          .map(([key, value]) => [
            key === 'startLine' ? 'line' : key === 'startColumn' ? 'col' : key,
            String(value),
          ]),
      ),
    });
  const real = runner();
  const host: Host = {
    ...real,
    env: {
      GITHUB_WORKSPACE: root,
      GITHUB_REPOSITORY: 'example-org/enhancements',
      RUNNER_TEMP: temporary,
      ...env,
    },
    cwd: root,
    patience: { pause: 1, timeout: 5000, retries: 0 },
    annotate(severity, message, place) {
      say(severity, message, place);
      real.annotate(severity, message, place);
    },
    group(name, text) {
      say('group', name);
      say('endgroup', '');
      real.group(name, text);
    },
    debug(text) {
      say('debug', text);
      real.debug(text);
    },
    fail(message) {
      say('error', message);
      real.fail(message);
    },
  };
  await run(host);
  vi.restoreAllMocks();
  const { commands, marked, unheard } = readLog(log);
  expect({ marked, unheard }).toEqual({ marked: [], unheard: [] });
  const outputs = readFileSync(join(temporary, 'GITHUB_OUTPUT'), 'utf8');
  for (const [, name] of outputs.matchAll(/^(.+)<<ghadelimiter_/gm))
    expect(name).toMatch(/^(?:report-file|(?:error|warning|notice|existing|kep)-count)$/);
  return { log, heard: commands, meant };
}

/** Only what was meant is heard, and nothing that it says would be a command of its own. */
function expectOnlyOurs({ heard, meant, log }: Heard): void {
  expect(heard).toEqual(meant);
  for (const { message, properties } of meant) {
    if (properties.title !== undefined) expect(properties.title).toMatch(/^[a-z]+(-[a-z]+)+$/);
    for (const line of message.split(/\r\n|\r|\n/)) expect(commandIn(line), line).toBeUndefined();
  }
  // Our own colours are the only control characters.
  expect(log.replace(/\u001B\[\d+m/g, '')).not.toMatch(/(?![\n\t])\p{Cc}/u);
}

describe('nothing in a repository commands the runner', () => {
  test.each(Object.entries(HOSTILE_FILES))('%s', async (_, files) => {
    const heard = await hear({ ...texts(), ...files });
    expect(heard.meant).not.toEqual([]);
    expectOnlyOurs(heard);
  });

  test.each([
    ['paths', { paths: `keps/${LOG_ATTACKS[0]}\n${LOG_ATTACKS[1]}` }],
    ['config-file', { 'config-file': LOG_ATTACKS[1] ?? '' }],
    ['fail-on', { 'fail-on': LOG_ATTACKS.join('\n') }],
    ['root', { root: LOG_ATTACKS.join(' ') }],
    ['upcoming-release', { 'upcoming-release': LOG_ATTACKS.join('\r') }],
  ])('nor the input %s', async (_, inputs) => {
    expectOnlyOurs(await hear(texts(), inputs));
  });
});

describe('nothing that GitHub says commands the runner', () => {
  const SAID = LOG_ATTACKS.join('\n');
  const faults: Readonly<Record<string, Fault>> = {
    'a refusal': { path: /./, how: { status: 403, body: { message: SAID } } },
    'a failure': { path: /./, how: { status: 500, body: { message: SAID } } },
    'a missing permission': {
      path: /./,
      how: {
        status: 403,
        headers: { 'x-accepted-github-permissions': '::error::x=read' },
        body: { message: SAID },
      },
    },
    'a rate limit': { path: /./, how: { status: 429, headers: { 'retry-after': '::error::x' }, body: SAID } },
    'a page in place of data': { path: /./, how: { status: 200, body: SAID } },
    'names in data': {
      path: /compare/,
      how: { status: 200, body: { [SAID]: SAID, files: [{ filename: SAID }] } },
    },
    'names of reviewers': { path: /reviews/, how: { status: 403, body: { message: SAID } } },
  };

  test.each([...Object.entries(faults), ['nothing wrong', undefined] as const])('%s', async (_, fault) => {
    const origin = repository(mkdtempSync(join(scratch, 'origin-')));
    const base = origin.commit(texts());
    const head = origin.commit({
      [`${KEP}/kep.yaml`]: `title: ${JSON.stringify(SAID)}\nstage: ${JSON.stringify(SAID)}\n`,
      'keps/sig-node/9100-a\n::error::x\n##[error]y/README.md': '# x\n',
    });
    const pull = { number: 7, base: 'main', head: 'main' };
    const server = await githubServer({
      ...{ repository: origin.root, pull, reviewers: [SAID] },
      ...(fault && { faults: [fault] }),
    });
    const event = join(scratch, 'event.json');
    const payload = {
      number: 7,
      head: { sha: head, ref: SAID },
      base: { sha: base, ref: SAID },
      user: { login: SAID },
      assignees: [{ login: SAID }],
      title: SAID,
    };
    writeFileSync(event, JSON.stringify({ pull_request: payload }));
    try {
      const heard = await hear(
        {},
        { token: TOKEN, comment: 'true' },
        {
          GITHUB_API_URL: server.url,
          GITHUB_EVENT_NAME: 'pull_request_target',
          GITHUB_EVENT_PATH: event,
          GITHUB_SHA: base,
        },
      );
      expectOnlyOurs(heard);
      expect(heard.meant.some(({ name }) => name === 'error')).toBe(true);
    } finally {
      await server.close();
    }
  });
});
