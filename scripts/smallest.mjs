/**
 * Makes an input that shows a fault smaller, as long as it shows it: files are left out, then lines, then characters, in halves, quarters
 * and so on. `shows` resolves to whether a tree (texts by path) still has the fault; at `deadline` the smallest so far is taken.
 */
export async function smallest(tree, shows, deadline) {
  let best = { ...tree };
  const holds = async (next) => {
    if (performance.now() > deadline || !(await shows(next))) return false;
    best = next;
    return true;
  };
  for (const path of Object.keys(tree)) {
    const { [path]: _, ...without } = best;
    await holds(without);
  }
  for (const path of Object.keys(best)) {
    for (const [split, join] of [
      [(text) => text.split(/(?<=\n)/), (parts) => parts.join('')],
      [(text) => [...text], (parts) => parts.join('')],
    ]) {
      await shorter(split(best[path]), (parts) => holds({ ...best, [path]: join(parts) }));
    }
  }
  return best;
}

/** Takes chunks out of a list, each half as long as those before, as long as `holds` accepts what is left. */
async function shorter(parts, holds) {
  let left = parts;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length; ) {
      const next = left.toSpliced(at, size);
      if (await holds(next)) left = next;
      else at += size;
    }
  }
  return left;
}
