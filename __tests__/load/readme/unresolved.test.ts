import { expect, test } from 'vitest';
import { parseReadme } from '../../../src/load/readme/readme.js';
import { TEMPLATE, underlined } from '../../support/readme.js';

/** What is underlined as an open discussion in a README with this text. */
function discussions(piece: string): readonly string[] {
  const text = `# KEP-1: A title\n\n## Design\n\n${piece}\n\n## Drawbacks\n\nNone.\n`;
  const { unresolved } = parseReadme('README.md', { text }, TEMPLATE);
  const places = unresolved.map(({ place }) => underlined(text, place));
  expect(unresolved.map(({ value }) => value)).toEqual(places);
  return places;
}

const OPEN = '<<[UNRESOLVED who owns it]>>';
const CLOSE = '<<[/UNRESOLVED]>>';

test('a discussion is open where its markers show', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    // in text
    [`Text ${OPEN} and more`, [OPEN]],
    [`- ${OPEN}`, [OPEN]],
    ['<<[unresolved]>>', ['<<[unresolved]>>']],
    ['<<[UNRESOLVED @somebody: beta? ]>>', ['<<[UNRESOLVED @somebody: beta? ]>>']],
    [`${OPEN}\n\ntext\n\n${CLOSE}`, [OPEN]],
    [`${CLOSE}\n\n${OPEN}`, [OPEN]],
    [CLOSE, [CLOSE]],
    ['<<[/UNRESOLVED who owns it]>>', ['<<[/UNRESOLVED who owns it]>>']],
    ['<<[UNRESOLVEDLY]>>', []],
    ['<<[UNRESOLVED who\nowns it]>>', []],
    ['<<[UNRESOLVED who] owns it]>>', []],
    // beside code spans and comments, not in them
    [`\`${OPEN}\` and <<[UNRESOLVED b]>>`, ['<<[UNRESOLVED b]>>']],
    [`\`a\`${OPEN}`, [OPEN]],
    [`${OPEN}\`a\``, [OPEN]],
    [`Text <!-- ${OPEN} -->${OPEN}`, [OPEN]],
    [`Text ${OPEN}<!-- ${OPEN} -->`, [OPEN]],
    [`<!--\n${OPEN}\n-->`, []],
    // in fences that are there for it
    [`\`\`\`\n${OPEN}\ntext\n${CLOSE}\n\`\`\``, [OPEN]],
    [`\`\`\`\`\n${OPEN}\n${CLOSE}\n\`\`\`\``, [OPEN]],
    [`~~~\n${OPEN}\n${CLOSE}\n~~~`, [OPEN]],
    [`\`\`\` \t\n${OPEN}\n${CLOSE}\n\`\`\``, [OPEN]],
    [`\`\`\`\r\n${OPEN}\r\n${CLOSE}\r\n\`\`\``, [OPEN]],
    [`\`\`\`\n\n${OPEN}\n<<[/UNRESOLVED who owns it]>>\n\n\`\`\``, [OPEN]],
    [`\`\`\`\n<<[UNRESOLVED]>>\n${CLOSE}\n\`\`\``, ['<<[UNRESOLVED]>>']],
    // in others, which show what one is
    [`\`\`\`yaml\n${OPEN}\n${CLOSE}\n\`\`\``, []],
    [`    ${OPEN}\n    ${CLOSE}`, []],
    [`    ${OPEN}\n    ${CLOSE}\n\n\`\`\`\ntext\n\`\`\``, []],
    [`\`\`\`\n${OPEN}\ntext\n\`\`\``, []],
    [`\`\`\`\ntext\n${CLOSE}\n\`\`\``, []],
    [`\`\`\`\nso: ${OPEN}\n${CLOSE}\n\`\`\``, []],
    [`\`\`\`\n${OPEN}\n${CLOSE} or so\n\`\`\``, []],
    [`\`\`\`\n${OPEN}\n<<[/UNRESOLVED]\n]>>\n\`\`\``, []],
    [`\`\`\`\n${OPEN}\n<<[/UNRESOLVED\n]>>\n\`\`\``, []],
  ];
  expect(rows.map(([piece]) => [piece, discussions(piece)])).toEqual(rows);
});

test('no more discussions are read than anybody has', () => {
  expect(
    discussions(Array.from({ length: 501 }, (_, at) => `<<[UNRESOLVED ${at}]>>`).join('\n')),
  ).toHaveLength(500);
});
