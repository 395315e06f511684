/**
 * What must hold of fixes whatever they are applied to: a second round changes nothing, no finding comes to be that no fix announces,
 * YAML keeps every value and comment that is not about to be fixed, READMEs change only where an edit is.
 */
import { diffLines } from 'diff';
import { parseDocument } from 'yaml';
import { overlay } from '../lib/files/overlay.js';
import { fix } from '../lib/fix/fix.js';
import { lint } from '../lib/lint.js';
import { readTokens } from '../lib/text/yaml/tokens.js';

/** Fixes one tree and checks the outcome. Returns counts and a line per broken property. */
export async function fixProperties(files, config, unsafe) {
  const report = await lint(files, { config });
  const { changes, fixed, report: left } = await fix(files, { config, unsafe });
  const after = overlay(files, new Map(changes.map(({ path, after: text }) => [path, text])));
  const broken = [];

  const again = await fix(after, { config, unsafe });
  for (const { path } of again.changes) broken.push(`${path}: a second fix changes it again`);
  broken.push(...newFindings(report, left, fixed));
  for (const change of changes) {
    const edits = fixed
      .flatMap(({ fix: made }) => made.edits)
      .filter(({ place }) => place.path === change.path);
    const check = change.path.endsWith('.md') ? markdownFaults : yamlFaults;
    if (change.before !== undefined)
      broken.push(
        ...[...check(change, edits), ...lineFaults(change)].map((fault) => `${change.path}: ${fault}`),
      );
  }
  const offered = report.findings.filter(({ fix: made }) => made && (unsafe || made.safety === 'safe'));
  return { offered: offered.length, fixed, changes, broken, report, left };
}

function identity({ rule, kep, subject }) {
  return `${rule} ${kep} ${subject}`;
}

function newFindings(before, after, fixed) {
  const allowed = new Map();
  const add = (id) => allowed.set(id, (allowed.get(id) ?? 0) + 1);
  for (const finding of before.findings) add(identity(finding));
  for (const { kep, fix: made } of fixed) for (const one of made.leaves ?? []) add(identity({ ...one, kep }));
  const uncovered = new Set(fixed.filter(({ fix: made }) => made.uncovers).map(({ kep }) => kep));
  return after.findings
    .filter((finding) => {
      const id = identity(finding);
      const room = allowed.get(id) ?? 0;
      allowed.set(id, room - 1);
      return room <= 0 && !uncovered.has(finding.kep);
    })
    .map(({ rule, place, message }) => `${place.path}: new finding ${message} [${rule}]`);
}

/** Every scalar with its path; a key counts as a scalar of its own. */
function scalars(text) {
  const found = new Map();
  const walk = (value, path) => {
    if (value === null || typeof value !== 'object') found.set(path, String(value));
    else for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
  };
  walk(parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' }).toJS(), '');
  return found;
}

function* yamlFaults({ before, after }, edits) {
  const comments = (text) =>
    readTokens(text)
      .comments.map(({ start, end }) => text.slice(start, end))
      .join('\n');
  if (comments(before) !== comments(after)) yield 'a comment has changed';
  if (parseDocument(before, { logLevel: 'silent' }).errors.length > 0) return;
  const [old, now] = [scalars(before), scalars(after)];
  const differing = new Set([...old.keys(), ...now.keys()].filter((path) => old.get(path) !== now.get(path)));
  // A renamed key takes all below it along: both paths start to differ at the same depth.
  const gone = [...differing].filter((path) => old.has(path)).length;
  if (
    gone > edits.length &&
    !edits.some(({ text }) => [...differing].some((path) => path.includes(`/${text}`)))
  )
    yield `${gone} values differ after ${edits.length} edits`;
}

function* markdownFaults({ before, after }, edits) {
  const lines = before.split('\n');
  const open = new Set(edits.flatMap(({ place }) => range(place.start.line, place.end.line)));
  const toc = [
    lines.findIndex((line) => /<!-- toc -->/i.test(line)),
    lines.findIndex((line) => /<!-- \/toc -->/i.test(line)),
  ];
  let at = 1;
  for (const { removed, added, value, count } of diffLines(before, after)) {
    if (removed) {
      for (let line = at; line < at + count; line++) {
        const inToc = line - 1 >= toc[0] && line - 1 <= toc[1];
        if (!open.has(line) && !inToc && lines[line - 1].trim() !== '')
          yield `line ${line} has changed without an edit`;
      }
    }
    if (!added) at += value.split('\n').length - 1;
  }
}

function* lineFaults({ before, after }) {
  if (before !== '' && before.endsWith('\n') !== after.endsWith('\n'))
    yield 'the final line feed has changed';
  const lone = (text) => /(?<!\r)\n/.test(text);
  if (!lone(before) && before.includes('\r\n') && lone(after)) yield 'a line end has changed';
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
