import { daysAfter, giveDelegation, jakartaDay, monthsAfter } from '@simpul/contracts';
import type { Fixtures } from './resource.ts';
import { type AuthorisationWorld, niks, officer } from './world.ts';

const today = jakartaDay(new Date());
const startsOn = monthsAfter(today, -13);
const year = Number(startsOn.slice(0, 4));
const hr = (region: string) => officer(`bkpp-${region}`, 'hr', 3);

const seats = (code: string) => ({
  position: { code, title: 'Analis SDM Aparatur', kind: 'functional', rankFrom: 'III/a', rankTo: 'III/b' },
  ...{ employment: 'pns', seats: 3, year, legalBasis: 'Kepmen PANRB (contoh)' },
});

/** A civil servant of the city with a decree and a place in a course, and one of another city. */
export async function g2eFixtures(world: AuthorisationWorld) {
  const { call, done, until, persons } = world;

  async function hire(region: string, nik: string) {
    const formation = await done('g2e', hr(region), 'post', '/v1/formations', seats('analis-sdm'));
    const terms = { nik, formation: formation.id, unit: 'Bidang Mutasi', rank: 'III/a', startsOn };
    return done('g2e', hr(region), 'post', '/v1/employees', terms);
  }

  const [sari, dewi] = [await hire('33.74', niks.sari), await hire('35.78', niks.dewi)];
  for (const paper of [
    { kind: 'latsar', reference: 'LATSAR-1', completedOn: monthsAfter(today, -5) },
    { kind: 'health-certificate', reference: 'SKS-1' },
    { kind: 'appraisal', reference: 'SKP-1', result: 'good' },
  ])
    await done('g2e', hr('33.74'), 'post', `/v1/employees/${sari.id}/requirements`, paper);
  const terms = { rank: 'III/a', effectiveOn: daysAfter(sari.probationUntil, 1) };
  const proposal = { kind: 'appointment', employee: sari.id, terms };
  const action = await until(async () => {
    const asked = { method: 'post', path: '/v1/personnel-actions', body: proposal };
    const { status, body } = await call('g2e', hr('33.74'), asked);
    return status === 201 ? body : undefined;
  });
  const answer = (who: string, body: object) =>
    done('g2e', who, 'post', `/v1/personnel-actions/${action.id}/approval`, body);
  await answer(officer('bkpp-33.74', 'unit-head', 4), { step: 'unit-head' });
  await answer(officer('bkn', 'technical-approval', 5), { step: 'bkn-technical', reference: 'PERTEK-1' });
  await answer(officer('bkpp-33.74', 'ppk', 6), { step: 'ppk' });
  const decree = `/v1/personnel-actions/${action.id}/decree`;
  await until(
    async () => (await call('g2e', hr('33.74'), { method: 'get', path: decree })).status === 200 || undefined,
  );

  const days = { from: today, until: daysAfter(today, 13) };
  const absence = { ...giveDelegation.examples.body, ...days };
  const delegation = await done('g2e', hr('33.74'), 'post', '/v1/delegations', absence);
  const wish = { nik: niks.agus };
  const copy = await done('g2e', hr('33.74'), 'post', '/v1/person-copies', wish);
  const trainer = officer('bpsdm-33', 'training');
  const course = await until(async () => {
    const body = { title: 'Pelatihan Dasar CPNS', kind: 'technical' };
    return (await call('g2e', trainer, { method: 'post', path: '/v1/courses', body })).body?.id as string | undefined;
  });
  const times = { startsOn: daysAfter(today, 14), endsOn: daysAfter(today, 18), place: 'Semarang', seats: 9 };
  const { sessions } = await done('g2e', trainer, 'post', `/v1/courses/${course}/sessions`, times);
  const session = sessions[0].id;
  const employee = `employee:${sari.nip}`;
  const enrolment = await until(async () => {
    const asked = { method: 'post', path: `/v1/course-sessions/${session}/enrolments`, body: {} };
    const { status, body } = await call('g2e', employee, asked);
    return status === 201 ? body : undefined;
  });

  await done('g2e', hr('33.74'), 'get', `/v1/employees/${sari.id}`);

  const personnel = { agency: 'bkpp-33.74', roles: ['hr'] };
  const fixtures: Fixtures = {
    of: {
      '/v1/formations/{id}': { params: { id: sari.formation }, ...personnel, known: true },
      '/v1/employees/{id}': { params: { id: sari.id }, ...personnel },
      '/v1/me/personal-data': { params: { person: world.persons.siti }, who: { citizen: `citizen:${niks.siti}` } },
      '/v1/me/data-access': { params: { person: persons.sari }, who: { citizen: `citizen:${niks.sari}` } },
      '/v1/my-employment': { params: { id: sari.id }, who: { employee } },
      '/v1/personnel-actions/{id}': {
        params: { id: action.id },
        ...{ agency: 'bkpp-33.74', roles: ['unit-head', 'hr', 'ppk'], who: { employee } },
      },
      '/v1/decree-register': { params: { id: action.id }, agency: 'bkpp-33.74' },
      '/v1/delegations/{id}': { params: { id: delegation.id }, ...personnel },
      '/v1/person-copies/{id}': { params: { id: copy.id }, ...personnel, hides: [persons.agus] },
      '/v1/courses/{id}': { params: { id: course, session }, agency: 'bpsdm-33', known: true },
      '/v1/course-sessions/{id}': {
        params: { id: session },
        ...{ agency: 'bkpp-33.74', known: true, who: { employee } },
      },
      '/v1/enrolments/{id}': {
        params: { id: enrolment.id },
        who: { employee },
        agencyOf: { hr: 'bkpp-33.74', training: 'bpsdm-33' },
      },
    },
    bodies: {
      proposePersonnelAction: proposal,
      enrolForSession: { employee: sari.id },
      addCourseSession: times,
      hireEmployee: {
        ...{ nik: niks.tono, formation: sari.formation, unit: 'Bidang Mutasi', rank: 'III/a', startsOn },
      },
      giveDelegation: absence,
    },
    queries: { getDecreeRegister: `year=${today.slice(0, 4)}` },
    creates: {
      openFormation: [],
      openCourse: [],
      giveDelegation: [],
      requestPersonCopy: [],
      // whoever works for the state enrols themselves; only HR names somebody
      enrolForSession: [hr('35.78'), officer('dprd-33.74', 'hr')],
    },
    last: [
      'withdrawEnrolment',
      'cancelCourseSession',
      'closeCourse',
      'revokeDelegation',
      'dismissEmployee',
      'closeFormation',
    ],
    filters: { agency: 'bkpp-33.74', employee: sari.id, session },
  };
  return {
    fixtures,
    employee: { id: sari.id as string, nip: sari.nip as string },
    strangers: [`employee:${dewi.nip}`, 'employee:199001012020121001'],
  };
}
