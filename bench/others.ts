import * as suite from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readDates } from '../src/core/dates';
import { parseDocument } from '../src/core/document';
import { tokenizeDocument } from '../src/core/document/tokenized';
import { readFigures } from '../src/core/figures';
import { english } from '../src/core/lang/en';
import { timesOf } from './edits';

/** Finds the figures and dates of a plain text; returns how many. */
type Reader = (text: string) => number;

const wink = winkNLP(model);
const { Culture } = suite;

/** Each from a plain text to its numbers, amounts with units and dates; nothing else that a library could do is asked of it. */
const READERS: Readonly<Record<string, Reader>> = {
  Backread: (text) => {
    const document = tokenizeDocument(parseDocument(text, 'text'), english.sentences);
    return readFigures(document, english).length + readDates(document, english).length;
  },
  compromise: (text) => {
    const document = compromise(text);
    return document.numbers().length + document.match('#Date+').length;
  },
  'wink-nlp': (text) => wink.readDoc(text).entities().length(),
  'Recognizers-Text': (text) =>
    [
      suite.recognizeNumber,
      suite.recognizePercentage,
      suite.recognizeCurrency,
      suite.recognizeDimension,
      suite.recognizeAge,
      suite.recognizeTemperature,
      suite.recognizeDateTime,
    ].reduce((sum, recognize) => sum + recognize(text, Culture.English).length, 0),
};

/** As much text a reader gets as it reads in a moment: the slowest get the first texts only. */
const CHARACTERS: Readonly<Record<string, number>> = { 'Recognizers-Text': 12_000 };

/** Prints how much of the same text each library reads in a second of one core's work, figures and dates alone. */
export function benchOthers(texts: readonly string[]): void {
  const rows = Object.entries(READERS).map(([library, read]) => {
    const some: string[] = [];
    let characters = 0;
    for (const text of texts) {
      if (characters >= (CHARACTERS[library] ?? Infinity)) break;
      some.push(text);
      characters += text.length;
    }
    let found = 0;
    const { median } = timesOf(
      () => (found = some.reduce((sum, text) => sum + read(text), 0)),
      library in CHARACTERS ? 3 : 30,
      library in CHARACTERS ? 1 : 10,
    );
    return {
      library,
      'MB a second': (characters / 1_000 / median).toPrecision(2),
      'found per 1,000 characters': ((found * 1_000) / characters).toFixed(1),
    };
  });
  console.log('figures and dates alone, from the same plain text');
  console.table(rows);
}
