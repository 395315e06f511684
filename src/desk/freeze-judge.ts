/** How each item of a freeze is judged. */
import { dueAnswers, isAsked } from '../model/due.js';
import type { Kep } from '../model/kep.js';
import { dueStage, formatRelease, maturity, parseRelease } from '../model/lifecycle.js';
import type { Place } from '../model/place.js';
import type { Section } from '../model/readme.js';
import { waitsForCode } from '../rules/facts/promises.js';
import { isSample, samplesOf } from '../rules/facts/samples.js';
import {
  type Chapter,
  chapterOf,
  checkboxesOf,
  findSection,
  isBlank,
  isHeld,
  isSameLine,
  sectionsBelow,
  textOf,
} from '../rules/facts/sections.js';
import { graduationCriteriaCoverStage } from '../rules/graduation-criteria-cover-stage.js';
import { sectionIsPresent } from '../rules/section-is-present.js';
import { quote } from '../text/words.js';
import type { FreezeSources, ItemState } from './freeze.js';
import type { ItemId } from './freeze-items.js';
import { isSameRelease, moveOf, targetStage } from './move.js';
import { approverAliases, approversOf, isAmong } from './people.js';

/** What became of one item, why, and where that stands. */
export interface Judged {
  readonly state: ItemState;
  readonly note: string;
  readonly evidence: readonly Place[];
}

type Judge = (kep: Kep, sources: FreezeSources) => Judged;

const yes = (note: string, ...evidence: readonly Place[]): Judged => ({ state: 'yes', note, evidence });
const no = (note: string, ...evidence: readonly Place[]): Judged => ({ state: 'no', note, evidence });
const unknown = (note: string, ...evidence: readonly Place[]): Judged => ({
  state: 'unknown',
  note,
  evidence,
});
const ASK = 'only GitHub can tell';
const CRITERIA = 'Graduation Criteria';
const PLAN = 'Test Plan';

export function judgeItem(id: ItemId, kep: Kep, sources: FreezeSources): Judged {
  return JUDGES[id](kep, sources);
}

const JUDGES: Readonly<Record<ItemId, Judge>> = {
  'issue-in-milestone': (kep, { online, release }) => {
    const issue = online?.(kep)?.issue;
    if (issue === undefined) return unknown(ASK);
    if (issue === null) return no('there is no such issue');
    if (!issue.open) return no('the issue is closed');
    return isSameRelease(parseRelease(issue.milestone), release)
      ? yes('open and in the milestone')
      : no(
          issue.milestone === undefined
            ? 'the issue is in no milestone'
            : `the issue is in ${quote(issue.milestone)}`,
        );
  },
  'opted-in': (kep, { online }) => {
    const issue = online?.(kep)?.issue;
    if (issue === undefined) return unknown(ASK);
    return issue?.labels.includes('lead-opted-in')
      ? yes('opted in')
      : no('a lead of the SIG has not opted in');
  },
  questionnaire: judgeQuestionnaire,
  stage: judgeStage,
  'latest-milestone': ({ metadata, latestMilestone }, { release }) => {
    const place = metadata.at('latest-milestone');
    const written = metadata.raw('latest-milestone');
    if (isSameRelease(latestMilestone, release)) return yes(`it is ${quote(written ?? '')}`, place);
    return no(written === undefined ? 'it is missing' : `it is ${quote(written)}`, place);
  },
  milestone: judgeMilestone,
  'approval-file': judgeApproval,
  'pull-request': (kep, { committed, online }) => {
    if (committed(kep) === true) return yes('what stands here is committed', { path: kep.metadata.path });
    const open = online?.(kep)?.openPullRequests;
    if (open !== undefined && open.length > 0) return yes(`pull request ${open.join(', ')} is open`);
    return unknown('what stands here is not committed, and only GitHub knows of a pull request', {
      path: kep.metadata.path,
    });
  },
  status: ({ metadata, status, stage }) => {
    const written = metadata.raw('status')?.trim();
    const place = metadata.at('status');
    if (status === 'implemented' && stage !== undefined && maturity(stage) === 2)
      return yes('it is `implemented`, which comes after it', place);
    if (written === 'implementable') return yes('it is', place);
    return no(written === undefined ? 'there is none' : `it is ${quote(written)}`, place);
  },
  sections: judgeSections,
  'graduation-criteria': judgeCriteria,
  'test-plan': judgeTestPlan,
  'review-completed': (kep, sources) => {
    const file = judgeApproval(kep, sources);
    if (file.state !== 'yes') return file;
    const given = sources.online?.(kep)?.approvedByNamed;
    if (given === undefined) return unknown(`${file.note}; who gave the approval ${ASK}`, ...file.evidence);
    return given
      ? yes(`${file.note}, who approved it`, ...file.evidence)
      : no(`${file.note}, who has not approved it`, ...file.evidence);
  },
  'no-other-pull-request': (kep, { online }) => {
    const open = online?.(kep)?.openPullRequests;
    if (open === undefined) return unknown(ASK);
    return open.length === 0
      ? yes('there is none')
      : no(`open: ${open.map((number) => `#${number}`).join(', ')}`);
  },
};

/** A question that is waved off has been read; one that is put off has not been answered. */
function judgeQuestionnaire(kep: Kep): Judged {
  const { readme } = kep;
  if (!readme.exists) return no('there is no README', { path: readme.path });
  const [problem] = readme.problems;
  if (problem !== undefined) return no(problem.message, problem.place);
  const stage = targetStage(kep);
  if (stage === undefined)
    return no('without a stage nobody knows which questions are due', kep.metadata.at('stage'));
  const heading = readme.questionnaire ?? { path: readme.path };
  if (readme.dismissal !== undefined)
    return no('one sentence stands for all answers', readme.dismissal.place);
  if (!isAsked(kep)) return no('the README asks none of the questions', heading);
  const due = dueAnswers({ readme, stage, latestMilestone: kep.latestMilestone });
  // Tests that wait for the code of an alpha are all that anybody can write by then.
  const open = due.filter(
    (answer) =>
      answer.state !== 'answered' &&
      answer.state !== 'na' &&
      !(answer.state === 'deferred' && waitsForCode(answer.promises, kep)),
  );
  if (open.length === 0) return yes(`all ${due.length} questions that are due`, heading);
  return no(
    `${open.length} of ${due.length} are open: ${open.map(({ question, state }) => `${question.id} (${state})`).join(', ')}`,
    ...open.map(({ place }) => place),
  );
}

function judgeStage(kep: Kep): Judged {
  const { metadata, stage, latestMilestone } = kep;
  const place = metadata.at('stage');
  if (stage === undefined) {
    const written = metadata.raw('stage');
    return no(written === undefined ? 'there is no stage' : `${quote(written)} is no stage`, place);
  }
  const due = dueStage(stage, latestMilestone, (later) => metadata.raw('milestone', later));
  if (due === undefined) return yes(`it is ${quote(stage)}`, place);
  return no(
    `it is ${quote(stage)}, but \`milestone.${due}\` is ${quote(metadata.raw('milestone', due) ?? '')}`,
    place,
    metadata.at('milestone', due),
  );
}

function judgeMilestone(kep: Kep, { release }: FreezeSources): Judged {
  const { metadata } = kep;
  const stage = targetStage(kep);
  if (stage === undefined) return no('there is no stage', metadata.at('stage'));
  const place = metadata.at('milestone', stage);
  const written = metadata.raw('milestone', stage)?.trim() ?? '';
  if (isSameRelease(parseRelease(written), release)) return yes(`it is ${quote(written)}`, place);
  if (moveOf(kep) === 'again')
    return yes(`the KEP stays at ${stage}, where it has been since ${quote(written)}`, place);
  return no(
    written === '' ? 'it is missing' : `it is ${quote(written)}, not ${formatRelease(release)}`,
    place,
  );
}

function judgeApproval(kep: Kep, _sources: FreezeSources): Judged {
  const { approval, approvalPath, repository } = kep;
  if (repository.config.approvals === undefined) return yes('this repository has no approval files');
  const stage = targetStage(kep);
  if (approvalPath === undefined)
    return no('without owning SIG and number it has no place', kep.metadata.at());
  if (approval === undefined || !approval.exists)
    return no('there is no approval file', { path: approvalPath });
  const [broken] = approval.problems.filter(({ subject }) => subject === 'syntax' || subject === 'file');
  if (broken !== undefined) return no(broken.message, broken.place);
  if (stage === undefined)
    return no('without a stage nobody knows whose entry counts', kep.metadata.at('stage'));
  const named = approversOf(kep, stage);
  const place = approval.at(stage, 'approver');
  if (named.length === 0) return no(`nobody is named for ${stage}`, place);
  const { approvers, emeritus } = approverAliases(repository);
  const [strange] = named.filter((handle) => approvers.length > 0 && !isAmong(handle, approvers));
  if (strange !== undefined)
    return no(
      `${quote(`@${strange}`)} ${isAmong(strange, emeritus) ? 'is emeritus' : 'is not among the approvers'}`,
      place,
    );
  return yes(named.map((handle) => quote(`@${handle}`)).join(', '), place);
}

/** Presence only; what stands in a section is not the release team's affair. */
function judgeSections(kep: Kep): Judged {
  const { readme, repository } = kep;
  if (!readme.exists) return no('there is no README', { path: readme.path });
  if (repository.template.sections.length === 0)
    return unknown('there is no template to compare with', { path: readme.path });
  if (!isHeld(kep))
    return no('the README cannot be read to its end', readme.swallowed?.place ?? { path: readme.path });
  const problems = [...(sectionIsPresent.check?.(kep) ?? [])];
  const due = dueAnswers(kep);
  const asked = [...new Set(due.map(({ question }) => question.section))].filter(
    (section) =>
      findSection(readme.sections, section) === undefined &&
      due.every(({ question, state }) => question.section !== section || state === 'missing'),
  );
  const names = [...problems.map(({ subject }) => subject), ...asked];
  if (names.length === 0) return yes('all of them', readme.title?.place ?? { path: readme.path });
  return no(
    `missing: ${names.map(quote).join(', ')}`,
    ...(problems.length > 0 ? problems.map(({ place }) => place) : [{ path: readme.path }]),
  );
}

/** Where it is; whether somebody else can verify what it says is not the release team's affair. */
function judgeCriteria(kep: Kep): Judged {
  const { readme, repository } = kep;
  if (!readme.exists) return no('there is no README', { path: readme.path });
  const chapter = chapterOf(readme.sections, CRITERIA);
  if (chapter === undefined)
    return no(`there is no section ${quote(CRITERIA)}`, readme.title?.place ?? { path: readme.path });
  if (isBlank(textOf(chapter))) return no('the section is empty', chapter.section.place);
  if (!isHeld(kep) || chapterOf(repository.template.sections, CRITERIA) === undefined)
    return yes('the section says something', chapter.section.place);
  const [problem] = graduationCriteriaCoverStage.check?.(kep) ?? [];
  return problem === undefined
    ? yes('the section says something for the stage', chapter.section.place)
    : no(problem.message, problem.place);
}

/**
 * A part of the plan that holds nothing but the template's sample is not filled in, and from beta on an empty one is not either; `N/A` is for
 * the reviewer to judge. The box that somebody has to tick is no part of the plan.
 */
function judgeTestPlan(kep: Kep): Judged {
  const { readme, repository } = kep;
  if (!readme.exists) return no('there is no README', { path: readme.path });
  const plan = chapterOf(readme.sections, PLAN);
  if (plan === undefined)
    return no(`there is no section ${quote(PLAN)}`, readme.title?.place ?? { path: readme.path });
  const template = chapterOf(repository.template.sections, PLAN);
  const samples = template === undefined ? new Set<string>() : samplesOf(template);
  const own = (section: Section): string => authored(section, template, readme.path);
  const all = [plan.section, ...plan.below];
  if (all.every((section) => isBlank(own(section)))) return no('it is empty', plan.section.place);
  const needed = (template?.below ?? []).filter(({ text }) => !isBlank(text)).map(({ value }) => value);
  const open = needed.flatMap((name) => {
    const part = findSection(plan.below, name);
    if (part === undefined) return [];
    const below = [part, ...sectionsBelow(plan.below, part)];
    if (below.some((section) => !isBlank(own(section)))) return [];
    const hasSample = below.some(({ text }) => text.split('\n').some((line) => isSample(line, samples)));
    const isOwed = maturity(kep.stage ?? 'alpha') > 0 && isBlank(own(plan.section));
    return hasSample || isOwed ? [part] : [];
  });
  if (open.length === 0) return yes('it is', plan.section.place);
  return no(
    `nothing is written in ${open.map(({ value }) => quote(value)).join(', ')}`,
    ...open.map(({ place }) => place),
  );
}

/** What the author wrote in a section: neither samples nor the box of the template. */
function authored(section: Section, template: Chapter | undefined, path: string): string {
  const samples = template === undefined ? new Set<string>() : samplesOf(template);
  const given =
    template === undefined
      ? []
      : [template.section, ...template.below].flatMap((one) => checkboxesOf(one, ''));
  const boxes = checkboxesOf(section, path)
    .map(({ value }) => value)
    .filter((value) => given.some((box) => isSameLine(value, box.value)));
  return section.text
    .split('\n')
    .filter((line) => !isSample(line, samples))
    .filter((line) => {
      const words = line.replace(/^[\s*+-]*\[[^\]]?\]/, '').trim();
      return words === '' || !boxes.some((box) => box.includes(words));
    })
    .join('\n');
}
