/**
 * Scores the names of some articles against gold files: for every name that a gold claim has in a slot, whether a mention
 * where the claim stands goes by that name.
 *
 *     npm run score -- entities DIR GOLD [--list]
 *
 * DIR holds the articles, GOLD a JSON file for each. --list prints the names that are not right.
 *
 *   right      a name, description or pronoun in the evidence or up to two sentences before it has this canonical name,
 *              or is a person who works for it
 *   contained  one has a longer or shorter form of it: "Contoso" for "Contoso Bank"
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/claims/catalogue.ts';
import { findInputs } from '../src/files/find-inputs.ts';
import { readArticle } from '../src/ingest/read-article.ts';
import type { Annotation } from '../src/model/annotation.ts';
import { analyseArticle } from '../src/pipeline/analyse-article.ts';
import { readDocuments } from '../src/pipeline/read-documents.ts';
import { type GoldClaim, type GoldFile, goldBytes, isSameName, plainName } from './gold.ts';

/** Names of gold slots and how many of them were found. */
export interface EntityScore {
  names: number;
  right: number;
  contained: number;
  readonly misses: string[];
}

export const createEntityScore = (): EntityScore => ({ names: 0, right: 0, contained: 0, misses: [] });

/** Sentences before the evidence that a pronoun or a carried party may go back to. */
const BACK = 2;

/** Adds the names of one article's gold claims. */
export function addEntities(score: EntityScore, gold: GoldFile, source: string, annotation: Annotation): void {
  for (const claim of gold.claims.filter(({ optional }) => !optional)) {
    const near = namesNear(claim, source, annotation);
    for (const { slot, answers } of entitySlots(claim)) {
      score.names++;
      if (answers.some((answer) => near.some((name) => plainName(name) === plainName(answer)))) score.right++;
      else {
        if (answers.some((answer) => near.some((name) => isSameName(name, answer)))) score.contained++;
        score.misses.push(`${gold.source} ${claim.type} ${slot}: ${answers.join(' or ')}, near it ${near.join(', ')}`);
      }
    }
  }
}

/** Each name in a slot that takes entities, with what else would be right; common nouns are no names. */
function entitySlots({ type, slots, alternatives }: GoldClaim): { slot: string; answers: string[] }[] {
  const definition = catalogue.find(({ id }) => id === type)!;
  return Object.entries(slots).flatMap(([slot, value]) => {
    if (definition.slots[slot]?.kind !== 'entity') return [];
    const names = [value].flat().filter((name): name is string => typeof name === 'string' && /\p{Lu}/u.test(name));
    const others = (alternatives?.[slot] ?? []).flat().filter((other) => typeof other === 'string');
    return names.map((name) => ({ slot, answers: [name, ...others] }));
  });
}

/** Canonical names of all mentions in the evidence and shortly before it, and of whom these persons work for. */
function namesNear(claim: GoldClaim, source: string, { article, sentences, entities }: Annotation): string[] {
  const { start, end } = goldBytes(claim, source);
  const bytesOf = (sentence: (typeof sentences)[number]) => article.bytesOf(sentence.span);
  const first = sentences.findIndex((sentence) => bytesOf(sentence).end > start);
  const indexes = sentences
    .slice(Math.max(0, first - BACK))
    .filter((sentence) => bytesOf(sentence).start < end)
    .flatMap((sentence) => sentence.entities.flatMap(({ entity, members }) => members ?? entity ?? []));
  const names = indexes
    .map((index) => entities[index]!)
    .flatMap(({ name, organization }) => [name, organization ?? []]);
  return [...new Set(names.flat())];
}

async function main(args: readonly string[]): Promise<void> {
  const [articles, goldFolder] = args.filter((arg) => !arg.startsWith('--'));
  if (!articles || !goldFolder) {
    console.error('usage: npm run score -- entities DIR GOLD [--list]');
    process.exitCode = 2;
    return;
  }
  const golds = readdirSync(goldFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(goldFolder, name), 'utf8')) as GoldFile);
  const score = createEntityScore();
  for await (const { path, bytes, mediaType, hints } of readDocuments(await findInputs([articles]))) {
    const gold = golds.find(({ source }) => source === basename(path));
    if (!gold || !bytes) continue;
    const { annotation } = analyseArticle(readArticle(bytes, { path, mediaType, hints }));
    addEntities(score, gold, readFileSync(join(articles, gold.source), 'utf8'), annotation);
  }
  const share = (count: number) => `${count} of ${score.names} (${((100 * count) / score.names).toFixed(1)}%)`;
  console.log(`right ${share(score.right)}, also contained ${share(score.right + score.contained)}`);
  if (args.includes('--list')) for (const miss of score.misses) console.log(`  ${miss}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
