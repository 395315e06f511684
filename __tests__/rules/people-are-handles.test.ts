import { checkRule } from '../support/rule.js';

const reviewer = (text: string): { 'kep.yaml': string } => ({
  'kep.yaml': `reviewers:\n  - ${JSON.stringify(text)}`,
});
const NOBODY = ['a name in full', 'Jane Doe'] as const;

checkRule('people-are-handles', {
  passes: {
    'an empty name': reviewer(''),
    'no handle, with letters of another alphabet': reviewer('Юлия (@sig)'),
    'a name with a dot of another alphabet in two words': reviewer('@ada · example'),
    'a handle with a dot, as in the template': reviewer('@jane.doe'),
    'somebody to be found': reviewer('TBD'),
    'brackets around nobody': reviewer('<TBD>'),
    [NOBODY[0]]: reviewer(NOBODY[1]),
    'a team': reviewer('@kubernetes/sig-node'),
    'a handle with a remark': reviewer('@ada-example - for the API'),
    'a mail address': reviewer('ada@example.org'),
    'an item that is no text': { 'kep.yaml': 'reviewers:\n  - {a: b}\n  - "@ada-example"' },
  },
  fails: {
    'one name where a list may stand': {
      change: { 'kep.yaml': 'editor: "@ada-example,"' },
      finds: [
        'warning kep.yaml «"@ada-example,"» Unexpected `@ada-example,` in `editor`, expected `@ada-example`',
      ],
    },
    'an approver with a comma': {
      change: { 'kep.yaml': 'approvers:\n  - "@ada-example,"' },
      finds: [
        'warning kep.yaml «"@ada-example,"» Unexpected `@ada-example,` in `approvers`, expected `@ada-example`',
      ],
    },
    'an at sign more than once': {
      change: reviewer('@@ada-example'),
      finds: [
        'warning kep.yaml «"@@ada-example"» Unexpected `@@ada-example` in `reviewers`, expected `@ada-example`',
      ],
    },
    'a letter of another alphabet': {
      change: reviewer('@\u0430da-example'),
      finds: [
        'warning kep.yaml «"@\u0430da-example"» Unexpected `\u0430` in `@\u0430da-example` of `reviewers`, expected the letters of a handle',
      ],
    },
    ...Object.fromEntries(
      (
        [
          ['a blank at the end', '@ada-example ', '@ada-example'],
          ['quotes of a word processor', '“@ada-example”', '@ada-example'],
          ['a character of no width', 'ada\u200b-example', 'ada-example'],
          ['a wide @', '＠ada-example', '@ada-example'],
          ['brackets', '<@ada-example>', '@ada-example'],
          ['an address', 'https://github.com/ada-example', '@ada-example'],
          ['a comma', '@ada-example,', '@ada-example'],
        ] as const
      ).map(([name, text, handle]) => [
        name,
        {
          change: reviewer(text),
          finds: [
            `warning kep.yaml «${JSON.stringify(text)}» Unexpected \`${text.replace('\u200b', '\ufffd')}\` in \`reviewers\`, expected \`${handle}\``,
          ],
        },
      ]),
    ),
    'behind an item that is no text, at its own place': {
      change: { 'kep.yaml': 'authors:\n  - {a: b}\n  - "@ivo-example,"' },
      finds: [
        'warning kep.yaml «"@ivo-example,"» Unexpected `@ivo-example,` in `authors`, expected `@ivo-example`',
      ],
    },
    'in an alias': {
      change: {
        OWNERS_ALIASES:
          'aliases:\n  prod-readiness-approvers:\n    - farid-example\n    - "@gita-example,"\n',
      },
      finds: [
        'warning OWNERS_ALIASES «"@gita-example,"» Unexpected `@gita-example,` in `prod-readiness-approvers`, expected `@gita-example`',
      ],
    },
  },
});
