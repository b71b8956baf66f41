import type { Frame } from '../model/frame.ts';
import { findColon, findSignature } from './layout-reports.ts';
import { findNamings } from './naming-reports.ts';
import type { Passage } from './passages.ts';
import { findPhraseReports } from './phrase-reports.ts';
import type { Report } from './report.ts';
import { findCuts, findVerbCues } from './verb-cues.ts';
import { verbReport } from './verb-report.ts';

/** The reports of a passage in reading order; `frames` finds the frame of a verb by where the verb ends in the text. */
export function findReports(passage: Passage, frames: ReadonlyMap<number, Frame>): Report[] {
  const cues = findVerbCues(passage, frames);
  const cuts = findCuts(passage, cues);
  const reports = passOn(
    cues.flatMap((cue) => verbReport(passage, cue, cuts) ?? []),
    findPhraseReports(passage, cuts),
  );
  const isTaken = ({ contents: [first] }: Report) =>
    first !== undefined &&
    reports.some(({ contents }) => contents.some(({ from, to }) => from <= first.from && first.to <= to));
  const others = [...findNamings(passage, frames), ...findColon(passage, frames), ...findSignature(passage)];
  return [...reports, ...others.filter((report) => report.foundBy === 'naming' || !isTaken(report))];
}

/** "Example News reported that …, citing Doe": the report before is passed on from whoever is cited. */
function passOn(reports: readonly Report[], phrases: readonly Report[]): Report[] {
  const cited = new Set<Report>();
  const passed = phrases.map((phrase) => {
    const via = phrase.foundBy === 'citing' ? reports.findLast(({ cue }) => cue.to <= phrase.cue.from) : undefined;
    if (!via || via.contents.length === 0) return phrase;
    cited.add(via);
    return { ...phrase, contents: via.contents, via };
  });
  return [...reports.filter((report) => !cited.has(report)), ...passed];
}
