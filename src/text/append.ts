/** `list.push(...more)` for lists of any length: each spread argument takes a place on the stack, which a stranger's file can exhaust. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
