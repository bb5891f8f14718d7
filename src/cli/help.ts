import { INDEX_FORMATS, VERIFY_FORMATS } from './args';

const INDEX = `backread index <source…> [--format ${INDEX_FORMATS.join('|')}] [--output FILE] [--quiet]

  Reads sources and prints their figures, dates, quotes, people and facts.

  <source>   a Markdown, text or HTML file, or a folder of them; - is standard input as plain text
`;

const VERIFY = `backread verify <draft…> --source <file|folder>… [--format ${VERIFY_FORMATS.join('|')}]
                [--output FILE] [--quiet]

  Checks every figure, date, quote and name of a draft against the sources.

  <draft>             a Markdown or Quarto file, or a folder of them; - is standard input
  -s, --source        where the sources are; behind the drafts it takes several names. Without it, those
                      that the draft’s front matter names by path, and those that the globs of .backread/config.json
                      beside or above the draft take, or that lie in a folder “sources” there.
`;

const COMMON = `  -f, --format        what to print; text without it
  -o, --output FILE   write there instead of printing
  -q, --quiet         text: warnings only, nothing when there are none
  -h, --help          this help
  -V, --version       the version

  Exit status: 0 nothing at warning, 1 at least one warning, 2 it could not do what was asked.
`;

/** What --help prints. */
export function helpText(topic?: 'index' | 'verify'): string {
  const parts = topic === 'index' ? [INDEX] : topic === 'verify' ? [VERIFY] : [INDEX, VERIFY];
  return [...(topic ? [] : ['Backread checks drafts against their sources, offline.\n']), ...parts, COMMON].join('\n');
}
