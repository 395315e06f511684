/** A full commit id in the length that people use; every other name as it is. */
export function shortName(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : revision;
}
