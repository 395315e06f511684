import { checkRule } from '../support/rule.js';

checkRule('implementation-history-is-kept', {
  passes: {
    'no section: another rule says so': { 'README.md': '<!-- without: Implementation History -->' },
    'entries below headings': { 'README.md': '## Implementation History\n\n### v1.36\n\nAlpha.\n' },
    'a withdrawn KEP': { 'kep.yaml': 'status: withdrawn\n', 'README.md': '## Implementation History\n' },
  },
  fails: {
    'comments only': {
      change: { 'README.md': '## Implementation History\n\n<!--\n- 2026-01-01: KEP created\n-->\n' },
      finds: ['warning README.md «## Implementation History» Missing entries in `Implementation History`'],
    },
    'a headings only': {
      change: { 'README.md': '## Implementation History\n\n### v1.36\n\nTODO\n' },
      finds: ['warning README.md «## Implementation History» Missing entries in `Implementation History`'],
    },
  },
});
