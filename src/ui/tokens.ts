/** One look for the panel in the page and for the pages of the extension. Colours as hex, so that tests can weigh them. */
export interface Palette {
  readonly ink: string;
  /** Quieter text: still 4.5:1 on paper. */
  readonly muted: string;
  readonly paper: string;
  /** Behind cards and fields, a shade off the paper. */
  readonly desk: string;
  readonly line: string;
  /** Borders of fields and buttons: 3:1 on paper, unlike `line`, which only decorates. */
  readonly edge: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly accentSoft: string;
  readonly tip: string;
  readonly tipSoft: string;
  readonly warn: string;
  readonly warnSoft: string;
  readonly hold: string;
  readonly holdSoft: string;
  readonly good: string;
}

export const light: Palette = {
  ink: '#1f2a2c',
  muted: '#56615f',
  paper: '#fffdf9',
  desk: '#f6f3ec',
  line: '#e2ddd1',
  edge: '#868b84',
  accent: '#0f5f63',
  onAccent: '#ffffff',
  accentSoft: '#e3efed',
  tip: '#4c5f70',
  tipSoft: '#edf0f2',
  warn: '#875500',
  warnSoft: '#fcf2dd',
  hold: '#9d3525',
  holdSoft: '#fbeae5',
  good: '#2d6a3f',
};

export const dark: Palette = {
  ink: '#ece8df',
  muted: '#b3b6b0',
  paper: '#1f2426',
  desk: '#171b1d',
  line: '#353c3f',
  edge: '#7d8686',
  accent: '#74c7c2',
  onAccent: '#0c2426',
  accentSoft: '#1d3739',
  tip: '#aebdca',
  tipSoft: '#2a3238',
  warn: '#e8b968',
  warnSoft: '#362b17',
  hold: '#f29a87',
  holdSoft: '#3b2420',
  good: '#8fcb9d',
};

const kebab = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** The palette as declarations of custom properties, `--accent-soft` for `accentSoft`. */
export const declarations = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${kebab(name)}: ${value};`)
    .join('');
