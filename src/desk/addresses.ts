/** Where what the desk is about can be looked at. */
export interface Addresses {
  /** Of a path from the root. */
  readonly path: (path: string) => string;
  readonly issue: (number: number) => string;
  readonly pullRequest: (number: number) => string;
}
