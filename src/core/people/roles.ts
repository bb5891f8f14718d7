import type { TokenizedDocument } from '../document/types';
import type { PeopleTables } from '../lang/peopleTables';
import type { Token } from '../text/tokens';
import type { Run } from './runs';

interface Role {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** Words that end an apposition. */
const ENDS =
  /^(?:who|which|whose|whom|where|when|while|said|says|told|told|is|was|are|were|has|had|have|will|would|and|but|as|because|after|before|that)$/;
const MOST = 16;
/** As many tokens a role before its name may have. */
const MOST_IN_FRONT = 8;

const role = (document: TokenizedDocument, first: number, next: number): Role => {
  const start = (document.tokens[first] as Token).start;
  const end = (document.tokens[next - 1] as Token).end;
  return {
    text: document.prose
      .slice(start, end)
      .replace(/\u2060/g, '')
      .replace(/\s+/g, ' '),
    span: { start, end },
  };
};

/** The titles right before a name, as worded: 'Deputy Foreign Minister', 'Pediatrician'. 'Mr.' and the like say nothing. */
export function titleSpan(document: TokenizedDocument, run: Run, tables: PeopleTables): Role | undefined {
  const telling = run.titles.filter((title) => !/^(?:mr|mrs|ms|miss|mme|sir|dr|former|incoming|outgoing)$/.test(title));
  if (!telling.length || !tables) return undefined;
  let first = run.first - 1;
  const words = new Set(run.titles);
  while (
    first - 1 >= 0 &&
    (words.has((document.tokens[first - 1] as Token).norm) ||
      ((document.tokens[first - 1] as Token).capital && first - 1 >= run.from))
  )
    first--;
  // 'Fire chief Manuel Ibarra', 'Council leader Norman Beattie': the one word that opens the sentence before a title in lower case.
  const opener = document.tokens[first - 1];
  const opens = document.sentences[run.sentence]?.first === first - 1;
  if (opens && opener?.capital && !document.tokens[first]?.capital && !tables.notNames.has(opener.norm)) first--;
  return first < run.first ? role(document, first, run.first) : undefined;
}

/** The apposition behind a name: 'Eric Olson, global fellow at the Wilson Center'; an age between is passed over. */
export function roleBehind(document: TokenizedDocument, run: Run, tables: PeopleTables): Role | undefined {
  const { tokens, sentences } = document;
  const last = sentences[run.sentence]?.last ?? 0;
  let at = run.next;
  if (tokens[at]?.norm !== ',') return undefined;
  at++;
  if (/^\d{1,3}$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === ',') at += 2;
  const first = at;
  let head = false;
  while (at < last && at - first < MOST) {
    const token = tokens[at] as Token;
    if (token.kind === 'punctuation' && /^[,.;:()“”"–—]$/.test(token.norm)) {
      // 'the University of California, Santa Cruz,'
      if (
        token.norm === ',' &&
        head &&
        tokens[at + 1]?.capital &&
        tokens[at - 1]?.capital &&
        endsNear(tokens, at + 1, last)
      ) {
        at++;
        continue;
      }
      break;
    }
    // 'read by her lawyer, Celia Ross, the widow said': who says it is no apposition.
    if (tables.speaking.has(token.norm) && at > first) return undefined;
    if (ENDS.test(token.norm) && !(token.norm === 'and' && tables.roles.has(tokens[at + 1]?.norm ?? ''))) break;
    if (tables.roles.has(token.norm) || tables.titles.has(token.norm)) head = true;
    at++;
  }
  return head && at > first ? role(document, first, at) : undefined;
}

/** Whether the capitalised words from `at` end in a comma or the sentence: they belong to the name before. */
function endsNear(tokens: readonly Token[], at: number, last: number): boolean {
  let i = at;
  while (i < last && i - at < 3 && tokens[i]?.capital) i++;
  return i > at && (i >= last || /^[,.]$/.test(tokens[i]?.norm ?? ''));
}

/** The words of a role that a comma parts from the name behind: 'The coroner, Dr Philip Asante,', 'her lawyer, Celia Ross'. */
export function roleInFront(document: TokenizedDocument, run: Run, tables: PeopleTables): Role | undefined {
  const { tokens, sentences } = document;
  const from = sentences[run.sentence]?.first ?? 0;
  const comma = run.from - 1;
  if (tokens[comma]?.norm !== ',' || !tables.roles.has(tokens[comma - 1]?.norm ?? '')) return undefined;
  if (/^(?:and|or)$/.test(tokens[run.next]?.norm ?? '')) return undefined;
  for (let t = comma - 1; t >= Math.max(from, comma - MOST_IN_FRONT); t--) {
    const token = tokens[t] as Token;
    if (token.kind === 'punctuation' && token.norm !== '-') return undefined;
    if (tables.articles.has(token.norm) || /.['’]s$/.test(token.norm)) return role(document, t, comma);
  }
  return undefined;
}
