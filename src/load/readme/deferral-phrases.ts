/** How authors put an answer off, sentence by sentence. Every repetition is bounded. */

/** A sentence that is a note to oneself. */
export const NOTE_TO_SELF = /^(?:TODO|TBD|TBA|FIXME|WIP)\b/;

const LATER =
  '(?:alpha|beta|ga|g\\.a\\.|stable|graduat\\w*|promot\\w*|implement\\w*|release\\w*|later|before|prior|once|after|when|until|during|next|future|v?1\\.\\d+|feedback|kep)';

const STAGE = '(?:alpha|beta|ga|g\\.a\\.|stable)';

/** What an answer is called that is still to come: `this section`, `these tests`, `more details`. */
const TO_COME =
  "(?:(?:the|this|these|those|more)\\s+\\w+\\s+|\\w+\\s+(?=(?:section|question|answer|tests?|details?)\\s))?(?:(?:this|these|it|they|that|those|we(?:'ll)?|section|question|answers?|tests?|details?|e2e|which|part)\\s+){0,4}";

/** Sentences that only put an answer off; `later` must follow somewhere in the same sentence. Every repetition is bounded. */
export const DEFERRALS: readonly RegExp[] = [
  new RegExp(
    `^(?:still\\s+)?(?:tbd|tba|to\\s?do|wip|n/?a|none|not\\s+applicable|not\\s+(?:yet\\s+)?(?:required|needed|tested|done|implemented|determined|decided|applicable)(?:\\s+yet)?)\\b[^a-z]*(?:\\w+\\s+){0,3}?(?:for|in|before|by|until|till|at|when|during|prior|as\\s+part|on|once|after|with)\\b[^.]*\\b${LATER}\\b`,
    'i',
  ),
  new RegExp(
    `^${TO_COME}(?:will|would|shall|should|needs?\\s+to|is\\s+to|are\\s+to|to)\\s+(?:be\\s+)?(?:be\\s+)?(?:added|filled(?:\\s+(?:in|out))?|updated|determined|provided|completed|defined|documented|decided|answered|considered|specified|fill(?:\\s+(?:in|out))?|tested|evaluated|discussed|described|addressed|revisited|expanded|established|targeted)\\b[^.]*\\b${LATER}\\b`,
    'i',
  ),
  /^(?:(?:this|it|these|they|answers?|the\s+(?:answer|section))\s+)?(?:will|to)\s+be\s+(?:added|filled(?:\s+(?:in|out))?|updated|determined|provided|completed|defined|documented|decided|answered)(?:\s+later|\s+soon)?$/i,
  new RegExp(
    `^(?:tbd|to\\s?do|to\\s+be\\s+(?:done|determined|filled|defined|decided|added|completed))\\s*[-–—:,(]?\\s*(?:for|in|at|before|by|with|on)?\\s*(?:the\\s+)?${STAGE}\\b[^.]*$`,
    'i',
  ),
  new RegExp(`^(?:for|in|at|before)\\s+${STAGE}[,:]?\\s*(?:tbd|to\\s+be\\s+\\w+)$`, 'i'),
  new RegExp(
    `^not\\s+(?:yet\\s+)?(?:required|needed|applicable|relevant)\\s+(?:for|in|at|until|before)\\s+(?:the\\s+)?${STAGE}\\b[^.]*$`,
    'i',
  ),
  // Written before there was anything to test: it is due once there is.
  /^(?:(?:this|the)\s+(?:feature|code|implementation)|it)\s+(?:does\s+not|doesn['’]t)\s+(?:yet\s+)?exist\b[^.]{0,40}\b(?:yet|writing)$|^(?:(?:this|the)\s+(?:feature|code|implementation)|it)\s+(?:has\s+not|is\s+not|hasn['’]t|isn['’]t)\s+(?:yet\s+)?(?:been\s+)?(?:implemented|written|merged)(?:\s+yet|\s+at\s+the\s+time\s+of\s+writing)?$/i,
  new RegExp(`^(?:it\\s+is\\s+)?planned\\s+(?:for|in)\\s+(?:the\\s+)?${STAGE}\\b`, 'i'),
];

/** "Manual validation will be done before beta": a test that was not made yet, and when it will be. */
export const TEST_TO_COME =
  /^(?=.*(?:\btest|\bvalidat|\bverif|^this\b|^it\b)).*\b(?:will|should|shall|to|is|are)\s+(?:be\s+)?(?:manually\s+)?(?:tested|done|performed|run|executed|conducted|planned|completed?|validated|verified)\b.*\b(?:for|in|by|before|prior|during|until|when|once|after|part)\b.*\b(?:beta|ga|stable|v?1\.\d+|graduat\w*|promot\w*|implement\w*)\b/i;

export const TESTED =
  /\b(?:was|were|has\s+been|have\s+been|is|are)\s+(?:\w+ly\s+)?(?:tested|verified|validated|done|performed|covered)\b/i;

/** "Not tested yet": what stands before such a sentence. */
export const NOT_TESTED =
  /^(?:no[,.]?\s+)?(?:.{0,60}\s)?not\s+(?:yet\s+)?(?:been\s+)?(?:yet\s+)?tested(?:\s+yet)?$|^not\s+yet$/i;

/** A bare no in front of why. */
export const BARE_NO = /^no$/i;
/** "Results will be added here": what stands behind it. */
export const RESULTS_TO_COME =
  /\b(?:will|should)\s+be\s+(?:updated|added|documented|reported|recorded|described)\s+(?:here|in\s+this\s+(?:section|kep|document))\b/i;
