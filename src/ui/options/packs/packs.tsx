import type { JSX } from 'preact';
import type { Language } from '@/engine/draft';
import type { PolicyPack } from '@/policies/policy-pack';
import type { FileProblem } from '@/settings/json-file';
import { packFile, readPackFile } from '@/settings/pack-file';
import { most } from '@/settings/setting-values';
import { Card, Locked } from '@/ui/page/card';
import { type ChosenFile, FileChoice } from '@/ui/page/file-choice';
import { FileProblems } from '../file-problems';
import type { CardProps, OptionsProps } from '../options-props';
import { useStages } from '../use-stages';
import { sayPacks } from './messages';
import { PackDetails } from './pack-details';
import { PackRow, packName } from './pack-row';
import { shownPacks } from './shown-packs';

type Stage =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'added'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly FileProblem[] }
  | { readonly kind: 'ask'; readonly name: string; readonly pack: PolicyPack }
  | { readonly kind: 'removed'; readonly name: string; readonly before: readonly PolicyPack[] };

/** The words by which a guideline is found. */
const wordsOf = ({ institution, document, clauses }: PolicyPack, language: Language): string =>
  [
    institution.id === 'own' ? '' : institution.name,
    document.title[language],
    ...clauses.flatMap(({ section, summary }) => [section[language], summary[language]]),
  ]
    .join(' ')
    .toLowerCase();

/** Every guideline, to read and to save; one more from a file, shown in full before it counts. */
export function Packs(props: CardProps & { readonly store: OptionsProps['save'] }): JSX.Element {
  const { effective, language, say, store, saveFile } = props;
  const tell = sayPacks(language);
  const { stage, failed, show, attempt } = useStages<Stage>(store, { kind: 'nothing' });
  const locked = effective.locked.includes('packs');
  const mine = effective.user.packs;
  const all = shownPacks(effective);
  const words = props.query.trim().toLowerCase();
  const found = all.filter(({ pack }) => wordsOf(pack, language).includes(words));
  const take = ({ name, text }: ChosenFile): void => {
    const file = readPackFile(text);
    show(file.ok ? { kind: 'ask', name, pack: file.value } : { kind: 'refused', name, problems: file.problems });
  };
  const add = (pack: PolicyPack): void => {
    const packs = [...mine.filter(({ id }) => id !== pack.id), pack];
    void attempt({ packs }, { kind: 'added', name: pack.institution.name });
  };
  const rivalOf = (pack: PolicyPack) => all.find((other) => other.pack.id === pack.id);
  const full = mine.length >= most.packs;
  const rival = stage.kind === 'ask' ? rivalOf(stage.pack) : undefined;
  return (
    <Card id="packs" title={say('packs')} lead={tell('lead')}>
      <ul class="rules">
        {found.map((shown) => (
          <PackRow
            {...props}
            shown={shown}
            onSave={() => {
              const name = `${shown.pack.id}.json`;
              saveFile(name, packFile(shown.pack));
              show({ kind: 'saved', name });
            }}
            onRemove={() => {
              const packs = mine.filter(({ id }) => id !== shown.pack.id);
              void attempt({ packs }, { kind: 'removed', name: packName(shown, language), before: mine });
            }}
            key={`${shown.origin} ${shown.pack.id}`}
          />
        ))}
      </ul>
      {locked ? (
        <Locked>{say('lockedHere')}</Locked>
      ) : (
        <div class="field">
          {full ? <p>{tell('full', { count: most.packs })}</p> : <FileChoice label={tell('add')} onFile={take} />}
          <small>{tell('addHint', { count: most.packs })}</small>
        </div>
      )}
      <p role="status">
        {failed && tell('failed')}
        {!failed && stage.kind !== 'nothing' && tell(stage.kind, { name: stage.name })}
      </p>
      {stage.kind === 'refused' && <FileProblems problems={stage.problems} language={language} whole={tell('whole')} />}
      {stage.kind === 'removed' && (
        <button
          type="button"
          class="button plain"
          onClick={() => void attempt({ packs: stage.before }, { kind: 'nothing' })}
        >
          {tell('undo')}
        </button>
      )}
      {stage.kind === 'ask' && (
        <section class="inset stack" aria-label={packName(stage, language)}>
          <p>
            <b>{stage.pack.institution.name}</b>, {stage.pack.document.title[language]}
          </p>
          {rival && <p>{tell('replaces', { name: packName(rival, language) })}</p>}
          <PackDetails pack={stage.pack} language={language} rules={props.rules} say={say} />
          <div class="line-up">
            <button type="button" class="button plain" onClick={() => show({ kind: 'nothing' })}>
              {tell('notNow')}
            </button>
            <button type="button" class="button main" onClick={() => add(stage.pack)}>
              {tell('yesAdd')}
            </button>
          </div>
        </section>
      )}
    </Card>
  );
}
