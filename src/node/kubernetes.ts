import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIndex } from '../kubernetes/index-file.js';
import type { KubernetesIndex } from '../model/kubernetes.js';
import { ownPackage } from './package.js';

/** The index that comes with the program. */
export function builtInIndex(): KubernetesIndex {
  const path = join(ownPackage().directory, 'data', 'kubernetes.json');
  return readIndex(path, readFileSync(path, 'utf8'));
}
