import type { JSX } from 'preact';
import type { FileProblem } from '@/settings/json-file';
import { type Settings, settingKeys } from '@/settings/setting-values';
import { readSettingsFile, settingsFile } from '@/settings/settings-file';
import { Card } from '@/ui/page/card';
import { type ChosenFile, FileChoice } from '@/ui/page/file-choice';
import { FileProblems } from '../file-problems';
import type { CardProps, OptionsProps } from '../options-props';
import { settingNames } from '../setting-names';
import { useStages } from '../use-stages';
import { sayTransfer } from './messages';
import { type Change, changesBy } from './setting-changes';

const FILE_NAME = 'bezint-settings.json';

type Stage =
  | { readonly kind: 'nothing' | 'undone' }
  | { readonly kind: 'saved' | 'same'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly FileProblem[] }
  | {
      readonly kind: 'asking';
      readonly name: string;
      readonly patch: Partial<Settings>;
      readonly changes: readonly Change[];
    }
  | { readonly kind: 'done'; readonly name: string; readonly before: Partial<Settings> };

/** What the settings that change are now. */
const beforeOf = (patch: Partial<Settings>, user: Settings): Partial<Settings> =>
  Object.fromEntries(settingKeys.filter((key) => key in patch).map((key) => [key, user[key]]));

/** One setting that a file would change; a locked one is shown as what it is, and left alone. */
function ChangeRow({ change, ...props }: CardProps & { readonly change: Change }): JSX.Element {
  const { effective, language, say } = props;
  const { key, gone, added } = change;
  const tell = sayTransfer(language);
  const locked = effective.locked.includes(key);
  return (
    <li>
      <b>{say(settingNames[key])}</b>
      {!locked && (
        <ul class="changes">
          {gone.map((item) => (
            <li key={item}>
              <span class="unseen">{tell('gone')} </span>
              <del>{item}</del>
            </li>
          ))}
          {added.map((item) => (
            <li key={item}>
              <span class="unseen">{tell('added')} </span>
              <ins>{item}</ins>
            </li>
          ))}
        </ul>
      )}
      {locked && <small>{tell('stays')}</small>}
      {!locked && effective.organisation.sets.includes(key) && <small>{tell('theirs')}</small>}
    </li>
  );
}

/** The author's choices out to a file and back in: nothing changes before it was shown, and it can be undone. */
export function Transfer(props: CardProps & { readonly store: OptionsProps['save'] }): JSX.Element {
  const { effective, language, say, store, saveFile } = props;
  const tell = sayTransfer(language);
  const { stage, failed, show, attempt } = useStages<Stage>(store, { kind: 'nothing' });
  const take = ({ name, text }: ChosenFile): void => {
    const file = readSettingsFile(text);
    if (!file.ok) return show({ kind: 'refused', name, problems: file.problems });
    const changes = changesBy(file.value, effective.user, { ...props, yes: tell('yes') });
    if (changes.length === 0) return show({ kind: 'same', name });
    const open = Object.entries(file.value).filter(([key]) => !effective.locked.some((locked) => locked === key));
    show({ kind: 'asking', name, patch: Object.fromEntries(open), changes });
  };
  return (
    <Card id="transfer" title={say('transfer')} lead={tell('lead')}>
      <div class="line-up">
        <button
          type="button"
          class="button plain"
          onClick={() => {
            saveFile(FILE_NAME, settingsFile(effective.user));
            show({ kind: 'saved', name: FILE_NAME });
          }}
        >
          {tell('save')}
        </button>
        <FileChoice label={tell('choose')} onFile={take} />
      </div>
      <p role="status">
        {failed && tell('failed')}
        {!failed && stage.kind === 'undone' && tell('undone')}
        {!failed && stage.kind === 'asking' && tell('will', { name: stage.name })}
        {!failed &&
          (stage.kind === 'saved' || stage.kind === 'same' || stage.kind === 'refused' || stage.kind === 'done') &&
          tell(stage.kind, { name: stage.name })}
      </p>
      {stage.kind === 'refused' && <FileProblems problems={stage.problems} language={language} whole={tell('whole')} />}
      {stage.kind === 'asking' && (
        <>
          <ul class="stack">
            {stage.changes.map((change) => (
              <ChangeRow {...props} change={change} key={change.key} />
            ))}
          </ul>
          <div class="line-up">
            <button type="button" class="button plain" onClick={() => show({ kind: 'nothing' })}>
              {tell('cancel')}
            </button>
            {stage.changes.some(({ key }) => !effective.locked.includes(key)) && (
              <button
                type="button"
                class="button main"
                onClick={() => {
                  const before = beforeOf(stage.patch, effective.user);
                  void attempt(stage.patch, { kind: 'done', name: stage.name, before });
                }}
              >
                {tell('apply')}
              </button>
            )}
          </div>
        </>
      )}
      {stage.kind === 'done' && (
        <button type="button" class="button plain" onClick={() => void attempt(stage.before, { kind: 'undone' })}>
          {tell('undo')}
        </button>
      )}
    </Card>
  );
}
