/** Topics that say whom a remark can be about. */
export const people = [
  'third-person',
  'second-person',
  'name',
  'school-roles',
  'care-roles',
  'peers',
  'mention',
  'titles',
  'persons',
  'pupils',
  'underlings',
];
