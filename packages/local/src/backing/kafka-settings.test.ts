import { expect, test } from 'vitest';
import { asEnvironment, asProperties, kafkaSettings } from './kafka-settings.ts';

const settings = kafkaSettings({ port: 9092, controllerPort: 9093 });

test('everything is kept, offsets for 90 days, and no topic springs up by a typing error', () => {
  expect(settings).toMatchObject({
    'log.retention.ms': '-1',
    'offsets.retention.minutes': '129600',
    'auto.create.topics.enable': 'false',
  });
});

test('Docker and the local process get the same settings, each in its own writing', () => {
  expect(asProperties({ 'log.retention.ms': '-1' })).toBe('log.retention.ms=-1\n');
  expect(asEnvironment({ 'log.retention.ms': '-1' })).toEqual({ KAFKA_LOG_RETENTION_MS: '-1' });
});

test('each proxy has a listener of its own, which names the proxy as the way back', () => {
  const advertised = [
    { listen: 1, advertise: 11 },
    { listen: 2, advertise: 12 },
  ];
  expect(kafkaSettings({ port: 9092, controllerPort: 9093, advertised })).toMatchObject({
    listeners: 'PLAINTEXT://127.0.0.1:9092,CONTROLLER://127.0.0.1:9093,P1://127.0.0.1:1,P2://127.0.0.1:2',
    'advertised.listeners': 'PLAINTEXT://127.0.0.1:9092,P1://127.0.0.1:11,P2://127.0.0.1:12',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,P1:PLAINTEXT,P2:PLAINTEXT',
  });
});
