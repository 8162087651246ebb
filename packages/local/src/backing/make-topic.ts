import type { Admin } from 'kafkajs';
import { vi } from 'vitest';

/** Makes a topic for a test and waits until the broker knows it: kafkajs itself gives up where it is asked too soon. */
export async function makeTopic(admin: Admin, topic: string, numPartitions = 1): Promise<void> {
  await admin.createTopics({ topics: [{ topic, numPartitions }], waitForLeaders: false });
  await vi.waitFor(() => admin.fetchTopicMetadata({ topics: [topic] }), { timeout: 30_000 });
}
