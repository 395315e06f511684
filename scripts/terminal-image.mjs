#!/usr/bin/env node
/** Draws what the command line says about the examples as docs/images/terminal.svg: an excerpt, with the last line. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);
const IMAGE = new URL('docs/images/terminal.svg', ROOT);
const ARGUMENTS = ['dist/cli/index.js', 'lint', '--root', 'examples/enhancements'];
/** Rules whose findings are shown; the picture stands for the rest. */
const SHOWN = ['prr-approval-covers-stage', 'question-is-answered', 'feature-gates-match-readme'];

const CHARACTER = 8.4;
const LINE = 20;
const MARGIN = 20;
const BAR = 36;
const COLORS = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 36: '#79c0ff' };

function output() {
  const { stdout, stderr, status } = spawnSync(process.execPath, ARGUMENTS, {
    cwd: fileURLToPath(ROOT),
    env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' },
    encoding: 'utf8',
  });
  if (status !== 1) throw new Error(`Expected findings in the examples, got exit code ${status}: ${stderr}`);
  return stdout.trimEnd();
}

/** The heading of the KEP, one block per shown rule, and the verdict. */
function excerpt(text) {
  const blocks = text.split('\n\n');
  const heading = blocks.find((block) => bare(block).startsWith('KEP-9002'));
  const shown = SHOWN.map((rule) => blocks.find((block) => bare(block).split('\n')[0].endsWith(` ${rule}`)));
  if (heading === undefined || shown.includes(undefined)) throw new Error('The examples lack a shown rule');
  const prompt = `\u001B[32m$\u001B[0m node ${ARGUMENTS.join(' ')}`;
  return [prompt, heading, ...shown, '\u001B[2m…\u001B[0m', blocks.at(-1)].join('\n\n').split('\n');
}

function bare(text) {
  return text.replace(/\u001B\[\d+m/g, '');
}

function svg(lines) {
  const columns = Math.max(...lines.map((line) => bare(line).length));
  const width = Math.ceil(columns * CHARACTER + 2 * MARGIN);
  const height = BAR + lines.length * LINE + MARGIN;
  const rows = lines
    .map((line, index) => row(line, BAR + (index + 1) * LINE))
    .filter((drawn) => drawn !== '')
    .join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>prr-lint in a terminal</title>
<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>
<circle cx="22" cy="19" r="6" fill="#ff5f56"/><circle cx="42" cy="19" r="6" fill="#ffbd2e"/><circle cx="62" cy="19" r="6" fill="#27c93f"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace" font-size="14" fill="#e6edf3">
${rows}
</g>
</svg>
`;
}

/** One line as runs of one style, each at its column and as wide as its characters whatever the font. */
function row(line, y) {
  let style = '';
  let column = 0;
  const runs = [];
  for (const part of line.split(/(\u001B\[\d+m)/)) {
    const code = /^\u001B\[(\d+)m$/.exec(part)?.[1];
    if (code !== undefined) style = code === '0' ? '' : style + attribute(code);
    else if (part !== '') {
      // Renderers drop blanks at either end of a text.
      const words = part.trim();
      const x = (MARGIN + (column + part.length - part.trimStart().length) * CHARACTER).toFixed(1);
      const length = (words.length * CHARACTER).toFixed(1);
      if (words !== '')
        runs.push(`<text x="${x}" y="${y}" textLength="${length}"${style}>${escapeXml(words)}</text>`);
      column += part.length;
    }
  }
  return runs.join('');
}

function attribute(code) {
  if (code === '1') return ' font-weight="bold"';
  if (code === '2') return ' opacity="0.6"';
  if (code === '4') return ' text-decoration="underline"';
  return COLORS[code] ? ` fill="${COLORS[code]}"` : '';
}

function escapeXml(text) {
  return text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]);
}

const drawn = svg(excerpt(output()));
if (process.argv.includes('--check')) {
  if (readFileSync(IMAGE, 'utf8') !== drawn) {
    console.error('docs/images/terminal.svg is stale: run `npm run generate`');
    process.exitCode = 1;
  }
} else {
  mkdirSync(new URL('.', IMAGE), { recursive: true });
  writeFileSync(IMAGE, drawn);
}
