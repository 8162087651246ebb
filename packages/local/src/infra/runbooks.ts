/** The anchor a Markdown heading has on the pages of a forge. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

/** The anchors of a page's headings. */
export function anchorsIn(page: string): Set<string> {
  return new Set([...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading.trim())));
}

/** An alert as far as people are concerned. */
export interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/**
 * Alerts without a severity, a sentence, or a page that says what to do; those that no test ever fires, and those of which no
 * test says when they must not: only a watchdog may always fire.
 */
export function alertComplaints(
  alerts: readonly Alert[],
  { operations, tests }: { operations: string; tests: string },
): string[] {
  const anchors = anchorsIn(operations);
  return alerts.flatMap(({ alert, labels, annotations }) => {
    const [page, anchor = ''] = annotations?.runbook?.split('#') ?? [];
    const fires = new RegExp(`alertname: ${alert}\\s+exp_alerts:\\s+- exp_labels`).test(tests);
    const rests = new RegExp(`alertname: ${alert},?\\s+exp_alerts: \\[\\]`).test(tests);
    const severity = labels?.severity ?? '';
    const wrong: [boolean, string][] = [
      [!['page', 'ticket', 'watchdog'].includes(severity), 'its severity is neither page nor ticket'],
      [!annotations?.summary || !annotations.description, 'it does not say what is wrong'],
      [page !== 'docs/operations.md' || !anchors.has(anchor), 'its runbook is no heading of docs/operations.md'],
      [!fires, 'no test of infra/prometheus/tests makes it fire'],
      [!rests && severity !== 'watchdog', 'no test of infra/prometheus/tests says when it does not fire'],
    ];
    return wrong.filter(([is]) => is).map(([, what]) => `${alert}: ${what}`);
  });
}

/** Services whose absence no alert would tell: nothing comes of them, so each must be named. */
export function unwatched(services: readonly string[], alerts: readonly Alert[]): string[] {
  const watched = (service: string): boolean =>
    alerts.some(({ expr }) => expr.includes(`absent(simpul_ready{job="${service}"})`));
  return services.filter((each) => !watched(each)).map((each) => `no alert tells when ${each} is gone`);
}
