/** Topics that one keeps silent about in any tone. */
export const told = [
  'org-change',
  'internal-docs',
  'care-acts',
  'conditions',
  'patient-words',
  'bed',
  'internal-frames',
];
/** Topics that one keeps silent about when asked to. */
export const heard = [
  'accusation-frames',
  'exam-words',
  'care-places',
  'school-roles',
  'press',
  'press-names',
  'institution',
  'institution-word',
  'own-role',
  'class',
  'pupils',
];
/** Words for putting something before the public. */
export const publishing: ReadonlySet<string> = new Set(
  (
    'post posten poste gepost plaats plaatsen geplaatst online delen deel gedeeld zeg zeggen schrijf schrijven bericht tweet leest lezen meeleest ziet offline ' +
    'openbaar posting posted share sharing say saying tell telling write writing read reads public upload send sending sturen stuur vertel vertellen'
  ).split(' '),
);

/** A word after which one goes on all the same. */
export const turning: ReadonlySet<string> = new Set(
  'maar toch nou dus enfin afijn ja but anyway still fine so yes'.split(' '),
);

/** Topics that a hushed tone can be about. */
export const matters = [
  ...told,
  ...heard,
  'inside-things',
  'symptoms',
  'pupil-facts',
  'public-figures',
  'professions',
  'groups',
  'persons',
  'care-roles',
  'titles',
];

/** Words of a surprise that is being kept. */
export const festive: ReadonlySet<string> = new Set(
  'surprise verrassing jarig jarige verjaardag birthday cadeau present'.split(' '),
);
