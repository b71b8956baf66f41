import type { Annotation, EntityMention, Sentence } from '../model/annotation.ts';
import type { AttributedContent, Attributions } from '../model/attribution.ts';
import { EnclosingSpans } from '../model/enclosing-spans.ts';
import { inReadingOrder, type Span } from '../model/span.ts';

/** Whom "we" stands for at a place of the article. */
interface Speakers {
  /** Indexes of entities: an organization, or those that speak together. */
  readonly entities: readonly number[];
  readonly rule: string;
  /** The words that name the speaker. */
  readonly antecedent: Span;
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours', 'ourselves']);

/**
 * Adds the mentions that "we" and "our" are: in what somebody says, of the speaker's organization; in the article's own
 * text, of an organization that publishes about itself.
 */
export function resolveFirstPerson(annotation: Annotation, { contents }: Attributions): Annotation {
  const attributed = new EnclosingSpans(contents, ({ content }) => content);
  const byName = indexByName(annotation);
  const publisher = findPublisher(annotation, byName);
  const speakersAt = (span: Span): Speakers | undefined => {
    const content = attributed.innermost(span);
    return content ? speakersOf(content, byName) : publisher;
  };
  const sentences = annotation.sentences.map((sentence) => withFirstPerson(sentence, speakersAt));
  return { ...annotation, sentences };
}

function withFirstPerson(sentence: Sentence, speakersAt: (span: Span) => Speakers | undefined): Sentence {
  const found: EntityMention[] = [];
  for (const { text, lower, span } of sentence.tokens) {
    // "US regulators" are no regulators of ours
    const speakers = FIRST_PERSON.has(lower) && text !== 'US' ? speakersAt(span) : undefined;
    if (!speakers) continue;
    const { entities, rule, antecedent } = speakers;
    const [entity, ...others] = entities;
    const whom = others.length > 0 ? { members: entities } : { entity: entity! };
    found.push({ span, form: 'pronoun', ...whom, resolution: { rule, antecedent }, foundBy: rule });
  }
  if (found.length === 0) return sentence;
  return { ...sentence, entities: [...sentence.entities, ...found].sort((a, b) => inReadingOrder(a.span, b.span)) };
}

/** "Contoso and Fabrikam said", "Jane Doe of Contoso said": of a person whose employer is not known, nobody. */
function speakersOf({ voucher }: AttributedContent, byName: ReadonlyMap<string, number>): Speakers | undefined {
  const antecedent = voucher.source ?? voucher.cue;
  const name = voucher.kind === 'organization' ? voucher.name : voucher.organization;
  if (!name || !antecedent) return undefined;
  const names = byName.has(name) ? [name] : name.split(/, | and /);
  const entities = names.map((each) => byName.get(each));
  if (!entities.every((entity) => entity !== undefined)) return undefined;
  return { entities, rule: 'pronoun/speaker', antecedent };
}

/** Words around the name of an organization that publishes about itself: "The Official Contoso Blog". */
const CHANNEL =
  /\b(?:the|official|corporate|company|blogs?|news|newsroom|press|room|releases?|media|cent(?:er|re)|stories|investor|relations)\b/gi;

function findPublisher({ article, sentences }: Annotation, byName: ReadonlyMap<string, number>): Speakers | undefined {
  const publisher = article.metadata.publisher?.value;
  if (!publisher) return undefined;
  const entity = byName.get(publisher) ?? byName.get(publisher.replace(CHANNEL, ' ').replace(/\s+/g, ' ').trim());
  if (entity === undefined) return undefined;
  const named = sentences.flatMap(({ entities }) => entities).find((mention) => mention.entity === entity);
  return named && { entities: [entity], rule: 'pronoun/publisher', antecedent: named.span };
}

/** Organizations by every name that the article gives them. */
function indexByName({ entities }: Annotation): ReadonlyMap<string, number> {
  const byName = new Map<string, number>();
  entities.forEach(({ name, aliases, type }, index) => {
    if (type !== 'organization') return;
    for (const each of [name, ...aliases]) if (!byName.has(each)) byName.set(each, index);
  });
  return byName;
}
