/** A README that is not parsed before somebody asks for what stands in it. */
import type { FileRead } from '../../files/door.js';
import type { Readme } from '../../model/readme.js';
import type { Template } from '../../model/template.js';
import { lazy, once } from '../../text/once.js';
import { parseReadme } from './readme.js';

type Known = 'path' | 'exists' | 'text';
type Sought = 'comments' | 'unresolved';

const PARSED: Readonly<Record<Exclude<keyof Readme, Known | Sought>, true>> = {
  problems: true,
  title: true,
  sections: true,
  toc: true,
  questionnaire: true,
  dismissal: true,
  swallowed: true,
  questionnaireText: true,
  answers: true,
  gates: true,
  components: true,
  componentsConfident: true,
  otherMechanism: true,
  disablement: true,
};

/** Without these words in its text a README has no comment for this tool and no open discussion. */
const SPEAKS_TO_US = /prr[-_]?lint/i;
const IS_DISCUSSED = /unresolved/i;

/** What `parseReadme` gives, parsed when it is asked for: `path`, `exists` and `text` cost nothing. */
export function lazyReadme(path: string, read: FileRead, template: Template): Readme {
  const parsed = once(() => parseReadme(path, read, template));
  const text = 'text' in read ? read.text : '';
  const known = { path, exists: !('unreadable' in read && read.unreadable === 'missing'), text };
  const comments = lazy(known, { comments: true }, () => ({
    comments: SPEAKS_TO_US.test(text) ? parsed().comments : [],
  }));
  const unresolved = lazy(comments, { unresolved: true }, () => ({
    unresolved: IS_DISCUSSED.test(text) ? parsed().unresolved : [],
  }));
  return lazy(unresolved, PARSED, parsed);
}
