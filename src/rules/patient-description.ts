import { defineRule } from '@/engine/rule';
import { covers, reportAcross, type Weighed, windows } from '@/engine/weigh';
import { gather, mostOf } from './gather';
import { lacking } from './patient-anchors';
import { byTitle, enough, events, lifts, portrait, quoted, recent, where } from './patient-signals';

export const patientDescription = defineRule({
  id: 'patient-description',
  title: { nl: 'Herkenbare patiënt', en: 'A patient can be recognised' },
  messages: {
    described: {
      nl: 'Hier is een patiënt herkenbaar. Laat weg wat naar deze persoon wijst, of deel dit niet.',
      en: 'A patient can be recognised here. Leave out what points to this person, or keep it to yourself.',
    },
  },
  why: {
    nl: 'Ook zonder naam telt het als beschrijven: wie erbij was of de familie kent, herkent het. Wat je in de zorg hoort, blijft in de zorg.',
    en: 'Describing counts, even without a name: those who were there, or know the family, recognise it. What you learn in care stays in care.',
  },
  evidenceLabels: {
    'patient-words': { nl: 'patiënt', en: 'patient' },
    bed: { nl: 'bed of kamer', en: 'bed or room' },
    age: { nl: 'leeftijd', en: 'age' },
    name: { nl: 'naam', en: 'name' },
    conditions: { nl: 'aandoening', en: 'condition' },
    'care-places': { nl: 'afdeling', en: 'ward' },
    'recent-time': { nl: 'moment', en: 'moment' },
  },
  examples: {
    flagged: [
      { language: 'nl', text: 'Vandaag op onze afdeling een vrouw van 43 met een zeldzame longziekte.' },
      { language: 'nl', text: 'De meneer op kamer 8 vroeg vannacht om de vijf minuten om zijn vrouw. Gebroken hart.' },
      { language: 'nl', text: 'Die opa van vanochtend wilde zijn sokken niet uit: "die heeft mijn vrouw gebreid".' },
      { language: 'nl', text: 'Kmr 5: temp 38,9, sat 91%, kweken afgenomen, dochter ingelicht.' },
      { language: 'en', text: 'Mr B., 71, chest pain since 4am, troponin 300, wife informed.' },
      { language: 'en', text: 'The man with the glass eye from this morning hid it in my coffee.' },
      { language: 'nl', text: 'Twee keer kneep ze voor ja. De moeder op 6 breit door.' },
      { language: 'en', text: 'We took the tube out at nine. At ten he asked for the cricket.' },
      { language: 'en', text: 'Night shift: a farmer came in with his hand in a hay baler.' },
      { language: 'nl', text: 'Wij zagen laatst precies zo een casus als deze: tweeling, uit een dorp bij Houten.' },
      { language: 'en', text: 'For my thesis I interviewed a widow. She let me read the letter he wrote.' },
      { language: 'en', text: 'He used to drive the tram, he told me while I emptied the bag.' },
    ],
    clean: [
      { language: 'nl', text: 'Mijn oma kreeg vandaag haar nieuwe heup, wat een kanjer.', why: 'je eigen familie' },
      { language: 'nl', text: 'Oefenvraag: vrouw van 43 met moeheid. Wat nu?', why: 'een casus uit een toets' },
      { language: 'en', text: 'Our old dog has fourteen stitches and a cone.', why: 'a pet' },
      { language: 'nl', text: 'Eerste nachtdienst overleefd, en nu slapen.', why: 'geen patiënt in beeld' },
      { language: 'en', text: "Saw a nun on a Vespa and my day can't be topped.", why: 'somebody of the street' },
      { language: 'en', text: 'The boy next door broke his wrist skating.', why: 'a neighbour' },
      { language: 'nl', text: 'Ze was de beste juf die ik ooit had.', why: 'iemand van buiten de zorg' },
      { language: 'nl', text: 'De schrijfster overleed in 1987, maar wordt nog gelezen.', why: 'iemand van vroeger' },
      { language: 'en', text: 'Be patient, the bread will rise.', why: 'the word means something else' },
      { language: 'en', text: 'Patients with asthma do better without smoke.', why: 'patients in general' },
    ],
  },
  applies: (context) =>
    (context.hospital || !context.school || context.has('care-placement')) &&
    !(context.has('consent') && !context.has('consent-negation')) &&
    !['bio', 'display-name'].includes(context.draft.surface),
  *check(context) {
    if (mostOf(context, [events, portrait, byTitle, where, recent]) + quoted < enough) return;
    const names = context.of('name');
    const staff = names.filter(({ value }) => value === 'staff');
    // `Oma Truus` bears a title too
    const untitled = [...names.filter(({ value }) => value !== 'title'), ...context.of('kin')];
    // Somebody like the author's own brother is not that brother, an examination with a real patient is no play, and
    // whoever is quoted speaks of his own family
    const unlifted = [
      ...context.of('patient-likeness', 'patient-real'),
      ...(context.has('patient-real') ? context.of('simulation') : []),
      ...context.of('patient-lifts', 'patient-own').filter((hit) => context.quoted(hit)),
    ];
    const family = context.of('own-family').filter((hit) => !unlifted.some((other) => covers(other, hit)));
    const known = [...family, ...staff];
    let best: Weighed | undefined;
    for (const window of windows(context)) {
      const told = gather(context, events, window, known);
      const shown = gather(context, portrait, window, known);
      const care = gather(context, where, window, [], true);
      const titled = gather(context, byTitle, window, untitled);
      const likeness = shown.score + titled.score;
      if (told.score + likeness < 0.5) continue;
      const time = gather(context, recent, window);
      const { from = 0 } = context.sentences[window[0]] ?? {};
      const words = context.tokens.slice(from, context.sentences[window[1]]?.to).some((token) => token.quoted);
      const found = told.score + likeness + care.score + time.score + (words ? quoted : 0);
      // Nothing that speaks against it makes it more
      if (found < enough) continue;
      const against = gather(context, lifts, window, unlifted).score + lacking(context, window, care.score, likeness);
      const hits = [...told.hits, ...shown.hits, ...care.hits, ...time.hits];
      const score = found - against;
      if (best === undefined || score > best.score) best = { score, hits };
    }
    if (best !== undefined && best.score >= enough)
      yield { ...reportAcross(context, 'described', best.hits), strength: best.score - enough };
  },
});
