import { parseArgs } from 'node:util';
import { checkLines } from './check/check-lines.ts';
import { checkText } from './check/check-text.ts';
import { openDesk } from './check/desk.ts';
import { readPacks } from './check/read-packs.ts';

const usage = `Checks drafts with the rules and guidelines of the extension.

  npm run check -- --text "…" [--institution umcu] [--role student]   one draft, for reading
  npm run --silent check -- --jsonl < drafts.jsonl                    many drafts, one JSON object a line

  --text TEXT         the draft
  --institution NAME  umcu, stellingwerf, clusius, kempenkind; without it the common ground rules
  --role NAME         student, staff, leader, pupil, parent, ambassador, corporate
  --lang nl|en        language of the draft; found out when left out. For umcu it chooses the guideline
  --platform NAME     instagram, linkedin, x, facebook (default facebook)
  --surface NAME      post, comment, reply, message, bio, display-name (default post)
  --media KIND        image, video, audio, document; may be repeated
  --thread TEXT       the post that is answered
  --pack FILE         a guideline of your own, as JSON; its mistakes are named. May be repeated
  --jsonl             read drafts from standard input, write one answer a line
  --help              this page

Each line in: {"id","text","lang","platform","surface","institution","role","media":[],"thread"}; only "text" is required.
Each line out: {"id","findings":[{"rule","severity","start","end","clauses","evidence"}]} or {"id","error"}.
Exit code 0: everything was checked. 1: something could not be checked. 2: the command was not understood.
`;

const options = {
  text: { type: 'string' },
  institution: { type: 'string' },
  role: { type: 'string' },
  lang: { type: 'string' },
  platform: { type: 'string' },
  surface: { type: 'string' },
  media: { type: 'string', multiple: true },
  thread: { type: 'string' },
  pack: { type: 'string', multiple: true },
  jsonl: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  const { jsonl, help, pack, ...fields } = values;
  if (help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const packs = readPacks(pack ?? []);
  if (!packs.ok) return misunderstood(packs.error);
  const desk = openDesk(packs.value);
  if (jsonl === true) return (await checkLines(process.stdin, process.stdout, desk)) === 0 ? 0 : 1;
  if (fields.text === undefined) return misunderstood('Give a draft with --text, or many with --jsonl.');
  const question = desk.read(fields);
  if (!question.ok) return misunderstood(question.error);
  process.stdout.write(checkText(question.value, desk, question.value.language, process.stdout.isTTY));
  return 0;
}

function misunderstood(reason: string): number {
  process.stderr.write(`${reason}\nSee npm run check -- --help\n`);
  return 2;
}

// The reader may have seen enough (`… | head`): nothing is left to write for
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = misunderstood(error instanceof Error ? error.message : String(error));
}
