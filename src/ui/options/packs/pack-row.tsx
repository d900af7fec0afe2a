import type { JSX } from 'preact';
import type { PolicyPack } from '@/policies/policy-pack';
import type { CardProps } from '../options-props';
import { sayPacks } from './messages';
import { PackDetails } from './pack-details';
import type { ShownPack } from './shown-packs';

/** Whose it is; the ground rules are nobody's. */
const holderOf = ({ institution }: PolicyPack): readonly string[] =>
  institution.id === 'own' ? [] : [institution.name];

/** What a guideline is called, as it calls itself. */
export const packName = ({ pack }: Pick<ShownPack, 'pack'>, language: CardProps['language']): string =>
  [...holderOf(pack), pack.document.title[language]].join(', ');

interface RowProps extends CardProps {
  readonly shown: ShownPack;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

/** One guideline: whose it is and whether it counts, with everything it says folded away. */
export function PackRow({ shown, onSave, onRemove, ...props }: RowProps): JSX.Element {
  const { pack, origin, inUse, overruled } = shown;
  const { language } = props;
  const tell = sayPacks(language);
  const { title, language: written, version, source } = pack.document;
  const name = packName(shown, language);
  return (
    <li class="rule">
      <div class="line-up">
        <span class="grow">
          {holderOf(pack).map((holder) => (
            <>
              <b>{holder}</b>
              <br />
            </>
          ))}
          {title[language]}{' '}
          <small>
            {written} · {tell(origin)}
          </small>
        </span>
        {inUse && <small class="badge">{tell('inUse')}</small>}
      </div>
      {overruled && (
        <p>
          <small>{tell('overruled')}</small>
        </p>
      )}
      <details>
        <summary>
          {tell('clauses', { count: pack.clauses.length })}
          <span class="unseen">, {name}</span>
        </summary>
        <p>
          <small>
            {tell('file', { id: pack.id, source })}
            {version !== undefined && ` · ${tell('version', { version })}`}
          </small>
        </p>
        <PackDetails pack={pack} language={language} rules={props.rules} say={props.say} />
        <div class="line-up">
          <button type="button" class="button plain" onClick={onSave}>
            {tell('save')}
            <span class="unseen"> {name}</span>
          </button>
          {origin === 'own' && (
            <button type="button" class="button plain" onClick={onRemove}>
              {tell('remove')}
              <span class="unseen"> {name}</span>
            </button>
          )}
        </div>
      </details>
    </li>
  );
}
