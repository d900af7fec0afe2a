// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { bundledPacks } from '@/policies/packs';
import { rules } from '@/rules/index';
import type { Effective } from '@/settings/effective-settings';
import { packFile } from '@/settings/pack-file';
import { settingsFile } from '@/settings/settings-file';
import { OptionsPage } from '@/ui/options/options-page';
import type { OptionsProps } from '@/ui/options/options-props';
import { ownGuideline } from '../own-guideline';
import { settingsSamples, trainee } from '../page-samples';
import { drawPage, now } from '../stage';

function open(effective: Effective) {
  const save = vi.fn<OptionsProps['save']>(async () => true);
  const saveFile = vi.fn<OptionsProps['saveFile']>();
  const page = drawPage(
    <OptionsPage
      effective={effective}
      language="en"
      rules={rules}
      save={save}
      reset={() => undefined}
      saveFile={saveFile}
      saving="idle"
      insights={[]}
      clearInsights={() => undefined}
      thisWeek="2026-W47"
    />,
  );
  /** Hands over a file as the browser's own window would, and waits until it was read. */
  const hand = async (card: string, text: string): Promise<void> => {
    const field = document.querySelector(`#${card} input[type=file]`);
    if (!(field instanceof HTMLInputElement)) throw new Error(card);
    Object.defineProperty(field, 'files', { value: [new File([text], 'given.json')], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    const status = () => document.querySelector(`#${card} [role=status]`)?.textContent;
    await vi.waitFor(() => expect(status()).toContain('given.json'));
  };
  const card = (id: string): string => document.getElementById(id)?.textContent ?? '';
  return { ...page, save, saveFile, hand, card };
}

afterEach(() => now(() => render(null, document.body)));

test('the author’s own choices are saved as a file, and not the organisation’s', () => {
  const { press, saveFile, card } = open(settingsSamples.managed);
  press('Save as a file');
  expect(saveFile).toHaveBeenCalledWith('bezint-settings.json', settingsFile(settingsSamples.managed.user));
  expect(saveFile.mock.lastCall?.[1]).not.toContain('umcu');
  expect(card('transfer')).toContain('Among your downloads: bezint-settings.json');
});

test('a file shows what it changes before it does, and can be undone', async () => {
  const { press, save, hand, card } = open(trainee);
  const next = { ...trainee.user, severities: { insult: 'hold' as const }, allowedPhrases: ['open day'] };
  await hand('transfer', settingsFile(next));
  expect(save).not.toHaveBeenCalled();
  expect(card('transfer')).toContain('Goes: You sound angry: off');
  expect(card('transfer')).toMatch(/Comes: .*: hold once/u);
  expect(card('transfer')).toContain('open day');
  expect(card('transfer')).not.toContain('UMC Utrecht');
  press('Take over');
  expect(save.mock.lastCall?.[0]).toMatchObject({ severities: { insult: 'hold' }, allowedPhrases: ['open day'] });
  await vi.waitFor(() => expect(card('transfer')).toContain('Taken over from given.json.'));
  press('Undo');
  expect(save.mock.lastCall?.[0]).toMatchObject({ severities: { 'heated-draft': 'off' }, allowedPhrases: [] });
  await vi.waitFor(() => expect(card('transfer')).toContain('Put back as it was.'));
});

test('what could not be stored is not called done, and can be tried again', async () => {
  const { press, save, hand, card, buttons } = open(trainee);
  await hand('transfer', settingsFile({ ...trainee.user, language: 'nl' }));
  save.mockResolvedValueOnce(false);
  press('Take over');
  await vi.waitFor(() => expect(card('transfer')).toContain('This could not be stored'));
  expect(card('transfer')).not.toContain('Taken over');
  press('Take over');
  await vi.waitFor(() => expect(card('transfer')).toContain('Taken over from given.json.'));
  expect(card('transfer')).not.toContain('This could not be stored');
  save.mockResolvedValueOnce(false);
  press('Undo');
  await vi.waitFor(() => expect(card('transfer')).toContain('This could not be stored'));
  expect(card('transfer')).not.toContain('Put back');
  expect(buttons()).toContain('Undo');
});

test('a file can be left alone', async () => {
  const { press, save, hand, card } = open(trainee);
  await hand('transfer', settingsFile({ ...trainee.user, language: 'nl' }));
  press('Never mind');
  expect(save).not.toHaveBeenCalled();
  expect(card('transfer')).not.toContain('given.json');
});

test('a file that says the same changes nothing', async () => {
  const { hand, card } = open(trainee);
  await hand('transfer', settingsFile(trainee.user));
  expect(card('transfer')).toContain('given.json says the same as your settings now.');
});

test('a bad file changes nothing, and says where it goes wrong', async () => {
  const { save, hand, card, buttons } = open(trainee);
  await hand('transfer', '{"bezint":"settings","format":1,"settings":{"language":"fr","insights":true}}');
  expect(card('transfer')).toContain('Nothing was taken from given.json');
  expect(card('transfer')).toContain('settings.language: fr');
  expect(buttons()).not.toContain('Take over');
  expect(save).not.toHaveBeenCalled();
});

test('what the organisation locked stays as it is', async () => {
  const { press, save, hand, card } = open(settingsSamples.managed);
  const mine = { ...settingsSamples.managed.user, affiliations: [], allowedPhrases: ['open day'] };
  const text = settingsFile({ ...mine, affiliations: [{ institution: 'clusius', role: 'pupil' }] });
  await hand('transfer', text);
  expect(card('transfer')).toContain('Stays as your organisation has locked it.');
  press('Take over');
  expect(save.mock.lastCall?.[0]).toEqual({ allowedPhrases: ['open day'] });
});

const [umcu] = bundledPacks();
const packText = (change: object = {}): string => {
  if (umcu === undefined) throw new Error('No bundled guideline');
  const institution = { ...umcu.institution, id: 'berkenhof', name: 'De Berkenhof' };
  return packFile({ ...umcu, id: 'berkenhof', institution, ...change });
};

test('every guideline can be read: clauses with how strict, wordings, contacts', () => {
  const { card } = open(trainee);
  for (const { institution } of bundledPacks().filter(({ id }) => id !== 'baseline'))
    expect(card('packs')).toContain(institution.name);
  expect(card('packs')).toContain('Applies to you');
  expect(card('packs')).toMatch(/A patient can be recognised: hold once/u);
  expect(card('packs')).toContain('Confidential adviser');
});

test('a guideline is saved as the file that can be read again', () => {
  const { press, saveFile } = open(trainee);
  if (umcu === undefined) throw new Error('No bundled guideline');
  press(`Save as a file ${umcu.institution.name}, ${umcu.document.title.en}`);
  expect(saveFile).toHaveBeenCalledWith(`${umcu.id}.json`, packFile(umcu));
});

test('a guideline is shown before it is added', async () => {
  const { press, save, hand, card } = open(trainee);
  await hand('packs', packText());
  expect(card('packs')).toContain('given.json is all right');
  expect(save).not.toHaveBeenCalled();
  press('Add it');
  expect(save.mock.lastCall?.[0]).toMatchObject({ packs: [{ id: 'berkenhof' }] });
  await vi.waitFor(() => expect(card('packs')).toContain('Choose De Berkenhof under'));
});

test('a guideline is said to be added, removed or back only when that was stored', async () => {
  const adding = open(trainee);
  await adding.hand('packs', packText());
  const stored = Promise.withResolvers<boolean>();
  adding.save.mockReturnValueOnce(stored.promise);
  adding.press('Add it');
  expect(adding.card('packs')).not.toContain('Added.');
  stored.resolve(false);
  await vi.waitFor(() => expect(adding.card('packs')).toContain('This could not be stored'));
  expect(adding.card('packs')).not.toContain('Added.');
  adding.press('Add it');
  await vi.waitFor(() => expect(adding.card('packs')).toContain('Added. Choose De Berkenhof under'));
  expect(adding.card('packs')).not.toContain('This could not be stored');

  const removing = open(settingsSamples.added);
  removing.save.mockResolvedValueOnce(false);
  removing.press('Remove De Berkenhof, Social media, the way we do it');
  await vi.waitFor(() => expect(removing.card('packs')).toContain('This could not be stored'));
  expect(removing.card('packs')).not.toContain('was removed.');
});

test('one with the id of another says which it replaces', async () => {
  const { hand, card } = open(settingsSamples.added);
  await hand('packs', packFile({ ...ownGuideline, clauses: ownGuideline.clauses.slice(1) }));
  expect(card('packs')).toContain('It takes the place of “De Berkenhof');
});

test('a guideline that is not right is refused with each place', async () => {
  const { save, hand, card } = open(trainee);
  await hand('packs', packText({ clauses: [], roles: ['wizard'] }));
  expect(card('packs')).toContain('given.json was not added');
  expect(card('packs')).toContain('clauses');
  expect(card('packs')).toContain('roles[0]');
  expect(save).not.toHaveBeenCalled();
});

test('one of the author’s own can be removed, and put back', async () => {
  const { press, save, card } = open(settingsSamples.added);
  const removal = 'Remove De Berkenhof, Social media, the way we do it';
  press(removal);
  expect(save.mock.lastCall?.[0]).toEqual({ packs: [] });
  const removed = 'De Berkenhof, Social media, the way we do it was removed.';
  await vi.waitFor(() => expect(card('packs')).toContain(removed));
  press('Undo');
  expect(save.mock.lastCall?.[0]).toEqual({ packs: settingsSamples.added.user.packs });
});
