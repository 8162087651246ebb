// Generated from docs/contracts/openapi/g2b.json by `npm run contracts`; do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
export type operations = Record<string, never>;
