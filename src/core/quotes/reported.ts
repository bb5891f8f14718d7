import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import { accordingTo } from './phrases';
import type { Parts } from './speakers';
import type { Subject } from './subjects';
import type { ReportedSpeech } from './types';

/** A verb or phrase of saying, whose it is, and the tokens `[first, next)` of what is said. */
interface Report {
  readonly subject: Subject;
  readonly cue: { readonly first: number; readonly next: number };
  readonly first: number;
  readonly next: number;
}

/** As many tokens may follow an attribution that ends its sentence: 'Frank told reporters on Monday'. */
const TAIL = 6;
/** As far before its verb a subject is looked for, in tokens; so that the time grows with the text however long a sentence is. */
const BACK = 80;

/**
 * Statements that are reported without quotation marks: 'Garcia has said (that) about 250,000 could be expelled', '12 died, the police
 * said', 'according to the police, 12 died', '12 died, according to the police'. Sorted by position. Only where the document names who
 * it is, so that a figure is never given to somebody by a guess.
 */
export function reportedIn(parts: Parts): ReportedSpeech[] {
  const { scene, whom } = parts;
  const { document } = scene;
  const reported: ReportedSpeech[] = [];
  const offset = (t: number): number => (scene.tokens[t] as Token).start;
  document.sentences.forEach((sentence, index) => {
    for (const { subject, cue, first, next } of reportsIn(parts, sentence)) {
      if (next - first < 2) continue;
      const attribution = whom.resolve(subject, false);
      if (!attribution.speaker) continue;
      reported.push({
        kind: 'reported',
        ...attribution,
        start: sentence.start,
        end: sentence.end,
        content: { start: offset(first), end: (scene.tokens[next - 1] as Token).end },
        sentence: index,
        cue: document.text.slice(offset(cue.first), (scene.tokens[cue.next - 1] as Token).end),
        cueSpan: scene.span(cue.first, cue.next),
      });
    }
  });
  return reported;
}

/** The reports of one sentence. What stands in two of them is the inner one's, which comes first. */
function reportsIn(parts: Parts, { first: from, last: to }: Sentence): Report[] {
  const { scene } = parts;
  const reports: Report[] = [];
  for (let t = from; t < to; t++) {
    if (scene.inQuote[t]) continue;
    const norm = scene.norm(t);
    if (scene.tables.phraseStarts.has(norm)) {
      const report = phraseAt(parts, t, from, to);
      if (report) reports.push(report);
    }
    if (!scene.tables.asserting.has(norm) || !scene.isVerb(t)) continue;
    const report = closing(parts, t, from, to) ?? leading(parts, t, from, to);
    if (report) reports.push(report);
  }
  // 'Frank said Olson had told her …': the outer report ends where the inner one's subject begins.
  return reports
    .map((report, i) => {
      const inner = reports
        .slice(i + 1, i + 4)
        .find((one) => one.first > report.first && one.subject.first >= report.first && one.next <= report.next);
      return inner ? { ...report, next: endBefore(parts, inner.subject.first, report.first) } : report;
    })
    .reverse();
}

/** Where what comes before a subject ends, its conjunction and comma left out. */
function endBefore({ scene }: Parts, subject: number, from: number): number {
  let next = subject;
  while (next > from && (scene.tables.clauses.has(scene.norm(next - 1)) || /^(?:and|,|;)$/.test(scene.norm(next - 1))))
    next--;
  return next;
}

/** 'According to Frank, 12 died', '12 died, according to Frank'. */
function phraseAt(parts: Parts, t: number, from: number, to: number): Report | undefined {
  const { scene } = parts;
  const found = accordingTo(parts, t, t + 1);
  if (!found) return undefined;
  const length = found.text.split(' ').length;
  const cue = { first: t, next: t + length };
  if (t - from > 2) return { subject: found.subject, cue, first: from, next: t };
  // Behind the name and its apposition.
  let first = found.subject.next;
  while (first < to && scene.norm(first) !== ',' && first - found.subject.next < TAIL) first++;
  const apposition = scene.norm(first) === ',' ? endOfApposition(parts, first + 1, to) : first;
  return { subject: found.subject, cue, first: apposition, next: to };
}

/** 'According to Frank, professor of history, the storm …': behind the role, where one stands there. */
function endOfApposition({ scene }: Parts, from: number, to: number): number {
  const { roles, titles } = scene.language.people;
  let role = false;
  for (let t = from; t < Math.min(to, from + 12); t++) {
    const norm = scene.norm(t);
    if (norm === ',') return role ? t + 1 : from;
    if (scene.tables.between.has(norm) || scene.tokens[t]?.kind === 'number') return from;
    if (roles.has(norm) || titles.has(norm)) role = true;
  }
  return from;
}

/** '12 died, Frank said.', '12 died, said Frank.', '12 died, Frank told reporters on Monday.' */
function closing({ scene, subjects, whom }: Parts, cue: number, from: number, to: number): Report | undefined {
  const inverted = scene.norm(cue - 1) === ',' && cue - from > 3;
  const subject = inverted ? subjects.behind(cue, to) : subjects.rightBefore(cue, from);
  if (!subject) return undefined;
  const begin = Math.min(subject.first, cue);
  const comma = scene.tables.articles.has(scene.norm(begin - 1)) ? begin - 2 : begin - 1;
  if (scene.norm(comma) !== ',' || comma - from < 2) return undefined;
  const past = Math.max(subject.next, cue + 1);
  // '…, Frank said that 15 had died' leads in another statement.
  for (let t = past; t < to; t++) if (t - past > TAIL || scene.tables.subordinate.has(scene.norm(t))) return undefined;
  if (past < to && !isTail(scene, past)) return undefined;
  // 'Frank, a historian, said the repairs of …': what stands behind the verb must be somebody.
  if (inverted && !whom.resolve(subject, false).speaker) return undefined;
  // 'After 12 had died, Frank said nothing': a clause of its own that is not what is said.
  const opener = scene.norm(from);
  if (scene.tables.openers.has(opener)) return undefined;
  return { subject, cue: { first: cue, next: cue + 1 }, first: from, next: comma };
}

/** Whether nothing but a time, a place or whom it was said to follows: 'on Monday', 'reporters', a stop. */
function isTail(scene: Parts['scene'], t: number): boolean {
  const token = scene.tokens[t];
  if (token?.kind === 'punctuation') return true;
  return (
    scene.tables.beside.has(scene.norm(t)) ||
    scene.language.people.calendar.has(scene.norm(t)) ||
    scene.tables.addressing.has(scene.norm(t - 1))
  );
}

/** 'Frank said (that) 12 died', 'the bank expects 40 to go'. */
function leading({ scene, subjects }: Parts, cue: number, from: number, to: number): Report | undefined {
  const subject = subjects.before(cue, Math.max(from, cue - BACK));
  if (!subject || subject.next > cue || subject.first > cue) return undefined;
  // 'was told that': nobody says who told.
  if (scene.tables.passive.has(scene.norm(cue - 1))) return undefined;
  return { subject, cue: { first: cue, next: cue + 1 }, first: cue + 1, next: to };
}
