import { describe, expect, test } from 'vitest';
import { contextOf } from '@/engine/context';
import type { Draft, Language, Role } from '@/engine/draft';
import { patientDescription } from '@/rules/patient-description';
import { policyOf } from '../../tools/eval/policy-of.ts';

function finds(language: Language, text: string, institution = 'umcu', role: Role = 'staff'): boolean {
  const draft: Draft = { text, platform: 'x', surface: 'post', media: [] };
  const context = contextOf(draft, policyOf(institution, role, language, draft));
  const applies = patientDescription.applies?.(context) ?? true;
  return applies && [...patientDescription.check(context)].length > 0;
}

describe('finds somebody met in care who is only hinted at', () => {
  test.each<readonly [string, Language, string]>([
    ['work of hands', 'nl', 'Vroeger reed hij op Marokko, vertelde hij terwijl ik zijn sokken aantrok.'],
    ['work of hands', 'en', 'He used to drive the number 8 tram, he told me while I emptied the bag.'],
    ['bad news', 'nl', 'Voor het eerst iemand moeten vertellen dat het niet meer overgaat. Ze vroeg naar haar kat.'],
    ['bad news', 'en', 'Had to tell two brothers that only one of them is a match. They run a chip shop.'],
    ['shop talk', 'nl', 'Wij zagen vorige maand precies zo een casus als deze: tweeling, uit een dorp bij Houten.'],
    ['shop talk', 'en', 'We saw precisely this phenotype last month: brother and sister, both deaf, from Urk.'],
    ['an interview', 'nl', 'Voor mijn onderzoek sprak ik een weduwe uit Zeist. Ze liet me zijn laatste brief lezen.'],
    ['an interview', 'en', 'Interviewee 14 cried at the fatigue question. She is the only tram mechanic in town.'],
    ['the dissection room', 'nl', 'Snijzaal. Onze mevrouw had roze gelakte nagels. Niemand zei iets.'],
    [
      'the dissection room',
      'en',
      'The man we learned to suture on had been a butcher. His wife had put a note in his hand.',
    ],
    ['a milestone with the person in it', 'nl', 'De eerste die ik mocht opvangen heet Noor en weegt 3312 gram.'],
    [
      'a milestone with the person in it',
      'en',
      'Caught my first baby today!! Her name is Wren and her dad hit the floor.',
    ],
    ['somebody known', 'nl', 'Gisteravond een pink aangezet. Eigenaar is bassist in een band die u kent.'],
    [
      'a patient by what was done',
      'nl',
      'Onze man van de maagverkleining kon vandaag voor het eerst zijn eigen veters strikken.',
    ],
    ['gear that stays behind', 'en', 'Yesterday she was still singing, this morning her frame stood in the corridor.'],
    ['an organ in hand', 'en', 'An hour ago I was holding a lung, now I queue for chips. He was 52.'],
  ])('%s (%s): %s', (_, language, text) => {
    expect(finds(language, text)).toBe(true);
  });

  test('whoever writes from a placement in care, though at school, meets people there too', () => {
    const text = 'care placement: the man with the parrot cage in the last room told me where he buried the money';
    expect(finds('en', text, 'stellingwerf', 'pupil')).toBe(true);
    expect(finds('en', 'The man with the parrot cage told me where he buried the money', 'stellingwerf', 'pupil')).toBe(
      false,
    );
  });
});

describe('lets portraits of other people be', () => {
  test.each<readonly [string, Language, string]>([
    ['next door', 'nl', 'De buurvrouw van hiernaast heeft haar pols gebroken, dus ik doe haar boodschappen.'],
    ['next door', 'en', 'The boy next door broke his wrist skating and now wants everyone to sign it.'],
    ['a friend', 'nl', 'Een vriend van me kreeg gister te horen dat hij vader wordt. Hij moest even gaan zitten.'],
    ['a friend', 'en', "A friend of mine found out yesterday he's going to be a dad. He had to sit down."],
    ['a teacher of old', 'nl', 'Ze was de beste juf die ik ooit had. Vandaag hoorde ik dat ze overleden is.'],
    ['a teacher of old', 'en', 'She was the best teacher I ever had. Heard today that she died.'],
    ['a team mate', 'en', "Our cellist couldn't play, his finger was bandaged. His pupil stood in."],
    ['a king', 'nl', 'De koning brak zijn sleutelbeen met skiën, las ik net.'],
    ['a king', 'en', 'The king broke his collarbone skiing, I just read.'],
    ['a pet', 'nl', 'Hond moest onder narcose voor zijn tanden en ligt nu op de bank'],
    ['a winner', 'nl', 'De winnares van de marathon huilde toen ze haar moeder zag.'],
    ['a stranger', 'en', 'The bus driver waited for a lady with a walker. Small things.'],
    ['a tale', 'en', 'The old woman wound the clock every Sunday, and every Sunday she thanked it for trying.'],
    ['somebody of history', 'en', 'Napoleon had a bad stomach and that is why he kept his hand in his coat.'],
    ['the author', 'en', 'I finished radiotherapy this morning and rang the bell.'],
    ['a mother', 'nl', 'Mams heeft vandaag de laatste chemo gehad. Ze heeft de bel geluid.'],
    ['a thing', 'nl', 'mijn wifi thuis is in palliatieve fase. familie is ingelicht'],
    ['the press', 'nl', 'Dag mevrouw Prins, u schreef gisteren in de krant over de wachtlijst. Mag ik u bellen?'],
  ])('%s (%s): %s', (_, language, text) => {
    expect(finds(language, text)).toBe(false);
  });
});
