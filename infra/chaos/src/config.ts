/** A store to be used instead of one of our own, for what only a real replica set can show. */
export const givenStore: string | undefined = process.env.MONGODB_URI || undefined;
