import type { Attribution } from '../model/claim.ts';
import type { ExplainedFrame, ExplainedRule, ExplainedSentence, FilledSlot } from '../model/explanation.ts';
import type { Mention } from '../model/mention.ts';
import { escapeControls } from './escape.ts';
import { renderValue } from './value.ts';

/** Explained sentences for a terminal: what was seen, which rules fired, which yielded, and why the others did not. */
export function renderExplanation(path: string, sentences: readonly ExplainedSentence[]): string {
  return sentences.map((sentence) => renderSentence(path, sentence)).join('\n');
}

function renderSentence(path: string, sentence: ExplainedSentence): string {
  const { line, column, block, text, note, words, mentions, attributions, frames, rules } = sentence;
  const of = (outcome: ExplainedRule['outcome']) => rules.filter((rule) => rule.outcome === outcome);
  const ruleLines = (rule: ExplainedRule) => renderRule(rule, frames);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['mentions', columns(mentions.map(mentionCells))],
    ['words', wrap(words.map(renderWord))],
    ['predicates', frames.flatMap((frame, index) => renderFrame(frame, index, frames))],
    ['on whose word', attributions.map(({ text, voucher }) => `“${text}” ← ${renderVoucher(voucher)}`)],
    ['rules that fired', of('claim').flatMap(ruleLines)],
    ['rules that fit and yielded', of('yielded').flatMap(ruleLines)],
    ['rules that were evoked and do not fit', of('missed').flatMap(ruleLines)],
  ];
  const lines = [
    `${path}:${line}:${column}: ${block}${note ? `; ${note}` : ''}`,
    text,
    ...sections.flatMap(([title, body]) => (body.length > 0 ? ['', title, ...body.map((each) => `  ${each}`)] : [])),
  ];
  return lines.map((each) => `${escapeControls(each)}\n`).join('');
}

function mentionCells(mention: Mention): string[] {
  return [`“${mention.text}”`, `${mention.kind} ${meaningOf(mention)}`.trim(), mention.foundBy];
}

function meaningOf(mention: Mention): string {
  if (mention.kind === 'quotation') return mention.form;
  if (mention.kind !== 'entity') return renderValue(mention);
  const names = mention.members?.map(({ name }) => name) ?? [mention.name ?? 'left open'];
  const from = mention.resolution ? `, from “${mention.resolution.text}”` : '';
  return `(${mention.form}) ${names.join(' + ')}${mention.type ? `, ${mention.type}` : ''}${from}`;
}

/** "holds/VERB:s hold": the base form only where it differs. */
function renderWord({ text, tag, form, lemma }: ExplainedSentence['words'][number]): string {
  const base = lemma === text.toLowerCase() || lemma === text ? '' : ` ${lemma}`;
  return `${text}/${tag}${form ? `:${form}` : ''}${base}`;
}

function renderFrame(frame: ExplainedFrame, index: number, all: readonly ExplainedFrame[]): string[] {
  const { kind, lemma, voice, tense, marks, subordinator, governor, places } = frame;
  const traits = [kind, tense, voice === 'passive' && voice, ...marks, subordinator && `after “${subordinator}”`];
  const link = governor ? `; ${governor.relation} of ${governor.frame + 1} ${all[governor.frame]!.lemma}` : '';
  return [
    `${index + 1} ${lemma} (${traits.filter(Boolean).join(', ')}${link})`,
    ...columns(places.map(({ at, text }) => [at, `“${text}”`])).map((line) => `    ${line}`),
  ];
}

function renderRule(rule: ExplainedRule, frames: readonly ExplainedFrame[]): string[] {
  const frame = rule.frame === undefined ? '' : ` on “${frames[rule.frame]!.predicate.text}”`;
  const title = `${rule.rule}${frame}`;
  if (rule.outcome === 'missed') return [`${title}: ${rule.reason}`];
  const slots = columns(rule.slots.map(slotCells)).map((line) => `    ${line}`);
  if (rule.outcome === 'yielded') return [`${title}: ${rule.reason}`, ...slots];
  const { id, text, negated, condition, attribution } = rule.claim;
  const also = [negated ? 'negated' : '', condition ? `condition: ${condition}` : ''].filter(Boolean);
  return [
    `${title} → ${text} (claim ${id})`,
    ...slots,
    ...[...rule.reasons, ...also, `on the word of ${renderVoucher(attribution)}`].map((line) => `    ${line}`),
  ];
}

const slotCells = ({ slot, at, text, value }: FilledSlot) => [slot, at, `“${text}”`, renderValue(value)];

function renderVoucher({ kind, name, title, organization, medium, cue, foundBy }: Attribution): string {
  const who = [name ?? kind, title, organization, medium && `in ${medium}`].filter(Boolean).join(', ');
  return [name ? `${who} (${kind})` : who, cue && `cue “${cue.text}”`, foundBy].filter(Boolean).join('; ');
}

/** Rows whose cells stand under one another; the last cell takes what it needs. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number) => Math.min(40, Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const widths = (rows[0] ?? []).map((_, column) => width(column));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}

/** Words in lines of at most 110 characters. */
function wrap(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 110) lines[lines.length - 1] = `${last}  ${word}`;
    else lines.push(word);
  }
  return lines;
}
