import type { FailOn } from '../model/fail-on.js';
import type { Place } from '../model/place.js';
import type { Report } from '../model/report.js';
/** What a reporter may know besides the report: where it is printed, and where its readers find what it names. */
export interface ReportContext {
    /** Leads from the top of the repository to the root that was linted: `''` or ending in `/`. */
    readonly prefix: string;
    /** Least severity that fails the run. */
    readonly failOn: FailOn;
    /** Whether the reader is a terminal that shows colours. */
    readonly color: boolean;
    /** Columns of the terminal; absent where nobody knows them. */
    readonly width?: number;
    /** Where a rule is linked to on a terminal that can; absent elsewhere. */
    readonly ruleLink?: (rule: string) => string | undefined;
    /** Address of a place; `undefined` when it has none. */
    readonly link?: (place: Place) => string | undefined;
    /** Address of a rule's page; `undefined` when it has none. */
    readonly rulePage?: (rule: string) => string | undefined;
}
/** A form of the report. `--format`, its help and the documentation are made of these. */
export interface Reporter {
    /** As `--format` calls it. */
    readonly name: string;
    /** What it is for, in a line without a final period. */
    readonly summary: string;
    /** Whether it tells what the READMEs say, not findings alone. */
    readonly showsAnswers?: boolean;
    /** Makes ready for what the report holds; widths in a terminal are only then exact for every writing. */
    prepare?(report: Report): Promise<void>;
    /** The whole text, which ends in a line feed unless it is empty. It obeys neither a terminal nor a runner that reads it. */
    render(report: Report, context: ReportContext): string;
}
