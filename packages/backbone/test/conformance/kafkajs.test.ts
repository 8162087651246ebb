import { kafkaTransport } from '../../src/index.ts';
import { conformance } from './conformance.ts';

conformance('kafkajs', kafkaTransport);
