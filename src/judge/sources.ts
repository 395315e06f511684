/** The texts that findings point into. */
import type { Files } from '../files/door.js';
import { readText } from '../files/text.js';
import type { Finding } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Rule } from '../model/rule.js';

/** The paths that findings point into a line of. */
function pointedAt(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings
      .flatMap(({ place, related = [] }) => [place, ...related.map((note) => note.place)])
      .filter(({ start }) => start !== undefined)
      .map(({ path }) => path),
  );
}

/** The texts of a KEP's own files that its findings, which are those of `rules`, point into. */
export function ownSources(
  kep: Kep,
  findings: readonly Finding[],
  rules: readonly Rule[],
): ReadonlyMap<string, string> {
  const wanted = pointedAt(findings);
  const { readme, metadata, approval, owners } = kep;
  const ofDocuments = new Set(rules.filter(({ reads }) => reads.includes('documents')).map(({ id }) => id));
  const documents = findings.some(({ rule }) => ofDocuments.has(rule)) ? kep.documents : [];
  const files = [readme, metadata, approval, owners?.file, ...documents];
  return new Map(
    files.flatMap((file) => (file?.text && wanted.has(file.path) ? [[file.path, file.text]] : [])),
  );
}

/** The text of every file that a finding points into; those in `known` are not read again. */
export async function sourcesOf(
  files: Files,
  findings: readonly Finding[],
  known: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>();
  for (const path of pointedAt(findings)) {
    const text = known.get(path) ?? (await readText(files, path));
    if (text !== undefined) sources.set(path, text);
  }
  return sources;
}
