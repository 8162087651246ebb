import { companyTopic, kafkaRightsOf, type Topic, taxBillTopic } from '@simpul/contracts';
import { freePort } from '@simpul/local';
import { type SecuredKafka, startSecuredKafka } from '@simpul/local/secured';
import { createAuthority } from '@simpul/local/tls';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type InMessage, type KafkaOptions, kafkaTransport, PermanentRefusal, type Transport } from '../src/index.ts';
import { platformaticTransport } from '../src/transport/platformatic.ts';

const users = ['g2c', 'g2b', 'g2g'] as const;
type User = (typeof users)[number];

let kafka: SecuredKafka;
beforeAll(async () => {
  kafka = await startSecuredKafka(() => {}, { users, port: await freePort() });
  for (const user of users) await kafka.grant(user, kafkaRightsOf(user));
});
afterAll(() => kafka?.stop());

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const clients: [string, (options: KafkaOptions) => Transport][] = [
  ['kafkajs', kafkaTransport],
  ['@platformatic/kafka', platformaticTransport],
];

describe.each(clients)('%s', (_name, make) => {
  const lines: string[] = [];
  const logger = pino({ level: 'error' }, { write: (line) => void lines.push(line) });

  function open(options: Pick<KafkaOptions, 'brokers'> & Required<Pick<KafkaOptions, 'security'>>): Transport {
    const transport = make({ clientId: 'rights', logger, ...options });
    ends.push(transport.close);
    return transport;
  }

  const byPassword = (user: User, { password = kafka.passwordOf(user), ca = kafka.authority.cert } = {}) =>
    open({
      brokers: kafka.scram,
      security: { ssl: { ca }, sasl: { mechanism: 'scram-sha-512', username: user, password } },
    });

  const tell = (transport: Transport, { name }: Topic) =>
    transport.publish([{ topic: name, messages: [{ key: 'k', partition: 0, headers: {}, value: 'told' }] }]);

  /** Joins, and keeps what comes and what it is told where it does not get in. */
  async function listen(transport: Transport, group: string, { name }: Topic) {
    const [seen, told]: [InMessage[], string[]] = [[], []];
    let assigned = false;
    const subscriber = {
      deliver: async (messages: readonly InMessage[]) => void seen.push(...messages),
      assigned() {
        assigned = true;
      },
      failed: (reason: Error) => void told.push(reason.message),
    };
    try {
      const subscription = await transport.subscribe({ group, topics: [name], subscriber });
      ends.push(subscription.close);
    } catch (error) {
      told.push(String(error));
    }
    return { seen, told: () => [...told, ...lines], assigned: () => assigned };
  }

  test('a service makes its topics and writes to them, and who may read them does', async () => {
    const owner = byPassword('g2c');
    await owner.ensureTopics([taxBillTopic]);
    const { name } = taxBillTopic;
    expect((await owner.settings([name])).get(name)).toMatchObject({ 'retention.ms': '-1' });
    await tell(owner, taxBillTopic);
    const { seen } = await listen(byPassword('g2g'), 'g2g.ledger', taxBillTopic);
    await expect.poll(() => seen.map(({ value }) => String(value)), { timeout: 30_000 }).toContain('told');
  });

  test('another’s topic takes nothing, and nobody makes one for others', async () => {
    await byPassword('g2b').ensureTopics([companyTopic]);
    const stranger = byPassword('g2c');
    const refusal = await tell(stranger, companyTopic).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PermanentRefusal);
    expect(String(refusal)).toContain('no right to write to g2b.company');
    await expect(stranger.ensureTopics([{ ...companyTopic, name: 'g2b.forged' }])).rejects.toThrow();
  });

  test('nobody reads a topic without the right to', async () => {
    await byPassword('g2b').ensureTopics([companyTopic]);
    const stranger = byPassword('g2c');
    expect(await stranger.missingTopics([companyTopic.name])).toEqual([companyTopic.name]);
    const { told, seen } = await listen(stranger, 'g2c.curious', companyTopic);
    await expect
      .poll(told, { timeout: 30_000 })
      .toContainEqual(expect.stringContaining('no right to read g2b.company'));
    expect(seen).toEqual([]);
  });

  test('nobody joins the group of another', async () => {
    await byPassword('g2b').ensureTopics([companyTopic]);
    const { told, assigned } = await listen(byPassword('g2b'), 'g2g.company-register', companyTopic);
    await expect.poll(told, { timeout: 60_000 }).toContainEqual(expect.stringMatching(/no right to join/));
    expect(assigned()).toBe(false);
  });

  test('a wrong password opens nothing', async () => {
    await expect(tell(byPassword('g2c', { password: 'wrong' }), taxBillTopic)).rejects.toThrow();
    await expect(byPassword('g2c', { password: 'wrong' }).missingTopics([])).rejects.toThrow();
  });

  test('a broker that nobody trusted vouches for is told nothing', async () => {
    const { cert: ca } = await createAuthority();
    await expect(byPassword('g2c', { ca }).missingTopics([])).rejects.toThrow();
  });

  test('a certificate shows who a service is, and gives it the same rights', async () => {
    await byPassword('g2b').ensureTopics([companyTopic]);
    const { cert: ca } = kafka.authority;
    const own = await kafka.authority.issue('g2c');
    const known = open({ brokers: kafka.mutual, security: { ssl: { ca, ...own } } });
    await known.ensureTopics([taxBillTopic]);
    await tell(known, taxBillTopic);
    await expect(tell(known, companyTopic)).rejects.toThrow('no right to write to g2b.company');
    const nobody = open({ brokers: kafka.mutual, security: { ssl: { ca } } });
    await expect(nobody.missingTopics([])).rejects.toThrow();
  });
});
