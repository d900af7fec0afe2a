import type { Rule } from '@/engine/rule';
import { accusation } from './accusation';
import { alcoholParty } from './alcohol-party';
import { brandAndLogo } from './brand-and-logo';
import { confidentialInformation } from './confidential-information';
import { covertRecording } from './covert-recording';
import { discussionWithPupilOrParent } from './discussion-with-pupil-or-parent';
import { doubt } from './doubt';
import { editTransparency } from './edit-transparency';
import { heatedDraft } from './heated-draft';
import { insult } from './insult';
import { leaderAsRepresentative } from './leader-as-representative';
import { lectureMaterial } from './lecture-material';
import { missingDisclaimer } from './missing-disclaimer';
import { patientDescription } from './patient-description';
import { peopleInMedia } from './people-in-media';
import { personalData } from './personal-data';
import { pressContact } from './press-contact';
import { profileDisclaimer } from './profile-disclaimer';
import { pupilContact } from './pupil-contact';
import { repeatPosting } from './repeat-posting';
import { sexualHarassment } from './sexual-harassment';
import { speaksForInstitution } from './speaks-for-institution';
import { threat } from './threat';
import { unattributedCopy } from './unattributed-copy';
import { undisclosedAffiliation } from './undisclosed-affiliation';
import { unprofessionalLanguage } from './unprofessional-language';
import { unsubstantiated } from './unsubstantiated';

/** Every rule, in the order of `ruleIds`. */
export const rules: readonly Rule[] = [
  patientDescription,
  personalData,
  confidentialInformation,
  lectureMaterial,
  peopleInMedia,
  covertRecording,
  missingDisclaimer,
  speaksForInstitution,
  undisclosedAffiliation,
  leaderAsRepresentative,
  brandAndLogo,
  threat,
  insult,
  sexualHarassment,
  unprofessionalLanguage,
  accusation,
  unattributedCopy,
  discussionWithPupilOrParent,
  heatedDraft,
  alcoholParty,
  pressContact,
  doubt,
  pupilContact,
  profileDisclaimer,
  repeatPosting,
  editTransparency,
  unsubstantiated,
];
