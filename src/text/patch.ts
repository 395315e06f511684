/** What a patch does to lines. */
import { parsePatch } from 'diff';

/** Lines of a file, 1-based and inclusive. */
interface Lines {
  readonly from: number;
  readonly to: number;
}

/**
 * Lines that a patch, with context or without, adds or changes, by the path of the new version; of hunks without a header, as
 * GitHub's API sends them, by the empty path. `undefined` for what is no patch.
 */
export function touchedLines(patch: string): ReadonlyMap<string, readonly Lines[]> | undefined {
  try {
    return new Map(
      parsePatch(patch).flatMap(({ newFileName, hunks }) => {
        const path = newFileName === undefined ? '' : below(newFileName);
        return path === undefined ? [] : [[path, hunks.flatMap(added)] as const];
      }),
    );
  } catch {
    return undefined;
  }
}

/** git names the new version `b/<path>`, and `/dev/null` where there is none. */
function below(name: string): string | undefined {
  return name.startsWith('b/') ? name.slice(2) : undefined;
}

function added({ newStart, lines }: { newStart: number; lines: readonly string[] }): Lines[] {
  const ranges: { from: number; to: number }[] = [];
  let line = newStart;
  for (const text of lines) {
    if (text.startsWith('+')) {
      const last = ranges.at(-1);
      if (last?.to === line - 1) last.to = line;
      else ranges.push({ from: line, to: line });
    }
    if (!/^[-\\]/.test(text)) line += 1;
  }
  return ranges;
}
