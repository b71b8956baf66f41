import { z } from 'zod';
import { attributionSchema, certaintySchema, claimTypeIdSchema, statusSchema } from './claim.ts';
import { mentionSchema } from './mention.ts';
import { valueSchema } from './value.ts';

const range = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const place = { text: z.string(), span: range, bytes: range };

/** A predicate with what stands at its places, in the words that rules use: "subject", "object.in", "possessor". */
const explainedFrameSchema = z.object({
  kind: z.enum(['verb', 'noun']),
  lemma: z.string(),
  predicate: z.object(place),
  voice: z.enum(['active', 'passive']),
  tense: z.enum(['past', 'present', 'future']).optional(),
  /** "perfect", "progressive", "negated", modals, adverbs and adjectives: all that conditions ask for. */
  marks: z.array(z.string()),
  subordinator: z.string().optional(),
  /** Index of the frame that it hangs on, and how. */
  governor: z.object({ frame: z.int().nonnegative(), relation: z.string() }).optional(),
  places: z.array(z.object({ at: z.string(), head: z.string(), ...place })),
});
export type ExplainedFrame = z.infer<typeof explainedFrameSchema>;

/**
 * What fills a slot. `at` is the place where the rule found it ("object.in"), or else `predicate` (the rule itself says
 * it), `time` (a date or duration of the clause), `carried` (named in the text before), `joined` (another clause adds it)
 * or `source` (who is quoted).
 */
const filledSlotSchema = z.object({ slot: z.string(), at: z.string(), value: valueSchema, ...place });
export type FilledSlot = z.infer<typeof filledSlotSchema>;

const ruleSchema = {
  /** "equity_stake/holding" */
  rule: z.string(),
  /** Index of the frame that evoked it; a quotation has none. */
  frame: z.int().nonnegative().optional(),
};

/** A rule that was evoked: it made a claim, or fits and yields to another one, or misses a condition. */
const explainedRuleSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('claim'),
    ...ruleSchema,
    claim: z.object({
      id: z.string(),
      type: claimTypeIdSchema,
      text: z.string(),
      status: statusSchema.optional(),
      certainty: certaintySchema,
      negated: z.boolean(),
      condition: z.string().optional(),
      attribution: attributionSchema,
    }),
    slots: z.array(filledSlotSchema),
    /** Why status, certainty and negation are what they are. */
    reasons: z.array(z.string()),
  }),
  z.object({
    outcome: z.literal('yielded'),
    ...ruleSchema,
    slots: z.array(filledSlotSchema),
    reason: z.string(),
  }),
  z.object({ outcome: z.literal('missed'), ...ruleSchema, reason: z.string() }),
]);
export type ExplainedRule = z.infer<typeof explainedRuleSchema>;

/** What the rules saw and did in one sentence. */
export interface ExplainedRules {
  readonly frames: ExplainedFrame[];
  /** Claims first, then those that yielded, then those that missed. */
  readonly rules: ExplainedRule[];
}

/** Everything that was seen in one sentence. */
export const explainedSentenceSchema = z.object({
  ...place,
  line: z.int().positive(),
  column: z.int().positive(),
  /** The kind of block that it stands in: "paragraph", "list-item". */
  block: z.string(),
  /** Why no rule is tried on it: it is a question. */
  note: z.string().optional(),
  words: z.array(z.object({ text: z.string(), tag: z.string(), lemma: z.string(), form: z.string().optional() })),
  mentions: z.array(mentionSchema),
  /** What the sentence, or a part of it, is put on somebody's word by. */
  attributions: z.array(
    z.object({ ...place, speech: z.enum(['direct', 'indirect', 'mixed']), voucher: attributionSchema }),
  ),
  frames: z.array(explainedFrameSchema),
  rules: z.array(explainedRuleSchema),
});
export type ExplainedSentence = z.infer<typeof explainedSentenceSchema>;

/** `extract explain --format json` */
export const explanationSchema = z.object({
  $schema: z.string().optional(),
  generator: z.string(),
  /** Path of the article. */
  source: z.string(),
  sentences: z.array(explainedSentenceSchema),
});
export type Explanation = z.infer<typeof explanationSchema>;
