/** What a repository that nothing is known of holds: its proposals and how they are written. */

import type { Files } from '../files/door.js';
import { GATE_LIST } from '../kubernetes/lists.js';
import { parseAliases } from '../load/aliases.js';
import { isForeignProposal } from '../load/names.js';
import { parseReadme } from '../load/readme/readme.js';
import { BUILT_IN } from '../load/template.js';
import { basename, join } from '../text/paths.js';
import { NUMBER_KEY } from './metadata.js';
import { type Candidates, findProposals, type Proposal } from './proposals.js';
import { isWritable, type Roots, rootsOf } from './roots.js';
import { inOrder, several, type Vocabulary, vocabularyOf } from './vocabulary.js';
import { boundedReader, type Folder, type Reader, walk } from './walk.js';

/** What was found, as data: nothing in it is a decision yet. */
export interface Inventory extends Vocabulary {
  readonly roots: readonly string[];
  /** The proposals of the usual kind; none where there is a template alone. */
  readonly proposals: readonly Proposal[];
  readonly source: Proposal['source'];
  /** Names of metadata files, the usual one first. */
  readonly files: readonly string[];
  /** Key of a proposal's number; `undefined` when most have none. */
  readonly numberKey: string | undefined;
  /** Names of documents, the usual one first; `{directory}.md` stands for the proposal's directory. */
  readonly documents: readonly string[];
  readonly template: Proposal | undefined;
  /** How many of the documents that were read, and whether the template, ask questions of a production readiness review. */
  readonly questionnaire: { readonly asked: number; readonly read: number; readonly inTemplate: boolean };
  /** Number of approval files. */
  readonly approvals: number;
  /** Whether OWNERS_ALIASES names production readiness approvers. */
  readonly hasApprovers: boolean;
  /** Whether approvers of KEPs in keps/sig-node are marked as assigned, and its technical leads have an alias. */
  readonly assignsApprovers: boolean;
  /** Whether the repository keeps a list of its feature gates in the form of kubernetes/kubernetes. */
  readonly listsGates: boolean;
  /** Proposals below the roots whose metadata stands elsewhere than that of most. */
  readonly otherwise: number;
  readonly copies: Roots['copies'];
  readonly strays: Roots['strays'];
  /** Documents below the roots that may be proposals, but neither their name nor their first lines say so. */
  readonly unclear: Candidates['unclear'];
  /** Documents in another markup than Markdown that are named and lie like proposals: none of them can be read. */
  readonly otherMarkup: readonly string[];
  /** Scripts of the repository's own that check proposals, too: `hack/verify-toc.sh`. */
  readonly checks: readonly string[];
  /** False when a bound was reached and there may be more. */
  readonly complete: boolean;
}

/** So many documents say what the others are like. */
const SAMPLE = 20;
/** A document that asks fewer questions has kept a heading, not the questionnaire. */
const QUESTIONNAIRE = 5;

/** Reads a repository within bounds of depth, number and size. Never throws on content. */
export async function takeInventory(files: Files): Promise<Inventory> {
  const { folders, complete } = await walk(files);
  const reader = boundedReader(files);
  const { proposals, templates, unclear } = await findProposals(folders, reader);
  const source = usual((proposals.length > 0 ? proposals : templates).map((one) => one.source)) ?? 'none';
  const ofSource = (some: readonly Proposal[]) => some.filter((one) => one.source === source);
  const found = rootsOf(ofSource(proposals.length > 0 ? proposals : templates));
  const { roots } = found;
  const main = proposals.length > 0 ? found.proposals : [];
  const examples = main.length > 0 ? main : found.proposals;
  const template = templateAmong(templates, roots, source);
  const aliases = parseAliases('OWNERS_ALIASES', await files.read('OWNERS_ALIASES')).groups;
  return {
    ...vocabularyOf(main),
    roots,
    proposals: main,
    source,
    files: common(examples.flatMap(({ file }) => file ?? [])),
    numberKey: numberKeyOf(examples),
    documents: documentsOf(examples),
    template,
    questionnaire: await questionnaireOf(main, template, reader),
    approvals: await approvalsBelow(files, roots),
    hasApprovers: aliases.has('prod-readiness-approvers'),
    assignsApprovers:
      aliases.has('sig-node-tech-leads') &&
      main.some(({ directory, metadata }) => metadata.assigned && directory.startsWith('keps/sig-node/')),
    listsGates: 'text' in (await files.read(GATE_LIST)),
    otherwise: proposals.filter((one) => one.source !== source && isInRoots(one.directory, roots)).length,
    copies: found.copies,
    strays: found.strays,
    unclear: unclear.filter((path) => isInRoots(path, roots)),
    otherMarkup: otherMarkupIn(folders, roots),
    checks: await checksIn(files),
    complete: complete && !reader.isSpent(),
  };
}

/** Below the roots; without any where several lie together. */
function otherMarkupIn(folders: readonly Folder[], roots: readonly string[]): readonly string[] {
  const found = folders.map(({ path, files }) =>
    files.filter(isForeignProposal).map((name) => join(path, name)),
  );
  return roots.length === 0
    ? found.filter(({ length }) => length > 2).flat()
    : found.flat().filter((path) => isInRoots(path, roots));
}

/** Scripts that are named for what they check: contents, or the metadata of proposals. */
async function checksIn(files: Files): Promise<readonly string[]> {
  const folders = await Promise.all(
    ['hack', 'scripts'].map(async (folder) =>
      (await files.list(folder)).map(({ name, kind }) => ({ path: join(folder, name), name, kind })),
    ),
  );
  const named = /^(?:verify|check|validate|lint)[-_].*(?:toc|[a-z]?eps?\b|kep|proposal|enhancement)/i;
  return folders
    .flat()
    .filter(({ name, kind }) => kind === 'file' && named.test(name))
    .map(({ path }) => path);
}

/** The usual name, and others that are no exception. */
function common(names: readonly string[], always: readonly string[] = []): readonly string[] {
  const kept = new Set([...several(names), ...always]);
  return inOrder(names).filter((name, index) => index === 0 || kept.has(name));
}

function usual(sources: readonly Proposal['source'][]): Proposal['source'] | undefined {
  const count = (source: string) => sources.filter((one) => one === source).length;
  const order = ['file', 'front-matter', 'none'] as const;
  return sources.length === 0
    ? undefined
    : order.reduce((best, source) => (count(source) > count(best) ? source : best));
}

function numberKeyOf(proposals: readonly Proposal[]): string | undefined {
  const keys = proposals.map(({ metadata }) =>
    [...metadata.keys.keys()].filter((key) => NUMBER_KEY.test(key)),
  );
  const some = keys.filter((own) => own.length > 0);
  return some.length * 2 > proposals.length ? inOrder(some.flat())[0] : undefined;
}

/** Names of documents of directories, the usual one first, then the pattern of those that are single files. */
function documentsOf(proposals: readonly Proposal[]): readonly string[] {
  const singles = proposals.filter(({ isSingle }) => isSingle).map(({ directory }) => basename(directory));
  const named = common(proposals.flatMap(genericDocument), ['{directory}.md']);
  if (singles.length === 0) return named;
  return [...named, singles.every((name) => /^\d/.test(name)) ? '[0-9]*.md' : '*.md'];
}

function genericDocument({ directory, document }: Proposal): readonly string[] {
  if (document === undefined || !isWritable(document)) return [];
  const own = `${basename(directory)}.md`;
  return [document === own && !/^(?:readme|index)\.md$/i.test(own) ? '{directory}.md' : document];
}

/** A template with a document, below a root if possible, of the proposals' kind if possible. */
function templateAmong(
  templates: readonly Proposal[],
  roots: readonly string[],
  source: Proposal['source'],
): Proposal | undefined {
  const score = (one: Proposal): number =>
    (isInRoots(one.directory, roots) ? 2 : 0) + (one.source === source ? 1 : 0);
  return templates
    .filter(
      ({ directory, isSingle, document }) => (isSingle || document !== undefined) && isWritable(directory),
    )
    .reduce<Proposal | undefined>(
      (best, one) => (best === undefined || score(one) > score(best) ? one : best),
      undefined,
    );
}

function isInRoots(directory: string, roots: readonly string[]): boolean {
  return roots.some((root) => root === '.' || directory.startsWith(`${root}/`));
}

async function questionnaireOf(
  proposals: readonly Proposal[],
  template: Proposal | undefined,
  reader: Reader,
): Promise<Inventory['questionnaire']> {
  const withDocument = proposals.filter(({ isSingle, document }) => isSingle || document !== undefined);
  const step = Math.max(1, withDocument.length / SAMPLE);
  const sample = Array.from({ length: Math.min(SAMPLE, withDocument.length) }, (_, index) =>
    withDocument.at(Math.floor(index * step)),
  );
  const asks = await Promise.all([...sample, template].map((one) => one && asksQuestions(one, reader)));
  const inTemplate = asks.pop() ?? false;
  return { asked: asks.filter(Boolean).length, read: sample.length, inTemplate };
}

async function asksQuestions(
  { directory, isSingle, document = '' }: Proposal,
  reader: Reader,
): Promise<boolean> {
  const path = isSingle ? directory : join(directory, document);
  const text = await reader.read(path);
  if (text === undefined) return false;
  const { answers } = parseReadme(path, { text }, BUILT_IN);
  return [...answers.values()].filter(({ state }) => state !== 'missing').length >= QUESTIONNAIRE;
}

async function approvalsBelow(files: Files, roots: readonly string[]): Promise<number> {
  const groups = roots.map(async (root) => {
    const top = join(root, 'prod-readiness');
    const directories = (await files.list(top)).filter(({ kind }) => kind === 'directory');
    return Promise.all(directories.map(({ name }) => files.list(join(top, name))));
  });
  const entries = (await Promise.all(groups)).flat(2);
  return entries.filter(({ name }) => /^\d+\.ya?ml$/.test(name)).length;
}
