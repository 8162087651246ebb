import { type ActorKind, actorKinds } from '@simpul/contracts';
import { z } from 'zod';

// Symmetric algorithms and "none" are left out: whoever can check such a token could also make one.
export const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'] as const;

const ClaimPath = z.union([z.string().min(1), z.array(z.union([z.string().min(1), z.int().min(0)])).min(1)]);

/** Where a claim is: its name as it stands, dots and all, or the steps to a nested one, as in `["asn", "nip"]`. */
export type ClaimPath = z.infer<typeof ClaimPath>;

const Kind = z.enum(actorKinds);

const Issuer = z
  .strictObject({
    /** the `iss` of its tokens, below which its metadata is found (OpenID Connect Discovery 1.0) */
    issuer: z.url({ protocol: /^https?$/ }),
    /** what its tokens must be meant for, any of them; OIDC_AUDIENCE where it is left out */
    audience: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
    /** the kinds of actor it may speak for: a token that names another one does not hold */
    kinds: z.array(Kind).min(1),
    /** always the same kind, or the claim that tells it, with the kind each of its values means; `actor_kind` if left out */
    kind: z
      .union([
        z.strictObject({ fixed: Kind }),
        z.strictObject({ claim: ClaimPath, values: z.record(z.string(), Kind).optional() }),
      ])
      .optional(),
    /** where it differs from their names, where the claims are that say who it is */
    claims: z
      .strictObject({
        nik: ClaimPath.optional(),
        nib: ClaimPath.optional(),
        nip: ClaimPath.optional(),
        agency: ClaimPath.optional(),
        role: ClaimPath.optional(),
        client: ClaimPath.optional(),
      })
      .optional(),
    /** those of {@link algorithms} it signs with; all of them where it is left out */
    algorithms: z.array(z.enum(algorithms)).min(1).optional(),
  })
  .refine(({ kind, kinds }) => !kind || !('fixed' in kind) || kinds.includes(kind.fixed), { path: ['kind', 'fixed'] });

/** The JSON of OIDC_ISSUERS: at least one issuer, none twice. */
export const Issuers = z
  .array(Issuer)
  .min(1)
  .refine((all) => new Set(all.map(({ issuer }) => issuer)).size === all.length);

/** An issuer whose tokens are believed, and what of them. */
export type TrustedIssuer = z.infer<typeof Issuer>;

/** A {@link TrustedIssuer} whose audience is decided. */
export type AudienceIssuer = TrustedIssuer & { readonly audience: string | string[] };

interface Settings {
  readonly OIDC_ISSUERS?: readonly TrustedIssuer[] | undefined;
  readonly OIDC_ISSUER: string;
  readonly OIDC_AUDIENCE: string;
}

/** The issuers a configuration trusts: those of OIDC_ISSUERS, else OIDC_ISSUER alone, and that for every kind of actor. */
export function trustedIssuers({ OIDC_ISSUERS, OIDC_ISSUER, OIDC_AUDIENCE }: Settings): AudienceIssuer[] {
  const everyKind: readonly TrustedIssuer[] = [{ issuer: OIDC_ISSUER, kinds: [...actorKinds] satisfies ActorKind[] }];
  return (OIDC_ISSUERS ?? everyKind).map((each) => ({ ...each, audience: each.audience ?? OIDC_AUDIENCE }));
}
