/** Texts and files of somebody who wants to be obeyed: by a runner that reads a log, by GitHub that renders Markdown, by a terminal. */
import { KEP } from './sample.js';

const COMMANDS = [
  '::error::a',
  '::Set-Output name=a::b',
  '::STOP-COMMANDS::c',
  '::add-mask::d',
  '::add-matcher::e.json',
  '::debug::f',
  '::group::g',
  '::endgroup::',
  '##[command]h',
  '##[add-mask]i',
  '##[set-env name=NODE_OPTIONS;]j',
  '##[group]k',
];

/** Characters that a comparison by a language overlooks, one from each way to be overlooked. */
const WEIGHTLESS = [
  '\u200B',
  '\u200D',
  '\u00AD',
  '\u0301',
  '\u2060',
  '\uFE0F',
  '\u0640',
  '\u0000',
  '\u{E0041}',
];

/** Commands, plain and with something between their signs that a runner may overlook. */
export const LOG_ATTACKS: readonly string[] = [
  ...COMMANDS,
  ...WEIGHTLESS.flatMap((sign) => [
    `:${sign}:error::l`,
    `${sign}::error::m`,
    `::${sign}error::n`,
    `#${sign}#[error]o`,
    `##${sign}[error]p`,
    `${sign}##[error]q`,
  ]),
  '\u0085::error::r',
  '\u2028::error::s',
  '\u3000::error::t',
  '\uFEFF::error::u',
  '\u001B[0m::error::v',
];

/** The attacks one after the other on one line, and each at the start of one, behind every kind of line end. */
const LINE = LOG_ATTACKS.join(' ');
const LINES = ['\n', '\r', '\r\n', '\u2028', '\u0085', '\u000B', '\n  \t']
  .map((end) => LOG_ATTACKS.map((attack) => end + attack).join(''))
  .join('');

const text = (value: string): string => JSON.stringify(value);

const README = `# KEP-9001: ${LINE}
${LINES}

## ${LINE}

## Production Readiness Review Questionnaire
${LINES}

### ${LINE}

###### How can this feature be enabled / disabled in a live cluster?

- [x] Feature gate
  - Feature gate name: ${LINE}
  - Components depending on the feature gate: ${LINE}

<<[UNRESOLVED ${LINE} ]>>
${LINES}
<<[/UNRESOLVED]>>

###### Can the feature be disabled once it has been enabled (i.e. can we roll back the enablement)?

TODO ${LINES}

<!-- prr-lint-disable ${LINE}: ${LINES} -->
`;

const METADATA = `title: ${text(LINE)}
kep-number: ${text(LINES)}
authors: [${text(LINE)}, ${text(LINES)}]
owning-sig: ${text(LINE)}
participating-sigs: [${text(LINES)}]
reviewers: [${text(LINE)}]
approvers: [${text(LINE)}]
status: ${text('##[error]x')}
stage: ${text('::error::x')}
latest-milestone: ${text('v1.37\r::error::x')}
milestone: { alpha: ${text(LINE)}, ${text(LINE)}: ${text(LINES)} }
${text('::error::x')}: ${text(LINES)}
${text('##[error]x')}: [${text(LINES)}]
see-also: [${text(LINE)}]
feature-gates: [{ name: ${text(LINE)}, components: [${text(LINES)}] }]
disable-supported: ${text(LINE)}
metrics: [${text(LINE)}, ${text(LINES)}]
`;

/** Files that replace or join those of the sample, by what they attack. */
export const HOSTILE_FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'in every value': { [`${KEP}/README.md`]: README, [`${KEP}/kep.yaml`]: METADATA },
  'in a README beside sound metadata': { [`${KEP}/README.md`]: README },
  'in metadata beside a sound README': { [`${KEP}/kep.yaml`]: METADATA },
  'in YAML that is no YAML': { [`${KEP}/kep.yaml`]: `title: [${LINE}\n${LINES}: : :` },
  'in a value and nothing else': { [`${KEP}/kep.yaml`]: `stage: ${text(LINE)}\nstatus: implementable\n` },
  'in an approval file': {
    'keps/prod-readiness/sig-node/9001.yaml': `kep-number: ${text(LINE)}\n${text('##[error]x')}:\n  approver: ${text(LINES)}\nbeta:\n  approver: ${text(LINE)}\n`,
  },
  'in the aliases': { OWNERS_ALIASES: `aliases:\n  ${text(LINE)}: ${text(LINES)}\n  x: [${text(LINE)}]\n` },
  'in aliases that are no YAML': { OWNERS_ALIASES: `aliases:\n  ${LINE}: [\n` },
  'in the configuration': {
    '.github/prr-lint.yaml': `${text(LINE)}: ${text(LINES)}\nrules: { ${text(LINE)}: ${text(LINES)} }\n`,
  },
  'in a configuration that is no YAML': { '.github/prr-lint.yaml': `rules: [${LINE}\n${LINES}` },
  'in a reason to ignore': {
    '.github/prr-lint.yaml': `ignore: [{ kep: ${text(LINE)}, rule: toc-is-current, reason: ${text(LINES)} }]\n`,
  },
  'in names of directories and files': {
    'keps/sig-node/9100-##[add-mask]x/README.md': '# x\n',
    'keps/sig-node/9101-::error::x/kep.yml': 'title: x\n',
    'keps/sig-node/9102-a\n::error::x\n/README.md': '# x\n',
    'keps/sig-node/9103-`@octocat`|<img>/README.md': '# x\n',
    'keps/sig-node/9104-a\r##\u200B[error]x/kep.yaml': METADATA,
    'keps/::error::x/9105-x/kep.yaml': 'title: x\n',
  },
};

/** What GitHub makes something of outside of code: people, issues, addresses, pictures, HTML, structure. */
export const MARKDOWN_ATTACKS: readonly string[] = [
  '@octocat',
  '@example-org/team',
  '&#64;octocat',
  'a.@octocat.',
  '(@octocat)',
  '`@octocat',
  '\\`@octocat`',
  '@\u200Boctocat @@octocat',
  '#1',
  'GH-12',
  'example-org/enhancements#34',
  'ada@0123456789abcdef0123456789abcdef01234567',
  '0123456789abcdef',
  'https://evil.example/a?b=c',
  'http://evil.example',
  'ftp://evil.example/x',
  'www.evil.example',
  'WWW.EVIL.EXAMPLE',
  'HTTPS://EVIL.EXAMPLE',
  'mailto:a@evil.example',
  'xmpp:a@evil.example/b',
  'a@evil.example',
  '<https://evil.example>',
  '[a](https://evil.example)',
  '[a](javascript:alert(1))',
  '![a](https://evil.example/x.png)',
  '[a]: https://evil.example',
  '[a][a] [a]',
  '[^1]',
  '[^1]: https://evil.example',
  '<img src=https://evil.example/x onerror=alert(1)>',
  '<!-- prr-lint:comment:. -->',
  '<!--',
  '-->',
  '<script>alert(1)</script>',
  '</details></td></table>',
  '<a href="https://evil.example">a</a>',
  '</code></pre><img src=x>',
  '<svg/onload=alert(1)>',
  '<![CDATA[x',
  '<?php',
  '|',
  '\\|',
  '`|`',
  '`a | b',
  '||||',
  '``` @octocat',
  '~~~~',
  '~~@octocat~~',
  '**@octocat** __a__ *b*',
  '# a',
  '> a',
  '> [!WARNING]',
  '- [x] a',
  '1. a',
  '---',
  '===',
  '$a$ $`b`$',
  ':+1:',
  '&copy; &lt;img&gt;',
  '\\',
  '/approve',
];

const ONE = MARKDOWN_ATTACKS.join(' ');
/** Each at the start of a line, behind an empty one. */
const MANY = MARKDOWN_ATTACKS.map((attack) => `\n\n${attack}\n${attack}`).join('');

/** A KEP of whose texts each wants to be obeyed by GitHub's pages; `attack` stands where one line fits. */
export function hostileKep(attack: string = ONE): Record<string, string> {
  return {
    [`${KEP}/README.md`]: `# KEP-9001: ${attack}
${MANY}

## ${attack}

## Production Readiness Review Questionnaire

### ${attack}

###### How can this feature be enabled / disabled in a live cluster?

- [x] Feature gate
  - Feature gate name: ${attack}
  - Components depending on the feature gate: ${attack}

<<[UNRESOLVED ${attack} ]>>
${attack}
<<[/UNRESOLVED]>>

###### Does enabling the feature change any default behavior?

TODO ${attack} will be tested before beta. We will add ${attack} before GA.

<!-- prr-lint-disable ${attack} -->
`,
    [`${KEP}/kep.yaml`]: `title: ${text(attack)}
kep-number: 9001
authors: [${text(attack)}, ${text(`@${attack}`)}]
owning-sig: ${text(attack)}
status: ${text('implementable')}
stage: ${text(`beta ${attack}`)}
latest-milestone: "v1.37"
milestone: { alpha: ${text(attack)}, ${text(attack)}: ${text(attack)} }
feature-gates: [{ name: ${text(attack)}, components: [${text(attack)}] }]
metrics: [${text(attack)}]
${text(attack)}: ${text(attack)}
`,
    'keps/prod-readiness/sig-node/9001.yaml': `kep-number: 9001\nbeta:\n  approver: ${text(attack)}\n${text(attack)}:\n  approver: ${text(attack)}\n`,
  };
}
