import type { Edit } from '../../model/finding.js';
import type { Places } from './places.js';
/** The edit that writes `text` over a scalar, in its own quotes unless it is to stand `bare`. */
export declare function editOf(node: unknown, places: Places, text: string, bare?: boolean): Edit | undefined;
