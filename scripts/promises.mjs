/**
 * Sentences of answers that careful readers have judged: does the author put something off that is owed, until when, is it due?
 * Rows with an even number in their id are there to develop on, the odd ones to measure.
 */
import { readFileSync } from 'node:fs';
import { promisesIn } from '../lib/load/readme/promises.js';
import { compareReleases, maturity, parseRelease } from '../lib/model/lifecycle.js';
import { parseMarkdown } from '../lib/text/markdown/markdown.js';

const plain = (text) =>
  parseMarkdown(text)
    .blocks.map((block) => block.text.replace(/^\s*[-*]\s+/gm, ''))
    .filter((block) => block.trim() !== '');
const squeeze = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What is read of one row: the promise that its sentence makes, if any. */
function read({ question, sentence, answer }) {
  const wanted = squeeze(plain(sentence).join(' '));
  const paragraphs = plain(answer);
  const isThere = paragraphs.some((paragraph) => squeeze(paragraph).includes(wanted));
  const found = promisesIn(question, isThere ? paragraphs : plain(sentence));
  return found.find(({ text }) => {
    const said = squeeze(text);
    return wanted.includes(said) || said.includes(wanted);
  });
}

function isOverdue(until, { stage, latest }) {
  if (until === undefined) return false;
  if (until.stage !== undefined)
    return maturity(stage || 'alpha') >= ['alpha', 'beta', 'stable', 'later'].indexOf(until.stage);
  const release = parseRelease(latest);
  return release !== undefined && compareReleases(until.release, release) <= 0;
}

/** Measures one half of the rows (or all); misses of the even half are printed. */
export function measurePromises(path, measure, log) {
  const rows = readFileSync(path, 'utf8').trim().split('\n').map(JSON.parse);
  for (const half of ['even', 'odd']) {
    const own = rows.filter(({ id }) => Number(id.replace(/\D/g, '')) % 2 === (half === 'even' ? 0 : 1));
    const counts = { postpones: [0, 0, 0], overdue: [0, 0, 0] };
    const score = (name, got, wanted, row) => {
      if (got && wanted) counts[name][0] += 1;
      else if (got) counts[name][1] += 1;
      else if (wanted) counts[name][2] += 1;
      if (got !== wanted && half === 'even')
        log(
          `  ${got ? 'wrongly' : 'not'} ${name}: ${row.id}${row.sure ? '' : ' (unsure)'} ${row.stage} [${row.until}] ${row.sentence}`,
        );
    };
    for (const row of own) {
      const put = read(row);
      score('postpones', put !== undefined, row.kind === 'postpones', row);
      score('overdue', isOverdue(put?.until, row), row.overdue === true, row);
    }
    for (const [name, [hit, extra, missed]] of Object.entries(counts)) {
      measure(`promises.${half}.${name}-precision`, hit, hit + extra);
      measure(`promises.${half}.${name}-recall`, hit, hit + missed);
    }
  }
}
