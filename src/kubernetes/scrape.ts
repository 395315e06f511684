/** What a running component answers at `/metrics`, as text in the format of Prometheus or as OpenMetrics. */

import { UsageError } from '../model/errors.js';
import type { Scrape } from '../model/kubernetes.js';
import { parseRelease } from '../model/lifecycle.js';
import { quote } from '../text/words.js';

const TYPE = /^#[ \t]+TYPE[ \t]+([A-Za-z_:][\w:]*)[ \t]+(\w+)[ \t]*$/;
const NAME = /^([A-Za-z_:][\w:]*)/;
/** Behind the name and its labels: a value, and what may follow it. */
const VALUE =
  /^[ \t]+(?:[-+]?(?:\d[\d_.]*(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?|inf(?:inity)?)|nan|0x[\da-f.p+-]+)(?:[ \t].*)?$/i;
/** Names that the samples of a family have besides its own. */
const SUFFIXES = ['_total', '_created', '_bucket', '_sum', '_count', '_gcount', '_gsum', '_info'];

/**
 * The metrics in one answer. Names are those of families and of their samples, so that both formats compare. Throws `UsageError` with one
 * sentence for a file that is no such answer, or that breaks off: what is missing there might be exposed all the same.
 */
export function readScrape(path: string, text: string): Scrape {
  const lines = text.split('\n');
  const refuse = (line: number, what: string): never => {
    throw new UsageError(`${path}:${line} ${what}`);
  };
  const names = new Set<string>();
  /** Histograms that have buckets and no count yet. */
  const open = new Map<string, number>();
  let isOpenMetrics = false;
  let release: Scrape['release'];
  let described: { readonly name: string; readonly line: number } | undefined;
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/\r$/, '');
    if (line.trim() === '') continue;
    if (line === '# EOF') {
      isOpenMetrics = true;
      continue;
    }
    const help = /^#[ \t]+HELP[ \t]+([A-Za-z_:][\w:]*)/.exec(line)?.[1];
    if (help !== undefined) described = { name: help, line: index + 1 };
    const [, family, type] = TYPE.exec(line) ?? [];
    if (family !== undefined) {
      described = undefined;
      for (const name of familyNames(family, type)) names.add(name);
    }
    if (line.startsWith('#')) continue;
    const sample = NAME.exec(line)?.[1];
    const labels = sample === undefined ? undefined : labelsEnd(line, sample.length);
    if (sample === undefined || labels === undefined || !VALUE.test(line.slice(labels)))
      return refuse(index + 1, `Unexpected ${quote(line)}, expected a metric and its value`);
    described = undefined;
    names.add(sample);
    follow(sample, index + 1, open);
    if (sample === 'kubernetes_build_info')
      release ??= parseRelease(/git_version="(v\d+\.\d+)/.exec(line)?.[1]);
  }
  if (names.size === 0) refuse(1, 'Missing metrics, expected what a component answers at /metrics');
  if (!text.endsWith('\n') && !isOpenMetrics)
    refuse(lines.length, 'Unexpected end of the file: it was cut off');
  if (described !== undefined)
    refuse(described.line, `Unexpected end after ${quote(described.name)}: the file was cut off`);
  for (const [name, line] of open)
    refuse(line, `Missing count of the histogram ${quote(name)}: the file was cut off`);
  return { paths: [path], names, release };
}

/** OpenMetrics leaves the suffix out of the names of counters and infos. */
function familyNames(family: string, type = ''): readonly string[] {
  if (type === 'counter' && !family.endsWith('_total')) return [family, `${family}_total`];
  if (type === 'info') return [family, `${family}_info`];
  return [family];
}

/** Where the labels behind a name end, from the name's end on; `undefined` where they do not. Quotes hide braces. */
function labelsEnd(line: string, from: number): number | undefined {
  if (line.charAt(from) !== '{') return from;
  let isQuoted = false;
  for (let at = from; at < line.length; at++) {
    const sign = line.charAt(at);
    if (isQuoted && sign === '\\') at++;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (sign === '}' && !isQuoted) return at + 1;
  }
  return undefined;
}

function follow(sample: string, line: number, open: Map<string, number>): void {
  if (sample.endsWith('_bucket')) open.set(sample.slice(0, -'_bucket'.length), line);
  for (const suffix of ['_count', '_gcount'])
    if (sample.endsWith(suffix)) open.delete(sample.slice(0, -suffix.length));
}

/** Several answers as one. The oldest release among them counts. */
export function merged(scrapes: readonly Scrape[]): Scrape | undefined {
  const [first] = scrapes;
  if (first === undefined) return undefined;
  return {
    paths: scrapes.flatMap(({ paths }) => paths),
    names: new Set(scrapes.flatMap(({ names }) => [...names])),
    release: scrapes
      .map(({ release }) => release)
      .filter((release) => release !== undefined)
      .sort((a, b) => a.major - b.major || a.minor - b.minor)[0],
  };
}

/** Whether a metric is there, as a family or as one of its samples. */
export function isExposed(name: string, { names }: Scrape): boolean {
  if (names.has(name)) return true;
  const suffix = SUFFIXES.find((one) => name.endsWith(one));
  return suffix !== undefined && names.has(name.slice(0, -suffix.length));
}

/** What a metric of the component starts with: where none does, the component was not scraped. */
const STARTS: Readonly<Record<string, readonly string[]>> = {
  'kube-apiserver': ['apiserver_'],
  kubelet: ['kubelet_'],
  'kube-scheduler': ['scheduler_'],
  'kube-proxy': ['kubeproxy_'],
  'kube-controller-manager': [
    'job_controller_',
    'node_collector_',
    'cronjob_controller_',
    'garbagecollector_controller_',
  ],
};

/** The components that answered, going by the names of their metrics. */
export function scrapedComponents({ names }: Scrape): ReadonlySet<string> {
  const all = [...names];
  const isScraped = (starts: readonly string[]) =>
    all.some((name) => starts.some((start) => name.startsWith(start)));
  return new Set(
    Object.entries(STARTS).flatMap(([component, starts]) => (isScraped(starts) ? [component] : [])),
  );
}

/** The component whose metrics start as `name` does. */
export function ownerOf(name: string): string | undefined {
  return Object.entries(STARTS).find(([, starts]) => starts.some((start) => name.startsWith(start)))?.[0];
}
