import type { Rule } from '../model/rule.js';
import { isOtherMarkup } from '../text/paths.js';
import { quote } from '../text/words.js';

/** A document that nobody reads looks, in a green report, like one that was found to be in order. */
export const proposalIsRead: Rule = {
  id: 'proposal-is-read',
  summary: 'Every document below the roots that is named like a proposal is read as one.',
  category: 'repository',
  severity: 'warning',
  reads: [],

  *checkRepository({ config, unread }) {
    for (const path of unread) {
      yield {
        subject: path,
        message: `Unexpected document ${quote(path)} beside the proposals, it belongs to none and is not read`,
        place: { path },
        help: isOtherMarkup(path)
          ? 'prr-lint reads Markdown alone: list it under `exclude` in the configuration.'
          : config.metadata.source === 'file'
            ? `Give it a directory of its own with ${config.metadata.files.map(quote).join(' or ')}, or list it under \`exclude\` in the configuration.`
            : 'Let `documents` in the configuration name it, as `"*.md"` does for documents that are proposals by themselves, or list it under `exclude`.',
      };
    }
  },
};
