/** Longer quotations are named by their beginning and their end, which pages that changed in between still match. */
const wholeUpTo = 120;

/**
 * The address of a page that scrolls to the quoted words and marks them (WICG Scroll to Text Fragment).
 */
export function textFragmentUrl(url: string, exact: string): string {
  const base = url.split('#', 1)[0]!;
  return `${base}#:~:text=${textDirective(exact)}`;
}

function textDirective(exact: string): string {
  const words = exact.split(/\s+/).filter(Boolean);
  const text = words.join(' ');
  if (text.length <= wholeUpTo || words.length < 12) return encode(text);
  return `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}`;
}

/** Dash, comma and ampersand are syntax in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
