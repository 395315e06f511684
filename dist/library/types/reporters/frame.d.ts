import type { Place } from '../model/place.js';
/** One line of a code frame; `mark` lines carry carets below the source line before them, `gap` stands for lines left out. */
export interface FrameLine {
    readonly kind: 'source' | 'mark' | 'gap';
    /** 1-based number of a source line. */
    readonly number?: number;
    readonly text: string;
}
/**
 * The source lines at `place` with carets under its exact range, cut to about `width` columns; empty when `place` has no `start`
 * or lies outside of `lines`. The `full` frame has the line above, unless it is blank, and the ends of the range; the `short` one
 * only its first line. What is printed obeys no terminal and no runner.
 */
export declare function frame(lines: readonly string[], place: Place, size?: 'full' | 'short', width?: number): readonly FrameLine[];
/** Lines as places count them: a lone carriage return ends none. */
export declare function sourceLines(text: string): readonly string[];
