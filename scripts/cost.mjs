/**
 * How cost grows: `npm run bench -- --cost [--only <words>]`. Each shape of an input is judged and reported in every
 * form at growing sizes in a process of its own; the slope of CPU time over size, both in logarithms, says 1 where twice the size takes
 * twice the time. The last step may be somewhat steeper. A size may instead be refused, with a finding by a limit that docs/limits.md tells.
 */
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXAMPLE, SHAPES } from './cost-shapes.mjs';
import { FLOOR, lastStep, MOST, STEEPEST, slope, slopes } from './cost-slope.mjs';

const RUN = fileURLToPath(new URL('cost-run.mjs', import.meta.url));
/** Milliseconds after which a shape is given up. */
const GIVEN_UP = 300_000;
/** MB that a run over a thousand KEPs may hold. */
const MOST_MEMORY = 300;

/** What a process of its own prints for `args`, as JSON; or the reason why it printed nothing. */
function apart(library, ...args) {
  const call = ['--expose-gc', RUN, library, ...args.map(String)];
  return new Promise((resolve) => {
    execFile(process.execPath, call, { timeout: GIVEN_UP }, (error, stdout, stderr) => {
      if (error === null) resolve(JSON.parse(stdout));
      else if (error.killed) resolve({ broken: `took more than ${GIVEN_UP / 1000} s` });
      else resolve({ broken: /^\w*Error.*/m.exec(stderr)?.[0] ?? stderr.trim() });
    });
  });
}

const ms = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const row = (...cells) =>
  console.log(
    cells.map((cell, index) => (index === 0 ? cell.padEnd(46) : String(cell).padStart(9))).join(' '),
  );

/** Prints the row of a shape; returns whether its cost is bounded. */
function tellShape({ name }, { broken, points = [], parts = [] }) {
  if (broken !== undefined) {
    console.log(`${name.padEnd(46)} ✖ ${broken}`);
    return false;
  }
  const read = points.filter(({ refused }) => !refused);
  const refusedAt = points.find(({ refused }) => refused)?.size;
  const found = slopes(points);
  const step = lastStep(points) ?? 0;
  const fits = found.every((one) => one <= MOST) && step <= STEEPEST;
  const largest = read.at(-1) ?? points.at(-1);
  const bad = fits
    ? []
    : parts.filter((one) => one.slope > MOST).map((one) => `${one.part} ${one.slope.toFixed(2)}`);
  const words = [
    ...(refusedAt === undefined ? [] : [`refused at ${size(refusedAt)}`]),
    ...(found.length === 0 ? [`less than ${FLOOR} ms or too few sizes`] : []),
    ...(step > STEEPEST ? [`last step ${step.toFixed(2)}`] : []),
    ...bad,
  ];
  row(
    name,
    size(largest.size),
    ms(largest.ms),
    largest.findings,
    found.map((one) => one.toFixed(2)).join(' ') || '–',
    fits ? '✓' : '✖',
  );
  if (words.length > 0) console.log(`  ${words.join(', ')}`);
  return fits;
}

const size = (value) => (value >= 1 ? `${Math.round(value)} MB` : `${Math.round(value * 1024)} KB`);

async function tellMany(library) {
  const counts = [100, 1000, 10_000];
  const [all, faulty] = await Promise.all([
    Promise.all(
      counts.map(async (count) => ({ count, size: count, ...(await apart(library, 'many', count)) })),
    ),
    apart(library, 'many', 1000, 'faulty'),
  ]);
  const broken = [...all, { count: '1000 faulty', ...faulty }].find((one) => one.broken !== undefined);
  if (broken) {
    console.log(`${broken.count} KEPs ✖ ${broken.broken}`);
    return false;
  }
  const grows = slope(all);
  for (const { count, ms: took, memory, findings } of all)
    row(`${count} KEPs`, ms(took), `${memory.toFixed(0)} MB`, findings);
  row('1000 KEPs with a fault in each', ms(faulty.ms), `${faulty.memory.toFixed(0)} MB`, faulty.findings);
  const perKep = ((all[2].memory - all[1].memory) * 1024) / (counts[2] - counts[1]);
  const fits = grows <= MOST && all[1].memory <= MOST_MEMORY && faulty.memory <= MOST_MEMORY;
  console.log(
    `  slope ${grows.toFixed(2)}, ${perKep.toFixed(1)} KB of memory per KEP without findings ${fits ? '✓' : '✖'}`,
  );
  return fits;
}

/** A file of which every other line is another one, as the command line sees it by git. */
function tellHunks(cli, timed) {
  const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-hunks-'));
  const git = (...args) =>
    spawnSync('git', ['-C', scratch, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args]);
  const least = (...args) => Math.min(...[0, 1, 2].map(() => timed([cli, ...args], scratch).cpu));
  try {
    cpSync(EXAMPLE, scratch, { recursive: true });
    git('init', '--quiet');
    const points = [0.25, 0.5, 1, 2, 4].map((megabytes) => {
      const lines = Array.from({ length: megabytes * 2 ** 15 }, (_, index) => `line ${index} of a long file`);
      const write = (edit) => writeFileSync(join(scratch, 'notes.md'), lines.map(edit).join('\n'));
      write((line) => line);
      git('add', '.');
      git('commit', '--quiet', '-m', 'a');
      const idle = least('lint', '--changed-since', 'HEAD');
      write((line, index) => (index % 2 ? line : `${line}!`));
      return { size: megabytes, ms: least('lint', '--changed-since', 'HEAD') - idle, refused: false };
    });
    return tellShape({ name: 'a diff with many hunks' }, { points });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * Measures all shapes, or those whose name holds `only`, with the bundles of `dist`, at sizes up to `upTo` MB instead of their own where it
 * is not 0; `timed` measures a call of Node. Prints a row for
 * each as it comes; returns whether all of them are within bounds.
 */
export async function cost(dist, { only, upTo }, timed) {
  const library = join(dist, 'library', 'index.js');
  row('shape', 'largest', 'ms', 'findings', 'slope', '');
  const outcomes = [];
  const left = [...SHAPES.entries()].filter(([, { name }]) => name.includes(only));
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      outcomes.push(tellShape(next[1], await apart(library, 'shape', next[0], upTo)));
  };
  // CPU time is what is measured: two at a time change little of it.
  await Promise.all([work(), work()]);
  if ('a diff with many hunks'.includes(only)) outcomes.push(tellHunks(join(dist, 'cli', 'index.js'), timed));
  if ('generated KEPs'.includes(only)) outcomes.push(await tellMany(library));
  const within = outcomes.filter(Boolean).length;
  console.log(`${outcomes.length} shapes, ${within} within ${MOST}`);
  return within === outcomes.length;
}
