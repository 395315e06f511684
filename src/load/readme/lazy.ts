/** A README that is not parsed before somebody asks for what stands in it. */
import type { FileRead } from '../../files/door.js';
import type { Readme } from '../../model/readme.js';
import type { Template } from '../../model/template.js';
import { lazy } from '../../text/once.js';
import { parseReadme, readOutline } from './readme.js';

type Known = 'path' | 'exists' | 'text';
type Sought = 'comments' | 'unresolved';

/** What the headings of most READMEs tell. */
const OUTLINED = { title: true, sections: true, toc: true, swallowed: true } as const;

const PARSED: Readonly<Record<Exclude<keyof Readme, Known | Sought | keyof typeof OUTLINED>, true>> = {
  problems: true,
  questionnaire: true,
  dismissal: true,
  questionnaireText: true,
  answers: true,
  gates: true,
  components: true,
  componentsConfident: true,
  otherMechanism: true,
  disablement: true,
};

/** Without this word in its text a README has no open discussion. */
const IS_DISCUSSED = /unresolved/i;

/** What `parseReadme` gives, parsed when it is asked for: `path`, `exists` and `text` cost nothing. */
export function lazyReadme(path: string, read: FileRead, template: Template): Readme {
  let whole: Readme | undefined;
  const parsed = (): Readme => {
    whole ??= parseReadme(path, read, template);
    return whole;
  };
  const text = 'text' in read ? read.text : '';
  const known = { path, exists: !('unreadable' in read && read.unreadable === 'missing'), text };
  const comments = lazy(known, { comments: true }, () => ({
    comments: text.includes('prr-lint-') ? parsed().comments : [],
  }));
  const unresolved = lazy(comments, { unresolved: true }, () => ({
    unresolved: IS_DISCUSSED.test(text) ? parsed().unresolved : [],
  }));
  const outlined = lazy(
    unresolved,
    OUTLINED,
    (): Pick<Readme, keyof typeof OUTLINED> => whole ?? readOutline(path, read) ?? parsed(),
  );
  return lazy(outlined, PARSED, parsed);
}
