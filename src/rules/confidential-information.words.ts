/** Topics that place what is told inside an institution. */
export const atWork = [
  'institution',
  'own-role',
  'institution-word',
  'school-roles',
  'care-places',
  'care-roles',
  'press',
] as const;

/** What a test is made of. */
export const questions: ReadonlySet<string> = new Set(
  (
    'vraag vragen antwoord antwoorden opgave opgaven stations stationsvragen toetsvragen tentamenvragen examenvragen casus antwoordmodel sleutel ' +
    'question questions answer answers station case cases key'
  ).split(' '),
);
