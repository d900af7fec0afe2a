/** Builds the gallery as one file that opens without a server. Returns its path. */
export function buildGallery(): Promise<string>;
