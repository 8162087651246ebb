import type { Outlet } from '../outbox/relay.ts';
import { pages, withIds } from './pages.ts';
import type { Scope } from './scope.ts';
import type { Survey } from './survey.ts';
import { beyond, except, isAhead, lacking, type Track } from './track.ts';

/** What of an aggregate's document is compared. */
export interface Seen {
  readonly _id: string;
  readonly lastSeq: number;
  readonly outbox: readonly { readonly seq: number; readonly time: string }[];
  readonly outboxSince?: string;
  readonly marks: readonly { readonly k: string; readonly epoch: number; readonly seq: number }[];
}

/** Something that looks wrong, and may be under way: `look` says what is wrong with the document as it is later. */
interface Suspicion {
  readonly outlet: Outlet;
  readonly id: string;
  /** topics and keys that must be read on before looking again */
  readonly keys: readonly { topic: string; key: string }[];
  look(document: Seen | undefined, sources: ReadonlyMap<string, Seen>): Promise<void>;
}

const chunk = 5_000;
const overdueMs = 60_000;
const projection: Readonly<Record<string, 1>> = {
  lastSeq: 1,
  'outbox.seq': 1,
  'outbox.time': 1,
  outboxSince: 1,
  marks: 1,
};

/**
 * Compares the documents of all aggregates with what a survey found of their keys and of their marks' sources. Documents
 * are read after the topics, so that no event is ahead of its document; what a document is ahead of is read on for.
 */
export async function compareDocuments(scope: Scope, survey: Survey): Promise<void> {
  const { outlets, findings, epoch, signal } = scope;
  const met = new Set<Track>();
  let suspicions: Suspicion[] = [];

  async function suspect(...more: readonly Suspicion[]): Promise<void> {
    suspicions.push(...more);
    if (suspicions.length < chunk) return;
    const some = suspicions;
    suspicions = [];
    await clearUp(scope, survey, some);
  }

  function own(outlet: Outlet, document: Seen): Suspicion[] {
    if (!survey.covers(outlet.destination, document._id)) return [];
    findings.count('documents', 1);
    met.add(survey.track(outlet.destination, document._id));
    return [...unpublished(scope, outlet, document), ...unlike(scope, survey, { outlet, document })];
  }

  function marks(outlet: Outlet, { _id: id, marks }: Seen): Suspicion[] {
    return marks.flatMap((mark) => {
      const source = scope.topicOf(mark.k.slice(mark.k.indexOf('|') + 1));
      if (!survey.covers(source.topic, source.key)) return [];
      findings.count('marks', 1);
      const suspicious = isAhead(survey.track(source.topic, source.key), mark);
      return suspicious ? [ahead(scope, survey, { outlet, id, mark, source })] : [];
    });
  }

  for (const outlet of outlets) {
    for await (const documents of pages<Seen>(outlet.collection as never, projection)) {
      signal?.throwIfAborted();
      for (const document of documents) await suspect(...own(outlet, document), ...marks(outlet, document));
    }
  }
  for (const outlet of outlets)
    for (const [key, track] of survey.keys(outlet.destination))
      if (!met.has(track)) await suspect(...orphan(scope, { outlet, key, epoch, track }));
  await clearUp(scope, survey, suspicions);
}

/** What waits in the outbox where nobody will find it, or for too long. */
function unpublished({ findings }: Scope, outlet: Outlet, document: Seen): Suspicion[] {
  const wrong = (it: Seen): 'stranded' | 'overdue' | undefined => {
    const [first] = it.outbox;
    if (!first) return undefined;
    if (!it.outboxSince) return 'stranded';
    return Date.now() - Date.parse(first.time) > overdueMs ? 'overdue' : undefined;
  };
  const kind = wrong(document);
  const seq = document.outbox[0]?.seq;
  if (!kind) return [];
  const { _id: id } = document;
  const detail = {
    stranded: `${document.outbox.length} unpublished events from number ${seq}, and nothing by which the sweep finds them`,
    overdue: `${document.outbox.length} unpublished events, the first (number ${seq}) of ${document.outbox[0]?.time}`,
  }[kind];
  const look: Suspicion['look'] = async (now) => {
    const still = now !== undefined && wrong(now) === kind && now.outbox[0]?.seq === seq;
    if (still) await findings.add(kind, { where: outlet.aggregate, id, detail });
  };
  return [{ outlet, id, keys: [], look }];
}

/** Events the topic lacks, or has too many of. */
function unlike(
  { findings, epoch }: Scope,
  survey: Survey,
  { outlet, document }: { outlet: Outlet; document: Seen },
): Suspicion[] {
  const { _id: id } = document;
  const { destination: topic, service, aggregate } = outlet;
  const stream = `${service}:${aggregate}:${id}`;
  const absent = ({ lastSeq, outbox }: Seen) =>
    except(
      lacking(survey.track(topic, id), lastSeq, epoch),
      outbox.map(({ seq }) => seq),
    );
  const lacks: Suspicion = {
    outlet,
    id,
    keys: [{ topic, key: id }],
    // The document as it was: what it had published then must be on the topic now.
    async look() {
      const spans = absent(document);
      for (const { epoch: of, from, to } of spans)
        await findings.add('missing', {
          where: topic,
          id: `${stream}:${of}.${from}`,
          detail: `${to > from ? `events ${from} to ${to} are` : 'it is'} neither on the topic nor in the outbox`,
        });
    },
  };
  const exceeds: Suspicion = {
    outlet,
    id,
    keys: [],
    async look(now) {
      const spans = beyond(survey.track(topic, id), now?.lastSeq ?? 0);
      for (const { epoch: of, from, to } of spans)
        await findings.add(of === epoch ? 'unknown' : 'earlier-epoch', {
          where: topic,
          id: `${stream}:${of}.${from}`,
          detail: `the topic goes up to number ${to}, the document to ${now?.lastSeq ?? 0}`,
        });
    },
  };
  return [
    ...(absent(document).length > 0 ? [lacks] : []),
    ...(beyond(survey.track(topic, id), document.lastSeq).length > 0 ? [exceeds] : []),
  ];
}

/** Events of a document that is not there. */
function orphan(
  { findings }: Scope,
  { outlet, key, epoch, track }: { outlet: Outlet; key: string; epoch: number; track: Track },
): Suspicion[] {
  const look: Suspicion['look'] = async (now) => {
    if (now) return;
    const last = track.runs.at(-1);
    await findings.add(last?.epoch === epoch ? 'unknown' : 'earlier-epoch', {
      where: outlet.destination,
      id: `${outlet.service}:${outlet.aggregate}:${key}:${last?.epoch}.${last?.last}`,
      detail: 'no document has this id',
    });
  };
  return [{ outlet, id: key, keys: [], look }];
}

/** A mark of what its source has not told. A route may react to a stream's first event while it is in the outbox yet. */
function ahead(
  scope: Scope,
  survey: Survey,
  {
    outlet,
    id,
    mark,
    source,
  }: { outlet: Outlet; id: string; mark: Seen['marks'][number]; source: { topic: string; key: string } },
): Suspicion {
  const { topic, key } = source;
  return {
    outlet,
    id,
    keys: [source],
    async look(_now, sources) {
      const track = survey.track(topic, key);
      if (!isAhead(track, mark) || (sources.get(`${topic}|${key}`)?.lastSeq ?? 0) >= mark.seq) return;
      const last = track.runs.at(-1);
      const held = last ? `the topic holds up to ${last.epoch}.${last.last}` : 'the topic holds nothing of it';
      await scope.findings.add('mark-ahead', {
        where: outlet.aggregate,
        id,
        detail: `the mark ${mark.k} is at ${mark.epoch}.${mark.seq}, ${held}`,
      });
    },
  };
}

/** Reads on, waits, looks again; what is wrong then is reported. */
async function clearUp(scope: Scope, survey: Survey, suspicions: readonly Suspicion[]): Promise<void> {
  if (suspicions.length === 0) return;
  await scope.settle();
  const wanted = new Map<string, Set<string>>();
  for (const { topic, key } of suspicions.flatMap(({ keys }) => keys))
    wanted.set(topic, (wanted.get(topic) ?? new Set()).add(key));
  await survey.readOn(wanted);
  const sources = new Map<string, Seen>();
  for (const outlet of scope.outlets) {
    const topic = outlet.destination;
    for (const source of await read(outlet, wanted.get(topic) ?? [])) sources.set(`${topic}|${source._id}`, source);
  }
  for (const outlet of scope.outlets) {
    const mine = suspicions.filter((each) => each.outlet === outlet);
    const found = await read(
      outlet,
      mine.map(({ id }) => id),
    );
    const now = new Map(found.map((document) => [document._id, document]));
    for (const { id, look } of mine) await look(now.get(id), sources);
  }
}

function read({ collection }: Outlet, ids: Iterable<string>): Promise<Seen[]> {
  return withIds<Seen>(collection as never, ids, projection);
}
