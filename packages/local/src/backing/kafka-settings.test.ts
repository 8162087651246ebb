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
