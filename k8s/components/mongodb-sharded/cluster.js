// Run once on a router, from its own pod: who may use the cluster, and what it is made of. Passwords come from the
// environment: ROOT_PASSWORD, and of each service G2C_PASSWORD and so on.
const admin = db.getSiblingDB('admin');
const { env } = process;
admin.createUser({ user: 'root', pwd: env.ROOT_PASSWORD, roles: ['root'] });
admin.auth('root', env.ROOT_PASSWORD);
for (const shard of ['shard-0', 'shard-1'])
  sh.addShard(`${shard}/mongodb-${shard}-0.mongodb-${shard}.simpul.svc.cluster.local:27017`);
for (const user of ['g2c', 'g2b', 'g2g', 'g2e']) {
  const pwd = env[`${user.toUpperCase()}_PASSWORD`];
  admin.createUser({ user, pwd, roles: [{ role: 'readWrite', db: `simpul_${user}` }] });
}
