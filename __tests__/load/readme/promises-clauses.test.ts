import { expect, test } from 'vitest';
import { framed, linesOf, read } from '../../support/promises.js';

test.each<[string, Readonly<Record<string, string>>]>([
  [
    'what is denied',
    {
      failures: `
        test | We plan to add tests.
        We do not plan to add tests.
        We never plan to add tests.
        We never really plan to add tests.
        There is no plan to add tests.
        There is no need to add tests.
        It works without plans to add tests.
        Tests will not be added.
        Tests will never be added.
        No tests will be added.
        None will be tested.
        Neither of the tests will be added.
        Nothing will be tested.
        Nobody will add tests.
        There are no tests that will be added.
        test | Tests with no mocks will be added.
        metric | Metrics (with or no labels) will be added.
        metric | Metrics (no labels) will be added.
      `,
      upgrade: `
        test | No, and the author will test it.
        test beta | No, and this will be tested before beta.
        test | No unit tests, and we will test it by hand.
        None will be tested.
        Nothing will be covered.
        No need to test it.
        test | No will be tested.
        Hosts will (as ever) test it.
        test | No, will be tested.
        test | Currently no, will be tested.
      `,
    },
  ],
  [
    'what is only possible',
    {
      failures: framed(
        'We will … add tests.',
        `
        test | later
        possibly
        optionally
        perhaps
        maybe
        `,
      ),
      missing: `
        We plan to maybe add metrics.
        metric | We plan to add metrics.
      `,
      upgrade: 'It will maybe be tested.',
    },
  ],
  [
    'conditions',
    {
      failures: `
        If tests will be added, the job is slow.
        Unless tests will be added, the job is slow.
        Whenever tests will be added, the job is slow.
        When tests will be added, the job is slow.
        The job is slow until tests will be added.
        Once tests will be added, the job is slow.
        We ask whether tests will be added.
        It shows how tests will be added.
        It shows what tests will be added.
        It shows where tests will be added.
        test | How this fails, tests will be added.
        decision beta | How it fails will be decided in beta.
        decision beta | What it does will be decided in beta.
        test | If it fails, tests will be added.
        test | Tests run once, more tests will be added.
        test | If so; tests will be added.
        test | If so: tests will be added.
        test | If so — tests will be added.
        test | If so – tests will be added.
        test | If so then tests will be added.
        test | If it is on (always) tests will be added.
        test | The job is slow if run (tests will be added).
      `,
    },
  ],
  [
    'what stands between will and its verb',
    {
      failures: framed(
        'Tests will … added.',
        `
        test | be
        test | also be
        test | then be
        test | soon be
        test | later be
        test | still be
        test | at least be
        test | first be
        test | further be
        test | be all
        test | be both
        test | each be
        test | either be
        test | just be
        test | now be
        test | instead be
        test | once be
        test | be again
        test | always be
        test | therefore be
        test | thus be
        test | at minimum be
        test | of course be
        test | be more
        test | at most be
        test | definitely be
        test | have been
        test | get
        test | need to be
        test | have to be
        test | (as ever) be
        test | (in all of the cases that we know of) be
        test | be (as ever)
        be lost as
        `,
      ),
    },
  ],
  [
    'verbs that lead to another one',
    {
      failures: framed(
        'We will … tests.',
        `
        test | add
        test | need to add
        test | plan to add
        test | plan on adding
        test | be planning to add
        test | intend to add
        test | be intending to add
        test | aim to add
        test | be aiming to add
        test | try to add
        test | be trying to add
        test | want to add
        test | like to add
        test | be going to add
        test | hope to add
        test | expect to add
        test | work on adding
        test | be working on adding
        test | look to add
        test | look into adding
        test | be looking into adding
        test | look at adding
        test | start to add
        test | be starting to add
        test | begin to add
        test | be beginning to add
        test | have to add
        be able to add
        test | focus on adding
        test | be focusing on adding
        test | proceed to add
        look into
        look at
        forget to add
        rely on
        apply the
        `,
      ),
    },
  ],
  [
    'a verb that is said before',
    {
      upgrade: `
        test | The path is not tested but will be
        test | The path is not tested but will be.
        test | The path is not tested but will be, by hand.
        test | The path is not tested but will be; by hand.
        test | The path is not tested but will be: by hand.
        test | The path is not tested (but will be).
        test | The path is not tested but will be!
        test beta | We have not tested it but will for beta.
        test beta | We have not tested it but will in beta.
        test beta | We have not tested it but will by beta.
        test beta | We have not tested it but will before beta.
        test | We have not tested it but will as soon as we can.
        test | We have not tested it but will so that we know.
        test | We have not tested it but will that soon.
        test | We are not testing it but will.
        Not tested but will be: by the kubelet.
        test | We plan to keep and to test it.
      `,
      failures: `
        test | Tests are not run but will be.
        test | Tests are not written but will be.
        test | Tests are not done but will be.
        test | Tests are not built but will be.
        test | Tests are not made but will be.
        test | Tests are not added but will be.
        Tests are not wanted but will be.
        test | Hosts are not tested but pods will be.
      `,
    },
  ],
  [
    'more than one verb',
    {
      upgrade: framed(
        'It will be …',
        `
        test | kept and tested.
        test | kept or tested.
        test | kept, tested.
        test | kept / tested.
        test | kept & tested.
        test | kept and then tested.
        test | kept and to be tested.
        test | kept and, later, tested.
        test | kept as it is now and then tested.
        test | kept and be tested.
        kept where tested.
        one part of many in beta.
        kept and, as was tested, shipped.
        kept as is, with all of its bugs, and tested as ever.
        kept, testing nothing.
        `,
      ),
      failures: `
        test | We will write and add tests.
        test | We will write, and in time add, tests.
        test | We will be adding tests.
        We will use and update test pods.
        The image will be opened and tested for its signature.
        test | Also will add tests.
        test | Yes will add tests.
        Hosts will be, as we tested it.
        test | We are not testing it but will.
        The limit will be a set of flags in beta.
        test beta | Tests will be a part of it in beta.
        test | The tests will be covering both.
      `,
    },
  ],
  [
    'the clause that says when',
    {
      failures: `
        test beta | In beta unit tests will (as ever) be added.
        test beta | Tests will (be added in beta
        test beta | In beta (some say so; others do not) tests will be added.
        test beta | Tests will be added (see the list; it is long) in beta.
        test beta | Tests (see (all of) the list) will be added in beta.
        test | The path is new (tests will be added) and ships in beta.
        test | In beta the path is new (tests will be added).
        test | In beta the path is new. Tests will be added.
        test | In beta the path is new; tests will be added.
        test | In beta the path is new but tests will be added.
        test | In beta the path is new however tests will be added.
        test | In beta the path is new although tests will be added.
        test | In beta the path is new though tests will be added.
        test | In beta the path is new whereas tests will be added.
        test | Tests will be added! In beta the path is new.
        test | Tests will be added? In beta the path is new.
      `,
    },
  ],
  [
    'who does it, or to what it is done',
    {
      failures: framed(
        'No host is lost … metrics will be added.',
        `
        metric | ,
        metric | :
        metric | ;
        metric | -
        metric | –
        metric | —
        metric | because
        metric | since
        metric | so
        metric | while
        metric | but
        metric | however
        metric | although
        metric | though
        metric | whereas
        `,
      ),
      missing: `
        metric beta | No metrics exist and will be added in beta.
        metric beta | No metrics exist or will be added in beta.
        metric beta | No metrics exist then will be added in beta.
        metric | It counts what no host does (in all, which is known), metrics will be added.
      `,
    },
  ],
  [
    'the authors by any name',
    {
      upgrade: `
        test | We will run it.
        test | I will run it.
        test | The authors will run it.
        test | An author will run it.
        test | The maintainers will run it.
        test | The team will run it.
        test | The SIG will run it.
        test | sig-node will run it.
        test | Its owners will run it.
        test | The contributors will run it.
        test | Developers will run it.
        test | The implementers will run it.
        test | Someone will run it.
        test | Somebody will run it.
        test | It is on us: we will run it.
        Cluster owners will run it.
        Driver authors will run it.
        Sigstore will run it.
      `,
    },
  ],
])('%s', (_, table) => {
  expect(read(table)).toEqual(linesOf(table));
});
