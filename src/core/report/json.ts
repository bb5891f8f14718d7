import type { Source } from '../sources/types';
import { LineIndex } from '../text/lines';
import type { Check } from '../verify/types';
import { summarise } from './summary';
import type { IndexResult, VerifiedDraft, VerifyResult } from './types';
import { figureDetails, formatQuantity } from './value';

/** The version of the JSON's names and meanings (cli-contract). */
const VERSION = 1;

/** `backread index --format json`. */
export function indexJson(result: IndexResult): object {
  return { version: VERSION, sources: result.sources.map(sourceJson), problems: result.problems };
}

function sourceJson(source: Source): object {
  const { mentions, provenance } = source;
  const { blocks, text } = mentions.document;
  const paragraph = (block: number): number => blocks[block]?.paragraph ?? 0;
  return {
    key: source.key,
    path: source.path,
    title: provenance.title,
    author: provenance.author,
    publisher: provenance.publisher,
    date: provenance.date,
    url: provenance.url,
    accessed: provenance.accessed,
    language: provenance.language,
    sha256: source.sha256,
    paragraphs: mentions.document.paragraphs,
    figures: mentions.figures.map((figure) => ({
      text: figure.text,
      start: figure.start,
      end: figure.end,
      paragraph: paragraph(figure.block),
      value: formatQuantity(figure.quantity),
      of: figure.measure.text,
      ...figureDetails(figure),
    })),
    dates: mentions.dates.map((date) => ({
      text: date.text,
      start: date.start,
      end: date.end,
      paragraph: paragraph(date.block),
      value: date.value,
    })),
    quotes: mentions.quotes.map((quote) => ({
      text: quote.text,
      start: quote.start,
      end: quote.end,
      paragraph: paragraph(quote.block),
      speaker: quote.speaker,
      role: quote.role,
      cue: quote.cue,
    })),
    people: mentions.people
      .filter((person) => person.kind !== 'place')
      .map((person) => ({
        name: person.name,
        kind: person.kind,
        mentions: person.mentions.map(({ start, end }) => ({ start, end })),
      })),
    facts: mentions.facts.map((fact) => ({
      text: text.slice(fact.start, fact.end),
      start: fact.start,
      end: fact.end,
      paragraph: fact.paragraph,
    })),
  };
}

/** `backread verify --format json`. */
export function verifyJson(result: VerifyResult): object {
  return {
    version: VERSION,
    drafts: result.drafts.map(draftJson),
    summary: summarise(result.drafts.flatMap(({ checks }) => checks)),
    problems: result.problems,
  };
}

function draftJson({ draft, checks }: VerifiedDraft): object {
  const lines = new LineIndex(draft.mentions.document.text);
  return { path: draft.path, checks: checks.map((check) => checkJson(check, lines)) };
}

function checkJson(check: Check, lines: LineIndex): object {
  const start = lines.positionAt(check.start);
  const end = lines.positionAt(check.end);
  return {
    kind: check.kind,
    text: check.text,
    start: check.start,
    end: check.end,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    verdict: check.verdict,
    code: check.code,
    severity: check.severity,
    message: check.message,
    passages: check.passages.map((passage) => ({
      key: passage.key,
      start: passage.start,
      end: passage.end,
      paragraph: passage.paragraph,
      text: passage.text,
    })),
    derivation: check.derivation,
    suggestion: check.suggestion,
    related: check.related?.map((span) => ({ start: span.start, end: span.end })),
    mark: check.mark,
  };
}
