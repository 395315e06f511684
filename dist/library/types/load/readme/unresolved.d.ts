/** Open discussions: `<<[UNRESOLVED …]>>` blocks. */
import type { Located } from '../../model/place.js';
import type { Reading } from './reading.js';
/** Opened (and stray closing) UNRESOLVED markers outside comments, fences and code spans (template's guidance on open questions). */
export declare function unresolvedIn({ document, place }: Pick<Reading, 'document' | 'place'>): Located[];
