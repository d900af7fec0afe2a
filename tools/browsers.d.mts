export function findChromium(): string | undefined;
export function findFirefox(): string | undefined;
export function installBrowsers(wanted: { chromium: boolean; firefox: boolean }): void;
export function missingBrowsers(wanted: { chromium: boolean; firefox: boolean }): string[];
export function version(path: string): string | undefined;
