/** The kinds of file that can be sent: what people have on a phone or a scanner, and what every reader opens. */
export const fileKinds = ['application/pdf', 'image/png', 'image/jpeg'] as const;
export type FileKind = (typeof fileKinds)[number];

/** A body that is a file as it stands, in place of JSON: of which kinds, and of how many bytes at most. */
export interface UploadContract {
  readonly kinds: readonly FileKind[];
  readonly most: number;
}

/** What a scan or a photo of a few pages needs, and what a slow line sends within the time a request has. */
export const scannedFile: UploadContract = { kinds: fileKinds, most: 5 * 1024 * 1024 };
