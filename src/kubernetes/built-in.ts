/** The index that comes with the program. Only who asks for it imports this module. */

import type { KubernetesIndex } from '../model/kubernetes.js';
import { TEXT } from './built-in-text.js';
import { readIndex } from './index-file.js';

export function builtInIndex(): KubernetesIndex {
  return readIndex('data/kubernetes.json', TEXT);
}
