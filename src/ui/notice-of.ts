/** What became of asking to hear less, in the panel's terms. */
export const noticeOf = {
  done: 'set-aside',
  locked: 'locked',
  private: 'private',
  full: 'not-saved',
  failed: 'not-saved',
} as const;
