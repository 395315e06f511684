/** What the metadata of a proposal looks like, wherever it is written. */
import { isMapping } from '../text/yaml/plain.js';
import { parseTree } from '../text/yaml/tree.js';

/** Top-level keys as they are written, with the values that are plain texts. */
export interface Metadata {
  readonly keys: ReadonlyMap<string, string | undefined>;
  /** Whether a feature gate is a plain text where an entry with a name belongs. */
  readonly hasTextGates: boolean;
  /** Whether a comment names an approver as assigned for a group: `# sig-node-assigned-approver`. */
  readonly assigned: boolean;
}

/** Files that may hold the metadata of a proposal, by their name: kep.yaml, oep.yaml, proposal.yaml, metadata.yaml. */
export const METADATA_FILE = /^(?:(?!step|dep)[a-z]{1,2}ep|proposal|enhancement|metadata)\.ya?ml$/i;

/** The name that leaves no doubt what the file is for, valid or not. */
const OWN_NAME = /^kep\./i;

const PROCESS_KEYS = new Set(
  'title name status stage authors author number owning-sig participating-sigs reviewers approvers creation-date latest-milestone milestone'.split(
    ' ',
  ),
);

/** A key that holds the number of a proposal: `kep-number`, `gep-number`, `number`. */
export const NUMBER_KEY = /^(?:[a-z]+-)?number$/;

/** Reads the text of a metadata file or of front matter. */
export function readMetadata(text: string): Metadata {
  const { data } = parseTree('', text);
  const keys = new Map<string, string | undefined>();
  const written = isMapping(data) ? data : {};
  for (const [key, value] of Object.entries(written)) {
    keys.set(key, typeof value === 'string' ? value : undefined);
  }
  const gates = written['feature-gates'];
  return {
    keys,
    hasTextGates: Array.isArray(gates) && gates.some((gate) => typeof gate === 'string'),
    assigned: /^[^\n#]*#[ \t]*[\w-]+-assigned-approver\b/m.test(text),
  };
}

/** Whether the metadata file `name` with these keys belongs to a proposal, not to a chart, a charm or a manifest. */
export function isProposalFile(name: string, { keys }: Metadata): boolean {
  return OWN_NAME.test(name) || isProcess(keys);
}

/** Whether keys speak of a proposal's life: a state or the people who decide, and at least two more of its keys. */
export function isProcess(keys: Metadata['keys']): boolean {
  const known = [...keys.keys()].filter((key) => PROCESS_KEYS.has(key) || NUMBER_KEY.test(key));
  const isDecided = ['status', 'stage', 'approvers', 'reviewers'].some((key) => keys.has(key));
  return isDecided && known.length >= 3;
}

/** Whether keys name a document and who wrote it: in a directory of proposals that is one, whatever else its metadata lacks. */
export function isAuthored(keys: Metadata['keys']): boolean {
  return (
    ['title', 'name', 'feature'].some((key) => keys.has(key)) &&
    [...keys.keys()].some((key) => /^authors?$|^owners?$/.test(key))
  );
}

/** Whether the values are those of a template: a status that leaves the choice. */
export function isTemplateData({ keys }: Metadata): boolean {
  return keys.get('status')?.includes('|') ?? false;
}
