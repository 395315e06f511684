/** Kubernetes components: their full names and how people write them. */

const FULL_NAMES: Readonly<Record<string, string>> = {
  apiserver: 'kube-apiserver',
  'api-server': 'kube-apiserver',
  'kube-api-server': 'kube-apiserver',
  kubeapiserver: 'kube-apiserver',
  'controller-manager': 'kube-controller-manager',
  'kube-controllermanager': 'kube-controller-manager',
  'kube-controller': 'kube-controller-manager',
  kcm: 'kube-controller-manager',
  scheduler: 'kube-scheduler',
  kubescheduler: 'kube-scheduler',
  proxy: 'kube-proxy',
  kubeproxy: 'kube-proxy',
  ccm: 'cloud-controller-manager',
  'external-cloud-controller-manager': 'cloud-controller-manager',
  'a-d-controller': 'kube-controller-manager',
  'attach-detach-controller': 'kube-controller-manager',
  kubectl: 'kubectl',
  kubelet: 'kubelet',
  kubeadm: 'kubeadm',
};

const KNOWN = new Set([...Object.values(FULL_NAMES)]);

/** A sidecar of kubernetes-csi: its repository, its image and what people make of the two. */
const SIDECAR = /^(?:csi-external|external|csi)-(attacher|provisioner|resizer|snapshotter)$/;

/**
 * The full name of a component in whatever form (`API server`, `` `KCM` ``, `cmd/kube-apiserver`, plural, with remarks: `kubelet via a
 * library`): lower case, blanks as hyphens. Other names are only normalised.
 */
export function component(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[`*_"']/g, '')
    .trim()
    .replace(/^(?:cmd|pkg)\/([^/]+).*$/, '$1')
    .split(/[\s/]+/);
  const name = words
    .join('-')
    .replace(/^(?:the|a)-(?!d-)/, '')
    .replace(/-(?:component|binary|sidecar|sidecar-container)s?$/, '');
  return fullName(name) ?? ofWords(words) ?? name.replace(SIDECAR, 'external-$1');
}

/** The full name of what is a known component as a whole, with or without the project's name in front. */
function fullName(name: string): string | undefined {
  const singular = name.replace(/s$/, '');
  const known = FULL_NAMES[name] ?? FULL_NAMES[singular] ?? (KNOWN.has(singular) ? singular : undefined);
  const [, bare] = /^(?:kubernetes|k8s)-(.+)$/.exec(name) ?? [];
  return known ?? (bare === undefined ? undefined : fullName(bare));
}

/** The component that the first words name, when what follows says how, or the last ones, when what precedes is a part of it. */
function ofWords(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => /^(?:via|in|inside|within|of|through|with|when|if|only)$/.test(word));
  if (at < 1) return undefined;
  const before = fullName(words.slice(0, at).join('-'));
  const after = /^(?:in|inside|within|of)$/.test(words[at] ?? '')
    ? fullName(
        words
          .slice(at + 1)
          .filter((word) => word !== 'the')
          .join('-'),
      )
    : undefined;
  return before ?? after;
}

/** Whether the name is one of the components every cluster has (or kubectl, kubeadm). */
export function isKnownComponent(text: string): boolean {
  return KNOWN.has(component(text));
}

/** What many components are called by their last word alone. */
const COMMON =
  /^(?:controller|manager|driver|plugin|server|operator|webhook|agent|client|runtime|admission)s?$/;

/** Whether two names mean one component: the same, or one with a word in front (`autoscaler`, `cluster-autoscaler`). */
export function isSameComponent(a: string, b: string): boolean {
  const [one, other] = [component(a), component(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (!COMMON.test(short) && !KNOWN.has(long) && long.endsWith(`-${short}`));
}
