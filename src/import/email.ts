import PostalMime from 'postal-mime';
import { htmlBlocks } from './html';
import type { Limits } from './limits';
import { plainBlocks } from './plain';
import { ImportError, type Imported } from './types';

/** Reads a saved message (`.eml`, MIME): subject, sender and date as metadata, the plain part, else the HTML, as text. */
export async function importEmail(name: string, bytes: Uint8Array, limits: Limits): Promise<Imported> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 100 }).catch(() => undefined);
  const from = mail?.from;
  if (!mail || (!mail.text && !mail.html) || (!from && !mail.subject))
    throw new ImportError(name, 'no message could be read from it. Save it again as .eml, or paste its text.');
  const date =
    mail.date && !Number.isNaN(Date.parse(mail.date)) ? new Date(mail.date).toISOString().slice(0, 10) : undefined;
  const body = mail.text ? plainBlocks(unquoted(mail.text)) : htmlBlocks(name, mail.html as string, limits);
  return {
    blocks: body,
    metadata: {
      ...(mail.subject && { title: mail.subject }),
      ...(from && { author: from.name || from.address }),
      ...(date && { date }),
    },
    unsure: [...(mail.subject ? [] : (['title'] as const)), ...(date ? [] : (['date'] as const))],
  };
}

/** Without the messages it answers: what is quoted is another source. */
const unquoted = (text: string): string =>
  text
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('>'))
    .join('\n');
