/** A wrong call, configuration or repository: one line that says what to do. The shells print it and end with 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}
