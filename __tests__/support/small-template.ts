import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { templateIn } from '../../src/load/template.js';
import type { Template } from '../../src/model/template.js';
import { KEP, texts } from './sample.js';

const TEMPLATE = `# KEP-NNNN: Your title

## Production Readiness Review Questionnaire

### Switching it off

<!--
This section must be completed when targeting alpha to a release.
-->

###### How is the feature turned off again?

<!--
Name the gate and say what happens to objects that use the feature.
-->

###### What becomes of data that was written before?

<!--
Think of objects that no longer validate once the gate is off.
-->

###### Is there a test that flips the gate?

<!--
A test that switches the gate while objects exist is worth many that do not.
-->

### Growth

###### Does the feature add calls to the API?

<!--
Count them for each object and for each node, please.

Watches count as well as lists.
-->

###### Does the feature use more memory of a node?

### Trouble

###### What happens while a dependency is down?
`;

/** A template whose README is this text. */
export function templateFrom(text: string): Template {
  const document = { path: 'keps/NNNN-kep-template/README.md', read: { text } };
  const metadata = { path: 'keps/NNNN-kep-template/kep.yaml', read: { unreadable: 'missing' } } as const;
  return templateIn({ document, metadata }, DEFAULT_CONFIG);
}

/** The template of `smallTexts`. */
export const SMALL = templateFrom(TEMPLATE);

/** The path of the README that `smallTexts` holds. */
export const README = `${KEP}/README.md`;

/** The sample with a template of six questions in three sections, all due, and this README. */
export function smallTexts(readme: string): Record<string, string> {
  return { ...texts(), 'keps/NNNN-kep-template/README.md': TEMPLATE, [README]: readme };
}
