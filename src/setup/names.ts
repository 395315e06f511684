/** What directories of proposals are called. */
import { basename, dirname } from '../text/paths.js';

const AREA =
  /^(?:[a-z]ep|(?!steps$|deps$)[a-z]{1,2}eps|enhancements?|proposals?|design|design-docs|design-proposals)$/i;

/** `123-slug`, `0001`, `539.2-slug`, `gep-713`, `20240101-slug`, `NNNN-slug` before it has a number. */
const NUMBERED = /^(?:(?:[a-z]+-)?\d+(?:\.\d+)?(?:[-_ .]|$)|(?:[nx]{3,}|tbd)-.)/i;

const TEMPLATE = /^(?:[nx0]{3,}[-_].*|(?:[a-z]+-)?)template$/i;

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
  return /^(?:0{3,}[-_]|(?!\d))(?:[\w.-]*[-_])?template\.md$/i.test(name);
}

/** Whether a directory is named like the template of proposals. */
export function isTemplateName(name: string): boolean {
  return TEMPLATE.test(name);
}
