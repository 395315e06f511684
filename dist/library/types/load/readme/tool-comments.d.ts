/** Comments that speak to this tool, and what part of the document each speaks of. */
import type { Readme } from '../../model/readme.js';
import type { Reading } from './reading.js';
/** Comments with the lines of the section they stand in; before the second heading that is the whole file. */
export declare function toolCommentsIn({ document, asked, place }: Reading): Readme['comments'];
