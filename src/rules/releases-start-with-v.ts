import type { Kep } from '../model/kep.js';
import { isRelease, isUnknownRelease, parseRelease, spellRelease } from '../model/lifecycle.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** `1.20` is a number to YAML, and not twenty to every reader: the `v` makes it a text. */
export const releasesStartWithV: Rule = {
  id: 'releases-start-with-v',
  summary: "Releases in `kep.yaml` are written with a `v`, where the template's are.",
  category: 'metadata',
  severity: 'notice',
  reads: ['metadata', 'template'],

  *check(kep) {
    const { metadata, repository } = kep;
    if (!repository.template.releasesWithV) return;
    const bare = releases(kep).filter(
      ({ text }) => isRelease(text) && /^\s*\d/.test(text) && !isUnknownRelease(parseRelease(text)),
    );
    const [first, ...others] = bare.map((one) => ({
      ...one,
      meant: spellRelease(one.text) ?? '',
      place: metadata.at(...one.keys),
    }));
    if (first === undefined) return;

    const edits = bare.flatMap(({ keys, text }) => metadata.edit(spellRelease(text) ?? '', ...keys) ?? []);
    yield {
      subject: 'milestones',
      message: `Unexpected ${quote(first.text)} without \`v\`, expected ${quote(first.meant)}`,
      place: first.place,
      related: others.map(({ text, meant, place }) => ({
        message: `${quote(text)} is ${quote(meant)}`,
        place,
      })),
      help: `${first.keys.at(-1)}: "${first.meant}"`,
      ...(edits.length === bare.length && { fix: { safety: 'safe', edits } }),
    };
  },
};

/** What stands where kep.yaml has a release. */
function releases({ metadata, repository }: Kep): { keys: readonly string[]; text: string }[] {
  return [['latest-milestone'], ...repository.config.stages.map((stage) => ['milestone', stage])].flatMap(
    (keys) => {
      const text = metadata.raw(...keys);
      return text === undefined ? [] : [{ keys, text }];
    },
  );
}
