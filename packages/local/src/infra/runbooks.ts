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

/** Alerts without a severity, a sentence, or a page that says what to do; and those that no test ever fires. */
export function alertComplaints(
  alerts: readonly Alert[],
  { operations, tests }: { operations: string; tests: string },
): string[] {
  const anchors = anchorsIn(operations);
  return alerts.flatMap(({ alert, labels, annotations }) => {
    const [page, anchor = ''] = annotations?.runbook?.split('#') ?? [];
    const fires = new RegExp(`alertname: ${alert}\\s+exp_alerts:\\s+- exp_labels`).test(tests);
    const wrong: [boolean, string][] = [
      [!['page', 'ticket'].includes(labels?.severity ?? ''), 'its severity is neither page nor ticket'],
      [!annotations?.summary || !annotations.description, 'it does not say what is wrong'],
      [page !== 'docs/operations.md' || !anchors.has(anchor), 'its runbook is no heading of docs/operations.md'],
      [!fires, 'no test of infra/prometheus/tests makes it fire'],
    ];
    return wrong.filter(([is]) => is).map(([, what]) => `${alert}: ${what}`);
  });
}
