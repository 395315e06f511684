import { checkRule } from '../support/rule.js';

const SLIS =
  '###### What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?\n\n';
/** What stands in the examples besides, which the cases below put their own answers for. */
const ROLLBACK = '###### What specific metrics should inform a rollback?\n\n';
const only = (slis: string, rollback = 'A restart of the `kubelet`.'): string =>
  `${ROLLBACK}${rollback}\n\n${SLIS}${slis}\n`;
const listed = (...names: readonly string[]): string => `metrics: [${names.join(', ')}]`;
const inReadme = (name: string): string =>
  `notice README.md «${name}» Missing metric \`${name}\` in \`metrics\` of kep.yaml`;
const nowhere = (name: string): string =>
  `warning kep.yaml «${name}» Unexpected metric \`${name}\`, no answer of the README names it`;

checkRule('metrics-match-readme', {
  passes: {
    'no metrics in kep.yaml': { 'kep.yaml': '# without: metrics' },
    'what is no metric in kep.yaml': {
      'kep.yaml': listed('TBD', 'metrics', '"none yet"', 'my_feature_metric'),
      'README.md': only('`a_b_total`'),
    },
    'a metric that another answer names': {
      'kep.yaml': listed('a_b_total', 'c_d_total'),
      'README.md': only('`a_b_total`', '`c_d_total` growing.'),
    },
    'a metric of every cluster': {
      'kep.yaml': listed('a_b_total'),
      'README.md': only('`a_b_total` and `apiserver_request_total`'),
    },
    'the series of a histogram': {
      'kep.yaml': listed('a_b_seconds'),
      'README.md': only('`a_b_seconds_bucket`, `a_b_seconds_sum` and `a_b_seconds_count`'),
    },
    'a name with escaped underscores': {
      'kep.yaml': listed('aa_bb_total'),
      'README.md': only('We count aa\\_bb\\_total.'),
    },
    'a name that the README writes without its component': {
      'kep.yaml': listed('kubelet_pods_late_total'),
      'README.md': only('`pods_late_total`'),
    },
    'a name in front of which the README has the component': {
      'kep.yaml':
        'metrics:\n  - pod_start_budget_exceeded_total\n  - kubelet_pod_start_duration_budget_ratio\n',
    },
  },
  fails: {
    'the start of a longer name': {
      change: { 'kep.yaml': listed('a_b', 'a_b_total_ever'), 'README.md': only('`a_b_total_ever`') },
      finds: [nowhere('a_b')],
    },
    'a tail of two words, which says too little': {
      change: { 'kep.yaml': listed('kubelet_late_total'), 'README.md': only('`late_total`') },
      finds: [inReadme('late_total'), nowhere('kubelet_late_total')],
    },
    'an SLI that kep.yaml lacks': {
      change: { 'kep.yaml': listed('a_b_total'), 'README.md': only('`a_b_total` and `pods_late_ever`') },
      finds: [inReadme('pods_late_ever')],
    },
    'a unit more or less': {
      change: {
        'kep.yaml': listed('a_b', 'c_d_seconds', 'e_f'),
        'README.md': only('`a_b_total`, `c_d` and `e_f_bytes`'),
      },
      finds: [
        'warning kep.yaml «a_b» Unexpected metrics `a_b` in kep.yaml and `a_b_total` in the README, expected one name',
        'warning kep.yaml «c_d_seconds» Unexpected metrics `c_d_seconds` in kep.yaml and `c_d` in the README, expected one name',
        'warning kep.yaml «e_f» Unexpected metrics `e_f` in kep.yaml and `e_f_bytes` in the README, expected one name',
      ],
    },
    'a word more, which is another metric': {
      change: { 'kep.yaml': listed('a_b'), 'README.md': only('`a_b_ever`') },
      finds: [inReadme('a_b_ever'), nowhere('a_b')],
    },
    'two letters of a long name': {
      change: { 'kep.yaml': listed('pods_late_total'), 'README.md': only('`pods_lated_totals`') },
      finds: [
        'warning kep.yaml «pods_late_total» Unexpected metrics `pods_late_total` in kep.yaml and `pods_lated_totals` in the README, expected one name',
      ],
    },
    'two letters of a short name, which may be another': {
      change: { 'kep.yaml': listed('pod_late_a'), 'README.md': only('`pod_late_bc`') },
      finds: [inReadme('pod_late_bc'), nowhere('pod_late_a')],
    },
    'three letters of a long name, which may be another': {
      change: { 'kep.yaml': listed('pods_late_total'), 'README.md': only('`pods_late_totalled`') },
      finds: [inReadme('pods_late_totalled'), nowhere('pods_late_total')],
    },
    'a slip beside the right name, which is no slip': {
      change: {
        'kep.yaml': listed('pods_late_total', 'pods_lage_total'),
        'README.md': only('`pods_lage_total`'),
      },
      finds: [nowhere('pods_late_total')],
    },
    'a metric at alpha, where SLIs are not due, as a notice': {
      change: {
        'kep.yaml': `stage: alpha\nlatest-milestone: "v1.36"\n${listed('a_b_total')}`,
        'README.md': only('None yet.'),
      },
      finds: [nowhere('a_b_total').replace('warning', 'notice')],
    },
    'a word less at the end': {
      change: {
        'kep.yaml':
          'metrics:\n  - kubelet_pod_start_budget_exceeded\n  - kubelet_pod_start_duration_budget_ratio\n',
      },
      finds: [
        'warning kep.yaml «kubelet_pod_start_budget_exceeded» Unexpected metric `kubelet_pod_start_budget_exceeded`, expected `kubelet_pod_start_budget_exceeded_total` as in the README',
      ],
    },
    'a metric that no answer names': {
      change: {
        'kep.yaml':
          'metrics:\n  - kubelet_pod_start_budget_exceeded_total\n  - kubelet_pod_start_duration_budget_ratio\n  - kubelet_budgets_read_total\n',
        'README.md': '### Risks and Mitigations\n\nThe kubelet counts them: `kubelet_budgets_read_total`.\n',
      },
      finds: [
        'warning kep.yaml «kubelet_budgets_read_total» Unexpected metric `kubelet_budgets_read_total`, the README names it at line 77, in no answer',
      ],
    },
    'a metric behind an item that is no text, at its own place': {
      change: { 'kep.yaml': 'metrics: [{a: b}, unknown_metric_total]' },
      finds: [
        'notice README.md «kubelet_pod_start_budget_exceeded_total» Missing metric `kubelet_pod_start_budget_exceeded_total` in `metrics` of kep.yaml',
        'warning kep.yaml «unknown_metric_total» Unexpected metric `unknown_metric_total`, no answer of the README names it',
      ],
    },
    'a metric that another section names': {
      change: {
        'kep.yaml':
          'metrics: [kubelet_pod_start_budget_exceeded_total, kubelet_pod_start_duration_budget_ratio, pods_lost_total]',
        'README.md': '## Summary\n\nWe count `pods_lost_total`, not `pods_lost_total_ever`.\n',
      },
      finds: [
        'warning kep.yaml «pods_lost_total» Unexpected metric `pods_lost_total`, the README names it at line 51, in no answer',
      ],
    },
  },
});
