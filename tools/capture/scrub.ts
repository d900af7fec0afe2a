import { knownAttributes, knownClasses, knownIds, knownValues } from './known-marks';
import { interfaceWords } from './known-words';

/** Nothing of these says where an author writes, and much of it says who they are. */
const dropped = 'script, style, link, meta, base, noscript, iframe, object, embed, source, track, audio, canvas';

const numbers = /^-?\d{1,4}$/;
const states = new Set([
  '',
  'true',
  'false',
  'mixed',
  'auto',
  'none',
  'yes',
  'no',
  'on',
  'off',
  'dialog',
  'menu',
  'listbox',
]);
const words = new Set(['aria-label', 'aria-placeholder', 'placeholder', 'title', 'data-placeholder', 'value']);
const references = new Set([
  'id',
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
]);
/** Short words of the language of pages itself, such as a role or the kind of a field. */
const plainWords = new Set([
  'role',
  'type',
  'contenteditable',
  'autocomplete',
  'inputmode',
  'method',
  'dir',
  'data-type',
  'shadowrootmode',
]);
const stateful =
  /^(?:aria-(?:hidden|modal|disabled|expanded|haspopup|multiline|autocomplete|pressed|selected|checked|live|busy)|tabindex|hidden|disabled|readonly|required|checked|multiple|rows|open|spellcheck|translate|draggable|inert|maxlength|data-lexical-editor|data-lexical-text|data-contents|data-block|data-text)$/;

/** One emoji: more of them, such as keycaps, can be a number. */
const emoji = /^(?:\p{RGI_Emoji}|\p{Extended_Pictographic})$/v;
const filler = ['tekst', 'van', 'iemand', 'anders', 'die', 'hier', 'niet', 'staat'];

/** Filler of about as many words, twelve at most: how much there was, and not what. */
function fill(text: string): string {
  const count = Math.min(text.trim().split(/\s+/u).length, 12);
  return Array.from({ length: count }, (_, at) => filler[at % filler.length]).join(' ');
}

/** New names for old ones, the same for the same. */
function renamer(prefix: string): (name: string) => string {
  const names = new Map<string, string>();
  return (name) => {
    const known = names.get(name) ?? `${prefix}${names.size + 1}`;
    names.set(name, known);
    return known;
  };
}

/** The value as far as the adapters know it: `commentBox-ab12` by its beginning, and what follows is somebody's. */
function saidBy(value: string): string | null {
  if (knownValues.has(value)) return value;
  const parts = [...knownValues].filter((each) => each.length >= LEAST_PART && value.includes(each));
  const [part] = parts.sort((one, other) => other.length - one.length);
  if (part === undefined) return null;
  const rest = value.slice(part.length);
  if (!value.startsWith(part)) return `a-${part}`;
  return /^\d{1,2}$/.test(rest) ? value : `${part}-other`;
}

const mediaType = String.raw`(?:(?:image|video|audio|application)\/[\w.*+-]{1,30}|\.[a-z0-9]{2,4})`;
const mediaTypes = new RegExp(`^${mediaType}(?:\\s*,\\s*${mediaType})*$`);

/** Shorter than this a word is not an adapter's alone. */
const LEAST_PART = 6;

interface Renaming {
  readonly id: (name: string) => string;
  readonly className: (name: string) => string;
}

/** The value that an attribute keeps; null = the attribute goes. */
function kept(name: string, value: string, rename: Renaming): string | null {
  if (references.has(name)) {
    const ids = value.split(/\s+/u).filter((id) => id !== '');
    return ids.map((id) => (knownIds.has(id) ? id : (saidById(id) ?? rename.id(id)))).join(' ');
  }
  if (name === 'class') {
    const names = value.split(/\s+/u).filter((each) => each !== '');
    return names.map((each) => (knownClasses.has(each) ? each : rename.className(each))).join(' ');
  }
  if (words.has(name)) return value === '' ? '' : (interfaceWords(value) ?? fill(value));
  if (name === 'alt') return emoji.test(value) ? value : '';
  if (name === 'href') return '#';
  if (name === 'src') return value.startsWith('blob:') ? 'blob:null/1' : null;
  if (name === 'style') return /display:\s*none|visibility:\s*hidden/.test(value) ? 'display: none' : null;
  if (name === 'accept') return mediaTypes.test(value) ? value : null;
  if (plainWords.has(name)) return /^[a-z][a-z-]{0,24}$/.test(value) || value === '' ? value : null;
  if (stateful.test(name)) return states.has(value) || numbers.test(value) ? value : '';
  return knownAttributes.has(name) ? (value === '' ? '' : saidBy(value)) : null;
}

/** An id of which the adapters know a part, as in `…-firstName`. */
const saidById = (id: string): string | null => {
  const part = ['firstName', 'lastName', 'headline'].find((each) => id.includes(each));
  return part === undefined ? null : `field-${part}`;
};

const isTemplate = (element: Element): element is HTMLTemplateElement => element.tagName === 'TEMPLATE';

/** A field keeps no letter and no figure; elsewhere the interface's own words stay. */
function scrubText(parent: ParentNode, inField: boolean): void {
  for (const child of Array.from(parent.childNodes)) {
    if (child.nodeType === 8) child.remove(); // Comments
    if (child.nodeType !== 3) continue;
    const text = child.textContent ?? '';
    const quiet = inField ? '…' : (interfaceWords(text) ?? fill(text));
    child.textContent = text.trim() === '' ? text.slice(0, 1) : quiet;
  }
}

/** Takes out of an element's tree, templates too, whatever could be somebody's. Changes the tree. */
function scrubTree(root: ParentNode, rename: Renaming): void {
  for (const element of root.querySelectorAll(dropped)) element.remove();
  scrubText(root, false); // Of a template
  for (const element of root.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const value = kept(name.toLowerCase(), element.getAttribute(name) ?? '', rename);
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    scrubText(element, element.tagName === 'TEXTAREA' || element.closest('[contenteditable]') !== null);
    if (isTemplate(element)) scrubTree(element.content, rename);
  }
}

/**
 * Makes a saved page into one that can be shared: structure, roles, states and words of the interface stay; texts,
 * names, ids, classes, addresses and pictures go or get made-up ones. Changes the document, and returns its HTML.
 */
export function scrub(page: Document, platform: string): string {
  scrubTree(page, { id: renamer('id'), className: renamer('c') });
  for (const child of Array.from(page.childNodes)) if (child.nodeType === 8) child.remove();
  for (const child of Array.from(page.head.childNodes)) if (child.nodeType === 3) child.remove();
  for (const name of page.documentElement.getAttributeNames()) page.documentElement.removeAttribute(name);
  page.documentElement.setAttribute('data-platform', platform);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}
