/** Kubernetes components: their full names and how people write them. */

const FULL_NAMES: Readonly<Record<string, string>> = {
  apiserver: 'kube-apiserver',
  'api-server': 'kube-apiserver',
  'kube-api-server': 'kube-apiserver',
  kubeapiserver: 'kube-apiserver',
  'kubernetes-api-server': 'kube-apiserver',
  'kubernetes-apiserver': 'kube-apiserver',
  'controller-manager': 'kube-controller-manager',
  'kube-controllermanager': 'kube-controller-manager',
  'kube-controller': 'kube-controller-manager',
  'kubernetes-controller-manager': 'kube-controller-manager',
  kcm: 'kube-controller-manager',
  scheduler: 'kube-scheduler',
  kubescheduler: 'kube-scheduler',
  'kubernetes-scheduler': 'kube-scheduler',
  proxy: 'kube-proxy',
  kubeproxy: 'kube-proxy',
  ccm: 'cloud-controller-manager',
  'external-cloud-controller-manager': 'cloud-controller-manager',
  'a-d-controller': 'kube-controller-manager',
  kubectl: 'kubectl',
  kubelet: 'kubelet',
  kubeadm: 'kubeadm',
};

const KNOWN = new Set([...Object.values(FULL_NAMES)]);

/**
 * The full name of a component in whatever form (`API server`, `` `KCM` ``, `cmd/kube-apiserver`, plural): lower case, blanks as
 * hyphens. Other names are only normalised.
 */
export function component(text: string): string {
  const name = text
    .toLowerCase()
    .replace(/[`*_"']/g, '')
    .trim()
    .replace(/^(?:cmd|pkg)\/([^/]+).*$/, '$1')
    .replace(/\s+/g, '-')
    .replace(/^(?:the|a)-/, '')
    .replace(/-(?:component|binary)s?$/, '');
  const singular = name.replace(/s$/, '');
  return FULL_NAMES[name] ?? FULL_NAMES[singular] ?? (KNOWN.has(singular) ? singular : name);
}

/** Whether the name is one of the components every cluster has (or kubectl, kubeadm). */
export function isKnownComponent(text: string): boolean {
  return KNOWN.has(component(text));
}
