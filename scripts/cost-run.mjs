/**
 * What one shape costs, in a process of its own: `node --expose-gc scripts/cost-run.mjs <library> shape <index> [<largest, MB>]` or
 * `… many <count> [faulty]`. Prints JSON.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generated, SHAPES } from './cost-shapes.mjs';
import { lastStep, MOST, STEEPEST, slope, slopes } from './cost-slope.mjs';

/** Milliseconds that one size may be expected to take; a larger one is left out when three have shown the way. */
const PATIENCE = 5_000;
const REFUSALS =
  /expected at most 2 MB|paragraph of [\d,]+ words|too complex to be read as|expected less than 256 KiB|expected at most \d+ levels|Unexpected nesting/;
const CONTEXT = { prefix: '', failOn: 'error', color: false };

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** One run: milliseconds of judging and of each reporter, and whether the shape was refused. */
async function run(api, { files, path }) {
  const parts = {};
  globalThis.gc?.();
  let from = cpu();
  const told = (part) => {
    const now = cpu();
    parts[part] = now - from;
    from = now;
  };
  const door = api.memory(files);
  const ruleIds = api.rules.map(({ id }) => id);
  let report;
  try {
    report = await api.lint(door, { config: await api.loadConfig(door, ruleIds) });
  } catch (error) {
    if (!(error instanceof api.UsageError)) throw error;
    told('judge');
    return { parts, refused: true, findings: 1 };
  }
  told('judge');
  for (const { name, render } of api.reporters) {
    render(report, CONTEXT);
    told(name);
  }
  if (report.failures.length > 0) throw new Error(report.failures[0].message);
  const refused = report.findings.some(({ place, message }) => place.path === path && REFUSALS.test(message));
  return { parts, refused, findings: report.findings.length };
}

const total = ({ parts }) => Object.values(parts).reduce((sum, one) => sum + one, 0);

/** The cheapest of some runs, fewer where one takes long. */
async function cheapest(api, input, known) {
  let best = known;
  for (let runs = 0; runs < 3; runs++) {
    const one = await run(api, input);
    if (best === undefined || total(one) < total(best)) best = one;
    if (total(one) > 700 || (runs === 1 && total(one) > 250)) break;
  }
  return best;
}

/** Runs one shape at all its sizes and prints what they cost, as JSON. */
async function measureShape(library, index, upTo) {
  const api = await import(pathToFileURL(library).href);
  const { path, files } = SHAPES[index];
  const sizes = upTo ? [upTo / 8, upTo / 4, upTo / 2, upTo] : SHAPES[index].sizes;
  const input = (size) => ({ path, files: files(size) });
  // What the engine compiles on the way would weigh on the first size alone and make every slope gentler.
  for (let warm = 0; warm < 4; warm++) await run(api, input(Math.min(sizes[0], 1 / 32)));
  for (let warm = 0; warm < 2; warm++) await run(api, input(sizes[0]));
  const idle = await cheapest(api, input(0));
  const points = [];
  const measure = async () => {
    for (const [at, size] of sizes.entries()) {
      const last = points.filter((point) => point.refused === false).at(-1);
      const known = points.find((point) => point.size === size);
      if (known === undefined && points.length >= 3 && last && (last.ms * size) / last.size > PATIENCE)
        continue;
      const best = await cheapest(api, input(size), known?.best);
      const point = {
        size,
        best,
        ms: Math.max(0, total(best) - total(idle)),
        refused: best.refused,
        findings: best.findings,
      };
      if (known) Object.assign(known, point);
      else points.push(point);
      if (point.ms > PATIENCE && at >= 2) break;
    }
  };
  await measure();
  // A busy machine is no fault of the program: once more where it looks like one.
  if (slopes(points).some((slope) => slope > MOST) || (lastStep(points) ?? 0) > STEEPEST) await measure();
  const parts = Object.keys(idle.parts).map((part) => ({
    part,
    slope: slope(
      points
        .filter(({ refused }) => !refused)
        .map(({ size, best }) => ({ size, ms: best.parts[part] - idle.parts[part] })),
    ),
    ms: points.at(-1).best.parts[part],
  }));
  return { points: points.map(({ best, ...point }) => point), parts };
}

/** Judges `count` generated KEPs and prints what that costs, as JSON. */
async function measureMany(library, count, faulty) {
  const api = await import(pathToFileURL(library).href);
  const files = generated(count, { faulty });
  const config = await api.loadConfig(
    files,
    api.rules.map(({ id }) => id),
  );
  await api.lint(generated(5), { config, shows: 'findings' });
  const from = cpu();
  const report = await api.lint(files, { config, shows: 'findings' });
  for (const { render, showsAnswers } of api.reporters) if (!showsAnswers) render(report, CONTEXT);
  if (report.keps.length !== count)
    throw new Error(`Unexpected ${report.keps.length} KEPs, expected ${count}`);
  return {
    ms: cpu() - from,
    memory: process.resourceUsage().maxRSS / 1024,
    findings: report.findings.length,
  };
}

const [library, kind, ...args] = process.argv.slice(2);
const measured =
  kind === 'shape'
    ? await measureShape(resolve(library), Number(args[0]), Number(args[1]))
    : await measureMany(resolve(library), Number(args[0]), args[1] === 'faulty');
console.log(JSON.stringify(measured));
