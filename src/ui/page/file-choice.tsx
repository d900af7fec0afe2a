import type { JSX } from 'preact';
import { mostFileBytes } from '@/settings/json-file';

/** A file as a person handed it over. `text` = '' stands for one that is too large or can't be read. */
export interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

async function read(file: File): Promise<ChosenFile> {
  // One character more than fits: whoever reads it says that it is too large
  if (file.size > mostFileBytes) return { name: file.name, text: ' '.repeat(mostFileBytes + 1) };
  try {
    return { name: file.name, text: await file.text() };
  } catch {
    return { name: file.name, text: '' };
  }
}

/** A button that asks for one JSON file; the same file can be chosen again after it was mended. */
export function FileChoice({
  label,
  onFile,
}: {
  readonly label: string;
  readonly onFile: (file: ChosenFile) => void;
}): JSX.Element {
  return (
    <label class="button plain file">
      {label}
      <input
        type="file"
        class="unseen"
        accept=".json,application/json"
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          if (!file) return;
          void read(file).then((chosen) => {
            field.value = '';
            onFile(chosen);
          });
        }}
      />
    </label>
  );
}
