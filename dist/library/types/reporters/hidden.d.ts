import type { Report } from '../model/report.js';
/**
 * What the changed configuration keeps out of the report, as one sentence; `undefined` when that is nothing. `code` shows a rule.
 */
export declare function hiddenLine({ hidden }: Pick<Report, 'hidden'>, code?: (text: string) => string): string | undefined;
