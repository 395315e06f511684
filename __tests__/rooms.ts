/**
 * The rooms of `src/`: what each is for and which others it may import. A room is a folder, or a file that lies in `src/` itself.
 * docs/architecture.md prints this table; `project.test.ts` compares the two, and both with the imports.
 */
export interface Room {
  readonly name: string;
  readonly holds: string;
  readonly imports: readonly string[];
}

const room = (name: string, holds: string, ...imports: readonly string[]): Room => ({ name, holds, imports });

/** Lowest first: a room imports only rooms above its own line, so no two can need each other. */
export const ROOMS: readonly Room[] = [
  room('text', 'words, order, paths: what is done with any text'),
  room('files', 'the door: list and read; memory, overlay', 'text'),
  room('model', 'what a KEP, a finding, a report is; lifecycle, questionnaire, what is due', 'files'),
  room('text/markdown', 'Markdown: the outline, blocks, front matter, bounds of effort', 'model', 'text'),
  room('text/mdtoc', 'a table of contents as mdtoc writes it', 'text'),
  room('text/yaml', 'YAML: values and where they stand, schemas, syntax in words', 'files', 'model', 'text'),
  room(
    'kubernetes',
    'the index of feature gates and metrics: made from generated lists, asked',
    'files',
    'model',
    'text',
    'text/markdown',
  ),
  room(
    'config',
    'the configuration file, presets, policies of owners',
    'files',
    'model',
    'text',
    'text/yaml',
  ),
  room(
    'load/readme',
    'a README → its questionnaire: questions, answers, gates, metrics, promises',
    'files',
    'model',
    'text',
    'text/markdown',
    'text/mdtoc',
  ),
  room(
    'load',
    'a tree → what it holds; a directory → `Kep`',
    'files',
    'load/readme',
    'model',
    'text',
    'text/markdown',
    'text/yaml',
  ),
  room('rules/facts', 'what several rules ask of a KEP', 'model', 'text'),
  room('rules', '`Kep` → problems, a file for each rule', 'load/readme', 'model', 'rules/facts', 'text'),
  room(
    'judge',
    'problem → finding, or nothing: severity, status, suppressions',
    'load',
    'model',
    'rules',
    'text',
  ),
  room('changes', 'two versions → what a change does', 'load', 'model', 'text'),
  room('lint.ts', 'the pipeline', 'changes', 'files', 'judge', 'load', 'model', 'rules'),
  room('fix', 'findings and their fixes → the files as they would be', 'files', 'lint.ts', 'model', 'text'),
  room(
    'setup',
    'an unknown repository → the configuration that suits it',
    'config',
    'files',
    'load',
    'load/readme',
    'model',
    'text',
    'text/markdown',
    'text/yaml',
  ),
  room('reporters', '`Report` → text', 'model', 'text'),
  room('github', "GitHub's API → changes, tree, pull requests", 'files', 'model', 'reporters', 'text'),
  room('node/git', 'git → a revision, a change', 'files', 'model', 'text'),
  room('node', 'Node: the work tree, paths, writing', 'files', 'model'),
  room(
    'cli',
    'the shell for people and pre-commit',
    'config',
    'files',
    'fix',
    'kubernetes',
    'lint.ts',
    'model',
    'node',
    'node/git',
    'reporters',
    'rules',
    'setup',
    'text',
  ),
  room(
    'action',
    'the shell for workflows',
    'config',
    'files',
    'fix',
    'github',
    'lint.ts',
    'model',
    'node',
    'node/git',
    'reporters',
    'rules',
    'text',
  ),
];
