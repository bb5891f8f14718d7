import { originalFormat } from '../../protocol/formats';
import { decode } from '../decode';
import { importMarkdown, importPlain } from '../plain';
import { importSubtitles } from '../subtitles';
import type { Read } from './types';

/** Plain text, Markdown and subtitles. */
export const read: Read = (original) => {
  const { text } = decode(original.name, original.bytes);
  switch (originalFormat(original)) {
    case 'subtitles':
      return importSubtitles(text);
    case 'markdown':
      return importMarkdown(text);
    default:
      return importPlain(text);
  }
};
