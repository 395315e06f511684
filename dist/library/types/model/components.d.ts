/** Kubernetes components: their full names and how people write them. */
/**
 * The full name of a component in whatever form (`API server`, `` `KCM` ``, `cmd/kube-apiserver`, plural, with remarks: `kubelet via a
 * library`): lower case, blanks as hyphens. Other names are only normalised.
 */
export declare function component(text: string): string;
/** Whether the name is one of the components every cluster has (or kubectl, kubeadm). */
export declare function isKnownComponent(text: string): boolean;
/** Whether two names mean one component: the same, or one with a word in front (`autoscaler`, `cluster-autoscaler`). */
export declare function isSameComponent(a: string, b: string): boolean;
