import { defineRoute, event, Instant, type OwnService, opsRoutesOf, problems, topic } from '@simpul/contracts';
import { z } from 'zod';

// What the probe does means nothing outside this suite: its documents and problems stand in no catalogue.

const service = 'probe';
const partitions = 4;
const slug = '[a-z0-9-]{1,40}';
const Slug = z.string().regex(new RegExp(`^${slug}$`));
const [Op, Claimant, TallyId, SeatsId] = [Slug, Slug, Slug, Slug];
/** `<tally>.<pot>`: the first part names the tally that counts the pot. */
const PotId = z.string().regex(new RegExp(`^${slug}\\.${slug}$`));
const Amount = z.number().int().min(1);
const Sum = z.number().int().min(0);
const Seat = z.number().int().min(1);

const both = (text: string) => ({ id: text, en: text });
const problem = (status: number, text: string) => ({ status, title: both(text), detail: both(text) });
const at = '2026-03-31T02:15:30.000Z';
const op = 'k3f-1-17';
const claimant = 'k3f-1-18';
const pot = 't-k3f-1.p4';
const tally = 't-k3f-1';
const seats = 's-k3f-1';

// Pots: commands that make several events, marks at whoever counts them, deadlines.

export const potOpened = event({
  type: 'probe.pot.opened.v1',
  data: z.object({ op: Op, until: z.exactOptional(Instant) }),
  summary: 'A pot takes puts from now on, at most until an instant.',
  example: { op, until: at },
});
export const potPut = event({
  type: 'probe.pot.put.v1',
  data: z.object({
    op: Op,
    part: z.number().int().min(1),
    of: z.number().int().min(1),
    amount: Amount,
    /** after this part */
    balance: Sum,
  }),
  summary: 'One part of a put; the parts of one put stand together.',
  example: { op, part: 1, of: 3, amount: 7, balance: 21 },
});
export const potSealed = event({
  type: 'probe.pot.sealed.v1',
  data: z.object({ op: Op }),
  summary: 'A pot takes nothing any more.',
  example: { op },
});
export const potExpired = event({
  type: 'probe.pot.expired.v1',
  data: z.object({ until: Instant }),
  summary: 'The instant has passed until which a pot was to take puts.',
  example: { until: at },
});
export const potTopic = topic({
  name: 'probe.pot',
  partitions,
  key: 'pot id',
  summary: 'Pots',
  events: [potOpened, potPut, potSealed, potExpired],
});
export const potProblems = problems('pot', {
  'not-found': problem(404, 'No such pot'),
  'already-open': problem(409, 'The pot was opened before'),
  sealed: problem(409, 'The pot is sealed'),
  expired: problem(409, 'The time of the pot is over'),
});

// Seats: a quota with numbers, in one hot document.

export const seatsOpened = event({
  type: 'probe.seats.opened.v1',
  data: z.object({ op: Op, capacity: Seat }),
  summary: 'Seats can be claimed from now on.',
  example: { op, capacity: 12 },
});
export const seatsClaimed = event({
  type: 'probe.seats.claimed.v1',
  data: z.object({ op: Op, claimant: Claimant, number: Seat }),
  summary: 'A claimant has the lowest seat that was free.',
  example: { op, claimant, number: 3 },
});
export const seatsReleased = event({
  type: 'probe.seats.released.v1',
  data: z.object({ op: Op, claimant: Claimant, number: Seat }),
  summary: 'A seat is free again.',
  example: { op, claimant, number: 3 },
});
export const seatsTopic = topic({
  name: 'probe.seats',
  partitions,
  key: 'seats id',
  summary: 'Seats',
  events: [seatsOpened, seatsClaimed, seatsReleased],
});
export const seatsProblems = problems('seats', {
  'not-found': problem(404, 'No such seats'),
  'already-open': problem(409, 'The seats were opened before'),
  full: problem(409, 'All seats are taken'),
  'not-held': problem(409, 'The claimant has no seat'),
});

// Tallies: what reactions lead to, with all the ends a reaction has.

export const tallyFounded = event({
  type: 'probe.tally.founded.v1',
  data: z.object({ op: Op }),
  summary: 'A tally counts from now on.',
  example: { op },
});
export const tallyCounted = event({
  type: 'probe.tally.counted.v1',
  data: z.object({ source: z.string(), amount: Amount, total: Sum }),
  summary: 'A part of a put is in the total; `source` is the id of its event.',
  example: { source: `probe:pot:${pot}:1.2`, amount: 7, total: 70 },
});
export const tallyClosed = event({
  type: 'probe.tally.closed.v1',
  data: z.object({ op: Op }),
  summary: 'A tally refuses to count.',
  example: { op },
});
export const tallyReopened = event({
  type: 'probe.tally.reopened.v1',
  data: z.object({ op: Op }),
  summary: 'A tally counts again.',
  example: { op },
});
export const tallyTopic = topic({
  name: 'probe.tally',
  partitions,
  key: 'tally id',
  summary: 'Tallies',
  events: [tallyFounded, tallyCounted, tallyClosed, tallyReopened],
});
export const tallyProblems = problems('tally', {
  'already-founded': problem(409, 'The tally was founded before'),
  'not-found': problem(404, 'No such tally'),
  closed: problem(409, 'The tally is closed'),
  'not-closed': problem(409, 'The tally is not closed'),
});

const common = { service, who: ['operator'], scope: { operator: 'any' } } as const;
const command = { ...common, method: 'post', idempotencyKey: 'accepted' } as const;
const onPot = { tag: 'pot', params: z.strictObject({ id: PotId }), problems: potProblems } as const;
const onSeats = { tag: 'seats', params: z.strictObject({ id: SeatsId }), problems: seatsProblems } as const;
const onTally = { tag: 'tally', params: z.strictObject({ id: TallyId }), problems: tallyProblems } as const;
const onlyOp = z.strictObject({ op: Op });
const Done = z.object({ op: Op });

export const openPot = defineRoute({
  ...command,
  ...onPot,
  id: 'openPot',
  path: '/v1/pots/{id}/opening',
  summary: both('Open a pot'),
  body: z.strictObject({ op: Op, until: z.exactOptional(Instant) }),
  response: { status: 201, body: Done },
  examples: { params: { id: pot }, body: { op, until: at }, response: { op } },
});

export const putIntoPot = defineRoute({
  ...command,
  ...onPot,
  id: 'putIntoPot',
  path: '/v1/pots/{id}/puts',
  summary: both('Put amounts into a pot, all or none'),
  body: z.strictObject({ op: Op, parts: z.array(Amount).min(1).max(16) }),
  /** the balance after the last part */
  response: { status: 200, body: z.object({ op: Op, balance: Sum }) },
  examples: { params: { id: pot }, body: { op, parts: [7, 8, 9] }, response: { op, balance: 38 } },
});

export const sealPot = defineRoute({
  ...command,
  ...onPot,
  id: 'sealPot',
  path: '/v1/pots/{id}/seal',
  summary: both('Seal a pot'),
  body: onlyOp,
  response: { status: 200, body: z.object({ op: Op, balance: Sum }) },
  examples: { params: { id: pot }, body: { op }, response: { op, balance: 38 } },
});

export const getBalance = defineRoute({
  ...common,
  ...onPot,
  id: 'getBalance',
  method: 'get',
  path: '/v1/balances/{id}',
  summary: both('What the view says of a pot'),
  response: { status: 200, body: z.object({ balance: Sum, count: Sum }) },
  examples: { params: { id: pot }, response: { balance: 38, count: 5 } },
});

export const openSeats = defineRoute({
  ...command,
  ...onSeats,
  id: 'openSeats',
  path: '/v1/seats/{id}/opening',
  summary: both('Open seats'),
  body: z.strictObject({ op: Op, capacity: Seat.max(500) }),
  response: { status: 201, body: Done },
  examples: { params: { id: seats }, body: { op, capacity: 12 }, response: { op } },
});

export const claimSeat = defineRoute({
  ...command,
  ...onSeats,
  id: 'claimSeat',
  path: '/v1/seats/{id}/claims',
  summary: both('Claim a seat; who has one is told its number again'),
  body: z.strictObject({ op: Op, claimant: Claimant }),
  response: { status: 200, body: z.object({ claimant: Claimant, number: Seat }) },
  examples: { params: { id: seats }, body: { op, claimant }, response: { claimant, number: 3 } },
});

export const releaseSeat = defineRoute({
  ...command,
  ...onSeats,
  id: 'releaseSeat',
  path: '/v1/seats/{id}/releases',
  summary: both('Release a seat'),
  body: z.strictObject({ op: Op, claimant: Claimant }),
  response: { status: 200, body: Done },
  examples: { params: { id: seats }, body: { op, claimant }, response: { op } },
});

const changeTally = { ...command, ...onTally, body: onlyOp, response: { status: 200, body: Done } } as const;
const changeExamples = { params: { id: tally }, body: { op }, response: { op } };

export const foundTally = defineRoute({
  ...changeTally,
  id: 'foundTally',
  path: '/v1/tallies/{id}/founding',
  summary: both('Found a tally'),
  response: { status: 201, body: Done },
  examples: changeExamples,
});

export const closeTally = defineRoute({
  ...changeTally,
  id: 'closeTally',
  path: '/v1/tallies/{id}/closing',
  summary: both('Close a tally'),
  examples: changeExamples,
});

export const reopenTally = defineRoute({
  ...changeTally,
  id: 'reopenTally',
  path: '/v1/tallies/{id}/reopening',
  summary: both('Open a closed tally again'),
  examples: changeExamples,
});

/** The probe: a service whose only purpose is to show each promise by itself. */
export const probe: OwnService = {
  name: service,
  title: 'Probe of the chaos suite',
  description: both('Pots, seats and tallies: what can go wrong shows here first.'),
  topics: [potTopic, seatsTopic, tallyTopic],
  routes: [
    openPot,
    putIntoPot,
    sealPot,
    getBalance,
    openSeats,
    claimSeat,
    releaseSeat,
    foundTally,
    closeTally,
    reopenTally,
    ...Object.values(opsRoutesOf(service)),
  ],
};
