/** What becomes of a character of the source: it stays, it folds into one space, or it is dropped. */
export const PLAIN = 0;
export const SPACE = 1;
const INVISIBLE = 2;

/** White space by Unicode (White_Space=yes), no-break and typographic spaces included. */
const SPACES = '\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000';

/** Class of each UTF-16 code unit: {@link PLAIN}, {@link SPACE} or {@link INVISIBLE}. */
const CLASSES = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const drop = (from: number, to: number) => classes.fill(INVISIBLE, from, to + 1);
  drop(0x00, 0x1f); // C0 controls
  drop(0x7f, 0x9f); // delete, C1 controls
  drop(0xad, 0xad); // soft hyphen
  drop(0x61c, 0x61c); // Arabic letter mark
  drop(0x180e, 0x180e); // Mongolian vowel separator
  drop(0x200b, 0x200f); // zero-width space, joiners, direction marks
  drop(0x202a, 0x202e); // bidi embeddings and overrides
  drop(0x2060, 0x206f); // word joiner, invisible operators, bidi isolates
  drop(0xfeff, 0xfeff); // zero-width no-break space
  drop(0xfff9, 0xfffb); // interlinear annotation
  classes.fill(SPACE, 0x2000, 0x200b);
  for (const space of SPACES) classes[space.charCodeAt(0)] = SPACE;
  return classes;
}

/** {@link PLAIN}, {@link SPACE} or {@link INVISIBLE}, for a UTF-16 code unit. */
export function classOf(unit: number): number {
  return CLASSES[unit]!;
}

/** Folds white space, drops invisible characters and trims, as inside a block of the article text. */
export function foldText(text: string): string {
  let folded = '';
  let pending = false;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? CLASSES[text.charCodeAt(i)]! : SPACE;
    if (kind === PLAIN) continue;
    if (from < i) {
      folded += (pending && folded !== '' ? ' ' : '') + text.slice(from, i);
      pending = false;
    }
    if (kind === SPACE) pending = true;
    from = i + 1;
  }
  return folded;
}
