import type { Change } from '../model/change.js';
import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import { ACTIVE_STATUSES } from '../model/lifecycle.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { approverOf } from './facts/moves.js';
import { type Checkbox, chapterOf, checkboxesOf, isHeld, isSameLine, spoken } from './facts/sections.js';

const SECTION = 'Release Signoff Checklist';
const REQUIRED = /^\(R\)/;

/** What an active KEP's status says has happened, by the words of the item. */
const BY_STATUS =
  /\bas implementable\b|^r design details\b|^r test plan is in place\b|^r graduation criteria\b/;
/** What an entry in the approval file says has happened. */
const BY_APPROVAL = /\bproduction readiness review\b/;

/** The release team reads the checklist; reviewers differ in what they make of it, so that this stays a warning. */
export const signoffChecklistIsCurrent: Rule = {
  id: 'signoff-checklist-is-current',
  summary:
    'The release signoff checklist has the template\u2019s required items, and those that the KEP\u2019s state implies are ticked.',
  category: 'document',
  severity: 'warning',
  reads: ['metadata', 'approval', 'readme', 'template'],

  *check(kep, change) {
    const { readme, status } = kep;
    if (!isHeld(kep)) return;
    const required = checklist(kep.repository.template.sections, '').filter(({ value: name }) =>
      REQUIRED.test(name),
    );
    const chapter = chapterOf(readme.sections, SECTION);
    if (required.length === 0 || chapter === undefined) return;
    const items = checklist(readme.sections, readme.path);
    // Some SIGs remove the list when the work is done.
    if (items.length === 0 && status === 'implemented') return;

    const missing = required.filter(({ value: name }) => !items.some((item) => isSameLine(item.value, name)));
    if (missing.length > 0) {
      yield {
        subject: 'items',
        message: `Missing ${items.length === 0 ? `checkboxes such as ${quote(`- [ ] ${missing[0]?.value}`)}` : phrase(missing)} in the checklist`,
        place: chapter.section.place,
        help: `Add:\n${missing.map(({ value: name }) => `- [ ] ${name}`).join('\n')}`,
        // Parts of an item are about one stage: authors leave out those of others.
        ...(missing.every(({ nested }) => nested) && { severity: 'notice' }),
      };
    }
    yield* broken(items, required);
    yield* unticked(
      items.filter((item) => item.broken === undefined),
      required,
      kep,
      isNewlyApproved(kep, change),
    );
  },
};

function checklist(sections: Kep['readme']['sections'], path: string): readonly Checkbox[] {
  const chapter = chapterOf(sections, SECTION);
  return chapter ? [chapter.section, ...chapter.below].flatMap((section) => checkboxesOf(section, path)) : [];
}

/** What GitHub shows as text: it is there, but nobody sees a box. */
function* broken(items: readonly Checkbox[], required: readonly Checkbox[]): Iterable<Problem> {
  const [first, ...rest] = items.filter(
    (item) => item.broken !== undefined && required.some(({ value: name }) => isSameLine(item.value, name)),
  );
  if (first === undefined) return;
  yield {
    subject: 'boxes',
    message: `Unexpected ${quote(first.broken ?? '')} before ${quote(first.value)}, expected a checkbox`,
    place: first.place,
    related: rest.map(({ value: name, place }) => ({ message: `also before ${quote(name)}`, place })),
    help: [first, ...rest].map((item) => `- [${item.ticked ? 'x' : ' '}] ${item.value}`).join('\n'),
  };
}

function* unticked(
  items: readonly Checkbox[],
  required: readonly Checkbox[],
  kep: Kep,
  isNew: boolean,
): Iterable<Problem> {
  const ours = items.filter(({ value: name }) => required.some((item) => isSameLine(item.value, name)));
  const open = (pattern: RegExp): Checkbox[] =>
    ours.filter(({ value: name, ticked }) => !ticked && pattern.test(spoken(name)));
  const byStatus = ACTIVE_STATUSES.has(kep.status ?? '') ? open(BY_STATUS) : [];
  const byApproval = isApproved(kep) && !isNew ? open(BY_APPROVAL) : [];
  const behindAll = [...byStatus, ...byApproval];
  if (behindAll.length > 0 && ours.every(({ ticked }) => !ticked)) {
    yield {
      subject: 'ticks',
      message: `Unexpected checklist without a tick, expected ${phrase(behindAll)} ticked`,
      place: ours[0]?.place ?? { path: kep.readme.path },
      help: ticked(behindAll),
    };
    return;
  }
  yield* behind('status', byStatus, `the status is ${quote(kep.status ?? '')}`);
  yield* behind('approval', byApproval, 'the approval file has an entry for the stage');
}

function* behind(subject: string, items: readonly Checkbox[], reason: string): Iterable<Problem> {
  const [first, ...rest] = items;
  if (first === undefined) return;
  yield {
    subject,
    message: `Unexpected unticked ${phrase(items)}, ${reason}`,
    place: first.place,
    related: rest.map(({ value: name, place }) => ({ message: `also ${quote(name)}`, place })),
    help: ticked(items),
  };
}

function ticked(items: readonly Checkbox[]): string {
  return items.map(({ value: name }) => `- [x] ${name}`).join('\n');
}

function phrase([first, ...rest]: readonly Checkbox[]): string {
  return `${quote(first?.value ?? '')}${rest.length > 0 ? ` and ${rest.length} more` : ''}`;
}

/** Whether the pull request itself brings the approval of the stage: the box can be ticked when it is merged. */
function isNewlyApproved({ stage }: Kep, change: Change | undefined): boolean {
  return change !== undefined && stage !== undefined && approverOf(change.base, stage) === '';
}

function isApproved({ approval, stage }: Kep): boolean {
  return stage !== undefined && (approval?.data.stages?.[stage]?.approver ?? '') !== '';
}
