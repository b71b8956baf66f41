import type { Frame } from '../model/frame.ts';
import { catalogue } from './catalogue.ts';
import type { ClaimType, Pattern } from './define.ts';

interface Evoked {
  readonly type: ClaimType;
  readonly pattern: Pattern;
}

/** Predicate → the patterns that it evokes: "verb:own", "noun:stake", "adjective:exclusive". */
const EVOKED_BY: ReadonlyMap<string, readonly Evoked[]> = indexPatterns(catalogue);

/** The patterns that a frame's predicate evokes, in the order of the catalogue. */
export function evokedBy(frame: Frame): readonly Evoked[] {
  const byPredicate = EVOKED_BY.get(`${frame.kind}:${frame.lemma.toLowerCase()}`) ?? [];
  const byAdjective = frame.predicative.flatMap((word) => EVOKED_BY.get(`adjective:${word}`) ?? []);
  return [
    ...byPredicate,
    ...byAdjective,
    ...(EVOKED_BY.get(`${frame.kind}:*`) ?? []).filter(
      ({ pattern }) => !pattern.except?.split(' | ').includes(frame.lemma),
    ),
  ];
}

function indexPatterns(types: readonly ClaimType[]): Map<string, Evoked[]> {
  const index = new Map<string, Evoked[]>();
  for (const type of types) {
    for (const pattern of type.patterns) {
      for (const kind of ['verb', 'noun', 'adjective'] as const) {
        for (const lemma of pattern[kind]?.split(' | ') ?? []) {
          const key = `${kind}:${lemma}`;
          const evoked = index.get(key);
          if (evoked) evoked.push({ type, pattern });
          else index.set(key, [{ type, pattern }]);
        }
      }
    }
  }
  return index;
}
