/** A checkout of kubernetes/kubernetes, and one of kubernetes/website → the index. */

import type { FileRead, Files } from '../files/door.js';
import { UsageError } from '../model/errors.js';
import type { KubernetesIndex } from '../model/kubernetes.js';
import { compare } from '../text/order.js';
import { quote } from '../text/words.js';
import {
  CLIENT_GATES,
  GATE_LIST,
  GATE_PAGES,
  gateOfPage,
  METRIC_LIST,
  newestRelease,
  readClientGates,
  readGates,
  readMetrics,
} from './lists.js';

/** What an index is made of. */
export interface Checkouts {
  readonly kubernetes: Files;
  /** Of `kubernetes`, where it is known. */
  readonly commit?: string | undefined;
  readonly website?: Files | undefined;
}

/**
 * The index of the lists in a checkout; metrics are as old as the gates next to them. Throws `UsageError` with one sentence when there
 * is no list of gates, a list is malformed or the website has no pages about gates.
 */
export async function readCheckout({ kubernetes, commit, website }: Checkouts): Promise<KubernetesIndex> {
  const paths = [GATE_LIST, METRIC_LIST, CLIENT_GATES, 'go.mod'];
  const [gateList, metricList, clientGates, module] = await Promise.all(
    paths.map((path) => textIn(kubernetes, path)),
  );
  if (gateList === undefined)
    throw new UsageError(`Missing file ${quote(GATE_LIST)}, expected a checkout of kubernetes/kubernetes`);
  const histories = readGates(GATE_LIST, gateList);
  const release = newestRelease(histories);
  if (release === undefined) throw new UsageError(`${GATE_LIST}:1:1 Missing feature gates`);
  const provenance = { release, ...(commit !== undefined && { commit }) };
  const pages = website === undefined ? [] : await gatesOf(website);
  const others = [...readClientGates(clientGates ?? ''), ...pages];
  return {
    project: /^module\s+\S*?([\w-]+)\s*$/m.exec(module ?? '')?.[1] ?? 'kubernetes',
    gates: { ...provenance, histories },
    otherGates: new Set(others.filter((name) => !histories.has(name)).sort(compare)),
    metrics:
      metricList === undefined ? undefined : { ...provenance, series: readMetrics(METRIC_LIST, metricList) },
  };
}

/** The gates that the website has pages for. */
async function gatesOf(website: Files): Promise<readonly string[]> {
  const entries = await website.list(GATE_PAGES);
  const texts = await Promise.all(
    entries
      .filter(({ name, kind }) => kind === 'file' && name.endsWith('.md'))
      .map(({ name }) => textIn(website, `${GATE_PAGES}/${name}`)),
  );
  const names = texts.flatMap((text) => gateOfPage(text ?? '') ?? []);
  if (names.length > 0) return names;
  throw new UsageError(`Missing pages in ${quote(GATE_PAGES)}, expected a checkout of kubernetes/website`);
}

/** The text at `path`; `undefined` where there is nothing. */
async function textIn(files: Files, path: string): Promise<string | undefined> {
  const read: FileRead = await files.read(path);
  if ('text' in read) return read.text;
  if (read.unreadable === 'missing') return undefined;
  throw new UsageError(`Unexpected ${quote(path)}, expected a text file`);
}
