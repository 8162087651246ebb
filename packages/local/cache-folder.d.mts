export declare const cacheFolder: (
  env?: Record<string, string | undefined>,
  platform?: NodeJS.Platform,
  home?: string,
) => string;
