import assert from 'assert';
import * as vscode from 'vscode';
import { strToU8, zipSync } from 'fflate';
import { completionsAt, fileIn, found, hoverAt, labelOf, pause, until, write } from './helpers';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const put = async (path: string, content: string | Uint8Array): Promise<vscode.Uri> => {
  const uri = fileIn(path);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? bytes(content) : content);
  return uri;
};
const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const names = async (path: string): Promise<string[]> =>
  (await vscode.workspace.fs.readDirectory(fileIn(path))).map(([name]) => name).sort();
const add = (...uris: vscode.Uri[]): Thenable<vscode.Uri[]> =>
  vscode.commands.executeCommand<vscode.Uri[]>('backread.addSource', uris[0], uris);

/** A one-page PDF with a text layer, its cross-reference table left to the reader to rebuild. */
const pdf = (...lines: string[]): string => {
  const text = lines.map((line, i) => `1 0 0 1 72 ${720 - i * 20} Tm (${line}) Tj`).join('\n');
  const stream = `BT /F1 12 Tf\n${text}\nET`;
  return `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
4 0 obj <</Length ${stream.length}>> stream
${stream}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;
};

const docx = (...paragraphs: string[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
        .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
        .join('')}</w:body></w:document>`,
    ),
  });

const PAGE = (figure: string): string =>
  `<!doctype html><html lang="en"><head><meta property="og:title" content="The harbour wall"><meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2025-02-11"><link rel="canonical" href="https://courier.example/harbour"></head><body><nav>Home</nav><article><h1>The harbour wall</h1><p>The harbour wall cost ${figure} pounds, the port’s director said on Monday.</p><p>It keeps out waves of up to 7 metres.</p></article></body></html>`;

/** Accepts what the quick inputs offer until `run` is done. */
async function accepting<T>(run: Thenable<T>): Promise<T> {
  let done = false;
  const result = Promise.resolve(run).finally(() => (done = true));
  for (let i = 0; i < 100 && !done; i++) {
    await pause(150);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  return result;
}

/** Adding sources, in every host. */
export function addSource(): void {
  describe('Add Source', function () {
    this.timeout(60_000);

    it('makes sources of a folder’s files, keeps the originals, and says which could not be read', async () => {
      await put('inbox/wall.html', PAGE('12.5 million'));
      await put('inbox/prices.csv', 'goods,price in pounds\nbread,2\nmilk,3\n');
      await put('inbox/talk.srt', '1\n00:01:00,000 --> 00:01:04,000\nThe wall took 26 months to build.\n');
      await put('inbox/report.pdf', pdf('Annual report of the port', 'The port handled 310,000 containers in 2024.'));
      await put('inbox/minutes.docx', docx('The council met on 3 March 2025.', 'It granted 4.2 million pounds.'));
      await put('inbox/broken.docx', 'this is no Word document');
      const added = await add(fileIn('inbox'));
      assert.deepEqual(added.map(({ path }) => path.split('/').at(-1)).sort(), [
        'minutes.md',
        'prices.md',
        'report.md',
        'talk.md',
        'the-harbour-wall.md',
      ]);
      assert.match(await read(fileIn('sources/report.md')), /<!-- p\. 1 -->[^]*310,000 containers in 2024/);
      const wall = await read(fileIn('sources/the-harbour-wall.md'));
      assert.match(
        wall,
        /^---\ntitle: The harbour wall\npublisher: The Courier\ndate: 2025-02-11\nurl: https:\/\/courier\.example\/harbour\naccessed: \d{4}-\d\d-\d\d\nlanguage: en\noriginal: (\S+)\nsha256: [0-9a-f]{64}\nkey: thecourier2025harbour\n---\n\nThe harbour wall cost 12\.5 million pounds/,
      );
      assert.equal(
        await read(fileIn(`.backread/originals/${/original: (\S+)/.exec(wall)?.[1]}`)),
        PAGE('12.5 million'),
      );
      assert.match(await read(fileIn('sources/talk.md')), /<!-- t\. 00:01:00 -->\n\nThe wall took 26 months/);
      assert.equal((await names('.backread/originals')).length, 5);
      assert.ok(!(await names('sources')).some((name) => name.endsWith('.tmp')));
    });

    it('checks drafts against what was added at once', async () => {
      const draft = await write(
        'drafts/wall.md',
        'The harbour wall cost 13.5 million pounds [@thecourier2025harbour, ¶ 1].\n',
      );
      await until(
        () => found(draft),
        (all) => all.includes('figure.value: 13.5 million pounds') || all.some((one) => one.startsWith('figure.')),
      );
      assert.match(await hoverAt(draft, '13.5'), /12\\?\.5 million/);
    });

    it('knows the same original again and adds no second copy', async () => {
      const before = await names('sources');
      assert.deepEqual(
        await add(
          ...(await Promise.all(
            ['wall.html', 'prices.csv', 'talk.srt', 'minutes.docx'].map((name) => fileIn(`inbox/${name}`)),
          )),
        ),
        [],
      );
      assert.deepEqual(await names('sources'), before);
    });

    it('offers the update of a page that has changed, and keeps what was', async () => {
      const page = await put('inbox/wall-again.html', PAGE('14 million'));
      const [updated] = await accepting(add(page));
      assert.ok(updated);
      assert.ok(updated.path.endsWith('sources/the-harbour-wall.md'), updated.path);
      assert.match(await read(updated), /14 million pounds/);
      assert.ok(!(await names('sources')).includes('the-harbour-wall-2.md'));
      const [snapshot] = await names('.backread/snapshots');
      assert.match(await read(fileIn(`.backread/snapshots/${snapshot}`)), /12\.5 million pounds/);
    });

    it('asks to confirm what it was unsure of, and takes the answers', async () => {
      const note = await put('inbox/note.txt', 'A note on the pier\n\nThe pier is 410 metres long.\n');
      const [added] = await accepting(add(note));
      assert.ok(added);
      assert.ok(added.path.endsWith('sources/a-note-on-the-pier.md'), added.path);
      assert.match(await read(added), /^---\ntitle: A note on the pier\n/);
    });

    it('tells what could not be added and leaves nothing behind', async () => {
      const before = await names('sources');
      assert.deepEqual(await add(fileIn('inbox/broken.docx')), []);
      assert.deepEqual(await names('sources'), before);
      assert.equal((await names('.backread/originals')).length, 7);
    });

    it('completes the key of an added source', async () => {
      const draft = await write('drafts/keys.md', 'See [@thecourier');
      const items = await until(
        () => completionsAt(draft, draft.positionAt(draft.getText().length)),
        (all) => all.some((item) => labelOf(item) === '@thecourier2025harbour'),
      );
      assert.ok(items.length);
    });
  });
}
