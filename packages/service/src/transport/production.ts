const insecureOptions = ['tlsinsecure', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames'];
/** Ways to show the store who one is without a name in the connection string. */
const mechanismsWithoutName = ['MONGODB-X509', 'MONGODB-AWS', 'MONGODB-OIDC', 'GSSAPI'];

type Values = Readonly<Record<string, string>>;

/** Why this transport is none for production, one sentence each that begins with the name of the setting. */
export function unsafeTransport(values: Values): string[] {
  return [...unsafeHttp(values), ...unsafeKafka(values), ...unsafeStore(values), ...unsafeOthers(values)];
}

function unsafeHttp({ TLS_CERT_FILE, TLS_TERMINATED }: Values): string[] {
  if (TLS_CERT_FILE || TLS_TERMINATED === 'true') return [];
  return [
    'TLS_CERT_FILE is not set: production answers over TLS; set it with TLS_KEY_FILE, or TLS_TERMINATED=true where a proxy in front does it.',
  ];
}

function unsafeKafka({ KAFKA_TLS, KAFKA_TLS_CERT_FILE, KAFKA_SASL_MECHANISM }: Values): string[] {
  const sentences: string[] = [];
  if (KAFKA_TLS !== 'true') sentences.push('KAFKA_TLS is not true: production speaks with brokers over TLS only.');
  if (!KAFKA_SASL_MECHANISM && !KAFKA_TLS_CERT_FILE)
    sentences.push(
      'KAFKA_SASL_MECHANISM is not set: production shows brokers who it is, by SCRAM or by KAFKA_TLS_CERT_FILE.',
    );
  return sentences;
}

function unsafeStore(values: Values): string[] {
  const { MONGODB_URI = '', KEYS_MONGODB_URI, MONGODB_TLS_CA_FILE, MONGODB_TLS_CERT_FILE } = values;
  const hasTls = Boolean(MONGODB_TLS_CA_FILE || MONGODB_TLS_CERT_FILE);
  return [
    ...unsafeAddress('MONGODB_URI', MONGODB_URI, hasTls),
    ...(KEYS_MONGODB_URI ? unsafeAddress('KEYS_MONGODB_URI', KEYS_MONGODB_URI, hasTls) : []),
  ];
}

function unsafeAddress(setting: string, uri: string, hasTls: boolean): string[] {
  const [, srv, name] = /^mongodb(\+srv)?:\/\/(?:([^@/?]+)@)?/.exec(uri) ?? [];
  // the driver reads the names of options without regard to case
  const options = new Map(
    [...new URLSearchParams(uri.split('?')[1])].map(([option, value]) => [option.toLowerCase(), value]),
  );
  const asked = options.get('tls') ?? options.get('ssl') ?? (srv && 'true');
  const sentences: string[] = [];
  if (asked !== 'true' && !hasTls)
    sentences.push(`${setting} is without TLS: production adds tls=true to it, or names MONGODB_TLS_CA_FILE.`);
  if (insecureOptions.some((option) => options.get(option) === 'true'))
    sentences.push(`${setting} takes any certificate: production checks that of the store.`);
  if (!name && !mechanismsWithoutName.includes(options.get('authmechanism') ?? ''))
    sentences.push(`${setting} is without credentials: production shows the store who it is.`);
  return sentences;
}

function unsafeOthers({ OIDC_ISSUER, OIDC_ISSUERS = '', SMTP_URL, TEXT_GATEWAY_URL }: Values): string[] {
  const sentences: string[] = [];
  const listed = [...OIDC_ISSUERS.matchAll(/"issuer"\s*:\s*"(https:[^"]*)"/g)].map(([, address]) => address ?? '');
  if (listed.some(isHere)) sentences.push('OIDC_ISSUERS names one on this machine: production trusts no local issuer.');
  if (OIDC_ISSUER?.startsWith('https:') && isHere(OIDC_ISSUER))
    sentences.push('OIDC_ISSUER is on this machine: production trusts no local issuer.');
  if (SMTP_URL && !isSafeMail(SMTP_URL))
    sentences.push('SMTP_URL is not smtps, nor smtp with requireTLS=true: production sends no mail in plain.');
  if (TEXT_GATEWAY_URL?.startsWith('http:'))
    sentences.push('TEXT_GATEWAY_URL is not https: production sends no text messages over plain http.');
  return sentences;
}

function isHere(address: string): boolean {
  return /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(URL.parse(address)?.hostname ?? '');
}

function isSafeMail(address: string): boolean {
  const url = URL.parse(address);
  const option = (name: string) => url?.searchParams.get(name);
  if (option('tls.rejectUnauthorized') === 'false' || option('ignoreTLS') === 'true') return false;
  return url?.protocol === 'smtps:' || option('requireTLS') === 'true';
}
