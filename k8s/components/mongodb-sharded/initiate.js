// Run once on the first member of each set, from its own pod: `SET=shard-0 mongosh … /scripts/initiate.js`.
const set = process.env.SET;
const host = (n) => `mongodb-${set}-${n}.mongodb-${set}.simpul.svc.cluster.local:27017`;
rs.initiate({ _id: set, configsvr: set === 'config', members: [0, 1, 2].map((n) => ({ _id: n, host: host(n) })) });
