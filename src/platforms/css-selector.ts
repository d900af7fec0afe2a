const name = /-?[a-z_][\w-]*/iy;
const attribute = /\[\s*-?[a-z_][\w-]*\s*(?:[~|^$*]?=\s*(?:"[^"\\\n]*"|'[^'\\\n]*'|-?[a-z_][\w-]*)\s*(?:\si\s*)?)?\]/iy;
const plainPseudo =
  /:(?:first-child|last-child|only-child|first-of-type|last-of-type|empty|disabled|enabled|checked)\b(?!-)/y;
const nthPseudo = /:nth-(?:last-)?(?:child|of-type)\(\s*(?:\d{1,3}|odd|even)\s*\)/y;
const listPseudo = /:(?:not|is|where|has)\(\s*/y;
const combinator = /\s*[>+~]\s*|\s+/y;
const leading = /[>+~]\s*/y;
const comma = /\s*,\s*/y;
const closing = /\s*\)/y;

const deepest = 3;

/** A walk over one text; every `take` moves on or says no. */
class Walk {
  private at = 0;

  constructor(private readonly text: string) {}

  get done(): boolean {
    return this.at === this.text.length;
  }

  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }

  /** `opened`: what the list stands in, of which `:has` takes a combinator before each selector. */
  list(depth: number, inHas: boolean, opened: string): boolean {
    do {
      if (opened.startsWith(':has')) this.take(leading);
      if (!this.complex(depth, inHas)) return false;
    } while (this.take(comma) !== null);
    return true;
  }

  private complex(depth: number, inHas: boolean): boolean {
    for (;;) {
      if (!this.compound(depth, inHas)) return false;
      const before = this.at;
      if (this.take(combinator) === null) return true;
      if (this.done || /[,)]/.test(this.text.charAt(this.at))) {
        this.at = before; // White space at an end binds nothing
        return !/[>+~]/.test(this.text.slice(before).trimStart().charAt(0));
      }
    }
  }

  private compound(depth: number, inHas: boolean): boolean {
    let any = this.take(/\*/y) !== null || this.take(name) !== null;
    while (this.simple(depth, inHas)) any = true;
    return any;
  }

  private simple(depth: number, inHas: boolean): boolean {
    if (this.take(/[.#]-?[a-z_][\w-]*/iy) ?? this.take(attribute) ?? this.take(plainPseudo) ?? this.take(nthPseudo)) {
      return true;
    }
    const before = this.at;
    const pseudo = this.take(listPseudo);
    if (pseudo === null) return false;
    const has = pseudo.startsWith(':has');
    // No browser takes :has() inside :has(), however deep
    if (depth < deepest && !(has && inHas) && this.list(depth + 1, inHas || has, pseudo) && this.take(closing) !== null)
      return true;
    this.at = before;
    return false;
  }
}

/**
 * Whether a text is a list of CSS selectors of the plain kind: types, classes, ids, attributes, combinators, `:not`,
 * `:is`, `:where`, `:has` and places among siblings. Every browser parses what passes; what it does not know is refused.
 */
export function isSelector(text: string): boolean {
  const walk = new Walk(text.trim());
  return walk.list(0, false, '') && walk.done;
}
