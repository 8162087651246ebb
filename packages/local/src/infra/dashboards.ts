import { type ServiceName, serviceNames } from '../world/environment.ts';
import { dashboard, type Panel, type Row } from './panels.ts';

/** Where the dashboards lie, from the project's root. */
export const dashboardFolder = 'infra/grafana/dashboards';

/** Every dashboard by its file's name: the backbone as a whole, and one of each service. */
export function dashboards(): Map<string, object> {
  return new Map([
    ['backbone.json', dashboard('simpul-backbone', 'Simpul: backbone', backbone)],
    ...serviceNames.map(
      (name) => [`${name}.json`, dashboard(`simpul-${name}`, `Simpul: ${name}`, rowsOf(name))] as const,
    ),
  ]);
}

/** The bytes of a dashboard's file. */
export const written = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

/** What a dashboard asks of Prometheus, and the legends that show it. */
export function asked(content: object): { readonly expr: string; readonly text: string }[] {
  const { panels } = content as { panels: readonly { targets?: readonly { expr: string; legendFormat: string }[] }[] };
  return panels.flatMap(({ targets = [] }) => targets.map(({ expr, legendFormat }) => ({ expr, text: legendFormat })));
}

const quantile = (share: number, metric: string, by: string, of = ''): string =>
  `histogram_quantile(${share}, sum by (le, ${by}) (rate(${metric}_bucket${of}[$__rate_interval])))`;

const backbone: readonly Row[] = [
  {
    title: 'Service levels',
    panels: [
      stat('Ready replicas', 'Replicas that can serve, by service', 'job:ready:count', '{{job}}'),
      {
        ...stat('Requests not answered 5xx, 30 days', 'The level is 99.9 %', '', ''),
        unit: 'percentunit',
        queries: [
          [
            '1 - sum_over_time(job:http_unavailable:rate5m[30d]) / (sum_over_time(job:http_requests:rate5m[30d]) > 0)',
            '{{job}}',
          ],
        ],
      },
      {
        ...stat('Effects within 5 s, 30 days', 'From the commit that caused them; the level is 99 %', '', ''),
        unit: 'percentunit',
        queries: [
          ['1 - sum_over_time(job:effects_slow:rate5m[30d]) / (sum_over_time(job:effects:rate5m[30d]) > 0)', '{{job}}'],
        ],
      },
    ],
  },
  {
    title: 'Now',
    panels: [
      { title: 'Alerts', description: 'What fires or is about to', queries: [], kind: 'alertlist' },
      {
        title: 'Budget burnt, hour',
        description: 'Times the rate that would use up a month’s budget of errors in a month; 14.4 wakes somebody',
        alarm: 14.4,
        queries: [
          ['job:http_unavailable:ratio_1h / 0.001', '{{job}} requests'],
          ['job:effects_slow:ratio_1h / 0.01', '{{job}} effects'],
        ],
      },
      {
        title: 'Commit to effect, p99',
        description: 'From the commit at the source to the end of its handling, by reaction',
        unit: 's',
        alarm: 5,
        queries: [['job:reaction_latency_seconds:p99_5m', '{{job}} {{simpul_reaction}}']],
      },
    ],
  },
  {
    title: 'On the way',
    panels: [
      {
        title: 'Age of the oldest unpublished event',
        description: 'It rises where the broker takes nothing; runbook: outbox grows',
        unit: 's',
        alarm: 60,
        queries: [['max by (job) (job:outbox_age_seconds:max)', '{{job}}']],
      },
      {
        title: 'Lag',
        description: 'Messages not handled yet; runbook: lag grows',
        queries: [['sum by (job) (job:consumer_lag:max)', '{{job}}']],
      },
      {
        title: 'Parked keys',
        description: 'Keys that wait for a person, or for what they need; runbook: parked keys',
        queries: [['sum by (job, simpul_cause) (job:parked_keys:max)', '{{job}} {{simpul_cause}}']],
      },
      {
        title: 'Deadlines late',
        description: 'More than 10 s past due; runbook: deadlines are late',
        queries: [['sum by (job) (job:deadline_late:max)', '{{job}}']],
      },
    ],
  },
  {
    title: 'Data protection',
    panels: [
      {
        title: 'Matters that wait',
        description: 'Data requests and breaches that somebody should look at; runbook: a data request waits',
        queries: [['job:alarms:max', '{{job}} {{simpul_matter}}']],
      },
      {
        title: 'Age of the oldest evidence not sealed',
        description: 'Sealed every second in which some was put on record; runbook: evidence',
        unit: 's',
        alarm: 60,
        queries: [['job:evidence_unsealed_age_seconds:max', '{{job}}']],
      },
      {
        title: 'Evidence missing',
        description: 'Entries that were gone before they could be sealed, since the replica’s start; runbook: evidence',
        alarm: 1,
        queries: [['sum by (job) (simpul_evidence_missing_total)', '{{job}}']],
      },
    ],
  },
  {
    title: 'Traffic',
    panels: [
      {
        title: 'Requests',
        description: 'Answered, by service',
        unit: 'reqps',
        queries: [['job:http_requests:rate5m', '{{job}}']],
      },
      {
        title: 'Commands',
        description: 'From HTTP, events and the clock',
        unit: 'reqps',
        queries: [['job:commands:rate5m', '{{job}}']],
      },
      {
        title: 'Store or broker did not tell',
        description: '1 where a part of the state could not be asked in time',
        queries: [['max by (job, simpul_part) (simpul_state_unknown)', '{{job}} {{simpul_part}}']],
      },
      {
        title: 'Certificates',
        description: 'Time left of the one that runs out first',
        unit: 's',
        queries: [
          ['min by (job, simpul_setting) (simpul_certificate_remaining_seconds)', '{{job}} {{simpul_setting}}'],
        ],
      },
    ],
  },
];

function rowsOf(service: ServiceName): Row[] {
  const of = `{job="${service}"}`;
  const durations = 'http_server_request_duration_seconds';
  return [
    {
      title: 'Requests',
      panels: [
        {
          title: 'By route',
          description: 'Answered requests',
          unit: 'reqps',
          queries: [[`sum by (http_route) (rate(${durations}_count${of}[$__rate_interval]))`, '{{http_route}}']],
        },
        {
          title: 'Duration, p99',
          description: 'By route; an event stream lasts as long as somebody looks',
          unit: 's',
          queries: [[quantile(0.99, durations, 'http_route', of), '{{http_route}}']],
        },
        {
          title: 'Refusals',
          description: 'By code of docs/errors.md',
          unit: 'reqps',
          queries: [
            [
              `sum by (simpul_problem_code) (rate(simpul_http_refusals_total${of}[$__rate_interval]))`,
              '{{simpul_problem_code}}',
            ],
          ],
        },
      ],
    },
    {
      title: 'Commands and events',
      panels: [
        {
          title: 'Commands',
          description: 'By command',
          unit: 'reqps',
          queries: [
            [
              `sum by (simpul_command) (rate(simpul_command_duration_seconds_count${of}[$__rate_interval]))`,
              '{{simpul_command}}',
            ],
          ],
        },
        {
          title: 'Command to outcome',
          description: 'Loading, deciding and the one write',
          unit: 's',
          queries: [
            [quantile(0.5, 'simpul_command_duration_seconds', 'job', of), 'p50'],
            [quantile(0.99, 'simpul_command_duration_seconds', 'job', of), 'p99'],
          ],
        },
        {
          title: 'Commit to broker',
          description: 'Until the broker has acknowledged the event, by topic, p99',
          unit: 's',
          queries: [
            [
              quantile(0.99, 'simpul_relay_latency_seconds', 'messaging_destination_name', of),
              '{{messaging_destination_name}}',
            ],
          ],
        },
        {
          title: 'Commit to effect, p99',
          description: 'From the commit at the source to the end of its handling here, by reaction',
          unit: 's',
          alarm: 5,
          queries: [[`job:reaction_latency_seconds:p99_5m${of}`, '{{simpul_reaction}}']],
        },
      ],
    },
    {
      title: 'Waiting',
      panels: [
        {
          title: 'Unpublished events',
          description: 'By aggregate',
          queries: [[`job:outbox_events:max${of}`, '{{simpul_aggregate}}']],
        },
        {
          title: 'Lag',
          description: 'By reaction and topic',
          queries: [[`job:consumer_lag:max${of}`, '{{simpul_reaction}} {{messaging_destination_name}}']],
        },
        {
          title: 'Parked keys',
          description: 'By reaction and cause',
          queries: [[`job:parked_keys:max${of}`, '{{simpul_reaction}} {{simpul_cause}}']],
        },
        {
          title: 'Parked just now',
          description: 'Messages, by reaction and cause',
          queries: [
            [
              `sum by (simpul_reaction, simpul_cause) (increase(simpul_reaction_parked_total${of}[$__rate_interval]))`,
              '{{simpul_reaction}} {{simpul_cause}}',
            ],
          ],
        },
      ],
    },
    {
      title: 'Replicas',
      panels: [
        {
          title: 'Ready',
          description: '1 where a replica can serve',
          queries: [[`simpul_ready${of}`, '{{instance}}']],
        },
        {
          title: 'Deadlines late',
          description: 'By aggregate',
          queries: [[`job:deadline_late:max${of}`, '{{simpul_aggregate}}']],
        },
        {
          title: 'Views being built',
          description: '1 while a view reads its topics from the beginning',
          queries: [[`max by (simpul_view) (simpul_view_building${of})`, '{{simpul_view}}']],
        },
        {
          title: 'Calls to others',
          description: 'Duration of requests to other services, p99',
          unit: 's',
          queries: [
            [quantile(0.99, 'http_client_request_duration_seconds', 'server_address', of), '{{server_address}}'],
          ],
        },
      ],
    },
    {
      title: 'From a slow bucket to a trace',
      panels: [
        {
          title: 'Duration of requests and handlings, p99',
          description: 'By span; a point beside a line is a trace that took so long, and leads to it',
          unit: 's',
          exemplars: true,
          queries: [
            [quantile(0.99, 'traces_span_metrics_duration_seconds', 'span_name', spansOf(service)), '{{span_name}}'],
          ],
        },
      ],
    },
  ];
}

/** Requests that came in and messages that were handled: what others wait for. */
const spansOf = (service: ServiceName): string => `{job="${service}", span_kind=~"SPAN_KIND_(SERVER|CONSUMER)"}`;

function stat(title: string, description: string, expression: string, legend: string): Panel {
  return { title, description, kind: 'stat', queries: [[expression, legend]] };
}
