import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { crewFor, type Standby } from '../../src/cli/crew.js';
import type { Io } from '../../src/cli/io.js';
import type { Crew } from '../../src/judge/judgement.js';
import { UsageError } from '../../src/model/errors.js';
import { startThread } from '../../src/node/thread.js';
import { type Program, pieceByPiece } from '../../src/node/threads.js';

const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-crew-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A program that does `then` in its thread when there is work, which it may `take` piece by piece; `first` before that. */
function program(then: string, first = ''): Program {
  const file = join(mkdtempSync(join(scratch, 'program-')), 'index.mjs');
  writeFileSync(
    file,
    `import { on } from 'node:events';
import { parentPort } from 'node:worker_threads';
const messages = on(parentPort, 'message');
const told = async () => (await messages.next()).value[0];
const data = await told();
const tell = (said) => parentPort.postMessage(said);
${first}
const { counter, place, pieces } = await told();
const numbers = new Int32Array(counter);
const count = pieces.length;
const take = () => {
  const index = Atomics.add(numbers, 0, 1);
  if (index < count) Atomics.store(numbers, place, index + 1);
  return index < count ? index : undefined;
};
${then}
await messages.return();
`,
  );
  return { file, ready: [] };
}

const silent = { write: () => true };
const io: Io = { stdout: silent, stderr: silent, env: {}, cwd: () => scratch };
const DIRECTORIES = ['keps/sig-a/1-a', 'keps/sig-a/2-b', 'keps/sig-a/3-c'];

const standbys: Standby[] = [];
afterEach(() => {
  for (const standby of standbys.splice(0)) standby.dismiss();
});

function crew(
  given: Partial<Parameters<typeof crewFor>[1]>,
  call: Partial<Parameters<typeof crewFor>[0]> = {},
): Crew | undefined {
  const standby = crewFor(
    { paths: [], flags: {}, shows: 'findings', ...call },
    { workers: 2, program: undefined, ...given },
    io,
  );
  standbys.push(...(standby ? [standby] : []));
  return standby?.crew;
}

/** What comes of a share after this thread has taken nothing of it. */
async function told(then: string, first?: string): Promise<unknown> {
  const crewing = crew({ program: program(then, first) })?.(DIRECTORIES);
  return [...((await crewing?.end()) ?? [])];
}

describe('a crew', () => {
  test('tells what its threads told, by the number of the KEP', async () => {
    expect(
      await told(`for (let at = take(); at !== undefined; at = take())
  tell({ index: at, outcome: pieces[at] + ' in ' + data.cwd });
tell('done');`),
    ).toEqual(DIRECTORIES.map((directory, index) => [index, `${directory} in ${scratch}`]));
  });

  test('shares the work: nobody takes what another has', async () => {
    const crewing = crew({ program: program(`tell('done');`) })?.(DIRECTORIES);
    const taken = await Promise.all([0, 1, 2, 3].map(() => crewing?.next()));
    expect(taken).toEqual([0, 1, 2, undefined]);
    expect([...((await crewing?.end()) ?? [])]).toEqual([]);
  });

  test.each([
    ['breaks at it', `take(); tell({ broken: 'out of ink', isUsage: false });`, 'out of ink'],
    ['throws', `take(); throw new Error('no paper');`, 'no paper'],
    ['exits', `take(); process.exit(3);`, 'exit code 3'],
  ])('has no outcome of the KEP at which a thread %s', async (_, then, reason) => {
    expect(await told(then)).toEqual([
      [0, { kep: DIRECTORIES[0], message: `the thread that judged it ended: ${reason}` }],
    ]);
  });

  test.each([
    ['before it took one', `throw new Error('early');`],
    ['after it told of it', `tell({ index: take(), outcome: 'fine' }); process.exit(1);`],
  ])('loses nothing where a thread ends %s', async (_, then) => {
    expect(JSON.stringify(await told(then))).not.toContain('ended');
  });

  test('says of a wrong call what it would say alone', async () => {
    const end = told(`tell({ broken: 'Unexpected rule', isUsage: true }); tell('done');`);
    await expect(end).rejects.toThrow(new UsageError('Unexpected rule'));
  });

  test('is nobody for one worker, without a program, for standard input and for one KEP', () => {
    const file = program(`tell('done');`);
    expect(crew({ program: file, workers: 1 })).toBeUndefined();
    expect(crew({})).toBeUndefined();
    expect(crew({ program: file }, { paths: ['-'] })).toBeUndefined();
    expect(crew({ program: file })?.(DIRECTORIES.slice(0, 1))).toBeUndefined();
    expect(crew({ program: { ...file, file: join(scratch, 'gone.mjs') } })?.(DIRECTORIES)).toBeUndefined();
  });

  test.each([
    ['ends', `process.exit(3);`],
    ['throws', `throw new Error('no room');`],
    ['breaks', `tell({ broken: 'no template', isUsage: false });`],
  ])('loses nothing where a thread %s before there is work', async (_, first) => {
    const crewing = crew({ program: program(`tell('done');`, first) })?.(DIRECTORIES);
    expect(await crewing?.next()).toBe(0);
    expect([...((await crewing?.end()) ?? [])]).toEqual([]);
  });

  test.each([
    ['all KEPs', {}, true],
    ['some KEPs', { paths: ['keps/sig-a'] }, false],
    ['what changed', { flags: { changedSince: 'HEAD' } }, false],
  ])('for %s is started before there is work: %#', async (_, call, early) => {
    const file = program(`tell('done');`);
    const share = crew({ program: file }, call);
    // What is started later finds it no more.
    rmSync(file.file);
    const sharing = share?.(DIRECTORIES);
    expect(sharing !== undefined).toBe(early);
    await sharing?.end();
  });

  test('takes threads that run already', async () => {
    const file = program(`tell({ index: take(), outcome: data.shows }); tell('done');`);
    const ready = [startThread(file.file)];
    // No other could be started.
    const sharing = crew({ program: { file: scratch, ready } })?.(DIRECTORIES);
    expect([...((await sharing?.end()) ?? [])]).toEqual([[0, 'findings']]);
  });

  test('is dismissed before it is ready, and has told nothing', async () => {
    const standby = crewFor(
      { paths: [], flags: {}, shows: 'findings' },
      { workers: 2, program: program('', `await new Promise((resolve) => setTimeout(resolve, 60000));`) },
      io,
    );
    const sharing = standby?.crew(DIRECTORIES);
    standby?.dismiss();
    expect([...((await sharing?.end()) ?? [])]).toEqual([]);
  });

  test('is by itself nobody for few KEPs', () => {
    const file = program(`tell('done');`);
    expect(crew({ program: file, workers: undefined })?.(DIRECTORIES)).toBeUndefined();
  });
});

test('a thread that nobody started for a share takes none', async () => {
  await expect(
    pieceByPiece(
      (_: unknown): Promise<(piece: unknown) => Promise<unknown>> => Promise.reject(new Error('taken')),
      () => false,
    ),
  ).resolves.toBeUndefined();
});
