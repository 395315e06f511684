import { expect, test } from 'vitest';
import { markerAt } from '../../../src/load/readme/promise-markers.js';
import { tokensOf, wordAt } from '../../../src/text/english/tokens.js';
import { expectPromises } from '../../support/promised.js';

/** Rows `mood word` of each marker and the word that its verbs start with, and the sentence; the sentence alone where none is one. */
function expectMarkers(table: string): void {
  const rows = table
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');
  const read = rows.map((row) => {
    const sentence = row.slice(row.lastIndexOf('| ') + 1).trim();
    const tokens = tokensOf(sentence);
    const found = tokens.flatMap((_, at) => {
      const marker = markerAt(tokens, at);
      return marker === undefined ? [] : [`${marker.mood} ${wordAt(tokens, marker.next)}`];
    });
    return found.length === 0 ? sentence : `${found.join(', ')} | ${sentence}`;
  });
  expect(read).toEqual(rows);
}

test('what will, should or has to be done', () => {
  expectMarkers(`
    will add | We will add tests.
    will add | We'll add tests.
    will add | We shall add tests.
    would add | We would add tests.
    need add | We should add tests.
    need add | We must add tests.
    need add | We need to add tests.
    need add | He needs to add tests.
    need add | We ought to add tests.
    need add | We have to add tests.
    need add | He has to add tests.
    We need tests.
    We have tests.
    We ought, they say.
    We can add tests.
  `);
});

test('what is open', () => {
  expectMarkers(`
    plan add | It remains to add tests.
    plan add | We remain to add tests.
    plan add | We have yet to add tests.
    plan add | We have still to add tests.
    to-be be | Tests remain to be added.
    to-be be | Tests are yet to be added.
    to-be be | It has still to be added.
    It remains there.
    It is still there.
    Not yet there.
  `);
});

test('what is planned', () => {
  expectMarkers(`
    plan add | We plan to add tests.
    plan add | He plans to add tests.
    plan adding | We plan on adding tests.
    plan adding | We plan for adding tests.
    plan add | We planned to add tests.
    plan add | We are planning to add tests.
    plan add | We intend to add tests.
    plan add | He intends to add tests.
    plan add | We are intending to add tests.
    plan add | Our intention to add tests
    plan add | We aim to add tests.
    plan add | He aims to add tests.
    plan add | We are aiming to add tests.
    will add | We are going to add tests.
    plan add | We expect to add tests.
    plan add | He expects to add tests.
    plan add | We are expecting to add tests.
    plan add | A goal to add tests
    plan add | An idea to add tests
    plan add | We want to add tests.
    plan add | He wants to add tests.
    would like, plan add | We would like to add tests.
    plan add | We continue to add tests.
    plan add | We hope to add tests.
    plan add | He hopes to add tests.
    plan add | We are hoping to add tests.
    plan add | The plan is to add tests.
    plan add | The plan was to add tests.
    plan add | The plans are to add tests.
    plan add | The goal for beta is to add tests.
    plan add | The plan in the next release is to add tests.
    plan add | A requirement is to add tests.
    plan add | A criterion for beta is to add tests.
    plan add | A prerequisite is to add tests.
    plan add | A condition is to add tests.
    plan adding | We are working on adding tests.
    plan add | We are working to add tests.
    plan adding | We are looking into adding tests.
    We hope for tests.
    We want tests.
    It is like a test.
    The goal of the kubelet is to run pods.
    The goal here is to run pods.
    plan a | The goal for a new node of the cluster is to run pods.
    A criterion for a new node of the cluster is to run pods.
    A requirement to add tests
    The plan is kept.
    A condition for it is kept.
    A condition for it, to say it
    We are looking at tests.
    We are working.
  `);
});

test('what somebody wishes to be able to do is a story', () => {
  expectMarkers(`
    I would like to be able to add tests.
    plan be | We want to be sure that it works.
    Users want to be able to add tests.
    would add | We would add tests.
    would like, plan be | We would like to be sure.
    would then | We would then all be able to run it.
    would like | We would like tests able to run.
    plan run | Users want to run it, able or not.
  `);
});

test('what is intended', () => {
  expectMarkers(`
    need add | It is intended to add tests.
    need add | It is expected to add tests.
    need add | Tests are scheduled to add it.
    need add | It is supposed to add tests.
    need add | It is slated to add tests.
    need add | It is meant to add tests.
    need add | It is due to add tests.
    need add | It is targeted to add tests.
    need add | It is also intended to add tests.
    need add | It can be expected to add tests.
    It is intended.
    The field that was meant to add tests
    The intended tests
  `);
});

test('what is being done', () => {
  expectMarkers(`
    being being | Tests are being added.
    being being | A test is being added.
    plan planning | We are still planning it.
    plan planning | I am still planning it.
    plan adding | It is still adding tests.
    doing adding | We are adding tests.
    doing adding | I am adding tests.
    doing adding | SIG is adding tests.
    doing writing | We are also writing tests.
    doing documenting | We are now documenting it.
    doing testing | We are currently testing it.
    doing testing | We are actively testing it.
    It is still there.
    Pods are adding load.
    We are having tests.
    We are running tests.
    We are there.
    We are added.
    We are now there.
  `);
});

test('an infinitive that hangs on nothing', () => {
  expectMarkers(`
    to-be be | To be tested.
    to-be be | SLOs are to be determined.
    to-be be | Metrics to be added.
    to-be be | The thing that lets it be, as far as anybody has known it, to be added.
    To test it
    It is likely to be added.
    It is able to be added.
    It seems to be added.
    There is a chance to be added.
    It asks a node of the cluster to be added.
    It allows the gate to be enabled.
    It requires the gate to be enabled.
    It enables pods to be added.
    It forces pods to be added.
    It lets pods wait to be added.
    It permits pods to be added.
  `);
});

test('a plan that is denied', () => {
  expectPromises({
    failures: `
      test | There is a plan to add tests.
      There is no plan to add tests.
      There is no goal to add tests.
      It goes without working on tests.
      There is no hope to add tests.
      There is no requirement to add tests.
    `,
  });
});
