import type { PolicyPack } from '@/policies/policy-pack';

const both = (nl: string, en: string) => ({ nl, en });

/** A small guideline as an institution would hand it out. The institution does not exist. */
export const ownGuideline: PolicyPack = {
  format: 1,
  id: 'berkenhof',
  institution: {
    id: 'berkenhof',
    name: 'De Berkenhof',
    sector: 'hospital',
    aliases: ['Berkenhof'],
    handles: ['deberkenhof'],
    hashtags: ['berkenhof'],
    domains: ['berkenhof.nl'],
    publicContacts: [],
  },
  document: {
    title: both('Sociale media, zo doen wij dat', 'Social media, the way we do it'),
    language: 'nl',
    version: '2026',
    source: 'berkenhof-sociale-media.pdf',
  },
  roles: ['staff', 'student', 'leader'],
  clauses: [
    {
      id: '1',
      section: both('Bewoners', 'Residents'),
      summary: both(
        'Schrijf niets waaraan een bewoner te herkennen is.',
        'Write nothing by which a resident is known.',
      ),
      rules: {
        'patient-description': { severity: 'hold' },
        'people-in-media': { severity: 'warn', roles: { leader: 'hold' } },
      },
    },
    {
      id: '2',
      section: both('Trots', 'Pride'),
      summary: both('Vertel gerust over je werk.', 'Do tell about your work.'),
      permits: both('foto’s van jezelf in het uniform', 'photos of yourself in uniform'),
    },
  ],
  disclaimers: {
    nl: {
      short: 'Op persoonlijke titel.',
      long: 'Ik schrijf dit op persoonlijke titel, niet namens {institution}.',
      official: true,
    },
    en: { short: 'Views are my own.', long: 'I write this for myself, not for {institution}.' },
    parts: [],
    acceptsBio: true,
  },
  affiliation: { staff: both('Ik werk bij {institution}.', 'I work at {institution}.') },
  contacts: [
    {
      id: 'press',
      purpose: 'press',
      label: both('Persvoorlichting', 'Press office'),
      link: 'mailto:pers@berkenhof.nl',
    },
    { id: 'confidant', purpose: 'confidant', label: both('Vertrouwenspersoon', 'Confidential adviser') },
  ],
  checklist: [
    {
      id: 'two-step-verification',
      title: both('Zet tweestapsverificatie aan', 'Turn on two-step verification'),
      why: both('Dan komt een ander er niet in.', 'Then nobody else gets in.'),
    },
  ],
};
