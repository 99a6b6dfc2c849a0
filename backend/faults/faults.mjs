/**
 * Guards of licences and of the outbox, each with what takes it out and the test that must notice. `text` is there once.
 */
const JAVA = 'src/main/java/uk/learningoffer';
const MIGRATIONS = 'src/main/resources/db/changes';

export const faults = [
  {
    name: 'an approval does not serve the line',
    file: `${JAVA}/licence/waiting/WaitingListService.java`,
    text: '        serve(pool);\n        return list.place(application.id());',
    put: '        return list.place(application.id());',
    test: 'LastLicenceRaceTest',
  },
  {
    name: 'what is given back serves nobody',
    file: `${JAVA}/licence/waiting/Settlement.java`,
    text: '        waitingList.serve(ended.poolId());',
    put: '',
    test: 'ReturnRaceTest',
  },
  {
    name: 'who leaves the line is still counted',
    file: `${JAVA}/licence/waiting/WaitingListService.java`,
    text: '            counters.leave(pool);\n',
    put: '',
    test: 'InterleavingTest',
  },
  {
    name: 'timed work does not lock the pool',
    file: `${JAVA}/licence/timed/TimedMoves.java`,
    text: '    int lapse(UUID pool, LocalDate today) {\n        counters.lock(pool);',
    put: '    int lapse(UUID pool, LocalDate today) {',
    test: 'InterleavingTest',
  },
  {
    name: 'nobody looks whether the person has a licence for the course',
    file: `${JAVA}/licence/waiting/WaitingListService.java`,
    text: '        held.refuseSecond(application);\n',
    put: '',
    test: 'OnePersonTwiceTest',
  },
  {
    name: 'the database allows two licences for a person and course',
    file: `${MIGRATIONS}/0006-licence.sql`,
    text: 'CREATE UNIQUE INDEX one_licence_for_a_person_and_course',
    put: 'CREATE INDEX one_licence_for_a_person_and_course',
    test: 'OnePersonTwiceTest',
  },
  {
    name: 'a licence past its last day is given away',
    file: `${JAVA}/licence/waiting/WaitingListService.java`,
    text: 'if (!licence.isOverOn(today)) {',
    put: 'if (licence != null) {',
    test: 'TimedLicencesTest',
  },
  {
    name: 'a licence that was activated and is not transferable is used again',
    file: `${JAVA}/licence/stock/Licence.java`,
    text: 'activated && !transferable',
    put: 'false',
    test: 'AllocationApiTest',
  },
  {
    name: 'the database lets a licence move anywhere',
    file: `${MIGRATIONS}/0006-licence.sql`,
    text: 'CREATE TRIGGER licence_transition BEFORE UPDATE ON licence\n    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status)',
    put: 'CREATE TRIGGER licence_transition BEFORE UPDATE ON licence\n    FOR EACH ROW WHEN (false)',
    test: 'LicenceStatesTest',
  },
  {
    name: 'a correction of the stock does not lock the pool',
    file: `${JAVA}/licence/purchasing/StockBook.java`,
    text: '        counters.lock(purchase.poolId());\n',
    put: '',
    test: 'ShrinkRaceTest',
  },
  {
    name: 'a request with a known key is done again',
    file: `${JAVA}/platform/idempotency/IdempotentInterceptor.java`,
    text: 'if (!store.begin(request)) {',
    put: 'if (!store.begin(request) && call == null) {',
    test: 'IdempotencyRaceTest',
  },
  {
    name: 'workers take messages that another has',
    file: `${JAVA}/notification/MessageLeases.java`,
    text: " AND (lease_until IS NULL OR lease_until < now())",
    put: '',
    test: 'OutboxTest',
  },
  {
    name: 'a lease never ends',
    file: `${JAVA}/notification/MessageLeases.java`,
    text: '(lease_until IS NULL OR lease_until < now())',
    put: 'lease_until IS NULL',
    test: 'OutboxTest',
  },
  {
    name: 'one event is written down twice',
    file: `${JAVA}/notification/Outbox.java`,
    text: 'ON CONFLICT (dedupe_key) DO NOTHING',
    put: 'ON CONFLICT (id) DO NOTHING',
    test: 'OutboxTest',
  },
  {
    name: 'a mail has another name each time',
    file: `${JAVA}/notification/SmtpSender.java`,
    text: '"<" + id + "@"',
    put: '"<" + java.util.UUID.randomUUID() + "@"',
    test: 'OutboxTest',
  },
];
