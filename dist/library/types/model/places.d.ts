import type { Place, Point } from './place.js';
import type { Report } from './report.js';
/** The last line that a place covers: `end` is exclusive, so at column 1 it is the line before. */
export declare function lastLine(start: Point, end: Point | undefined): number;
/**
 * How near a place is to what the author of the change looks at: 2 on its lines, 1 elsewhere in its files, 0 in other files and where
 * nothing was compared. A file whose changed lines are not known counts as changed throughout.
 */
export declare function nearness({ touched }: Pick<Report, 'touched'>, { path, start, end }: Place): 0 | 1 | 2;
