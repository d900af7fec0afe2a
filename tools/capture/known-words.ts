import type { ComposerSpec } from '@/platforms/adapter';
import { adapters } from '@/platforms/adapters';

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Words of the sites' own interfaces, beside the names of controls that the adapters know. */
const prompts = `
  What's happening? | Wat houdt je bezig? | Post text | Tekst plaatsen | Post your reply | Beantwoorden
  Reply | Post all | Alles plaatsen | Add a comment | Een reactie toevoegen | Write a message
  Een bericht schrijven | Start a post | Een bijdrage starten | Text editor for creating content
  Text editor for creating comment | Teksteditor voor het maken van content
  Teksteditor voor het maken van commentaar | Write a message… | Schrijf een bericht… | Add a comment…
  Commentaar toevoegen… | Article editor content | What do you want to talk about? | Waar wil je over praten?
  Create post | Create a post | Bericht maken | Write something… | Write a comment… | Write a public comment…
  Schrijf een reactie… | Message | Bericht | Aa | Create new post | Nieuw bericht maken | Write a caption…
  Schrijf een bijschrift… | Voeg een reactie toe… | Edit | Bewerken | Edit info | Crop | Bijsnijden | Back
  Terug | Close | Sluiten | Dismiss | Cancel | Annuleren | Like | Leuk | Comment | Reageren | Share | Delen
  Next | Volgende | Save | Opslaan | Done | Gereed | Emoji | Add photos or video | Photo/video | Foto's/video
  Media | Public | Openbaar | Name | Naam | Bio | Subject
`.split(/[|\n]/);

/** What a name may begin with when the rest is a person's: the rest is replaced. */
const openings = [
  'Reply to',
  'Reageer op',
  'Comment as',
  'Reageren als',
  "What's on your mind",
  'Waar denk je aan',
  'Send to',
];

const controls = Object.values(adapters).flatMap(({ composers }) =>
  composers.flatMap(({ submit, savedBy = [] }: ComposerSpec) => [
    ...savedBy,
    ...submit.flatMap((how) => (how.kind === 'named' ? how.names : [])),
  ]),
);

const known = new Set([...prompts, ...controls].map((word) => plain(word).toLowerCase()));

/** The words when they are an interface's own, else null. A name behind a known opening becomes “Somebody”. */
export function interfaceWords(text: string): string | null {
  const words = plain(text);
  if (words === '' || known.has(words.toLowerCase())) return words;
  const opening = openings.find((each) => words.toLowerCase().startsWith(`${each.toLowerCase()} `));
  return opening === undefined ? null : `${opening} Somebody`;
}
