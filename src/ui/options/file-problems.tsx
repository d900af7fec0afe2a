import type { JSX } from 'preact';
import type { Language } from '@/engine/draft';
import type { FileProblem } from '@/settings/json-file';

const SHOWN = 12;

interface FileProblemsProps {
  readonly problems: readonly FileProblem[];
  readonly language: Language;
  /** What the file as a whole is called, where a fault has no place of its own. */
  readonly whole: string;
}

/** Every fault of a file with its place and what to do, the first dozen of them. */
export const FileProblems = ({ problems, language, whole }: FileProblemsProps): JSX.Element => (
  <ul class="bullets">
    {problems.slice(0, SHOWN).map(({ path, message }) => (
      <li key={`${path} ${message.en}`}>
        <code>{path === '' ? whole : path}</code> {message[language]}
      </li>
    ))}
    {problems.length > SHOWN && <li>… {problems.length - SHOWN}</li>}
  </ul>
);
