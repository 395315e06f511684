import { expect, test } from 'vitest';
import { component, isKnownComponent, isSameComponent } from '../../src/model/components.js';

test.each<[string, string]>([
  ['API server', 'kube-apiserver'],
  ['Kubernetes API Server', 'kube-apiserver'],
  ['`KCM`', 'kube-controller-manager'],
  ['A/D controller', 'kube-controller-manager'],
  ['cmd/kube-scheduler', 'kube-scheduler'],
  ['Kubernetes cloud controller managers', 'cloud-controller-manager'],
  ['kubelet via a library', 'kubelet'],
  ['the HPA controller in kube-controller-manager', 'kube-controller-manager'],
  ['csi-external-resizer', 'external-resizer'],
  ['csi-resizer', 'external-resizer'],
  ['external-resizer', 'external-resizer'],
  ['Snapshot Controller', 'snapshot-controller'],
  ['library of the project', 'library-of-the-project'],
  ...[
    ...['apiserver', 'api-server', 'kube-api-server', 'kubeapiserver', 'kube-apiserver'].map((name) => [
      name,
      'kube-apiserver',
    ]),
    ...[
      'controller-manager',
      'kube-controllermanager',
      'kube-controller',
      'kcm',
      'attach-detach-controller',
    ].map((name) => [name, 'kube-controller-manager']),
    ...['scheduler', 'kubescheduler', 'schedulers'].map((name) => [name, 'kube-scheduler']),
    ...['proxy', 'kubeproxy'].map((name) => [name, 'kube-proxy']),
    ...['ccm', 'external-cloud-controller-manager'].map((name) => [name, 'cloud-controller-manager']),
    ...['kubectl', 'kubelet', 'kubeadm'].map((name) => [name, name]),
  ].map(([name = '', full = '']): [string, string] => [name, full]),
  [' kubelet ', 'kubelet'],
  ['API  server', 'kube-apiserver'],
  ['the kubelet', 'kubelet'],
  ['a kubelet', 'kubelet'],
  ['kubelet component', 'kubelet'],
  ['kubelet components', 'kubelet'],
  ['kubelet binary', 'kubelet'],
  ['kubelet component x', 'kubelet-component-x'],
  ['pkg/kubelet/cm', 'kubelet'],
  ['tools/cmd/kubelet', 'tools-cmd-kubelet'],
  ['k8s scheduler', 'kube-scheduler'],
  ['my kubernetes scheduler', 'my-kubernetes-scheduler'],
  ['kubelet devvia a', 'kubelet-devvia-a'],
  ['kubelet viaduct a', 'kubelet-viaduct-a'],
  ['kubelet foo', 'kubelet-foo'],
  ['via kubelet', 'via-kubelet'],
  ['controller manager via a library', 'kube-controller-manager'],
  ['the HPA controller in the kube-controller-manager', 'kube-controller-manager'],
  ['a loop within controller manager', 'kube-controller-manager'],
  ['a loop with controller manager', 'loop-with-controller-manager'],
  ['my-csi-resizer', 'my-csi-resizer'],
  ['csi-resizer-x', 'csi-resizer-x'],
])('%s is %s', (text, name) => {
  expect(component(text)).toBe(name);
});

test('only those of every cluster are known', () => {
  expect(['Kubelet', 'kubectl', 'external-resizer', 'etcd'].map(isKnownComponent)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each<[string, string, boolean]>([
  ['autoscaler', 'Cluster Autoscaler', true],
  ['API server', 'kube-apiserver', true],
  ['controller', 'snapshot-controller', false],
  ['autoscaler', 'vertical-pod-autoscalers', false],
  ['proxy', 'konnectivity-proxy', false],
])('%s and %s are one component: %s', (a, b, expected) => {
  expect([isSameComponent(a, b), isSameComponent(b, a)]).toEqual([expected, expected]);
});
