import type { Bilingual, Platform, Role } from '@/engine/draft';

/** What people call the roles, as a choice in a list. */
export const roleNames: Readonly<Record<Role, Bilingual>> = {
  student: { nl: 'Student of stagiair', en: 'Student or trainee' },
  staff: { nl: 'Medewerker', en: 'Member of staff' },
  leader: { nl: 'Leidinggevende of beleidsmaker', en: 'Manager or policy maker' },
  pupil: { nl: 'Leerling', en: 'Pupil' },
  parent: { nl: 'Ouder of verzorger', en: 'Parent or carer' },
  ambassador: { nl: 'Merkambassadeur', en: 'Brand ambassador' },
  corporate: { nl: 'Beheerder van een instellingsaccount', en: 'Manager of an institution’s account' },
};

export const platformNames: Readonly<Record<Platform, string>> = {
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  x: 'X',
  facebook: 'Facebook',
};
