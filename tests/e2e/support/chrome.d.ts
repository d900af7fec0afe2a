/** The part of Chromium's own API that tests call inside extension pages. */
declare const chrome: {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    getManifest(): { version: string };
    reload(): void;
  };
  readonly storage: Readonly<
    Record<
      'local' | 'session' | 'managed',
      {
        get(keys: string | null): Promise<Record<string, unknown>>;
        set(items: Record<string, unknown>): Promise<void>;
        clear(): Promise<void>;
      }
    >
  >;
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
  readonly contextMenus: {
    readonly onClicked: { dispatch(info: { menuItemId: string; selectionText: string }): void };
  };
  readonly action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    getTitle(details: { tabId: number }): Promise<string>;
  };
  readonly tabs: {
    get(tabId: number): Promise<{ id?: number; url?: string }>;
    query(filter: Record<string, unknown>): Promise<{ id?: number; url?: string }[]>;
  };
};
