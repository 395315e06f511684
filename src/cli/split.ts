/** Values of a flag, which may be repeated and hold several between commas; a blank one is no condition. */
export function split(values: readonly string[]): readonly string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
