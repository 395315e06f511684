import type { Problem } from '../model/finding.js';
import { isUnnamed } from '../model/handles.js';
import type { Kep } from '../model/kep.js';
import { ACTIVE_STATUSES } from '../model/lifecycle.js';
import type { Located } from '../model/place.js';
import type { Rule } from '../model/rule.js';
import { bareTitle } from '../text/titles.js';
import { quote } from '../text/words.js';
import { isRejected, scalars } from './facts/scalars.js';
import { isTemplateValue } from './facts/template-values.js';

/** What the template puts in for the author's own value says nothing about this KEP. */
export const templateValuesAreReplaced: Rule = {
  id: 'template-values-are-replaced',
  summary: "No value of the template's `kep.yaml` and no title of its README is left.",
  category: 'metadata',
  severity: 'error',
  reads: ['metadata', 'readme', 'template'],

  *check(kep) {
    const { metadata, readme, repository, status } = kep;
    const { template } = repository;
    for (const key of template.placeholders.keys()) {
      const left = [...scalars(metadata, key)].filter(
        ({ value: text, place }) =>
          isTemplateValue(template, key, text) && !isUnnamed(text) && !isRejected(metadata, place),
      );
      if (left.length > 0) yield leftover(key, `\`${key}\``, left);
    }

    const choice = choiceIn(kep);
    if (choice) yield leftover('status', '`status`', [choice]);

    const title = template.title;
    if (title !== undefined && readme.title && isLeft(title, readme.title.value)) {
      yield leftover('README title', "the README's title", [{ value: title, place: readme.title.place }]);
    }

    if (status === undefined || !ACTIVE_STATUSES.has(status)) return;
    const unnamed = [...scalars(metadata, 'approvers')].filter(
      ({ value: text }) => text !== '' && isUnnamed(text),
    );
    if (unnamed[0] !== undefined) {
      yield {
        subject: 'approvers',
        severity: 'warning',
        message: `Unexpected ${quote(unnamed[0].value)} among \`approvers\`, expected a handle`,
        place: unnamed[0].place,
        help: 'Name who of the owning SIG approves the KEP. The approver of its production readiness goes into the approval file instead.',
      };
    }
  },
};

/** A status that still leaves the choice, as an older template had it; where the configuration lists statuses, the schema says so. */
function choiceIn({ metadata, repository: { template } }: Kep): Located | undefined {
  const [status] = scalars(metadata, 'status');
  if (status === undefined || !/^[\w-]+(?:\s*\|\s*[\w-]+)+$/.test(status.value.trim())) return undefined;
  const isSaid = isTemplateValue(template, 'status', status.value) || isRejected(metadata, status.place);
  return isSaid ? undefined : status;
}

/** A title of one or two words may be part of another one: `Title`. */
function isLeft(title: string, own: string): boolean {
  return title.split(/\s+/).length > 2 ? own.includes(title) : bareTitle(own) === title;
}

function leftover(subject: string, where: string, left: readonly Located[]): Problem {
  const [first, ...others] = left;
  const values = [...new Set(left.map(({ value }) => quote(value)))];
  return {
    subject,
    message: `Unexpected template ${values.length === 1 ? 'value' : 'values'} ${values.join(', ')} in ${where}`,
    place: first?.place ?? { path: '' },
    related: others.map(({ value, place }) => ({ message: `${quote(value)} here`, place })),
    help: 'Write what holds for this KEP, or remove the line if there is nothing to say.',
  };
}
