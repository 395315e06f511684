/** The layouts that repositories of proposals come in, each as the configuration it amounts to. */
import type { Config, OwnersPolicy } from '../model/config.js';
/** Where kubernetes/enhancements keeps approvals, and who may give them. */
export declare const APPROVALS: {
    path: string;
    approvers: string;
    emeritus: string;
};
/** The ways of kubernetes/enhancements. */
export declare const DEFAULT_CONFIG: Config;
/** The way of SIG Node in kubernetes/enhancements since 2026-06 (its `pkg/nodeapprovers`). */
export declare const KUBERNETES_ENHANCEMENTS_OWNERS: OwnersPolicy;
/** By the name that `extends` calls them. Where `template` is `undefined`, it is looked for under the roots. */
export declare const PRESETS: Readonly<Record<string, Config>>;
