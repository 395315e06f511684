import { readFileSync } from 'node:fs';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { memory } from '../../src/files/memory.js';
import { parseReadme } from '../../src/load/readme/readme.js';
import type { Source } from '../../src/load/sources.js';
import { BUILT_IN, loadTemplate, templateIn } from '../../src/load/template.js';
import type { Config } from '../../src/model/config.js';
import type { Place } from '../../src/model/place.js';
import type { Answer, GivenAnswer, MissingAnswer, Readme } from '../../src/model/readme.js';
import type { Template } from '../../src/model/template.js';

const DIRECTORY = 'keps/NNNN-kep-template';
const ROOT = new URL('../../examples/enhancements/', import.meta.url);

/** Text of a file of the examples. */
export function example(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** A template made of these two files; `undefined` leaves one out. */
export function templateOf(
  readme: string | undefined,
  metadata: string | undefined,
  config: Partial<Config> = {},
): Promise<Template> {
  const files: Record<string, string> = {};
  if (readme !== undefined) files[`${DIRECTORY}/README.md`] = readme;
  if (metadata !== undefined) files[`${DIRECTORY}/kep.yaml`] = metadata;
  return loadTemplate(memory(files), { ...DEFAULT_CONFIG, template: DIRECTORY, ...config });
}

/** The template of the examples. */
export const TEMPLATE = templateIn(
  { document: source('README.md'), metadata: source('kep.yaml') },
  { ...DEFAULT_CONFIG, template: DIRECTORY },
);

function source(name: string): Source {
  const path = `${DIRECTORY}/${name}`;
  return { path, read: { text: example(path) } };
}

/** Both specifications that READMEs of kubernetes/enhancements can be read with. */
export const SPECIFICATIONS: readonly (readonly [string, Template])[] = [
  ['the template of the examples', TEMPLATE],
  ['the built-in table', BUILT_IN],
];

/** A README with only this questionnaire, dedented by its first line's indentation. */
export function read(questionnaire: string, template = TEMPLATE): Readme {
  return parseReadme('README.md', { text: `# KEP-1: A title\n\n${dedent(questionnaire)}` }, template);
}

/** The answer to `id` in a README with only this questionnaire. */
export function answer(id: string, questionnaire: string, template = TEMPLATE): WholeAnswer {
  return wholeAnswer(read(questionnaire, template), id);
}

/** An answer of any state with all that any state has, empty where this one has none. */
export type WholeAnswer = Omit<GivenAnswer, 'state'> & Omit<MissingAnswer, 'state'> & Pick<Answer, 'state'>;

/** The whole answer of a README to `id`. */
export function wholeAnswer({ answers }: Readme, id: string): WholeAnswer {
  const found = answers.get(id);
  if (found === undefined) throw new Error(`No question ${id}`);
  return {
    insertion: undefined,
    written: undefined,
    repeats: [],
    leftovers: [],
    pending: [],
    promises: [],
    ticked: [],
    filled: [],
    linked: false,
    metrics: [],
    comments: [],
    withoutComments: [],
    ...found,
  };
}

/** `body` as the only answer of a questionnaire: to the question that `template` calls `id`. */
export function below(id: string, body: string, template = TEMPLATE): string {
  const heading = template.questions.find((question) => question.id === id)?.heading;
  return `## Production Readiness Review Questionnaire\n\n###### ${heading}\n\n${dedent(body)}\n`;
}

/** Text without the indentation of its first line that has words, and without blank lines around it. */
export function dedent(text: string): string {
  const lines = text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  const indentation = /^[ \t]*/.exec(lines)?.[0] ?? '';
  return lines
    .split('\n')
    .map((line) => (line.startsWith(indentation) ? line.slice(indentation.length) : line))
    .join('\n');
}

/** Where each line of `text` starts. */
export function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** Offsets of a place in `text`. */
export function offsets(
  text: string,
  place: Place | undefined,
  starts = lineStarts(text),
): readonly [number, number] {
  const offset = (point: Place['start']): number =>
    (starts[(point?.line ?? 0) - 1] ?? Number.NaN) + (point?.column ?? Number.NaN) - 1;
  return [offset(place?.start), offset(place?.end)];
}

/** The words that a place underlines. */
export function underlined(text: string, place: Place | undefined): string {
  return text.slice(...offsets(text, place));
}
