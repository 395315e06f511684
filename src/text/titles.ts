/** Titles of proposals. */

const PREFIX = /^(?:[A-Z]EP-\w+:\s*|[A-Z]{2,8}(?:[\s#-]{1,3}(?:\d{1,6}|[NXY]{3,})\b\s*[:.–—-]?|:)\s*)/;

/** A title without what says which proposal it is of: `KEP-1234: Pods`, `VEP #90: Pods` and `RFC-0007 Pods` are `Pods`. */
export function bareTitle(title: string): string {
  return title.trim().replace(PREFIX, '').trim();
}
