import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { english } from '../../../src/core/lang/en';
import { Desk } from '../../../src/server/desk';
import type { Host } from '../../../src/server/host';

const ROOT = 'file:///desk';
const SOURCE = `---
key: ferry
---

The ferry carried 312 passengers on 3 May 2024. “Nobody was hurt,” said Ida Holm, the captain.
`;
const SENTENCE = 'The ferry had 312 passengers on 3 May 2024 [@ferry, ¶ 1]. “Nobody was hurt,” said Ida Holm.';

/** A desk with one source; `pauses` counts how often work was put aside, and `between` runs then. */
async function desk(between: () => void = () => undefined) {
  const log = { pauses: 0 };
  const host: Host = {
    readFile: (uri) => Promise.resolve(uri.endsWith('ferry.md') ? new TextEncoder().encode(SOURCE) : undefined),
    sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
    pause: () => {
      log.pauses++;
      between();
      return Promise.resolve();
    },
    version: '',
  };
  const made = new Desk(host, () => Promise.resolve([`${ROOT}/sources/ferry.md`]), english);
  const folder = made.addFolder(ROOT);
  await folder.load(() => undefined);
  log.pauses = 0;
  return { made, folder, log };
}

const draftOf = (paragraphs: number): TextDocument =>
  TextDocument.create(
    `${ROOT}/drafts/a.md`,
    'markdown',
    1,
    Array.from({ length: paragraphs }, (_, i) => `${SENTENCE} Day ${i + 2} brought ${i + 40} more boats.`).join('\n\n'),
  );

describe('the desk', () => {
  it('takes a source that is opened as it is for no change, and an edited one for one', async () => {
    const { folder } = await desk();
    const uri = `${ROOT}/sources/ferry.md`;
    const { version } = folder.index;
    assert.equal(await folder.refresh(uri, SOURCE), false);
    assert.equal(folder.index.version, version);
    assert.equal(await folder.refresh(uri, SOURCE.replace('312', '313')), true);
    assert.equal(await folder.refresh(uri), true, 'and once the edit is given up');
    assert.equal(await folder.refresh(`${ROOT}/sources/none.md`), false);
  });

  it('verifies a long draft in slices with the same result as at once', async () => {
    const { made, log } = await desk();
    const sliced = await made.verifying(draftOf(30));
    assert.ok(log.pauses > 0, 'others had their turn');
    const whole = (await desk()).made.verify(draftOf(30));
    assert.ok(sliced && sliced.view.checks.length > 60);
    assert.equal(JSON.stringify(sliced.view.checks), JSON.stringify(whole?.view.checks));
  });

  it('gives up when nobody wants it any more, and goes on where it was when somebody does', async () => {
    const { made, log } = await desk();
    const document = draftOf(30);
    assert.equal(await made.verifying(document, () => true), undefined);
    assert.equal(log.pauses, 1, 'after one slice');
    const later = await made.verifying(document);
    assert.equal(later?.version, 1);
    assert.equal(await made.verifying(document), later, 'which is not done twice');
  });

  it('begins anew when the draft or a source changes meanwhile', async () => {
    const document = draftOf(30);
    let edit = (): void => undefined;
    const { made, folder } = await desk(() => edit());
    edit = () => {
      edit = () => void folder.refresh(`${ROOT}/sources/ferry.md`, SOURCE.replace('312', '320'));
      TextDocument.update(
        document,
        [
          {
            range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
            text: 'Only 312 passengers came. ',
          },
        ],
        2,
      );
    };
    const open = await made.verifying(document);
    assert.equal(open?.version, 2);
    assert.equal(open?.indexVersion, folder.index.version);
    assert.equal(open?.draft.mentions.document.text, document.getText());
    const again = await made.verifying(document);
    assert.ok(again?.view.checks.some(({ verdict, text }) => verdict === 'contradicted' && text.includes('312')));
  });

  it('has what was found a moment ago for a card in a long draft, but not in the paragraph that was edited', async () => {
    const { made, folder } = await desk();
    const document = draftOf(200);
    const found = await made.verifying(document);
    const text = document.getText();
    const [first, last] = [text.indexOf('312'), text.lastIndexOf('312')];
    assert.deepEqual(made.foundBefore(document, last), { open: found, moved: 0 });
    const start = { line: 0, character: 0 };
    TextDocument.update(document, [{ range: { start, end: start }, text: 'Look: ' }], 2);
    assert.deepEqual(made.foundBefore(document, last + 6), { open: found, moved: 6 });
    assert.equal(made.foundBefore(document, first + 6), undefined);
    await folder.refresh(`${ROOT}/sources/ferry.md`, SOURCE.replace('312', '320'));
    assert.equal(made.foundBefore(document, last + 6), undefined, 'nor of sources that have changed');
    const short = draftOf(3);
    await made.verifying(short);
    assert.equal(made.foundBefore(short, first), undefined, 'nor in a short one, which is verified at once');
  });

  it('finds around the cursor of a long draft what it finds in the whole, at the same place', async () => {
    const { made } = await desk();
    const document = draftOf(200);
    const wrong = document.getText().lastIndexOf('had 312') + 4;
    const range = { start: document.positionAt(wrong), end: document.positionAt(wrong + 3) };
    TextDocument.update(document, [{ range, text: '313' }], 2);
    const near = await made.verifyingAround(document, wrong);
    const whole = await made.verifying(document);
    const at = (open: typeof near) => open?.view.checks.find(({ start, kind }) => start === wrong && kind === 'figure');
    assert.equal(at(near)?.verdict, 'contradicted');
    assert.equal(JSON.stringify(at(near)), JSON.stringify(at(whole)));
    const quotes = (open: typeof near): number => open?.view.checks.filter(({ kind }) => kind === 'quote').length ?? 0;
    assert.ok(quotes(near) * 5 < quotes(whole), 'and not much more than that');
    assert.equal(await made.verifyingAround(draftOf(3), 10), undefined, 'a short one is verified at once');
  });
});
