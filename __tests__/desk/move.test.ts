import { expect, test } from 'vitest';
import { moveOf } from '../../src/desk/move.js';
import { desk, kepFiles, type Said } from '../support/desk.js';

test.each<[move: string | undefined, about: string, said: Said]>([
  ['new->alpha', 'no milestones at all', {}],
  ['new->alpha', 'planned for this release', { milestone: { alpha: 'v1.37', beta: 'v1.38' } }],
  ['new->alpha', 'planned for a later one', { milestone: { alpha: 'v1.38' } }],
  ['new->beta', 'beta at once', { stage: 'beta', milestone: { beta: 'v1.37' }, approval: { beta: '@uma' } }],
  ['new->stable', 'stable at once', { stage: 'stable', milestone: { stable: '1.37' }, approval: null }],
  ['new->stable', 'alpha, then stable', { stage: 'stable', milestone: { alpha: 'v1.30' }, approval: null }],
  ['alpha->beta', 'alpha before', { stage: 'beta', milestone: { alpha: 'v1.36', beta: '1.37' } }],
  ['alpha->beta', 'alpha before, only approved', { stage: 'beta', milestone: { beta: '1.37' } }],
  ['new->beta', 'alpha in the same release', { stage: 'beta', milestone: { alpha: '1.37', beta: '1.37' } }],
  ['beta->stable', 'beta before', { stage: 'stable', milestone: { alpha: 'v1.6', beta: 'v1.8' } }],
  ['beta->stable', 'only beta before', { stage: 'stable', milestone: { beta: 'v1.36', stable: '""' } }],
  ['again', 'the stage is older', { stage: 'beta', milestone: { alpha: 'v1.30', beta: 'v1.35' } }],
  ['again', 'one of two is older', { milestone: { alpha: '"v1.21, v1.37"' } }],
  ['again', 'deprecated before', { stage: 'deprecated', milestone: { deprecated: 'v1.33' } }],
  ['deprecate', 'deprecated now', { stage: 'deprecated', milestone: { deprecated: 'v1.37' } }],
  ['disable', 'a milestone that nobody wrote', { stage: 'disabled', milestone: { alpha: 'v1.33' } }],
  ['remove', 'removed now', { stage: 'removed', milestone: { deprecated: 'v1.30' } }],
  ['withdraw', 'withdrawn', { status: 'withdrawn', stage: 'beta' }],
  [
    'alpha->beta',
    'a stage told by its milestone',
    { stage: null, milestone: { alpha: 'v1.36', beta: 'v1.37' } },
  ],
  [undefined, 'neither stage nor milestone', { stage: null }],
  [
    'alpha->beta',
    'a stage that is not planned',
    { stage: 'beta', milestone: { alpha: 'v1.36', beta: 'TBD' } },
  ],
  ['again', 'a patch release before', { milestone: { alpha: 'v1.36.2' } }],
  ['new->alpha', 'a patch release of the same', { latest: 'v1.37.1', milestone: { alpha: 'v1.37' } }],
])('%s: %s', async (move, _, said) => {
  const { keps } = await desk(kepFiles(1, said));
  expect(keps.map(moveOf)).toEqual([move]);
});
