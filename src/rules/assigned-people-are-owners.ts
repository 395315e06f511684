import type { Problem } from '../model/finding.js';
import type { Kep, Owners } from '../model/kep.js';
import { covers, isUnassigned, markerOf, type Person, peopleOf, ROLES, type Role } from '../model/owners.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { bareName, ownersText, withOwner } from './facts/owners-file.js';
import { isSound } from './facts/scalars.js';

/** The mark tells people who answers for a KEP, OWNERS tells the robot that merges: both have to mean the same. */
export const assignedPeopleAreOwners: Rule = {
  id: 'assigned-people-are-owners',
  summary: 'The people whom `kep.yaml` marks as assigned are those in the `OWNERS` file next to it.',
  category: 'approval',
  severity: 'error',
  reads: ['metadata', 'owners', 'inventory'],
  always: true,

  *check(kep) {
    const { owners, metadata } = kep;
    if (owners === undefined || !metadata.exists || !isSound(metadata) || isUnassigned(kep)) return;
    const faults = owners.file.problems.filter(({ severity }) => severity === undefined);
    if (faults.length > 0) yield* faults;
    else if (owners.file.exists) for (const role of ROLES) yield* compared(kep, owners, role);
    else yield* withoutFile(kep, owners);
  },

  *checkRepository({ config, directories }) {
    for (const policy of config.owners) {
      if (policy.place === undefined || directories.some(({ directory }) => covers(policy, directory)))
        continue;
      yield {
        subject: policy.directory,
        message: `Unexpected directory ${quote(policy.directory)}, expected one that holds KEPs`,
        place: policy.place,
        help: 'Correct the `directory` of `owners`.',
      };
    }
  },
};

function* withoutFile({ metadata }: Kep, { policy, file }: Owners): Generator<Problem> {
  const assigned = (role: Role) => peopleOf(metadata, role).filter(isMarked(markerOf(policy, role)));
  const people = { reviewers: assigned('reviewers'), approvers: assigned('approvers') };
  const [first, ...others] = [...people.reviewers, ...people.approvers];
  if (first === undefined) return;
  const text = ownersText(people);
  yield {
    subject: 'OWNERS',
    message: `Missing ${quote(file.path)} with the people that are assigned here`,
    place: first.place,
    related: others.map(({ place }) => ({ message: 'assigned as well', place })),
    help: `${file.path}:\n\n${text}`.trimEnd(),
    ...(text !== '' && { fix: { safety: 'unsafe', edits: [{ place: { path: file.path }, text }] } }),
  };
}

function* compared({ metadata }: Kep, { policy, file }: Owners, role: Role): Generator<Problem> {
  if (metadata.problems.some(({ subject, severity }) => subject === role && severity === undefined)) return;
  const marker = markerOf(policy, role);
  const noun = role.slice(0, -1);
  const listed = peopleOf(metadata, role);
  const marked = listed.filter(isMarked(marker));
  const owners = peopleOf(file, role);
  let isListMade = false;

  for (const person of withoutRepeats(marked, owners)) {
    const place = file.at(role);
    const name = quote(bareName(person));
    const fix = isListMade ? undefined : withOwner(file, role, person);
    // The second name goes below the first, in the list that the first has made.
    isListMade ||= !file.has(role);
    yield {
      subject: `${noun} ${person.handle}`,
      message: `Missing ${noun} ${name} in \`OWNERS\`, assigned here`,
      place: person.place,
      related: [{ message: 'OWNERS', place }],
      mirror: { message: `Missing ${noun} ${name}, assigned in kep.yaml`, place },
      help: `${role}:\n  - ${bareName(person)}`,
      ...(fix && { fix }),
    };
  }
  for (const person of withoutRepeats(owners, marked)) {
    const entry = listed.find(({ handle }) => handle === person.handle);
    const place = entry?.place ?? metadata.at(role);
    const name = quote(bareName(person));
    yield {
      subject: `${noun} ${person.handle}`,
      message: `Unexpected ${noun} ${name}, expected the comment ${quote(marker)} behind that name in kep.yaml`,
      place: person.place,
      related: [{ message: entry ? 'without the comment' : `the ${role} of kep.yaml`, place }],
      mirror: { message: `Missing comment ${quote(marker)} behind ${name}, ${noun} in \`OWNERS\``, place },
      help: `${role}:\n  - "@${bareName(person)}" # ${marker}\n\nOr remove the name from OWNERS.`,
    };
  }
}

function isMarked(marker: string): (person: Person) => boolean {
  return ({ comment }) => comment?.value === marker;
}

/** Each of `people` whom `others` lack, once. */
function withoutRepeats(people: readonly Person[], others: readonly Person[]): readonly Person[] {
  const told = new Set(others.map(({ handle }) => handle));
  return people.filter(({ handle }) => handle !== '' && !told.has(handle) && told.add(handle));
}
