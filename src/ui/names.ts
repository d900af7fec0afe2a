import type { Bilingual, Platform, Role } from '@/engine/draft';
import type { Contact } from '@/policies/policy-pack';

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

/** What people turn to a contact for. */
export const purposeNames: Readonly<Record<Contact['purpose'], Bilingual>> = {
  press: { nl: 'Vragen van de pers', en: 'Questions from the press' },
  communication: { nl: 'Communicatie', en: 'Communication' },
  confidant: { nl: 'Vertrouwenspersoon', en: 'Confidential adviser' },
  'report-post': { nl: 'Een bericht melden', en: 'Report a post' },
  safety: { nl: 'Veiligheid', en: 'Safety' },
  'consent-form': { nl: 'Toestemmingsformulier', en: 'Consent form' },
  supervisor: { nl: 'Leidinggevende of begeleider', en: 'Supervisor' },
  education: { nl: 'Onderwijs', en: 'Education' },
  brand: { nl: 'Merk en logo', en: 'Brand and logo' },
  unsubscribe: { nl: 'Afmelden', en: 'Unsubscribe' },
};

export const platformNames: Readonly<Record<Platform, string>> = {
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  x: 'X',
  facebook: 'Facebook',
};
