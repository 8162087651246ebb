const common = `
  --service <name>      only this service; may be repeated
  --url <name>=<url>    where a service answers, instead of what runs here; may be repeated
  --token <token>       an operator's bearer token; else SIMPUL_TOKEN, else one of the local identity provider
  --json                answers as JSON: { "services": { "<name>": … }, "unreachable": { "<name>": "why" } }
  --help                shows this

Exit codes: 0 all is well · 1 something was found, or nothing fitted · 2 asked wrongly · 3 a service could not be asked`;

const selection = `
  <id>                  one parked key, by its id as \`parked list\` shows it (quote it: it holds | signs)
  --reaction <name>     all keys of one reaction, such as notify
  --key <key>           one Kafka key, in every reaction that has it parked
  --cause <cause>       unreadable, rejected, not-yet or failed
  --all                 every parked key; must be said where nothing else is
                        What is given narrows: --reaction notify --cause failed takes what fits both.`;

export const overview = `Looks after running services.

  npm run -s ops -- status [--check]                    outbox, lag, parked keys, late deadlines, views, readiness
  npm run -s ops -- parked list                         keys whose messages wait, and why
  npm run -s ops -- parked show <id>                    one of them, with its messages
  npm run -s ops -- parked redrive <which>              try them again
  npm run -s ops -- parked discard <which> --reason …   remove messages for good, with evidence
  npm run -s ops -- views list                          read models and their generations
  npm run -s ops -- views rebuild <view>                make one again from the topics
  npm run -s ops -- keys status [<service>]             which master keys wrap the keys to personal data
  npm run -s ops -- keys rotate [<service>]             wrap them under the present master key
  npm run -s ops -- keys seal [<service>]               encrypt what is still stored in clear
  npm run -s ops -- keys reconcile [<service>]          erase again what came back with a backup
  npm run -s ops -- verify                              compare documents, topics, marks and views
  npm run -s ops -- evidence export <service>           the evidence log with its signed checkpoints
  npm run -s ops -- evidence checkpoints <service> …    its checkpoints, as another service has kept them
  npm run -s ops -- evidence verify <file> --key …      whether anything in an export was changed; asks nobody

Each command says more with --help; docs/operations.md has a page for each symptom.
${common}`;

/** What each command is for, in enough words to use it at night. */
export const helps = {
  status: `Shows how each service is doing.

  npm run -s ops -- status
  npm run -s ops -- status --check --json

outbox     events that are committed and not yet acknowledged by Kafka; more than a minute old: the relay is held up
lag        messages on a topic that a group has not done yet; it should fall to 0 whenever the topic is quiet
parked     keys that wait behind a message that could not be handled; \`parked list\` tells which
deadlines  more than 10 s past their time
views      the generation that is read, and one that is being built

  --check               exit code 1 where a service is not ready, a key is parked, a deadline is late,
                        an event has been in an outbox for more than a minute, or something could not be told
${common}`,
  'parked list': `Lists parked keys: a message could not be handled, and all later ones of its key wait behind it, in order.

  npm run -s ops -- parked list --cause failed

CAUSE   unreadable  not an event, or its data breaks its contract: its publisher must be mended
        rejected    the domain refuses it; the reason is the code in docs/errors.md
        not-yet     something it needs has not arrived; tried again by itself for 24 h
        failed      an error nobody foresaw, five times; the service's log has it
DUE     when it is tried again by itself; a dash: a person must look

  --reaction <name>, --key <key>, --cause <cause>       narrow the list
  --limit <n>           at most so many of each service, 100 unless said
${common}`,
  'parked show': `Shows one parked key and the messages that wait, oldest first: position, headers, trace, data.

  npm run -s ops -- parked show 'g2g.ledger|g2c.tax-bill|q2vcmkrmoucypmscecnmu2emcu'

Data is shown as far as its event's contract knows it; what fits no contract is told by size and hash only.
${common}`,
  'parked redrive': `Has parked keys tried again. Within seconds the owner of each key's partition handles what waits, in order, until one
fails again (the key stays parked) or nothing is left. Nothing happens twice: what was done before is recognised.

  npm run -s ops -- parked redrive --reaction notify --cause failed

Which keys:
${selection}
${common}`,
  'parked discard': `Removes parked messages for good. A copy of each, with your reason and who you are, is kept in the collection
\`ops-evidence\` before it is removed. Try \`redrive\` first: a discarded event has no effect here, ever.

  npm run -s ops -- parked discard 'g2g.ledger|g2c.tax-bill|q2vc…' --reason 'Written by a test client by mistake'

Only the message that failed is removed; what waits behind it is then tried, in order.

  --reason <text>       why nobody needs it, at least 10 characters; it names no person
  --offset <n>          only if the message that failed is still the one at this offset, as \`parked show\` tells it
  --with-waiting        removes what waits behind it as well
Which keys:
${selection}
${common}`,
  'views list': `Lists read models: the generation that is read, the one being built and what it lacks, and those kept for open cursors.

  npm run -s ops -- views list
${common}`,
  'views rebuild': `Has a read model made again from the topics, beside the one that is read. Readers go over by themselves once it has
caught up; whoever is paging goes on in the old one, which is kept for a day. Asking again while it is built changes
nothing. Replay feeds the view only: no mail is sent again.

  npm run -s ops -- views rebuild timeline
${common}`,
  'keys status': `Shows how many keys of persons each master key wraps, and how many were destroyed.

  npm run -s ops -- keys status g2g

A master key that wraps none any more may be taken away, unless a backup of the keys that it wraps is to be of use.
${common}`,
  'keys rotate': `Wraps the keys of persons under the present master key, where another one still does. Services go on meanwhile, and
no document is touched. Make the new master key known to all replicas first; see docs/operations.md.

  npm run -s ops -- keys rotate g2g

Asks until nothing is left. Exit code 1 where some could not be wrapped: the service's log says why.
${common}`,
  'keys seal': `Encrypts personal data that are still stored in clear: written by a release that did not encrypt them, or did not know
that they are personal. Services go on meanwhile. Doing it again changes nothing.

  npm run -s ops -- keys seal
${common}`,
  'keys reconcile': `Brings keys and records to agree on who was erased, after a restore of either. Keys that came back of persons who were
erased are destroyed again (each service does so at its start as well); what came back of persons whose key was
destroyed is removed again. Services go on meanwhile. Doing it again changes nothing.

  npm run -s ops -- keys reconcile g2c
${common}`,
  verify: `Compares what must agree: every event of every document with its topic or outbox, marks with their sources, parked
messages with their keys, effects with what groups have read, views with a rebuild. Safe while services run; it reads
everything, so it takes as long as that does. Findings are printed as they are made.

  npm run -s ops -- verify --service g2c
  npm run -s ops -- verify --json > findings.ndjson     one JSON a line, each with its service

Exit code 1 where anything is damaged; what is only worth knowing does not count.
${common}`,
  'evidence export': `Writes the evidence log of one service: every entry, in the order in which it was sealed, and the signed checkpoints,
one JSON a line. The export itself is put on record. It names people by reference only; keep it as what it is all the same.

  npm run -s ops -- evidence export g2c --to g2c-evidence.ndjson

  --to <file>           writes there instead of to the terminal
${common}`,
  'evidence checkpoints': `Writes the signed checkpoints of one service's evidence log as another service has kept them, one JSON a line, for
\`evidence verify --checkpoints\`: with them it finds that the end of an export was cut off, or the log written anew. A
service keeps the last thousand of each other one, and one in a thousand of those before.

  npm run -s ops -- evidence checkpoints g2c --kept-by g2g --to g2c-checkpoints.ndjson

  --kept-by <service>   who is asked; another one than the service they are of
  --to <file>           writes there instead of to the terminal
${common}`,
  'evidence verify': `Finds what was changed, removed, reordered, inserted or cut off in an export since it was sealed, with nothing but the
public key: no store and no service is asked.

  npm run -s ops -- evidence verify g2c-evidence.ndjson --key g2c-keys.json --checkpoints g2c-checkpoints.ndjson

  --key <key or file>   whose signatures are believed, as /.well-known/evidence-keys of the service tells it; may be
                        repeated. Keep it from the first day on: a key from the same hands as the export proves little.
                        <key>@<number> is believed up to the checkpoint of that number
  --checkpoints <file>  checkpoints that somebody else kept, one a line: from the topic <service>.evidence-checkpoint, or
                        what \`evidence checkpoints\` wrote; may be repeated. Without them nobody can tell whether the end
                        was cut off or the log written anew

Exit code 0 nothing was touched, 1 something was, 2 asked wrongly or a file cannot be read.
${common}`,
} as const;

export type Command = keyof typeof helps;
