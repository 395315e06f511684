/** The feature gates of a KEP as the code's list of gates may be asked about them. */

import { indexOf, nearGate, sameWords } from '../../kubernetes/ask.js';
import { component } from '../../model/components.js';
import type { Edit } from '../../model/finding.js';
import type { Kep } from '../../model/kep.js';
import type { GateStep, KubernetesIndex } from '../../model/kubernetes.js';
import { compareReleases, isUnknownRelease, parseRelease } from '../../model/lifecycle.js';
import type { Place } from '../../model/place.js';
import type { ReadmeGate } from '../../model/readme.js';
import type { Release } from '../../model/release.js';
import { saysNothing } from '../../text/non-answers.js';
import { isTemplateValue } from './template-values.js';

/** A list of gates to compare a KEP with, and the release of the KEP, which is none that the list does not know. */
export interface ListedGates {
  readonly index: KubernetesIndex;
  readonly gates: NonNullable<KubernetesIndex['gates']>;
  readonly latest: Release;
}

/** A name of a gate that a KEP puts forward as its own, and where: in kep.yaml, after the label of the enablement answer, or both. */
export interface NamedGate {
  readonly name: string;
  readonly place: Place;
  /** False when only the README names it. */
  readonly isDeclared: boolean;
  readonly written: ReadmeGate | undefined;
  readonly components: readonly string[];
}

/** Binaries that register the gates of the list. Others, such as kubeadm and CSI sidecars, have gates of their own. */
const IN_TREE: ReadonlySet<string> = new Set([
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'kubelet',
  'kube-proxy',
  'cloud-controller-manager',
]);

/** What the KEP's gates are compared with; `undefined` without a list, and for a KEP that is newer than it. */
export function listedGates({ repository, latestMilestone }: Kep): ListedGates | undefined {
  const index = indexOf(repository.config.kubernetes);
  const gates = index?.gates;
  if (
    index === undefined ||
    gates === undefined ||
    latestMilestone === undefined ||
    isUnknownRelease(latestMilestone)
  )
    return undefined;
  const { major, minor } = latestMilestone;
  if (compareReleases({ major, minor }, gates.release) > 0) return undefined;
  return { index, gates, latest: { major, minor } };
}

/** The gates that the KEP names, kep.yaml's first, without what can be in no list. */
export function namedGates(kep: Kep, { index }: ListedGates): readonly NamedGate[] {
  const { metadata, readme, repository } = kep;
  const entries = metadata.data['feature-gates'] ?? [];
  const declared = entries.flatMap((entry): NamedGate[] => {
    const { value: name, place } = entry.name ?? {};
    if (name === undefined || place === undefined) return [];
    if (isTemplateValue(repository.template, 'feature-gates.name', name)) return [];
    const written = readme.gates.find(({ value }) => value === name);
    const own = entry.components?.map(({ value }) => value) ?? [];
    const components = own.length > 0 ? own : valuesOf(written);
    return [{ name, place, isDeclared: true, written, components }];
  });
  const onlyWritten = readme.gates
    .filter(({ value, labelled }) => labelled && !declared.some(({ name }) => name === value))
    .map((written): NamedGate => {
      const components = valuesOf(written);
      return { name: written.value, place: written.place, isDeclared: false, written, components };
    });
  return [...declared, ...onlyWritten].filter(
    (gate) =>
      isGateName(gate.name) &&
      isInTree(gate.components) &&
      !index.otherGates.has(gate.name) &&
      !isOfClient(kep, gate.name),
  );
}

function valuesOf(gate: ReadmeGate | undefined): readonly string[] {
  return gate?.components.map(({ value }) => value) ?? [];
}

/** No placeholder and no variable of the environment (`KUBECTL_…`). */
function isGateName(name: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9]+$/.test(name) &&
    !saysNothing(name) &&
    !/^(?:unknown|other|yes|no|name)$/i.test(name)
  );
}

/** Whether a component is one of Kubernetes itself, or none is known. */
export function isInTree(components: readonly string[]): boolean {
  const named = components.flatMap((text) => text.split(/,|\band\b/)).map((text) => component(text.trim()));
  const known = named.filter((name) => /^[a-z][\w.-]*$/.test(name));
  return known.length === 0 || known.some((name) => IN_TREE.has(name));
}

/** Whether the README says, where it speaks of the gate, that it is one of the client library's. */
function isOfClient({ readme }: Kep, name: string): boolean {
  const { text } = readme;
  if (!OF_CLIENT.test(text)) return false;
  let read = 0;
  for (const at of wordsAt(text, name)) {
    // Its line is read already, and the one above.
    if (at < read) continue;
    const start = text.lastIndexOf('\n', at) + 1;
    const above = text.lastIndexOf('\n', start - 2) + 1;
    const end = text.indexOf('\n', at);
    read = end === -1 ? text.length : end;
    if (OF_CLIENT.test(text.slice(start === 0 ? 0 : above, read))) return true;
  }
  return false;
}

const OF_CLIENT = /\bclient-go\b|\bclient[- ]side\b/i;

/** Whether `name` stands in `text` and is not part of a longer one. */
export function hasWord(text: string, name: string): boolean {
  return !wordsAt(text, name).next().done;
}

/** Where `name` stands in `text` and is not part of a longer one. */
function* wordsAt(text: string, name: string): Generator<number> {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + name.length))) yield at;
  }
}

/** Gates that switch options of several features on by their maturity, and move for none of them. */
export function isGroup(name: string): boolean {
  return /(?:Alpha|Beta)?Options$/.test(name);
}

/** The first release that the KEP plans anything for; `undefined` when it says none. */
export function firstMilestone({ metadata }: Kep): Release | undefined {
  const releases = Object.keys(metadata.data.milestone ?? {})
    .map((stage) => parseRelease(metadata.raw('milestone', stage)))
    .filter((release) => release !== undefined && !isUnknownRelease(release));
  return releases.reduce<Release | undefined>(
    (first, one) =>
      first !== undefined && one !== undefined && compareReleases(first, one) <= 0 ? first : one,
    undefined,
  );
}

/** Whether the gate was there before the KEP: then it is another KEP's, which this one needs. */
export function isOlder(steps: readonly GateStep[], kep: Kep): boolean {
  const [first, planned] = [steps[0]?.since, firstMilestone(kep)];
  return first !== undefined && planned !== undefined && compareReleases(first, planned) < 0;
}

/**
 * The listed gate that `name` is one slip away from. A gate goes some releases after it is stable, and a living one may be as near to it:
 * of a stable KEP only a name of the same words counts, and otherwise none that is older than the KEP or has another number.
 */
export function slipOf(kep: Kep, name: string, { gates }: ListedGates): string | undefined {
  const near = nearGate(name, gates.histories);
  if (near === undefined) return undefined;
  const isSlip =
    sameWords(near, name) ||
    (['alpha', 'beta'].includes(kep.stage ?? '') &&
      digitsOf(near) === digitsOf(name) &&
      !isOlder(gates.histories.get(near) ?? [], kep));
  return isSlip ? near : undefined;
}

function digitsOf(name: string): string {
  return name.replace(/\D/g, '');
}

/** The listed gate that is meant: mending a misspelt name brings up nothing that was hidden behind it. */
export function meantGate(
  kep: Kep,
  name: string,
  listed: ListedGates,
): { readonly name: string; readonly steps: readonly GateStep[] } | undefined {
  const meant = listed.gates.histories.has(name) ? name : slipOf(kep, name, listed);
  const steps = meant === undefined ? undefined : listed.gates.histories.get(meant);
  return meant === undefined || steps === undefined ? undefined : { name: meant, steps };
}

/** The edits that write `name` over the gate wherever the KEP declares it; none where one of them cannot be made. */
export function renaming({ metadata }: Kep, gate: NamedGate, name: string): readonly Edit[] {
  const written = gate.written?.labelled ? [{ place: gate.written.place, text: name }] : [];
  const edits = [...(gate.isDeclared ? [declarationEdit(metadata, gate.name, name)] : []), ...written];
  return edits.every((edit) => edit !== undefined) ? edits : [];
}

/** The edit that gives an entry of kep.yaml's `feature-gates` another name. */
export function declarationEdit(metadata: Kep['metadata'], from: string, to: string): Edit | undefined {
  for (let at = 0; metadata.has('feature-gates', at); at++) {
    if (metadata.raw('feature-gates', at, 'name') === from)
      return metadata.edit(to, 'feature-gates', at, 'name');
    if (metadata.raw('feature-gates', at) === from) return metadata.edit(to, 'feature-gates', at);
  }
  return undefined;
}
