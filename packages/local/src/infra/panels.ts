/** A query of a panel and how its series are named. */
export type Query = readonly [expression: string, legend: string];

/** One panel of a dashboard, as people think of it. */
export interface Panel {
  readonly title: string;
  /** shown when one asks what the panel means */
  readonly description: string;
  readonly queries: readonly Query[];
  readonly unit?: 's' | 'percentunit' | 'reqps' | 'short';
  readonly kind?: 'timeseries' | 'stat' | 'alertlist';
  /** also shows traces that were kept beside the durations they make up */
  readonly exemplars?: boolean;
  /** the value at which it turns red */
  readonly alarm?: number;
}

/** A row of panels side by side. */
export interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

// Which Prometheus is chosen in the dashboard: an installation's own has a name of its own.
const datasource = { type: 'prometheus', uid: '$datasource' };
const choice = { name: 'datasource', label: 'Prometheus', type: 'datasource', query: 'prometheus' };
const height = { row: 1, stat: 4, timeseries: 8, alertlist: 8 };

/** A Grafana dashboard of rows of panels; `uid` is its address. */
export function dashboard(uid: string, title: string, rows: readonly Row[]): object {
  const panels: object[] = [];
  let y = 0;
  for (const { title: row, panels: own } of rows) {
    panels.push({
      id: panels.length + 1,
      type: 'row',
      title: row,
      collapsed: false,
      gridPos: at(0, y, 24, height.row),
    });
    y += height.row;
    const width = 24 / own.length;
    const tall = Math.max(...own.map(({ kind = 'timeseries' }) => height[kind]));
    own.forEach((each, index) => {
      panels.push(panel(panels.length + 1, each, at(index * width, y, width, tall)));
    });
    y += tall;
  }
  return {
    uid,
    title,
    tags: ['simpul'],
    schemaVersion: 41,
    version: 1,
    editable: false,
    refresh: '15s',
    timezone: 'browser',
    time: { from: 'now-1h', to: 'now' },
    links: [{ type: 'dashboards', tags: ['simpul'], asDropdown: true, title: 'Simpul', keepTime: true }],
    templating: { list: [{ ...choice, current: { text: 'Prometheus', value: 'prometheus' }, hide: 0, refresh: 1 }] },
    panels,
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function at(x: number, y: number, w: number, h: number): Place {
  return { x, y, w, h };
}

function panel(id: number, given: Panel, gridPos: Place): object {
  const { title, description, queries, unit = 'short', kind = 'timeseries', alarm, exemplars } = given;
  if (kind === 'alertlist')
    return { id, type: kind, title, description, gridPos, options: { stateFilter: { firing: true, pending: true } } };
  const steps = [{ color: 'green', value: null }, ...(alarm === undefined ? [] : [{ color: 'red', value: alarm }])];
  return {
    id,
    type: kind,
    title,
    description,
    datasource,
    gridPos,
    fieldConfig: {
      defaults: {
        unit,
        min: 0,
        thresholds: { mode: 'absolute', steps },
        ...(kind === 'timeseries' && {
          custom: { fillOpacity: 8, ...(alarm !== undefined && { thresholdsStyle: { mode: 'line' } }) },
        }),
      },
      overrides: [],
    },
    ...(kind === 'timeseries' && {
      options: { legend: { displayMode: 'list', placement: 'bottom' }, tooltip: { mode: 'multi', sort: 'desc' } },
    }),
    targets: queries.map(([expr, legendFormat], index) => ({
      refId: String.fromCharCode(65 + index),
      datasource,
      expr,
      legendFormat,
      ...(exemplars && { exemplar: true }),
    })),
  };
}
