// (a) NestJS with mongoose and its Kafka client: a dual write. The document is saved, then the event is emitted; a process
// that dies in between loses it, and nobody finds out. Decorators are applied by hand, as the compiler would apply them,
// since nothing is compiled here.
import 'reflect-metadata';
import { Inject, Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type ClientKafka, ClientsModule, Transport } from '@nestjs/microservices';
import { getConnectionToken, getModelToken, MongooseModule } from '@nestjs/mongoose';
import type { Connection, Model } from 'mongoose';
import { type Account, accountSchema, deposited, opened, type Told } from './account.ts';
import { ensureTopic } from './topic.ts';
import { durable, type Peer, serve } from './work.ts';

interface Message extends Told {
  readonly key: string;
}

class AccountsService {
  private readonly accounts: Model<Account>;
  private readonly kafka: ClientKafka;
  private readonly topic: string;
  /** emissions that were not acknowledged yet */
  emitting = 0;
  failure: unknown;

  constructor(accounts: Model<Account>, kafka: ClientKafka, topic: string) {
    this.accounts = accounts;
    this.kafka = kafka;
    this.topic = topic;
  }

  async open(id: string, owner: string): Promise<void> {
    await this.accounts.create({ _id: id, owner, balance: 0, version: 1 });
    this.emit([{ key: id, ...opened(id, 1, owner) }]);
  }

  async deposit(id: string, amount: number, parts: number): Promise<void> {
    const account = await this.accounts.findById(id).lean();
    if (!account) throw new Error(`${id} is not open`);
    const { version, balance } = account;
    const { matchedCount } = await this.accounts.updateOne(
      { _id: id, version },
      { $set: { balance: balance + amount * parts, version: version + 1 } },
    );
    if (matchedCount !== 1) return this.deposit(id, amount, parts);
    const told = Array.from({ length: parts }, (_, n) => ({
      key: id,
      ...deposited(id, `${version + 1}.${n + 1}`, { amount, balance: balance + amount * (n + 1) }),
    }));
    this.emit(told);
  }

  /** As it is done: whoever asked is answered without waiting for the broker. */
  private emit(messages: readonly Message[]): void {
    const [only] = messages;
    const emitted =
      messages.length === 1 ? this.kafka.emit(this.topic, only) : this.kafka.emitBatch(this.topic, { messages: [...messages] });
    this.emitting += 1;
    emitted.subscribe({
      complete: () => {
        this.emitting -= 1;
      },
      error: (error: unknown) => {
        this.emitting -= 1;
        this.failure = error;
      },
    });
  }
}

await serve(async ({ brokers, mongoUri, name }): Promise<Peer> => {
  const topic = `${name}.account`;
  await ensureTopic(brokers, topic);

  Injectable()(AccountsService);
  Inject(getModelToken('Account'))(AccountsService, undefined, 0);
  Inject('KAFKA')(AccountsService, undefined, 1);
  Inject('TOPIC')(AccountsService, undefined, 2);

  class AppModule {}
  Module({
    imports: [
      MongooseModule.forRoot(mongoUri, { dbName: name, ...durable }),
      MongooseModule.forFeature([{ name: 'Account', schema: accountSchema }]),
      ClientsModule.register([
        {
          name: 'KAFKA',
          transport: Transport.KAFKA,
          options: { client: { clientId: 'peer-nest', brokers: [...brokers] }, producerOnlyMode: true },
        },
      ]),
    ],
    providers: [AccountsService, { provide: 'TOPIC', useValue: topic }],
  })(AppModule);

  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'] });
  const service = app.get(AccountsService);
  await app.get<ClientKafka>('KAFKA').connect();
  return {
    open: (id, owner) => service.open(id, owner),
    deposit: (id, amount, parts) => service.deposit(id, amount, parts),
    settled() {
      if (service.failure) throw service.failure;
      return service.emitting === 0;
    },
    async close() {
      await app.get<Connection>(getConnectionToken()).dropDatabase();
      await app.close();
    },
  };
});
