import { formatValue } from '../quantities';
import type { Source } from '../sources/types';
import { summarise } from './summary';
import type { IndexResult, VerifiedDraft, VerifyResult } from './types';
import { figureDetails } from './figureDetails';
import { placed, type Placed } from './words';

/** The contract writes a half as its year, for few readers of EDTF know the codes 40 and 41 of its level 2; what is checked keeps them. */
const withoutHalf = (value: string): string => value.replace(/^(\d{4})-4[01]$/, '$1');

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
    // Where offsets are into what was extracted, that is printed too.
    text: mentions.document.isExtracted ? text : undefined,
    figures: mentions.figures.map((figure) => ({
      text: figure.text,
      start: figure.start,
      end: figure.end,
      paragraph: paragraph(figure.block),
      value: formatValue(figure.quantity),
      of: figure.measure.text,
      ...figureDetails(figure),
    })),
    dates: mentions.dates.map((date) => ({
      text: date.text,
      start: date.start,
      end: date.end,
      paragraph: paragraph(date.block),
      value: withoutHalf(date.value),
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

const draftJson = (verified: VerifiedDraft): object => ({
  path: verified.draft.path,
  checks: placed(verified).map(checkJson),
});

function checkJson({ check, line, column, endLine, endColumn }: Placed): object {
  return {
    kind: check.kind,
    text: check.text,
    start: check.start,
    end: check.end,
    line,
    column,
    endLine,
    endColumn,
    verdict: check.verdict,
    code: check.code,
    severity: check.severity,
    message: check.message,
    passages: check.passages.map((passage) => ({
      key: passage.key,
      start: passage.start,
      end: passage.end,
      paragraph: passage.paragraph,
      locator: passage.locator,
      text: passage.text,
    })),
    derivation: check.derivation,
    suggestion: check.suggestion,
    suggestionSpan: check.suggestionSpan && { start: check.suggestionSpan.start, end: check.suggestionSpan.end },
    related: check.related?.map((span) => ({ start: span.start, end: span.end })),
    mark: check.mark,
  };
}
