const breaks = /[.!?\n\p{Extended_Pictographic}]+/u;

/** The same phrase of three words or more, three times over. */
export function hasChorus(text: string): boolean {
  if (!hasThreeAlike(text)) return false;
  const times = new Map<string, number>();
  for (const part of text.split(breaks)) {
    const line = part.trim();
    const before = times.get(line) ?? 0;
    if (before === 2 && line.split(' ').length >= 3) return true;
    times.set(line, before + 1);
  }
  return false;
}

/** Whether three parts of the text are as long as one another: quick to see, and mostly not so. */
function hasThreeAlike(text: string): boolean {
  const times: number[] = [];
  let start = 0;
  let end = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    const cuts = at === text.length || code === 10 || code === 33 || code === 46 || code === 63;
    if (!cuts && (code < 0x80 || !breaks.test(String.fromCodePoint(text.codePointAt(at) ?? 0)))) {
      if (code !== 32 && (code < 9 || code > 13)) end = at + 1;
      else if (start === at) start++;
      continue;
    }
    const length = end - start;
    if (length >= 5 && times.includes(length) && times.indexOf(length) !== times.lastIndexOf(length)) return true;
    if (length >= 5) times.push(length);
    if (code >= 0xd800 && code < 0xdc00) at++; // The other half of an emoji
    start = at + 1;
  }
  return false;
}
