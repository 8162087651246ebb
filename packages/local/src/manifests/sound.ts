import { type Manifest, parseManifests } from './manifest.ts';

/** The least that is in order by every rule: what tests break, one thing at a time. */
export const soundText = `apiVersion: v1
kind: Namespace
metadata: { name: simpul, labels: { pod-security.kubernetes.io/enforce: restricted } }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: default-deny }
spec: { podSelector: {}, policyTypes: [Ingress, Egress] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: in }
spec:
  podSelector: { matchLabels: { app.kubernetes.io/name: g2c } }
  policyTypes: [Ingress, Egress]
  ingress: [{ from: [{ podSelector: { matchLabels: { app.kubernetes.io/name: g2c } } }], ports: [{ port: 8443 }] }]
  egress:
    - { to: [{ podSelector: { matchLabels: { app.kubernetes.io/name: g2c } } }], ports: [{ port: 8443 }] }
    - { to: [{ podSelector: { matchLabels: { app.kubernetes.io/name: shard } } }], ports: [{ port: 27017 }] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: into-shard }
spec:
  podSelector: { matchLabels: { app.kubernetes.io/name: shard } }
  policyTypes: [Ingress]
  ingress: [{ from: [{ podSelector: { matchLabels: { app.kubernetes.io/name: g2c } } }], ports: [{ port: 27017 }] }]
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: g2c }
---
apiVersion: v1
kind: Service
metadata: { name: g2c }
spec: { selector: { app.kubernetes.io/name: g2c }, ports: [{ port: 443, targetPort: https }] }
---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: shard }
spec: { secretName: shard-tls, renewBefore: 2160h, issuerRef: { name: simpul }, dnsNames: [shard] }
---
apiVersion: kafka.strimzi.io/v1
kind: KafkaUser
metadata: { name: g2c }
spec: { authentication: { type: scram-sha-512 } }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: g2c }
spec: { maxUnavailable: 1, selector: { matchLabels: { app.kubernetes.io/name: g2c } } }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: shard }
spec: { maxUnavailable: 1, selector: { matchLabels: { app.kubernetes.io/name: shard } } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: g2c }
spec: { maxReplicas: 8, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: g2c } }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: g2c }
spec: { rules: [{ matches: [{ path: { type: PathPrefix, value: /v1 } }], backendRefs: [{ name: g2c, port: 443 }] }] }
---
apiVersion: kafka.strimzi.io/v1
kind: KafkaTopic
metadata: { name: g2c.consent }
spec:
  partitions: 16
  replicas: 3
  config: { min.insync.replicas: 2, retention.ms: -1, retention.bytes: -1, unclean.leader.election.enable: false }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: g2c, labels: { app.kubernetes.io/name: g2c } }
spec:
  selector: { matchLabels: { app.kubernetes.io/name: g2c } }
  template:
    metadata: { labels: { app.kubernetes.io/name: g2c, app.kubernetes.io/component: service } }
    spec:
      serviceAccountName: g2c
      automountServiceAccountToken: false
      terminationGracePeriodSeconds: 35
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: RuntimeDefault } }
      topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway }]
      containers:
        - name: service
          image: simpul/g2c@sha256:${'5e'.repeat(32)}
          ports: [{ name: https, containerPort: 8443 }]
          resources: { requests: { cpu: 250m, memory: 512Mi }, limits: { cpu: 1, memory: 768Mi } }
          securityContext:
            { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL] } }
          startupProbe: &alive { httpGet: { path: /health/live, port: https, scheme: HTTPS } }
          livenessProbe: *alive
          readinessProbe: { httpGet: { path: /health/ready, port: https, scheme: HTTPS } }
          lifecycle: { preStop: { sleep: { seconds: 5 } } }
      volumes:
        - name: secrets
          projected:
            sources:
              - secret: { name: g2c-settings }
              - secret: { name: g2c, items: [{ key: password, path: KAFKA_SASL_PASSWORD }] }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: shard }
spec:
  replicas: 3
  serviceName: shard
  selector: { matchLabels: { app.kubernetes.io/name: shard } }
  template:
    metadata: { labels: { app.kubernetes.io/name: shard } }
    spec:
      serviceAccountName: g2c
      automountServiceAccountToken: false
      securityContext: { runAsNonRoot: true, runAsUser: 999, seccompProfile: { type: RuntimeDefault } }
      containers:
        - name: mongod
          image: mongo@sha256:${'5e'.repeat(32)}
          args: [--shardsvr, --port=27017, --dbpath=/data/db]
          ports: [{ name: mongodb, containerPort: 27017 }]
          resources: { requests: { cpu: 500m, memory: 3Gi }, limits: { cpu: 2, memory: 3Gi } }
          securityContext:
            { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL] } }
          livenessProbe: { tcpSocket: { port: mongodb } }
      volumes: [{ name: tls, secret: { secretName: shard-tls } }]
`;

/** The sound manifests with something said otherwise. @throws where it is not said in them */
export function soundBut(...changes: readonly (readonly [from: string, to: string])[]): Manifest[] {
  const text = changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the sound manifests do not say ${from}`);
    return before.replaceAll(from, to);
  }, soundText);
  return parseManifests(text);
}
