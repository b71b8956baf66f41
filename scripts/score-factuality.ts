/**
 * Scores certainty, polarity and time of events against MEANTIME, or any file in its layout:
 *
 *     npm run score -- factuality DIR [--list]
 *
 * DIR holds meantime-dev.jsonl; --list prints what is wrong. An event is matched by the frame whose predicate it is, and
 * judged where the annotators decided (UNDERSPECIFIED is no decision), by what every claim is decided by.
 *
 *   certainty  CERTAIN is `asserted`, PROBABLE and POSSIBLE are `hedged`
 *   polarity   NEG is a frame that is denied
 *   time       FUTURE is the future tense, `planned` or `proposed`, NON_FUTURE anything else
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decideCertainty } from '../src/claims/certainty.ts';
import { isDenied } from '../src/claims/denial.ts';
import { verbOf } from '../src/claims/governors.ts';
import { decideStatus } from '../src/claims/status.ts';
import { isOfClass } from '../src/claims/verb-classes.ts';
import { readArticle } from '../src/ingest/read-article.ts';
import type { Sentence } from '../src/model/annotation.ts';
import type { Frame } from '../src/model/frame.ts';
import { overlaps, type Span } from '../src/model/span.ts';
import { analyseArticle } from '../src/pipeline/analyse-article.ts';
import { readJsonLines } from './read-json-lines.ts';

interface MeantimeEvent extends Span {
  readonly text: string;
  readonly sentence: number;
  readonly pos?: string;
  readonly certainty?: string;
  readonly polarity?: string;
  readonly time?: string;
}

interface MeantimeDocument {
  readonly name: string;
  readonly text: string;
  readonly dct: string;
  readonly last_annotated_sentence: number;
  readonly events: readonly MeantimeEvent[];
}

const aspects = ['certainty', 'polarity', 'time'] as const;
type Aspect = (typeof aspects)[number];

/** What the annotators may say, in our words; anything else is no decision. */
const GOLD: Readonly<Record<Aspect, Readonly<Record<string, string>>>> = {
  certainty: { CERTAIN: 'asserted', PROBABLE: 'hedged', POSSIBLE: 'hedged' },
  polarity: { POS: 'affirmed', NEG: 'denied' },
  time: { FUTURE: 'future', NON_FUTURE: 'past or present' },
};

export interface FactualityScore {
  events: number;
  matched: number;
  /** By aspect and by what the annotators say: right, and all that were matched. */
  readonly answers: Map<string, [right: number, all: number]>;
  readonly misses: string[];
}

export function scoreFactuality(documents: readonly MeantimeDocument[]): FactualityScore {
  const score: FactualityScore = { events: 0, matched: 0, answers: new Map(), misses: [] };
  for (const document of documents) {
    const frames = framesOf(document);
    for (const event of document.events) {
      if (event.sentence > document.last_annotated_sentence) continue;
      score.events++;
      const place = bytesOf(event, document);
      // a sum is no event, and may stand around the word of one
      const found = frames.find(({ frame, bytes }) => frame.lemma !== 'money' && overlaps(bytes, place));
      if (!found) continue;
      score.matched++;
      addEvent(score, event, found.frame, found.sentence, document.name);
    }
  }
  return score;
}

function addEvent(score: FactualityScore, event: MeantimeEvent, frame: Frame, sentence: Sentence, name: string): void {
  const status = decideStatus('happening', frame, sentence).value;
  const words = sentence.tokens.map(({ text }) => text).join(' ');
  const ours: Readonly<Record<Aspect, string>> = {
    certainty: decideCertainty(frame, [], sentence, false).value,
    polarity: isDenied(frame) ? 'denied' : 'affirmed',
    time: isFuture(frame, status) ? 'future' : 'past or present',
  };
  for (const aspect of aspects) {
    const gold = GOLD[aspect][event[aspect] ?? ''];
    if (gold === undefined) continue;
    const key = `${aspect} ${gold}`;
    const [right, all] = score.answers.get(key) ?? [0, 0];
    const isRight = ours[aspect] === gold;
    score.answers.set(key, [right + Number(isRight), all + 1]);
    if (!isRight)
      score.misses.push(`${aspect} of “${event.text}” is ${gold}, got ${ours[aspect]} in ${name}: ${words}`);
  }
}

/** By tense, else by status; talks are held and plans are made now, whatever becomes of them. */
function isFuture(frame: Frame, status: string): boolean {
  if (verbOf(frame)?.tense === 'future') return true;
  const isIntention = isOfClass(frame.lemma, 'proposes') || (frame.kind === 'noun' && isOfClass(frame.lemma, 'plans'));
  return (status === 'planned' || status === 'proposed') && !isIntention;
}

/** The frames of an article with the bytes of their predicates; verbs before the nouns that stand within them. */
function framesOf({ text, dct, name }: MeantimeDocument) {
  const hints = [{ foundIn: 'option' as const, label: '--published', values: { published: dct } }];
  const article = readArticle(Buffer.from(text), { path: `${name}.txt`, mediaType: 'text/plain', hints });
  const { annotation, frames } = analyseArticle(article);
  return frames
    .flat()
    .sort((a, b) => Number(a.kind === 'noun') - Number(b.kind === 'noun'))
    .map((frame) => ({
      frame,
      sentence: annotation.sentences[frame.sentence]!,
      bytes: article.bytesOf(headOf(frame, annotation.sentences[frame.sentence]!)),
    }));
}

/** The last word of a verb group or the head of a noun: "has", "not" and adjectives are no event's. */
function headOf({ predicate, phrase }: Frame, { tokens }: Sentence): Span {
  if (phrase) return tokens[phrase.head]!.span;
  return tokens.findLast(({ span }) => span.start >= predicate.start && span.end <= predicate.end)?.span ?? predicate;
}

const bytesOf = ({ start, end }: Span, { text }: MeantimeDocument) => {
  const characters = [...text];
  const from = Buffer.byteLength(characters.slice(0, start).join(''));
  return { start: from, end: from + Buffer.byteLength(characters.slice(start, end).join('')) };
};

function main(args: readonly string[]): void {
  const [folder] = args.filter((arg) => !arg.startsWith('--'));
  if (!folder) {
    console.error('usage: npm run score -- factuality DIR [--list]');
    process.exitCode = 2;
    return;
  }
  const score = scoreFactuality(readJsonLines<MeantimeDocument>(join(folder, 'meantime-dev.jsonl')));
  console.log(`${score.matched} of ${score.events} events are predicates of ours`);
  for (const aspect of aspects) {
    const rows = [...score.answers].filter(([key]) => key.startsWith(aspect));
    const right = rows.reduce((sum, [, [n]]) => sum + n, 0);
    const all = rows.reduce((sum, [, [, n]]) => sum + n, 0);
    const parts = rows.map(([key, [n, of]]) => `${key.slice(aspect.length + 1)} ${n} of ${of}`);
    console.log(`${aspect.padEnd(9)} ${(right / all).toFixed(3)}  ${parts.join(', ')}`);
  }
  if (args.includes('--list')) console.log(score.misses.join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
