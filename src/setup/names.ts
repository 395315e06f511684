/** What directories of proposals are called. */
import { isTemplateName } from '../model/template-names.js';
import { basename, dirname, isMarkdown, withoutMarkdown } from '../text/paths.js';

const AREA =
  /^(?:[a-z]ep|(?!steps$|deps$)[a-z]{1,2}eps|(?!tips$|zips$|ships$)[a-z]{1,2}ips|rfcs?|enhancements?|proposals?|designs?|design-docs?|design-proposals|enhancement-proposals)$/i;

/** `123-slug`, `0001`, `539.2-slug`, `gep-713`, `20240101-slug`, `NNNN-slug` before it has a number. */
const NUMBERED = /^(?:(?:[a-z]+-)?\d+(?:\.\d+)?(?:[-_ .]|$)|(?:[nx]{3,}|tbd)-.)/i;

/** Whether a directory's name says that it holds proposals: `keps`, `geps`, `enhancements`. */
export function isArea(path: string): boolean {
  return AREA.test(basename(path));
}

/** Whether a directory above says so. */
export function isBelowArea(path: string): boolean {
  return dirname(path).split('/').some(isArea);
}

/** Whether a directory is named like a proposal. */
export function isNumbered(name: string): boolean {
  return NUMBERED.test(name);
}

/** Whether a file is named like the template of proposals: `enhancement_template.md`, `YYYYMMDD-template.md`, `0000-template.md`. */
export function isTemplateFile(name: string): boolean {
  return isMarkdown(name) && isTemplateName(withoutMarkdown(name));
}

/** Whether a file may be a proposal of its own by its name: no page about proposals. */
export function isSingleName(name: string): boolean {
  return (
    /\.md$/i.test(name) &&
    !/^(?:_?index|readme|contributing|changelog|code[-_]of[-_]conduct|security)\.md$/i.test(name)
  );
}
