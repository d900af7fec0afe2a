import * as z from 'zod/mini';
import { serviceWorkerOf } from '../support/launch-chromium';
import { expect, test } from '../support/test';

const question = (id: string, draft: object) => ({ v: 1, kind: 'review', id, draft });
const text = 'Admitted a 54-year-old woman with a pulmonary embolism on our ward this morning.';
const draft = { text, platform: 'x', surface: 'post', media: [] };

const answered = z.looseObject({ v: z.literal(1), kind: z.literal('reviewed'), id: z.string(), epoch: z.string() });

test('a worker that was killed answers the next message', async ({ desk, setAffiliation }) => {
  await setAffiliation('umcu', 'student');
  const ask = (id: string) => desk.page.evaluate((message) => chrome.runtime.sendMessage(message), question(id, draft));
  expect(answered.parse(await ask('before')).id).toBe('before');
  for (const id of ['first', 'second', 'third']) {
    await desk.killWorker();
    expect(answered.parse(await ask(id)).id).toBe(id);
  }
});

test('a message that makes no sense is refused, never taken for a clean draft', async ({ desk }) => {
  const nonsense = [
    question('1', { ...draft, text: 5 }),
    question('2', { ...draft, surface: 'wall' }),
    { ...question('3', draft), v: 2 },
    { v: 1, kind: 'review', id: '4' },
    { v: 1, kind: 'delete-everything', id: '5' },
  ];
  for (const message of nonsense) {
    const answer = await desk.page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
    expect(answered.safeParse(answer).success, JSON.stringify(message)).toBe(false);
  }
});

test('the browser itself forbids the worker to connect to anything', async ({ context }) => {
  const worker = await serviceWorkerOf(context);
  const outcome = await worker.evaluate(() =>
    fetch('https://x.com/').then(
      () => 'connected',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
});
