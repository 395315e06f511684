import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NAME } from '../model/tool.js';

interface Package {
  readonly directory: string;
  readonly version: string;
}

let found: Package | undefined;

/**
 * This package's own directory and version. It is looked for upwards because the modules run from `src`, from the compiler's output
 * and from bundles, each at another depth.
 */
export function ownPackage(): Package {
  found ??= lookUp(dirname(fileURLToPath(import.meta.url)));
  return found;
}

function lookUp(directory: string): Package {
  try {
    const { name, version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    if (name === NAME) return { directory, version };
  } catch {
    // No manifest here: bundles have one of their own without a name, other directories have none.
  }
  const parent = dirname(directory);
  return parent === directory ? { directory, version: 'unknown' } : lookUp(parent);
}
