// Generated from docs/contracts/openapi/g2e.json by `npm run contracts`; do not edit.
export interface paths {
    "/v1/person-copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the copies
         * @description *Daftar salinan data penduduk*
         *
         *     Those of the officer’s own agency, newest first, without what is in them.
         *
         *     *Salinan instansi petugas sendiri, terbaru lebih dulu, tanpa isinya.*
         */
        get: operations["listPersonCopies"];
        put?: never;
        /**
         * Keep a copy of a person’s record
         * @description *Menyimpan salinan data penduduk*
         *
         *     By an HR officer, for the agency’s employees. The NIK serves only to derive the reference of the person and is not kept. The copy is fetched from the person register soon after and stays current.
         *
         *     *Oleh petugas kepegawaian, untuk pegawai instansinya. NIK hanya dipakai untuk menentukan rujukan orang dan tidak disimpan. Salinan diambil dari register penduduk segera sesudahnya dan tetap mutakhir.*
         */
        post: operations["requestPersonCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/person-copies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a copy
         * @description *Melihat satu salinan*
         *
         *     Every reading is recorded as evidence.
         *
         *     *Setiap pembacaan dicatat sebagai bukti.*
         */
        get: operations["getPersonCopy"];
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
        get: operations["g2eOpsStatus"];
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
        get: operations["g2eOpsListParked"];
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
        get: operations["g2eOpsShowParked"];
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
        post: operations["g2eOpsRedriveParked"];
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
         *     Copies of the messages, the reason and who gave it are kept in evidence before anything is removed. Without `waiting` only the message that failed is discarded; the rest is tried again. With `id` and `offset` that message and no other.
         *
         *     *Salinan pesan, alasan dan pelaku disimpan sebagai bukti sebelum apa pun dihapus. Tanpa `waiting` hanya pesan yang gagal dibuang; sisanya dicoba lagi. Dengan `id` dan `offset` hanya pesan itu.*
         */
        post: operations["g2eOpsDiscardParked"];
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
        get: operations["g2eOpsListViews"];
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
        post: operations["g2eOpsRebuildView"];
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
        get: operations["g2eOpsVerify"];
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
        /**
         * @description Id of an agency in the directory, at most 64 characters
         * @example bapenda-33.74
         */
        AgencyId: string;
        /** @description Alamat menurut register penduduk, as this service last heard of it */
        CurrentAddress: {
            region: components["schemas"]["RegionCode"];
            line: components["schemas"]["AddressLine"];
        };
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
            /** @description With `id` only: the message that is meant, by its offset; another one that waits first by now is kept */
            offset?: string;
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
        /** @description Salinan data penduduk */
        PersonCopy: {
            person: components["schemas"]["PersonRef"];
            agency: components["schemas"]["AgencyId"];
            requestedAt: components["schemas"]["Instant"];
            /** @description Id of the copy: one per agency and person */
            id: string;
            record?: {
                name: components["schemas"]["PersonName"];
                address: components["schemas"]["CurrentAddress"];
                /** @description Version of the record in the register */
                version: number;
            };
        };
        /**
         * @description Full name as on the identity card
         * @example Siti Aminah
         */
        PersonName: string;
        /**
         * @description Pseudonymous reference of a person, the same in all services
         * @example pabcdefghijklmnopqrstuvwxyz
         */
        PersonRef: string;
        /**
         * @description Kemendagri region code, province to village, or id for the nation
         * @example 33.74.01.1001
         */
        RegionCode: string;
        RequestedPersonCopy: {
            person: components["schemas"]["PersonRef"];
            agency: components["schemas"]["AgencyId"];
            requestedAt: components["schemas"]["Instant"];
            /** @description Id of the copy: one per agency and person */
            id: string;
        };
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
         * @description Version of the state, for If-Match; after a dot the version of what is shown besides, where there is any
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
    listPersonCopies: {
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
                     *           "id": "h2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "agency": "bkpsdm-33.74",
                     *           "requestedAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RequestedPersonCopy"][];
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
             *     `person-copy.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person-copy.not-an-agency";
                    };
                };
            };
            /** @description `person-copy.not-found`: Copy not found (*Salinan data tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person-copy.not-found";
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
    requestPersonCopy: {
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
                 *       "nik": "3374014107900001"
                 *     }
                 */
                "application/json": {
                    nik: components["schemas"]["Nik"];
                };
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
                     *       "id": "h2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "requestedAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RequestedPersonCopy"];
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
             *     `person-copy.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person-copy.not-an-agency";
                    };
                };
            };
            /** @description `person-copy.not-found`: Copy not found (*Salinan data tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person-copy.not-found";
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
            /** @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused";
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
    getPersonCopy: {
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
                 * @description Id of the copy: one per agency and person
                 * @example h2w4e6r2t3y5u7i2o3p4a5s6d7
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "h2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "requestedAt": "2026-03-02T03:04:05.678Z",
                     *       "record": {
                     *         "name": "Siti Aminah",
                     *         "address": {
                     *           "region": "33.74.01.1001",
                     *           "line": "Jl. Pemuda 148, RT 02/RW 05"
                     *         },
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonCopy"];
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
             *     `person-copy.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person-copy.not-an-agency";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `person-copy.not-found`: Copy not found (*Salinan data tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "person-copy.not-found";
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
    g2eOpsStatus: {
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
                     *       "service": "g2e",
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
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
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
    g2eOpsListParked: {
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
                     *           "id": "g2e.notify|g2e.tax-bill|q2vcmkrmoucypmscecnmu2emcu",
                     *           "reaction": "notify",
                     *           "group": "g2e.notify",
                     *           "topic": "g2e.tax-bill",
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
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
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
    g2eOpsShowParked: {
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
                /** @example g2e.notify|g2e.tax-bill|q2vcmkrmoucypmscecnmu2emcu */
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
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
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
    g2eOpsRedriveParked: {
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
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
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
    g2eOpsDiscardParked: {
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
                 *       "id": "g2e.notify|g2e.tax-bill|q2vcmkrmoucypmscecnmu2emcu",
                 *       "offset": "1041",
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
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
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
    g2eOpsListViews: {
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
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
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
    g2eOpsRebuildView: {
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
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
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
    g2eOpsVerify: {
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
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
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
