/** The second stage: what is true or false. */
import { quote } from '../words.js';
import { type Checking, safely } from './check.js';

/** YAML 1.1 also knew `yes` and `on`; Go's decoder, which the KEP process uses, still does where a boolean belongs. */
export function readBooleans(checking: Checking): void {
  const { tree, shape, data, problems } = checking;
  for (const key of shape.booleans ?? []) {
    const scalar = tree.scalar([key]);
    if (scalar === undefined) continue;
    const { text, plain } = scalar;
    if (plain && /^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) {
      data[key] = text.toLowerCase() === 'true';
    } else if (!plain && /^(?:true|false)$/.test(text)) {
      data[key] = text === 'true';
      problems.push({
        subject: key,
        message: `Unexpected quotes around ${quote(text)}`,
        place: tree.at([key]),
        help: `${key}: ${text}`,
        ...safely(tree.edit([key], text, true)),
      });
    } else if (/^(?:[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/.test(text)) {
      data[key] = /^(?:y|on)/i.test(text);
      problems.push({
        subject: key,
        message: `Unexpected ${quote(text)}, expected \`${data[key]}\``,
        place: tree.at([key]),
        help: `${key}: ${data[key]}`,
        severity: 'warning',
        ...safely(tree.edit([key], String(data[key]), true)),
      });
    }
  }
}
