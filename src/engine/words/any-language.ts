/** Topics that belong to no language: a name is a name in any sentence. */
export const anyLanguage: ReadonlySet<string> = new Set([
  'given-names',
  'surnames',
  'institutions',
  'municipalities',
  'medicines',
  'groups',
]);
