import { describe, expect, test } from 'vitest';
import { type Changes, findings, sample } from './sample.js';

/** Edge cases of one rule that its page does not show: small changes to the sample, by what they are about. */
interface Cases {
  /** The rule is silent, whatever others say. */
  readonly passes?: Readonly<Record<string, Changes>>;
  /** The rule says exactly these lines: `severity path «underlined text» message`. */
  readonly fails?: Readonly<Record<string, { readonly change: Changes; readonly finds: readonly string[] }>>;
}

/** Runs `cases` through the real pipeline and looks at what `rule` says. */
export function checkRule(rule: string, { passes = {}, fails = {} }: Cases): void {
  const said = async (changes: Changes): Promise<string[]> =>
    (await findings(sample(changes)))
      .filter((line) => line.split(' ')[1] === rule)
      .map((line) => line.replace(` ${rule} `, ' '));

  describe(rule, () => {
    for (const [name, changes] of Object.entries(passes)) {
      test(`passes ${name}`, async () => {
        expect(await said(changes)).toEqual([]);
      });
    }
    for (const [name, { change, finds }] of Object.entries(fails)) {
      test(`fails ${name}`, async () => {
        expect(await said(change)).toEqual(finds);
      });
    }
  });
}
