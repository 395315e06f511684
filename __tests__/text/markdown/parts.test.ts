import { describe, expect, test } from 'vitest';
import { lazyReadme } from '../../../src/load/readme/lazy.js';
import { parseReadme } from '../../../src/load/readme/readme.js';
import { type MarkdownDocument, parseMarkdown } from '../../../src/text/markdown/markdown.js';
import { hasTurn } from '../../support/cases.js';
import { example, SPECIFICATIONS } from '../../support/readme.js';

const HEAD = `# KEP-1: A title

## Summary

Short.

## Design Details

### Test Plan

See [runs].

[runs]: https://example.org/runs
`;

const QUESTIONNAIRE = `## Production Readiness Review Questionnaire

### Feature Enablement and Rollback

###### How can this feature be enabled / disabled in a live cluster?

- [x] Feature gate (also fill in values in \`kep.yaml\`)
  - Feature gate name: \`PodNaming\`
  - Components depending on the feature gate: kubelet

###### Can the feature be disabled once it has been enabled (i.e. can we roll back the enablement)?

Yes, see [runs].

### Monitoring Requirements

###### What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?

- [ ] Metrics
  - Metric name: \`pods_named_total\`

### Scalability

###### Will enabling / using this feature result in any new API calls?

No.
`;

const HISTORY = `## Implementation History

- 2026-01-01: first draft

## Drawbacks

None.
`;

/** A README with `piece` before, inside and behind the questionnaire and at the end of the file. */
function around(piece: string): string[] {
  return [
    `${HEAD}\n${piece}\n\n${QUESTIONNAIRE}\n${HISTORY}`,
    `${HEAD}\n${QUESTIONNAIRE.replace('### Monitoring', `${piece}\n\n### Monitoring`)}\n${HISTORY}`,
    `${HEAD}\n${QUESTIONNAIRE}\n${piece}\n\n${HISTORY}`,
    `${HEAD}\n${QUESTIONNAIRE}\n${HISTORY}\n${piece}`,
  ];
}

const READY = example('keps/sig-node/9001-pod-start-budget/README.md');

const PIECES: Readonly<Record<string, string>> = {
  'a fence with lines that look like headings': '```sh\n# install it\n## and run it\nmake\n```',
  'a fence of tildes around backticks': '~~~\n```\n# no heading\n```\n~~~',
  'a longer fence around a shorter one': '````md\n```\n# no heading\n```\n# nor this\n````',
  'a fence that is closed with more marks': '```\n# no heading\n`````\n',
  'backticks that open no fence': '``` not `a` fence\n\n# A heading\n',
  'an indented fence': '   ```\n   # no heading\n   ```',
  'a fence in a list item': '- step\n\n  ```sh\n  # no heading\n  ```\n- next',
  'a fence in a list item with a heading at the start of a line': '- step\n\n  ```sh\n# ends the list\n',
  'a fence in nested lists': '1. one\n   - two\n\n     ```\n     # no heading\n     ```\n',
  'a fence in a quote': '> ```\n> # no heading\n> ```\n',
  'a fence in a quote, left by a heading': '> ```\n# A heading\n',
  'a fence in a quote, left by a line': '> ```\nplain\n# A heading\n```\n# hidden\n```',
  'an unclosed fence': '```\n# hidden\n###### Are there any tests for feature enablement/disablement?\n',
  'a comment with lines that look like headings': '<!--\n# hidden\n## too\n-->',
  'a comment with a fence in it': '<!--\n```\n# hidden\n-->\n# A heading\n\n```\n# code\n```',
  'a fence with a comment in it': '```\n<!--\n```\n# A heading\n\n-->',
  'a comment in the middle of a line': 'text <!-- and\n# A heading\n\nno comment -->',
  'a comment that is closed and opened again': '<!-- one --> text <!-- two\n# A heading\n-->',
  'a comment in a list item': '- a\n  <!--\n  # hidden\n  -->\n- b',
  'an unclosed comment': '<!--\n# hidden\n###### Are there any tests for feature enablement/disablement?\n',
  'an unclosed comment in a list item': '- a\n\n  <!--\n# A heading\n\ntext',
  'an HTML block': '<details>\n<summary>More</summary>\n# no heading\n</details>\n\n# A heading',
  'an HTML block with a fence': '<div>\n```\n# what is it?\n```\n</div>',
  'a script': '<script>\n# no heading\n\n# nor this\n</script>',
  'a pre': '<pre>\n\n# no heading\n\n</pre>',
  'a pre behind text': 'text <pre>\n\n# A heading\n\n</pre>',
  'a style in capitals': '<STYLE>\n\n# no heading\n\n</STYLE>\n# A heading',
  'a pre in a list': '- <pre>\n\n# A heading\n\n</pre>',
  'an element whose name only starts like pre': '<pre-view>\n\n# A heading\n',
  'a processing instruction': '<?php\n\n# no heading\n?>',
  'a declaration': '<!DOCTYPE\n\n# no heading\n>',
  'a CDATA section': '<![CDATA[\n\n# no heading\n]]>',
  'underlined headings': 'Scalability\n===========\n\ntext\n\nMore of it\n---\n',
  'a rule': 'text\n\n---\n\n***\n\n# A heading',
  'link definitions':
    '[design]: https://example.org/design\n\nsee [design] and [other]\n\n[other]: <https://example.org>',
  'a link definition in a list': '- a\n\n  [note]: https://example.org\n\n[note] [missing]',
  'a link definition with its title on the next line': '[a]: https://example.org\n"The title"\n\n[a]',
  'a link definition with its address on the next line': '[b]:\nhttps://example.org\n\n[b]',
  'a link definition in a fence': '```\n[fenced]: https://example.org\n```\n\n[fenced]',
  'two link definitions of one name':
    '[c]: https://example.org/1\n\n# A heading\n\n[c]: https://example.org/2\n\n[c]',
  'a link definition in a paragraph':
    'text\n[runs]: https://example.org/other\n[d]: https://example.org\n\n[d]',
  'a link definition that is none': '[e]: and this is why\n\n[e]',
  'a link definition with a title, then another':
    '[f]: https://example.org\n"Title"\n[g]: https://example.org\n\n[g]',
  'headings without a blank': '#no heading\n#\n####### nor this\n',
  'closed headings': '## A heading ##\n\n#\tTab\n',
  'an indented heading': '   ## Scalability\n\ntext\n\n    # code\n',
  'a heading in a list': '- # A heading\n- ## Another\n  # a third\n',
  'a heading in a quote': '> # A heading\n> text\n',
  'a second questionnaire': '## Production Readiness\n\n###### What are other known failure modes?\n\nNone.',
  'windows line ends': '```\r\n# no heading\r\n```\r\n\r\n# A heading\r\n\r\n<!--\r\n# hidden\r\n-->\r\n',
  'old Macintosh line ends': 'a\r# A heading\r```\r# no heading\r```\r',
  'control characters': '\u0000\u0007 \u202E # no heading\n\u00a0# nor this\n',
  'other line separators': 'a\u2028# no heading\u0085# nor this\n',
  'an unresolved discussion': '<<[UNRESOLVED who owns it ]>>\ntext\n<<[/UNRESOLVED]>>',
  'a word to this tool': '<!-- prr-lint-disable slis: none -->',
};

const parsed = new Map<string, MarkdownDocument>();

/** All of a document, parsed by remark once: it knows nothing of a specification. */
function parseOnce(source: string): MarkdownDocument {
  const document = parsed.get(source) ?? parseMarkdown(source);
  parsed.set(source, document);
  return document;
}

describe.each(SPECIFICATIONS)('cutting before parsing reads the same, with %s', (_, template) => {
  const isOwn = template === SPECIFICATIONS[0]?.[1];
  test.each(Object.entries(PIECES).map(([name, piece], turn) => ({ name, piece, turn })))(
    '$name',
    ({ piece, turn }) => {
      for (const [position, text] of around(piece).entries()) {
        // The other specification knows a question otherwise; what stands around one is cut alike.
        if (!isOwn && !hasTurn(turn + position, 3)) continue;
        const whole = parseReadme('README.md', { text }, template, parseOnce);
        expect(parseReadme('README.md', { text }, template)).toEqual(whole);
        const { title, sections, toc, swallowed } = lazyReadme('README.md', { text }, template);
        const { title: a, sections: b, toc: c, swallowed: d } = whole;
        expect([title, sections, toc, swallowed], 'of the headings alone').toEqual([a, b, c, d]);
      }
    },
  );

  test.each([
    ['every line end of Windows', READY.replaceAll('\n', '\r\n')],
    ['no heading of the questionnaire', READY.replace('## Production Readiness Review Questionnaire\n', '')],
    ['nothing but the questionnaire', READY.slice(READY.indexOf('## Production'))],
    ['a questionnaire at the end', READY.slice(0, READY.indexOf('## Implementation History'))],
    ['nothing', ''],
    ['blank lines', '\n\n \n'],
    ['one heading', '#'],
  ])('%s', (_, text) => {
    expect(parseReadme('README.md', { text }, template)).toEqual(
      parseReadme('README.md', { text }, template, parseOnce),
    );
  });
});
