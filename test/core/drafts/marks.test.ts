import assert from 'node:assert';
import {
  applyMarks,
  endedMarks,
  makeMark,
  marksPath,
  parseMarks,
  readDraft,
  serializeMarks,
  type Mark,
  type Markable,
} from '../../../src/core/drafts';
import { english } from '../../../src/core/lang/en';

const TEXT = 'The base hosts more than 1,000 soldiers now.\n\nAnother paragraph says 5 percent of it.';
const passage = { key: 'a', text: 'hosts more than 1,000 personnel' };

function checkIn(text: string, words = 'more than 1,000', more: Partial<Markable> = {}): Markable {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, code: 'unclear.measure', passages: [passage], ...more };
}
const draftOf = (text: string, marks: readonly Mark[] = []) => readDraft({ path: 'd.md', text, marks }, english).draft;
const markOn = (text: string, check = checkIn(text), kind: Mark['kind'] = 'cq'): Mark =>
  makeMark(check, draftOf(text).mentions.document, () => 'hash', {
    kind,
    by: 'Jo',
    when: '2025-01-03T10:00:00Z',
    why: 'Asked.',
  });

describe('marks', () => {
  it('keep the words, their surroundings and the passage', () =>
    assert.deepEqual(markOn(TEXT), {
      id: markOn(TEXT).id,
      kind: 'cq',
      exact: 'more than 1,000',
      prefix: 'The base hosts',
      suffix: 'soldiers now.',
      passage: { key: 'a', sha256: 'hash', exact: 'hosts more than 1,000 personnel' },
      by: 'Jo',
      when: '2025-01-03T10:00:00Z',
      why: 'Asked.',
    }));

  it('the same mark has the same id, another has another', () => {
    const mark = markOn(TEXT);
    assert.match(mark.id, /^[0-9a-z]{14}$/);
    assert.equal(markOn(TEXT).id, mark.id);
    assert.notEqual(markOn(TEXT, checkIn(TEXT, '5 percent')).id, mark.id);
    assert.notEqual(markOn(TEXT, checkIn(TEXT), 'ignore').id, mark.id);
  });

  const rows: readonly (readonly [string, string, Partial<Markable>, boolean])[] = [
    ['nothing changed', TEXT, {}, true],
    ['a paragraph was put before', `New words.\n\n${TEXT}`, {}, true],
    ['a line was broken elsewhere', TEXT.replace('hosts more', 'hosts\nmore'), {}, true],
    ['the next paragraph changed', TEXT.replace('Another', 'One more'), {}, true],
    ['another code now', TEXT, { code: 'unclear.hedge' }, true],
    ['the figure changed', TEXT.replace('1,000', '2,000'), { text: 'more than 2,000' }, false],
    ['what is counted changed', TEXT.replace('soldiers', 'planes'), {}, false],
    ['the words before changed', TEXT.replace('hosts', 'lost'), {}, false],
    ['the passage changed', TEXT, { passages: [{ key: 'a', text: 'hosts fewer than 1,000 personnel' }] }, false],
    ['the same words in another source', TEXT, { passages: [{ key: 'b', text: passage.text }] }, false],
    ['no passage any more', TEXT, { passages: [] }, false],
    ['the passage stands second', TEXT, { passages: [{ key: 'b', text: 'x' }, passage] }, true],
  ];
  for (const [what, text, more, holds] of rows)
    it(`${what}: it ${holds ? 'holds' : 'ends'}`, () => {
      const mark = markOn(TEXT);
      const draft = draftOf(text, [mark]);
      const check = checkIn(text, more.text ?? 'more than 1,000', more);
      assert.deepEqual(applyMarks([check], draft)[0]?.mark, holds ? { kind: 'cq', id: mark.id } : undefined);
      assert.equal(endedMarks([check], draft).length, holds ? 0 : 1);
    });

  it('one set where no source said anything ends when one does', () => {
    const silent = checkIn(TEXT, 'more than 1,000', { passages: [] });
    const draft = draftOf(TEXT, [markOn(TEXT, silent)]);
    assert.ok(applyMarks([silent], draft)[0]?.mark);
    assert.equal(applyMarks([checkIn(TEXT)], draft)[0]?.mark, undefined);
  });

  it('an ignore holds for its code only', () => {
    const draft = draftOf(TEXT, [markOn(TEXT, checkIn(TEXT), 'ignore')]);
    assert.equal(applyMarks([checkIn(TEXT)], draft)[0]?.mark?.kind, 'ignore');
    assert.equal(applyMarks([checkIn(TEXT, 'more than 1,000', { code: 'figure.value' })], draft)[0]?.mark, undefined);
  });
});

describe('the file of a draft’s marks', () => {
  const marks = [markOn(TEXT), markOn(TEXT, checkIn(TEXT, '5 percent')), markOn(TEXT, checkIn(TEXT), 'ignore')];

  it('lies beside those of other drafts', () =>
    assert.equal(marksPath('drafts\\a b.md'), '.backread/marks/drafts/a b.md.jsonl'));

  it('comes back as it was written, sorted by id, one line each', () => {
    const text = serializeMarks(marks);
    const lines = text.trimEnd().split('\n');
    assert.equal(lines.length, 3);
    assert.deepEqual(
      [...lines].map((line) => JSON.parse(line).id),
      marks.map(({ id }) => id).sort(),
    );
    const { marks: read, problems } = parseMarks(text);
    assert.deepEqual(problems, []);
    assert.equal(serializeMarks(read), text);
    assert.equal(serializeMarks([...marks].reverse()), text);
    assert.equal(serializeMarks([]), '');
  });

  it('two writers’ files merge line by line', () => {
    const both = serializeMarks(marks.slice(0, 2)) + serializeMarks(marks.slice(1));
    assert.equal(parseMarks(both).marks.length, 3);
  });

  it('a line that is none is a problem and costs no other', () => {
    const { marks: read, problems } = parseMarks(`<<<<<<< HEAD\r\n${serializeMarks(marks.slice(0, 1))}{"id": 5}\n\n`);
    assert.equal(read.length, 1);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [1, 3],
    );
    assert.match(problems[0]?.message ?? '', /no mark\. Delete it/);
  });
});
