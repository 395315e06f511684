import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { crewFor } from '../../src/cli/crew.js';
import type { Io } from '../../src/cli/io.js';
import { UsageError } from '../../src/model/errors.js';
import { pieceByPiece } from '../../src/node/threads.js';

const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-crew-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A program that takes one piece of the work in its thread, and then does `then` with it. */
function program(then: string): string {
  const file = join(mkdtempSync(join(scratch, 'program-')), 'index.mjs');
  writeFileSync(
    file,
    `import { parentPort, workerData } from 'node:worker_threads';
const { counter, place, count, data } = workerData;
const numbers = new Int32Array(counter);
const take = () => {
  const index = Atomics.add(numbers, 0, 1);
  if (index < count) Atomics.store(numbers, place, index + 1);
  return index < count ? index : undefined;
};
const tell = (said) => parentPort.postMessage(said);
${then}
`,
  );
  return file;
}

const silent = { write: () => true };
const io: Io = { stdout: silent, stderr: silent, env: {}, cwd: () => scratch };
const DIRECTORIES = ['keps/sig-a/1-a', 'keps/sig-a/2-b', 'keps/sig-a/3-c'];

function crew(given: Partial<Parameters<typeof crewFor>[1]>, paths: readonly string[] = []) {
  const call = { paths, flags: {}, shows: 'findings' } as const;
  return crewFor(call, { workers: 2, program: undefined, ...given }, io);
}

/** What comes of a share after this thread has taken nothing of it. */
async function told(then: string): Promise<unknown> {
  const crewing = crew({ program: program(then) })?.(DIRECTORIES);
  return [...((await crewing?.end()) ?? [])];
}

describe('a crew', () => {
  test('tells what its threads told, by the number of the KEP', async () => {
    expect(
      await told(`for (let at = take(); at !== undefined; at = take())
  tell({ index: at, outcome: data.directories[at] + ' in ' + data.cwd });
tell('done');`),
    ).toEqual(DIRECTORIES.map((directory, index) => [index, `${directory} in ${scratch}`]));
  });

  test('shares the work: nobody takes what another has', async () => {
    const crewing = crew({ program: program(`tell('done');`) })?.(DIRECTORIES);
    expect([0, 1, 2, 3].map(() => crewing?.next())).toEqual([0, 1, 2, undefined]);
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
    expect(crew({ program: file }, ['-'])).toBeUndefined();
    expect(crew({ program: file })?.(DIRECTORIES.slice(0, 1))).toBeUndefined();
    expect(crew({ program: join(scratch, 'gone.mjs') })?.(DIRECTORIES)).toBeUndefined();
  });

  test('is by itself nobody for few KEPs', () => {
    const file = program(`tell('done');`);
    expect(crew({ program: file, workers: undefined })?.(DIRECTORIES)).toBeUndefined();
  });
});

test('a thread that nobody started for a share takes none', async () => {
  await expect(
    pieceByPiece(
      () => Promise.reject(new Error('taken')),
      () => false,
    ),
  ).resolves.toBeUndefined();
});
