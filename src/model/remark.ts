/** A review or a comment on a pull request. */
export interface Remark {
  /** A login; empty for an account that is gone. */
  readonly author: string;
  readonly isReview: boolean;
  /** When it was published, in UTC: `2026-06-01T12:00:00Z`. */
  readonly at: string;
  readonly url: string;
  /** Its own text, and of a review the first ones that stand on lines. */
  readonly texts: readonly string[];
  /** How many remarks on lines came with it. */
  readonly onLines: number;
}
