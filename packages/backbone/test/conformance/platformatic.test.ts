import { platformaticTransport } from '../../src/transport/platformatic.ts';
import { conformance } from './conformance.ts';

conformance('@platformatic/kafka', platformaticTransport);
