import { INDEX_FORMATS, VERIFY_FORMATS, type Topic } from './args';

const INDEX = `backread index <source…> [--format ${INDEX_FORMATS.join('|')}] [--output FILE] [--quiet]

  Reads sources and prints their figures, dates, quotes, people and facts.

  <source>   a Markdown, text or HTML file, or a folder of them; - is standard input as plain text
`;

const VERIFY = `backread verify <draft…> --source <file|folder>… [--format ${VERIFY_FORMATS.join('|')}]
                [--output FILE] [--quiet] [--no-cache]

  Checks every figure, date, quote and name of a draft against the sources.

  <draft>             a Markdown or Quarto file, or a folder of them; - is standard input
  -s, --source        where the sources are; behind the drafts it takes several names. Without it, those
                      that the draft’s front matter names by path, and those that the globs of .backread/config.json
                      beside or above the draft take, or that lie in a folder “sources” there.
      --no-cache          neither use nor keep what was read of more than eight sources; it is kept in the user’s
                      folder for caches, never beside the sources
`;

const ADD = `backread add <file|folder|address…> [--into DIR] [--update]

  Makes sources of PDF, DOCX, HTML, EML, SRT, VTT, CSV, XLSX, text and Markdown files, or of web pages: a Markdown file
  with front matter each, the original kept in .backread/originals.

  --into DIR          where they go; without it the first source folder of .backread/config.json, else “sources”
  --update            write a source anew that is there already with other content; the file before is kept
  --allow-private     fetch addresses on this machine or network too

  Exit status: 0 all are in, 1 some could not be added, 2 none could.
`;

const REFERENCES = `backread references [source…] [--output references.json]

  Writes what the sources say of themselves as CSL-JSON, for Pandoc’s --citeproc. Confidential sources stay out.

  <source>            files or folders; without them the sources of the workspace that the current folder lies in
  -o, --output FILE   write there; works that the file has besides are kept
`;

const COMMON = `  -f, --format        what to print; text without it
  -o, --output FILE   write there instead of printing
  -q, --quiet         text: warnings only, nothing when there are none
  -h, --help          this help
  -V, --version       the version

  Exit status: 0 nothing at warning, 1 at least one warning, 2 it could not do what was asked.
`;

/** What --help prints. */
export function helpText(topic?: Topic): string {
  const parts = topic
    ? { index: [INDEX, COMMON], verify: [VERIFY, COMMON], add: [ADD], references: [REFERENCES] }[topic]
    : [INDEX, VERIFY, ADD, REFERENCES, COMMON];
  return [...(topic ? [] : ['Backread checks drafts against their sources, offline.\n']), ...parts].join('\n');
}
