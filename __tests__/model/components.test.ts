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
