import type { Advice, ShownFinding } from '@/engine/advice';
import type { Bilingual, Language, Span } from '@/engine/draft';
import { adviceWords } from '@/policies/advice-messages';
import type { PanelState } from '@/ui/panel/panel-state';

/** Drafts and their advice, to look at and to test with. The people in them do not exist. */

export const draftText: Bilingual = {
  nl: 'Wat een rotdienst. Vanochtend een vrouw van 43 op onze afdeling gehad die haar medicijnen weigerde 🙈\n\nVolgens mij deugt er niks van dat beleid bij UMC Utrecht. Foto met de hele groep erbij!',
  en: 'What a lousy shift. This morning a woman of 43 on our ward refused her medication 🙈\n\nIf you ask me that policy of UMC Utrecht is worthless. Photo of the whole group attached!',
};

const spanOf = (language: Language, words: string): Span => {
  const start = draftText[language].indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the draft`);
  return { start, end: start + words.length };
};

const pick = (language: Language, nl: string, en: string): string => ({ nl, en })[language];

export function patient(language: Language): ShownFinding {
  const say = (nl: string, en: string): string => pick(language, nl, en);
  const evidence = [
    { label: say('leeftijd', 'age'), span: spanOf(language, say('vrouw van 43', 'woman of 43')) },
    { label: say('plaats', 'place'), span: spanOf(language, say('onze afdeling', 'our ward')) },
    { label: say('tijd', 'time'), span: spanOf(language, say('Vanochtend', 'This morning')) },
  ];
  return {
    key: 'patient-description:vrouw van 43',
    ruleId: 'patient-description',
    severity: 'hold',
    title: say('Herkenbare patiënt', 'Recognisable patient'),
    message: say(
      'Hier is een patiënt herkenbaar. Laat weg wie, waar en wanneer.',
      'A patient can be recognised here. Leave out who, where and when.',
    ),
    why: say(
      'Ook zonder naam telt het als beschrijven: wie erbij was, herkent de patiënt.',
      'Describing counts, even without a name: whoever was there will recognise the patient.',
    ),
    place: { kind: 'span', span: spanOf(language, say('vrouw van 43', 'woman of 43')) },
    evidence,
    clauses: [
      {
        ref: 'umc-utrecht-nl/N2',
        institution: 'UMC Utrecht',
        document: say('Richtlijnen social media', 'Guidelines for social media'),
        section: say('Relatie patiënt-zorgverlener', 'Section 3'),
        summary: say(
          'Je beschrijft geen patiënten op internet, en ook online blijft het medisch geheim gelden.',
          'You describe no patients online; medical confidentiality holds there too.',
        ),
      },
    ],
    fixes: [
      {
        kind: 'replace',
        label: say('Leeftijd weglaten', 'Leave out the age'),
        span: spanOf(language, say('vrouw van 43', 'woman of 43')),
        text: say('iemand', 'someone'),
      },
    ],
    help: [],
  };
}

export function disclaimer(language: Language): ShownFinding {
  const say = (nl: string, en: string): string => pick(language, nl, en);
  return {
    key: 'missing-disclaimer:UMC Utrecht',
    ruleId: 'missing-disclaimer',
    severity: 'warn',
    title: say('Namens jezelf', 'For yourself'),
    message: say('Laat weten dat je namens jezelf spreekt.', 'Say that you speak for yourself.'),
    why: say(
      'Je noemt het UMC Utrecht. Lezers kunnen denken dat het ziekenhuis aan het woord is.',
      'You name UMC Utrecht. Readers may think that the hospital is speaking.',
    ),
    place: { kind: 'draft' },
    evidence: [{ label: say('instelling', 'institution'), span: spanOf(language, 'UMC Utrecht') }],
    clauses: [
      {
        ref: 'umc-utrecht-nl/N6',
        institution: 'UMC Utrecht',
        document: say('Richtlijnen social media', 'Guidelines for social media'),
        section: say('Communiceren', 'Section 6'),
        summary: say(
          'Maak duidelijk dat je op persoonlijke titel schrijft.',
          'Make clear that you write for yourself.',
        ),
      },
      {
        ref: 'stellingwerf-college/C3',
        institution: 'Stellingwerf College',
        document: 'Protocol Sociale Media',
        section: 'C3',
        summary: say(
          'In berichten over school staat dat het je eigen mening is.',
          'Posts about the school say that the opinion is your own.',
        ),
      },
    ],
    fixes: [
      {
        kind: 'insert',
        label: say('Zin toevoegen', 'Add a line'),
        text: say(' Ik schrijf dit op persoonlijke titel.', ' Views are my own.'),
      },
    ],
    help: [],
  };
}

export function people(language: Language): ShownFinding {
  const say = (nl: string, en: string): string => pick(language, nl, en);
  return {
    key: 'people-in-media:media',
    ruleId: 'people-in-media',
    severity: 'warn',
    title: say('Mensen in beeld', 'People in the picture'),
    message: say('Staan er anderen op? Vraag eerst toestemming.', 'Is anyone else in it? Ask first.'),
    why: say('Wie herkenbaar in beeld is, beslist mee.', 'Whoever can be recognised has a say.'),
    place: { kind: 'media' },
    evidence: [],
    clauses: [],
    fixes: [],
    help: [
      { label: say('Formulier aanvragen', 'Get the form'), href: 'https://www.umcutrecht.nl/toestemming' },
      { label: say('Onderwijscommunicatie', 'Education communication'), href: 'mailto:oz-communicatie@umcutrecht.nl' },
      { label: say('Je docent', 'Your teacher') },
    ],
  };
}

export function heated(language: Language): ShownFinding {
  const say = (nl: string, en: string): string => pick(language, nl, en);
  return {
    key: 'heated-draft:rotdienst',
    ruleId: 'heated-draft',
    severity: 'tip',
    title: say('Boos geschreven', 'Written in anger'),
    message: say('Je klinkt boos. Even laten liggen kan ook.', 'You sound angry. It can wait.'),
    why: say('De meeste missers ontstaan in een opwelling.', 'Most mishaps come from an impulse.'),
    place: { kind: 'span', span: spanOf(language, say('rotdienst', 'lousy shift')) },
    evidence: [],
    clauses: [],
    fixes: [],
    help: [],
  };
}

/** A quiet word beside the rules, with its way off for good. */
export function nudged(language: Language): ShownFinding {
  const say = (nl: string, en: string): string => pick(language, nl, en);
  return {
    ...heated(language),
    key: 'nudge:edit',
    ruleId: 'edit-transparency',
    nudge: 'edit',
    title: say('Een bericht aanpassen', 'Changing a post'),
    message: say(
      'Je past een geplaatst bericht aan. Zeg erbij wat er anders is.',
      'You are changing a published post. Say what is different.',
    ),
    why: say('Wie al reageerde, weet dan waar het over ging.', 'Whoever reacted already then knows what it was about.'),
    place: { kind: 'draft' },
  };
}

export const adviceOf = (language: Language, findings: readonly ShownFinding[]): Advice => ({
  language,
  findings,
  failed: [],
  words: adviceWords(language),
});

/** A panel with nothing to say, in the language and with the draft of the samples. */
export const quiet = (language: Language): PanelState => ({
  status: 'reading',
  language,
  theme: 'light',
  text: draftText[language],
  advice: null,
  asking: { kind: 'nothing' },
  notice: 'none',
  partly: false,
  acknowledged: [],
  dismissed: [],
  version: '1.2.3',
});

const found = (language: Language, findings: readonly ShownFinding[]): PanelState => ({
  ...quiet(language),
  status: 'findings',
  advice: adviceOf(language, findings),
});

const all = (language: Language): readonly ShownFinding[] => [
  patient(language),
  disclaimer(language),
  people(language),
  heated(language),
];

/** Every state a person can see, by name. */
export const panelStates = {
  reading: quiet,
  clear: (language) => ({ ...quiet(language), status: 'clear', advice: adviceOf(language, []) }),
  checking: (language) => ({ ...quiet(language), status: 'checking' }),
  paused: (language) => ({ ...quiet(language), status: 'paused' }),
  'chip-unchecked': (language) => ({ ...quiet(language), status: 'unchecked' }),
  'chip-orphaned': (language) => ({ ...quiet(language), status: 'orphaned' }),
  hold: (language) => found(language, [patient(language)]),
  warn: (language) => found(language, [disclaimer(language)]),
  consent: (language) => found(language, [people(language)]),
  tip: (language) => found(language, [heated(language)]),
  nudge: (language) => found(language, [nudged(language)]),
  several: (language) => found(language, all(language)),
  dismissed: (language) => ({ ...found(language, [heated(language)]), dismissed: [heated(language).key] }),
  fixed: (language) => ({ ...quiet(language), status: 'clear', advice: adviceOf(language, []), notice: 'fixed' }),
  copied: (language) => ({ ...found(language, [disclaimer(language)]), notice: 'copied' }),
  'press-again': (language) => ({ ...quiet(language), status: 'clear', notice: 'press-again' }),
  'partly-checked': (language) => ({ ...found(language, [disclaimer(language)]), partly: true }),
  held: (language) => ({ ...found(language, [patient(language)]), status: 'held', asking: { kind: 'held' } }),
  'held-several': (language) => ({ ...found(language, all(language)), status: 'held', asking: { kind: 'held' } }),
  'held-long': (language) => ({
    ...found(language, all(language)),
    status: 'held',
    asking: { kind: 'held' },
    text: `${draftText[language]}\n\n${`${draftText[language]}\n`.repeat(12)}`,
    notice: 'copied',
  }),
  unchecked: (language) => ({
    ...quiet(language),
    status: 'unchecked',
    asking: { kind: 'unchecked', reason: 'unreachable' },
  }),
  orphaned: (language) => ({
    ...quiet(language),
    status: 'orphaned',
    asking: { kind: 'unchecked', reason: 'orphaned' },
  }),
} as const satisfies Record<string, (language: Language) => PanelState>;
