/** The word of ASCII letters that ends just before `end` ("" where there is none), at most 24 letters of it. */
export function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 24 && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** The word of ASCII letters that starts at `at` ("" where there is none), at most 24 letters of it. */
export function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < 24 && isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

/** Whether a UTF-16 code unit is an ASCII letter. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a UTF-16 code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
