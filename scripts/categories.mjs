/** The topics of rules with their headings, in the order of the catalogue. */
export const CATEGORIES = {
  metadata: 'Metadata',
  contradiction: 'The same answer in two places',
  reality: 'What the code of Kubernetes says',
  approval: 'Approval',
  questionnaire: 'Questionnaire',
  request: 'What reviewers keep asking for',
  document: 'The rest of the document',
  repository: 'The repository',
};
