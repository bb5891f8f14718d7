import { formatValue } from '../quantities';
import { selectorOf } from '../sources/relocate';
import type { Source } from '../sources/types';
import type { Span } from '../text/span';
import type { IndexResult } from './types';

/**
 * The index as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one annotation for each figure, date and quote,
 * its target found by quoted words and by position.
 */
export function indexWebAnnotation(result: IndexResult): object {
  const items = result.sources.flatMap(annotationsOf);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: 'Figures, dates and quotes',
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotationsOf(source: Source): object[] {
  const { figures, dates, quotes, document } = source.mentions;
  const annotation = (span: Span, kind: string, value: string): { start: number; item: object } => {
    const { exact, prefix, suffix, start, end } = selectorOf(document.text, span);
    return {
      start,
      item: {
        id: `urn:backread:${encodeURIComponent(source.key)}:${kind}:${start}-${end}`,
        type: 'Annotation',
        motivation: 'describing',
        body: [
          { type: 'TextualBody', value: kind, purpose: 'tagging' },
          ...(value ? [{ type: 'TextualBody', value, purpose: 'describing', format: 'text/plain' }] : []),
        ],
        target: {
          source: source.provenance.url ?? source.path,
          selector: [
            { type: 'TextQuoteSelector', exact, prefix, suffix },
            { type: 'TextPositionSelector', start, end },
          ],
        },
      },
    };
  };
  return [
    ...figures.map((figure) => {
      const of = figure.measure.text;
      return annotation(figure, 'figure', `${formatValue(figure.quantity)}${of && ` (${of})`}`);
    }),
    ...dates.map((date) => annotation(date, 'date', date.value)),
    ...quotes.map((quote) => annotation(quote, 'quote', quote.speaker ?? '')),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ item }) => item);
}
