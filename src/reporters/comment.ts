import type { Report } from '../model/report.js';
import { byteLength } from '../text/bytes.js';
import type { PageOptions } from './page.js';
import { markdown, verdict } from './summary.js';

/** GitHub takes 65,536 characters; nobody scrolls through so many between two comments of people. */
const COMMENT_LIMIT = 15_000;

/** A pull request comment that is kept up to date. */
export interface Comment {
  readonly body: string;
  /** Nothing counts: worth saying where a comment stands already, not worth a new one. */
  readonly resolved: boolean;
}

/** The first line of a comment, hidden from readers: how the next run finds it. `key` tells several of one repository apart. */
export function marker(key: string): string {
  return `<!-- prr-lint:comment:${key.replace(/[^\w./-]|--+/g, '_')} -->`;
}

/** Addresses take more room than words: each rule is linked where it is first named. */
function once(page: NonNullable<PageOptions['rulePage']>): NonNullable<PageOptions['rulePage']> {
  const named = new Set<string>();
  return (rule) => {
    if (named.has(rule)) return undefined;
    named.add(rule);
    return page(rule);
  };
}

/** The summary as a pull request comment; a short form when there is nothing new. It mentions nobody. */
export function comment(report: Report, key: string, options: Omit<PageOptions, 'limit'> = {}): Comment {
  const first = marker(key);
  const resolved = report.failures.length === 0 && report.findings.every((finding) => !finding.new);
  const text = resolved
    ? `${verdict(report)}\n`
    : markdown(report, {
        ...options,
        ...(options.rulePage && { rulePage: once(options.rulePage) }),
        limit: COMMENT_LIMIT - byteLength(first) - 1,
      });
  return { body: `${first}\n${text}`, resolved };
}
