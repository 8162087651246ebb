// Generated from docs/contracts/openapi/g2g.json by `npm run contracts`; do not edit.
export interface paths {
    "/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agency directory
         * @description *Direktori instansi*
         */
        get: operations["listAgencies"];
        put?: never;
        /**
         * Enrol an agency
         * @description *Mendaftarkan instansi*
         */
        post: operations["enrolAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One agency
         * @description *Satu instansi*
         */
        get: operations["getAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ledger entries
         * @description *Daftar jurnal*
         *
         *     A central treasurer sees all entries, a regional treasurer those of regional revenue in the region.
         *
         *     *Bendahara pusat melihat seluruh jurnal, bendahara daerah jurnal pendapatan daerah di wilayahnya.*
         */
        get: operations["listLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One ledger entry
         * @description *Satu jurnal*
         */
        get: operations["getLedgerEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrol a person
         * @description *Mendaftarkan penduduk*
         */
        post: operations["enrolPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look a person up by NIK
         * @description *Mencari penduduk menurut NIK*
         */
        post: operations["lookUpPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person record
         * @description *Data seorang penduduk*
         *
         *     A citizen sees their own record, an officer of a government agency those of the agency’s region. Every reading by an officer is recorded.
         *
         *     *Penduduk melihat datanya sendiri, petugas instansi pemerintah melihat penduduk wilayah instansinya. Setiap pembacaan oleh petugas dicatat.*
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person record
         * @description *Mengubah data penduduk*
         */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/v1/persons/{ref}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person’s contact
         * @description *Kontak seorang penduduk*
         */
        get: operations["getPersonContact"];
        /**
         * Set one’s own contact
         * @description *Mengatur kontak sendiri*
         */
        put: operations["setPersonContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/revenue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Revenue report
         * @description *Laporan pendapatan*
         *
         *     State and regional revenue by tax type and region, rolled up from village to nation, by day of payment (Asia/Jakarta).
         *
         *     *Pendapatan negara dan daerah menurut jenis pajak dan wilayah, dijumlahkan dari desa sampai nasional, menurut tanggal bayar (WIB).*
         */
        get: operations["getRevenueReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the service is doing
         * @description *Keadaan layanan*
         */
        get: operations["g2gOpsStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Parked keys
         * @description *Kunci yang terparkir*
         */
        get: operations["g2gOpsListParked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/parked/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One parked key and what waits behind it
         * @description *Satu kunci terparkir dan pesan yang menunggu*
         */
        get: operations["g2gOpsShowParked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/parked/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try parked keys again
         * @description *Coba lagi yang terparkir*
         *
         *     Keys are flagged; the owner of their partition tries them again within seconds, in order.
         *
         *     *Kunci ditandai; pemilik partisinya mencobanya lagi dalam beberapa detik, berurutan.*
         */
        post: operations["g2gOpsRedriveParked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/parked/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard parked messages, with a reason
         * @description *Buang pesan terparkir, dengan alasan*
         *
         *     Copies of the messages, the reason and who gave it are kept in evidence before anything is removed. Without `waiting` only the message that failed is discarded; the rest is tried again.
         *
         *     *Salinan pesan, alasan dan pelaku disimpan sebagai bukti sebelum apa pun dihapus. Tanpa `waiting` hanya pesan yang gagal dibuang; sisanya dicoba lagi.*
         */
        post: operations["g2gOpsDiscardParked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Views
         * @description *Tampilan baca*
         */
        get: operations["g2gOpsListViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/views/{name}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rebuild a view
         * @description *Bangun ulang satu tampilan*
         *
         *     A new generation is built beside the one that is read; readers go over once it has caught up.
         *
         *     *Tampilan baru dibangun di samping yang dibaca; pembaca beralih setelah yang baru tidak tertinggal.*
         */
        post: operations["g2gOpsRebuildView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify documents, topics, marks and views
         * @description *Periksa keutuhan data*
         *
         *     One JSON a line: findings as they are found, then a summary. Without the summary line nothing is proved.
         *
         *     *Satu JSON per baris: temuan saat ditemukan, lalu ringkasan. Tanpa baris ringkasan tidak ada yang terbukti.*
         */
        get: operations["g2gOpsVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Street, number, RT/RW
         * @example Jl. Pemuda 148, RT 02/RW 05
         */
        AddressLine: string;
        Agency: {
            id: components["schemas"]["AgencyId"];
            name: components["schemas"]["AgencyName"];
            level: components["schemas"]["AgencyLevel"];
            branch: components["schemas"]["AgencyBranch"];
            kind: components["schemas"]["AgencyKind"];
            region: components["schemas"]["RegionCode"];
            parent?: components["schemas"]["AgencyId"];
            /** @description What it is charged with, for instance civil-registry, state-tax, regional-tax, treasury */
            duties: string[];
            stage: components["schemas"]["AgencyStage"];
            enrolledAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        AgencyBranch: "executive" | "legislative" | "judicial" | "independent";
        /**
         * @description Id of an agency in the directory, at most 64 characters
         * @example bapenda-33.74
         */
        AgencyId: string;
        /** @enum {string} */
        AgencyKind: "agency" | "state-enterprise" | "foreign-partner";
        /** @enum {string} */
        AgencyLevel: "central" | "province" | "regency" | "city" | "village";
        /** @example Dinas Kependudukan dan Pencatatan Sipil Kota Semarang */
        AgencyName: string;
        /** @enum {string} */
        AgencyStage: "preparation" | "maturation" | "consolidation" | "utilisation";
        /**
         * @description state: pajak pusat, to the state treasury; regional: pajak daerah
         * @enum {string}
         */
        BillKind: "state" | "regional";
        /**
         * @description Date of birth, YYYY-MM-DD
         * @example 1990-07-01
         */
        BirthDate: components["schemas"]["IsoDate"];
        Contact: {
            /** @enum {string} */
            channel: "email" | "text" | "none";
            /** @enum {string} */
            language: "id" | "en";
            email?: components["schemas"]["Email"];
            phone?: components["schemas"]["Phone"];
        };
        /**
         * @description Kemendagri code of a region that exists today
         * @example 33.74.01.1001
         */
        CurrentRegion: components["schemas"]["RegionCode"];
        /**
         * @description Kemendagri code of a village that exists today
         * @example 33.74.01.1001
         */
        CurrentVillage: components["schemas"]["CurrentRegion"];
        /**
         * Format: email
         * @description E-mail address
         * @example siti@example.go.id
         */
        Email: string;
        GroupLag: {
            reaction: string;
            /** @description The group’s name on the broker */
            group: string;
            /** @description The topic’s name on the broker */
            topic: string;
            lag: number;
            /** @description Every partition; `committed` is -1 where the group has committed nothing yet */
            partitions: {
                partition: number;
                committed: number;
                end: number;
                lag: number;
            }[];
        };
        /**
         * Format: date-time
         * @description Moment in UTC, RFC 3339 with Z
         * @example 2026-03-31T02:15:30.000Z
         */
        Instant: string;
        /**
         * Format: date
         * @description Calendar day, YYYY-MM-DD
         * @example 2026-03-31
         */
        IsoDate: string;
        LedgerEntry: {
            /**
             * @description Id of a ledger entry
             * @example abcdefghijklmnopqrstuvwxyz
             */
            id: string;
            /**
             * @description Id of the event that was posted
             * @example g2c:tax-bill:abc:1.2
             */
            source: string;
            kind: components["schemas"]["BillKind"];
            taxType: components["schemas"]["TaxTypeId"];
            region: components["schemas"]["RegionCode"];
            amount: components["schemas"]["Rupiah"];
            /** @description Day of the payment in Asia/Jakarta */
            day: components["schemas"]["IsoDate"];
            /** @description Debits and credits are equal */
            lines: components["schemas"]["LedgerLine"][];
            /** @description The regulation that holds the chart of accounts */
            legalBasis: string;
            postedAt: components["schemas"]["Instant"];
        };
        LedgerLine: {
            account: string;
            name: string;
            /** @enum {string} */
            side: "debit" | "credit";
            amount: components["schemas"]["Rupiah"];
        };
        NewAgency: {
            id: components["schemas"]["AgencyId"];
            name: components["schemas"]["AgencyName"];
            level: components["schemas"]["AgencyLevel"];
            branch: components["schemas"]["AgencyBranch"];
            kind: components["schemas"]["AgencyKind"];
            region: components["schemas"]["CurrentRegion"];
            parent?: components["schemas"]["AgencyId"];
            /** @default [] */
            duties: ("civil-registry" | "state-tax" | "regional-tax" | "treasury")[];
        };
        /**
         * @description NIK (Nomor Induk Kependudukan): 16 digits; region, date of birth (day + 40 for women), serial
         * @example 3374014107900001
         */
        Nik: string;
        OpsStatus: {
            service: string;
            at: components["schemas"]["Instant"];
            ready: boolean;
            live: boolean;
            reasons: string[];
            outbox: {
                /** @description Documents with events that are not cleared yet */
                documents: number;
                events: number;
                oldest?: components["schemas"]["Instant"];
                aggregates: {
                    /** @description Documents with events that are not cleared yet */
                    documents: number;
                    events: number;
                    oldest?: components["schemas"]["Instant"];
                    aggregate: string;
                }[];
            };
            lag: components["schemas"]["GroupLag"][];
            parked: {
                keys: number;
                messages: number;
                reactions: {
                    reaction: string;
                    cause: components["schemas"]["ParkedCause"];
                    keys: number;
                    /** @description Keys that are tried again by themselves */
                    waiting: number;
                    oldest: components["schemas"]["Instant"];
                }[];
            };
            deadlines: {
                /** @description More than 10 s past their time */
                late: number;
            };
            views: components["schemas"]["ViewState"][];
            /** @description Parts that could not be asked just now, and why */
            unknown: string[];
        };
        /** @enum {string} */
        ParkedCause: "unreadable" | "rejected" | "not-yet" | "failed";
        ParkedDiscard: {
            /** @description A parked key’s id, as the list shows it */
            id?: string;
            /** @description The reaction, for instance `notify` */
            reaction?: string;
            /** @description The Kafka key: the id of the aggregate that told */
            key?: string;
            cause?: components["schemas"]["ParkedCause"];
            /**
             * @description Says that leaving out every other field is meant
             * @constant
             */
            all?: true;
            /** @description Why nobody needs these messages; kept in evidence for good, so it must name no person */
            reason: string;
            /**
             * @description Also what waits behind the message that failed; otherwise that is tried next
             * @default false
             */
            waiting: boolean;
            /** @description The `next` of the answer before */
            cursor?: string;
        };
        ParkedKey: {
            id: string;
            reaction: string;
            group: string;
            topic: string;
            partition: number;
            key: string;
            cause: components["schemas"]["ParkedCause"];
            /** @description A refusal’s code, what has not arrived, or the kind of error */
            reason: string;
            attempts: number;
            since: components["schemas"]["Instant"];
            /** @description When it is tried again; absent where a person must look */
            due?: components["schemas"]["Instant"];
        };
        ParkedMessageShown: {
            offset: string;
            at: components["schemas"]["Instant"];
            headers: {
                [key: string]: string;
            };
            /** @description W3C trace id of the request that caused it */
            trace?: string;
            bytes: number;
            sha256: string;
            data?: unknown;
        };
        ParkedResult: {
            keys: number;
            messages?: number;
            /** @description Keys of reactions that this service no longer has: only a discard ends them */
            retired: number;
            /** @description Time ran out: send it as `cursor` to go on */
            next?: string;
        };
        ParkedSelection: {
            /** @description A parked key’s id, as the list shows it */
            id?: string;
            /** @description The reaction, for instance `notify` */
            reaction?: string;
            /** @description The Kafka key: the id of the aggregate that told */
            key?: string;
            cause?: components["schemas"]["ParkedCause"];
            /**
             * @description Says that leaving out every other field is meant
             * @constant
             */
            all?: true;
        };
        PersonChanges: {
            name?: components["schemas"]["PersonName"];
            birthDate?: components["schemas"]["BirthDate"];
            /** @enum {string} */
            sex?: "female" | "male";
            address?: {
                region: components["schemas"]["CurrentVillage"];
                line: components["schemas"]["AddressLine"];
            };
            contact?: components["schemas"]["Contact"];
        };
        /** @description version: of the record in which this contact came */
        PersonContact: {
            person: components["schemas"]["PersonRef"];
            version: number;
            /** @enum {string} */
            channel: "email" | "text" | "none";
            /** @enum {string} */
            language: "id" | "en";
            email?: components["schemas"]["Email"];
            phone?: components["schemas"]["Phone"];
        };
        PersonDetails: {
            nik: components["schemas"]["Nik"];
            name: components["schemas"]["PersonName"];
            birthDate: components["schemas"]["BirthDate"];
            /** @enum {string} */
            sex: "female" | "male";
            address: {
                region: components["schemas"]["CurrentVillage"];
                line: components["schemas"]["AddressLine"];
            };
            contact?: components["schemas"]["Contact"];
        };
        /**
         * @description Full name as on the identity card
         * @example Siti Aminah
         */
        PersonName: string;
        PersonReceipt: {
            person: components["schemas"]["PersonRef"];
            version: number;
        };
        PersonRecord: {
            nik: {
                value: components["schemas"]["Nik"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
            };
            name: {
                value: components["schemas"]["PersonName"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
            };
            birthDate: {
                value: components["schemas"]["BirthDate"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
            };
            sex: {
                /** @enum {string} */
                value: "female" | "male";
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
            };
            address: {
                value: {
                    region: components["schemas"]["RegionCode"];
                    line: components["schemas"]["AddressLine"];
                };
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
            };
            contact: {
                value: components["schemas"]["Contact"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
            };
            person: components["schemas"]["PersonRef"];
            version: number;
        };
        /**
         * @description Pseudonymous reference of a person, the same in all services
         * @example pabcdefghijklmnopqrstuvwxyz
         */
        PersonRef: string;
        /**
         * @description Telephone number, ITU-T E.164
         * @example +6281234567890
         */
        Phone: string;
        /**
         * @description Kemendagri region code, province to village, or id for the nation
         * @example 33.74.01.1001
         */
        RegionCode: string;
        /** @enum {string} */
        RegionLevel: "nation" | "province" | "regency" | "district" | "village";
        RevenueReport: {
            from: components["schemas"]["IsoDate"];
            to: components["schemas"]["IsoDate"];
            region: components["schemas"]["RegionCode"];
            level: components["schemas"]["RegionLevel"];
            /** @description Every ledger entry that had reached the report before this moment is counted */
            asOf: components["schemas"]["Instant"];
            rows: components["schemas"]["RevenueRow"][];
            totals: {
                state: components["schemas"]["RevenueSum"];
                regional: components["schemas"]["RevenueSum"];
                all: components["schemas"]["RevenueSum"];
            };
        };
        RevenueRow: {
            region: components["schemas"]["RegionCode"];
            regionName?: string;
            kind: components["schemas"]["BillKind"];
            taxType: components["schemas"]["TaxTypeId"];
            total: components["schemas"]["RupiahTotal"];
            /** @description Number of payments */
            count: number;
        };
        RevenueSum: {
            total: components["schemas"]["RupiahTotal"];
            /** @description Number of payments */
            count: number;
        };
        /**
         * @description Whole rupiah
         * @example 1250000
         */
        Rupiah: number;
        /**
         * @description A total in whole rupiah as a decimal string: it may exceed what a JSON number holds exactly
         * @example 12345678901234567890
         */
        RupiahTotal: string;
        /**
         * @description Tax type, for instance pph-25, pbb-p2, pkb
         * @example pbb-p2
         */
        TaxTypeId: string;
        VerifyLine: {
            /** @constant */
            type: "finding";
            kind: string;
            where: string;
            id: string;
            detail: string;
            /** @description false: worth knowing, nothing is wrong */
            damage: boolean;
        } | {
            /** @constant */
            type: "summary";
            startedAt: components["schemas"]["Instant"];
            finishedAt: components["schemas"]["Instant"];
            /** @description How many findings are damage */
            damage: number;
            /** @description Findings by kind */
            counts: {
                [key: string]: number;
            };
            /** @description What was compared, by kind */
            checked: {
                [key: string]: number;
            };
        } | {
            /** @constant */
            type: "failed";
            /** @description It ended early: nothing is proved */
            error: string;
        };
        ViewState: {
            name: string;
            live: number;
            building?: number;
            /** @description What the new generation lacks before it is read */
            lacks?: string;
            old: {
                generation: number;
                until: components["schemas"]["Instant"];
            }[];
        };
        /** @description Problem details (RFC 9457). Titles and details follow Accept-Language: Indonesian unless English is asked for. */
        Problem: {
            /** @description urn:simpul:problem:<code> */
            type: string;
            title: string;
            status: number;
            /** @description What the reader can do about it */
            detail?: string;
            /** @description The id of the request, as in X-Request-Id */
            instance?: string;
            /** @description Stable; listed in docs/errors.md */
            code: string;
            /** @description What is wrong with the request, field by field */
            errors?: {
                /** @enum {string} */
                in: "body" | "query" | "path" | "header";
                /** @description JSON pointer (RFC 6901) into the place that `in` names */
                pointer: string;
                /** @description What the reader can do about it */
                detail: string;
            }[];
        };
    };
    responses: never;
    parameters: {
        /**
         * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
         * @example en
         */
        "Accept-Language": string;
        /**
         * @description Id of the request; one is made where none is sent
         * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
         */
        "X-Request-Id": string;
        /**
         * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
         * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
         */
        "Idempotency-Key": string;
        /**
         * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
         * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
         */
        "Idempotency-Key.required": string;
        /**
         * @description The ETag of the state that was read: the command is refused where it has changed since
         * @example "3"
         */
        "If-Match": string;
        /**
         * @description The ETag of the state that was read: the command is refused where it has changed since
         * @example "3"
         */
        "If-Match.required": string;
        /**
         * @description The `id` of the last event seen: the stream goes on after it
         * @example 41
         */
        "Last-Event-ID": string;
    };
    requestBodies: never;
    headers: {
        /** @description Id of the request */
        "X-Request-Id": string;
        /**
         * @description Version of the state, for If-Match
         * @example "3"
         */
        ETag: string;
        /** @description Where what was created can be read */
        Location: string;
        /** @description Seconds after which to try again */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgencies: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                level?: components["schemas"]["AgencyLevel"];
                /** @example executive */
                branch?: components["schemas"]["AgencyBranch"];
                kind?: components["schemas"]["AgencyKind"];
                /**
                 * @description Agencies of this region and of all regions within it
                 * @example 33.74
                 */
                region?: components["schemas"]["RegionCode"];
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "dukcapil-33.74",
                     *           "name": "Dinas Kependudukan dan Pencatatan Sipil Kota Semarang",
                     *           "level": "city",
                     *           "branch": "executive",
                     *           "kind": "agency",
                     *           "region": "33.74",
                     *           "parent": "pemkot-33.74",
                     *           "duties": [
                     *             "civil-registry"
                     *           ],
                     *           "stage": "preparation",
                     *           "enrolledAt": "2026-03-31T02:15:30.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Agency"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.bad-cursor";
                    };
                };
            };
            /** @description `agency.not-found`: Agency not found (*Instansi tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "agency.not-found";
                    };
                };
            };
            /** @description `agency.already-enrolled`: Agency already enrolled (*Instansi sudah terdaftar*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "agency.already-enrolled";
                    };
                };
            };
            /**
             * @description `agency.parent-unknown`: Parent agency unknown (*Instansi induk tidak dikenal*)
             *     `agency.parent-elsewhere`: Parent agency elsewhere (*Instansi induk di wilayah lain*)
             *     `agency.region-level-mismatch`: Region does not fit the level (*Wilayah tidak sesuai tingkat*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "agency.parent-unknown" | "agency.parent-elsewhere" | "agency.region-level-mismatch";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    enrolAgency: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key.required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "dukcapil-33.74",
                 *       "name": "Dinas Kependudukan dan Pencatatan Sipil Kota Semarang",
                 *       "level": "city",
                 *       "branch": "executive",
                 *       "kind": "agency",
                 *       "region": "33.74",
                 *       "parent": "pemkot-33.74",
                 *       "duties": [
                 *         "civil-registry"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewAgency"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dukcapil-33.74",
                     *       "name": "Dinas Kependudukan dan Pencatatan Sipil Kota Semarang",
                     *       "level": "city",
                     *       "branch": "executive",
                     *       "kind": "agency",
                     *       "region": "33.74",
                     *       "parent": "pemkot-33.74",
                     *       "duties": [
                     *         "civil-registry"
                     *       ],
                     *       "stage": "preparation",
                     *       "enrolledAt": "2026-03-31T02:15:30.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Agency"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.key-required`: Idempotency-Key required (*Idempotency-Key wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.key-required";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /** @description `agency.not-found`: Agency not found (*Instansi tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "agency.not-found";
                    };
                };
            };
            /** @description `agency.already-enrolled`: Agency already enrolled (*Instansi sudah terdaftar*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "agency.already-enrolled";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `agency.parent-unknown`: Parent agency unknown (*Instansi induk tidak dikenal*)
             *     `agency.parent-elsewhere`: Parent agency elsewhere (*Instansi induk di wilayah lain*)
             *     `agency.region-level-mismatch`: Region does not fit the level (*Wilayah tidak sesuai tingkat*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "agency.parent-unknown" | "agency.parent-elsewhere" | "agency.region-level-mismatch";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    getAgency: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example dukcapil-33.74 */
                id: components["schemas"]["AgencyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dukcapil-33.74",
                     *       "name": "Dinas Kependudukan dan Pencatatan Sipil Kota Semarang",
                     *       "level": "city",
                     *       "branch": "executive",
                     *       "kind": "agency",
                     *       "region": "33.74",
                     *       "parent": "pemkot-33.74",
                     *       "duties": [
                     *         "civil-registry"
                     *       ],
                     *       "stage": "preparation",
                     *       "enrolledAt": "2026-03-31T02:15:30.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Agency"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `agency.not-found`: Agency not found (*Instansi tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "agency.not-found";
                    };
                };
            };
            /** @description `agency.already-enrolled`: Agency already enrolled (*Instansi sudah terdaftar*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "agency.already-enrolled";
                    };
                };
            };
            /**
             * @description `agency.parent-unknown`: Parent agency unknown (*Instansi induk tidak dikenal*)
             *     `agency.parent-elsewhere`: Parent agency elsewhere (*Instansi induk di wilayah lain*)
             *     `agency.region-level-mismatch`: Region does not fit the level (*Wilayah tidak sesuai tingkat*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "agency.parent-unknown" | "agency.parent-elsewhere" | "agency.region-level-mismatch";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    listLedgerEntries: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @example regional */
                kind?: components["schemas"]["BillKind"];
                taxType?: components["schemas"]["TaxTypeId"];
                /**
                 * @description Entries of this region and of all regions within it
                 * @example 33.74
                 */
                region?: components["schemas"]["RegionCode"];
                from?: components["schemas"]["IsoDate"];
                to?: components["schemas"]["IsoDate"];
                /** @description Id of the event that was posted */
                source?: string;
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "abcdefghijklmnopqrstuvwxyz",
                     *           "source": "g2c:tax-bill:abcdefghijklmnopqrstuvwxyz:1.2",
                     *           "kind": "regional",
                     *           "taxType": "pbb-p2",
                     *           "region": "33.74.01.1001",
                     *           "amount": 1250000,
                     *           "day": "2026-03-31",
                     *           "lines": [
                     *             {
                     *               "account": "1.1.01.01",
                     *               "name": "Kas di Kas Daerah",
                     *               "side": "debit",
                     *               "amount": 1250000
                     *             },
                     *             {
                     *               "account": "4.1.01.15",
                     *               "name": "Pajak Bumi dan Bangunan Perdesaan dan Perkotaan (PBB-P2)",
                     *               "side": "credit",
                     *               "amount": 1250000
                     *             }
                     *           ],
                     *           "legalBasis": "Permendagri 90/2019",
                     *           "postedAt": "2026-03-31T02:15:30.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["LedgerEntry"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `ledger-entry.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "ledger-entry.not-competent";
                    };
                };
            };
            /** @description `ledger-entry.not-found`: Ledger entry not found (*Jurnal tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ledger-entry.not-found";
                    };
                };
            };
            /** @description `ledger-entry.no-account`: No account (*Tidak ada akun*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ledger-entry.no-account";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getLedgerEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /**
                 * @description Id of a ledger entry
                 * @example abcdefghijklmnopqrstuvwxyz
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abcdefghijklmnopqrstuvwxyz",
                     *       "source": "g2c:tax-bill:abcdefghijklmnopqrstuvwxyz:1.2",
                     *       "kind": "regional",
                     *       "taxType": "pbb-p2",
                     *       "region": "33.74.01.1001",
                     *       "amount": 1250000,
                     *       "day": "2026-03-31",
                     *       "lines": [
                     *         {
                     *           "account": "1.1.01.01",
                     *           "name": "Kas di Kas Daerah",
                     *           "side": "debit",
                     *           "amount": 1250000
                     *         },
                     *         {
                     *           "account": "4.1.01.15",
                     *           "name": "Pajak Bumi dan Bangunan Perdesaan dan Perkotaan (PBB-P2)",
                     *           "side": "credit",
                     *           "amount": 1250000
                     *         }
                     *       ],
                     *       "legalBasis": "Permendagri 90/2019",
                     *       "postedAt": "2026-03-31T02:15:30.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["LedgerEntry"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `ledger-entry.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "ledger-entry.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `ledger-entry.not-found`: Ledger entry not found (*Jurnal tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "ledger-entry.not-found";
                    };
                };
            };
            /** @description `ledger-entry.no-account`: No account (*Tidak ada akun*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ledger-entry.no-account";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    enrolPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key.required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nik": "3374014107900001",
                 *       "name": "Siti Aminah",
                 *       "birthDate": "1990-07-01",
                 *       "sex": "female",
                 *       "address": {
                 *         "region": "33.74.01.1001",
                 *         "line": "Jl. Pemuda 148, RT 02/RW 05"
                 *       },
                 *       "contact": {
                 *         "channel": "email",
                 *         "language": "id",
                 *         "email": "siti@example.go.id"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PersonDetails"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PersonReceipt"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.key-required`: Idempotency-Key required (*Idempotency-Key wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.key-required";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent";
                    };
                };
            };
            /** @description `person.not-found`: Person not found (*Data penduduk tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.not-found";
                    };
                };
            };
            /** @description `person.already-enrolled`: Already enrolled (*Sudah terdaftar*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.already-enrolled";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "person.birth-date-in-future";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    lookUpPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nik": "3374014107900001"
                 *     }
                 */
                "application/json": {
                    nik: components["schemas"]["Nik"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 1,
                     *       "nik": {
                     *         "value": "3374014107900001",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "name": {
                     *         "value": "Siti Aminah",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "birthDate": {
                     *         "value": "1990-07-01",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "sex": {
                     *         "value": "female",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "address": {
                     *         "value": {
                     *           "region": "33.74.01.1001",
                     *           "line": "Jl. Pemuda 148, RT 02/RW 05"
                     *         },
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "contact": {
                     *         "value": {
                     *           "channel": "email",
                     *           "language": "id",
                     *           "email": "siti@example.go.id"
                     *         },
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonRecord"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent";
                    };
                };
            };
            /** @description `person.not-found`: Person not found (*Data penduduk tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.not-found";
                    };
                };
            };
            /** @description `person.already-enrolled`: Already enrolled (*Sudah terdaftar*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.already-enrolled";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /** @description `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.birth-date-in-future";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example pabcdefghijklmnopqrstuvwxyz */
                ref: components["schemas"]["PersonRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 1,
                     *       "nik": {
                     *         "value": "3374014107900001",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "name": {
                     *         "value": "Siti Aminah",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "birthDate": {
                     *         "value": "1990-07-01",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "sex": {
                     *         "value": "female",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "address": {
                     *         "value": {
                     *           "region": "33.74.01.1001",
                     *           "line": "Jl. Pemuda 148, RT 02/RW 05"
                     *         },
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "contact": {
                     *         "value": {
                     *           "channel": "email",
                     *           "language": "id",
                     *           "email": "siti@example.go.id"
                     *         },
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonRecord"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "person.not-found";
                    };
                };
            };
            /** @description `person.already-enrolled`: Already enrolled (*Sudah terdaftar*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.already-enrolled";
                    };
                };
            };
            /** @description `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.birth-date-in-future";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of the state that was read: the command is refused where it has changed since
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match.required"];
            };
            path: {
                /** @example pabcdefghijklmnopqrstuvwxyz */
                ref: components["schemas"]["PersonRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": {
                 *         "region": "33.74.01.1002",
                 *         "line": "Jl. Gajah Mada 9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PersonChanges"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["PersonReceipt"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "person.not-found";
                    };
                };
            };
            /** @description `person.already-enrolled`: Already enrolled (*Sudah terdaftar*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.already-enrolled";
                    };
                };
            };
            /** @description `request.version-mismatch`: Changed in the meantime (*Data sudah berubah*) */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.version-mismatch";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "person.birth-date-in-future";
                    };
                };
            };
            /** @description `request.version-required`: If-Match required (*If-Match wajib ada*) */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.version-required";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    getPersonContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example pabcdefghijklmnopqrstuvwxyz */
                ref: components["schemas"]["PersonRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 1,
                     *       "channel": "email",
                     *       "language": "id",
                     *       "email": "siti@example.go.id"
                     *     }
                     */
                    "application/json": components["schemas"]["PersonContact"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "person.not-found";
                    };
                };
            };
            /** @description `person.already-enrolled`: Already enrolled (*Sudah terdaftar*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.already-enrolled";
                    };
                };
            };
            /** @description `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.birth-date-in-future";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    setPersonContact: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of the state that was read: the command is refused where it has changed since
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match.required"];
            };
            path: {
                /** @example pabcdefghijklmnopqrstuvwxyz */
                ref: components["schemas"]["PersonRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "email",
                 *       "language": "id",
                 *       "email": "siti@example.go.id"
                 *     }
                 */
                "application/json": components["schemas"]["Contact"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["PersonReceipt"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "person.not-found";
                    };
                };
            };
            /** @description `person.already-enrolled`: Already enrolled (*Sudah terdaftar*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.already-enrolled";
                    };
                };
            };
            /** @description `request.version-mismatch`: Changed in the meantime (*Data sudah berubah*) */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.version-mismatch";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "person.birth-date-in-future";
                    };
                };
            };
            /** @description `request.version-required`: If-Match required (*If-Match wajib ada*) */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.version-required";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    getRevenueReport: {
        parameters: {
            query: {
                /**
                 * @description First day, Asia/Jakarta
                 * @example 2026-03-01
                 */
                from: components["schemas"]["IsoDate"];
                /**
                 * @description Last day, Asia/Jakarta
                 * @example 2026-03-31
                 */
                to: components["schemas"]["IsoDate"];
                /** @example 33 */
                region?: components["schemas"]["RegionCode"];
                /**
                 * @description Level of the rows’ regions; that of `region` when left out
                 * @example regency
                 */
                level?: components["schemas"]["RegionLevel"];
                kind?: components["schemas"]["BillKind"];
                taxType?: components["schemas"]["TaxTypeId"];
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-03-01",
                     *       "to": "2026-03-31",
                     *       "region": "33",
                     *       "level": "regency",
                     *       "asOf": "2026-03-31T10:00:00.000Z",
                     *       "rows": [
                     *         {
                     *           "region": "33.74",
                     *           "regionName": "Kota Semarang",
                     *           "kind": "regional",
                     *           "taxType": "pbb-p2",
                     *           "total": "1250000",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "totals": {
                     *         "state": {
                     *           "total": "0",
                     *           "count": 0
                     *         },
                     *         "regional": {
                     *           "total": "1250000",
                     *           "count": 1
                     *         },
                     *         "all": {
                     *           "total": "1250000",
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RevenueReport"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed";
                    };
                };
            };
            /**
             * @description `revenue-report.dates-reversed`: Dates reversed (*Urutan tanggal terbalik*)
             *     `revenue-report.level-above-region`: Level above the region (*Tingkat di atas wilayah*)
             *     `revenue-report.too-many-rows`: Report too large (*Laporan terlalu besar*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "revenue-report.dates-reversed" | "revenue-report.level-above-region" | "revenue-report.too-many-rows";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service": "g2g",
                     *       "at": "2026-03-31T02:15:30.000Z",
                     *       "ready": true,
                     *       "live": true,
                     *       "reasons": [],
                     *       "outbox": {
                     *         "documents": 0,
                     *         "events": 0,
                     *         "aggregates": []
                     *       },
                     *       "lag": [],
                     *       "parked": {
                     *         "keys": 0,
                     *         "messages": 0,
                     *         "reactions": []
                     *       },
                     *       "deadlines": {
                     *         "late": 0
                     *       },
                     *       "views": [
                     *         {
                     *           "name": "timeline",
                     *           "live": 1,
                     *           "building": 2,
                     *           "old": []
                     *         }
                     *       ],
                     *       "unknown": []
                     *     }
                     */
                    "application/json": components["schemas"]["OpsStatus"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsListParked: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @description The reaction, for instance `notify` */
                reaction?: string;
                /** @description The Kafka key: the id of the aggregate that told */
                key?: string;
                /** @example rejected */
                cause?: components["schemas"]["ParkedCause"];
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "g2g.notify|g2g.tax-bill|q2vcmkrmoucypmscecnmu2emcu",
                     *           "reaction": "notify",
                     *           "group": "g2g.notify",
                     *           "topic": "g2g.tax-bill",
                     *           "partition": 10,
                     *           "key": "q2vcmkrmoucypmscecnmu2emcu",
                     *           "cause": "rejected",
                     *           "reason": "notification.suppressed",
                     *           "attempts": 1,
                     *           "since": "2026-03-31T02:15:30.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ParkedKey"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsShowParked: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example g2g.notify|g2g.tax-bill|q2vcmkrmoucypmscecnmu2emcu */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: components["schemas"]["ParkedKey"];
                        messages: {
                            items: components["schemas"]["ParkedMessageShown"][];
                            next?: string;
                        };
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsRedriveParked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cause": "rejected"
                 *     }
                 */
                "application/json": components["schemas"]["ParkedSelection"];
            };
        };
        responses: {
            /** @description Accepted: it will be done */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": 3,
                     *       "retired": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ParkedResult"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsDiscardParked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key.required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "g2g.notify|g2g.tax-bill|q2vcmkrmoucypmscecnmu2emcu",
                 *       "reason": "Sent by a test client by mistake",
                 *       "waiting": false
                 *     }
                 */
                "application/json": components["schemas"]["ParkedDiscard"];
            };
        };
        responses: {
            /** @description Accepted: it will be done */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": 1,
                     *       "messages": 1,
                     *       "retired": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ParkedResult"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.key-required`: Idempotency-Key required (*Idempotency-Key wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.key-required";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "ops.nothing-selected";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    g2gOpsListViews: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "timeline",
                     *           "live": 1,
                     *           "building": 2,
                     *           "old": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ViewState"][];
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsRebuildView: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example timeline */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it will be done */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "timeline",
                     *       "live": 1,
                     *       "building": 2,
                     *       "old": []
                     *     }
                     */
                    "application/json": components["schemas"]["ViewState"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsVerify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request; one is made where none is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "summary",
                     *       "startedAt": "2026-03-31T02:15:30.000Z",
                     *       "finishedAt": "2026-03-31T02:15:32.000Z",
                     *       "damage": 0,
                     *       "counts": {
                     *         "doubled": 1
                     *       },
                     *       "checked": {
                     *         "events": 1204,
                     *         "documents": 400
                     *       }
                     *     }
                     */
                    "application/x-ndjson": components["schemas"]["VerifyLine"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
}
