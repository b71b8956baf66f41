/** An object of a JSON document. */
export type Json = Readonly<Record<string, unknown>>;

/** JSON as pages write it: in comments, with raw line breaks in strings, trailing commas or a semicolon. */
export function parseLenient(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>|;)\s*$/g,
    '',
  );
  const onOneLine = bare.replace(/[\u0000-\u001f]/g, ' ');
  for (const attempt of [bare, onOneLine, onOneLine.replace(/, {0,200}(?=[}\]])/g, ''), decodeQuotes(onOneLine)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more.
    }
  }
  return undefined;
}

function decodeQuotes(text: string): string {
  return text.includes('&quot;') ? text.replaceAll('&quot;', '"').replaceAll('&amp;', '&') : text;
}

/** Keys under which pages put the article itself, not what it mentions or what to read next. */
const containers = ['@graph', 'mainEntity', 'mainEntityOfPage', 'article'];

/** The described things of a document, breadth first; without recursion, since nesting is the page's choice. */
export function collectNodes(json: unknown): Json[] {
  const nodes: Json[] = [];
  let level: unknown[] = [json];
  while (level.length > 0 && nodes.length < 5000) {
    const next: unknown[] = [];
    for (const value of level) {
      if (Array.isArray(value)) for (const item of value) next.push(item);
      else if (isObject(value)) {
        nodes.push(value);
        for (const key of containers) if (isObject(value[key]) || Array.isArray(value[key])) next.push(value[key]);
      }
    }
    level = next;
  }
  return nodes;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string or a list of them. */
export function stringsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter(
    (item): item is string => typeof item === 'string' && item.trim() !== '',
  );
}

/** Names of a person or organisation in any of schema.org's ways: a string, an object, a reference, a list. */
export function namesOf(value: unknown, byId: ReadonlyMap<unknown, Json>): string[] {
  return (Array.isArray(value) ? value.slice(0, 50) : [value]).flatMap((item) => {
    if (!isObject(item)) return stringsOf(item).filter((text) => !/^https?:/i.test(text));
    const described = item.name === undefined ? (byId.get(item['@id']) ?? item) : item;
    return stringsOf(described.name);
  });
}

/** Addresses given as a string or as the @id or url of an object. */
export function addressesOf(value: unknown): string[] {
  const items = Array.isArray(value) ? value.slice(0, 50) : [value];
  return items
    .flatMap((item) => (isObject(item) ? stringsOf(item.url ?? item['@id']) : stringsOf(item)))
    .filter((url) => /^https?:/i.test(url));
}
