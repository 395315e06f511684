import { type Checking } from './check.js';
/** YAML 1.1 also knew `yes` and `on`; Go's decoder, which the KEP process uses, still does where a boolean belongs. */
export declare function readBooleans(checking: Checking): void;
