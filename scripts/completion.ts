import { readDraft } from '../src/core/drafts';
import { Ranker } from '../src/core/features/completion/rank';
import { writingAt } from '../src/core/features/completion/writing';
import { english } from '../src/core/lang/en';
import { readSource, type Source } from '../src/core/sources';
import { loadStories, type Label } from './labels';

const args = process.argv;
const folder = args.includes('--cases') ? (args[args.indexOf('--cases') + 1] as string) : 'test/stories';
const show = args.includes('--show');
let n = 0, hit = 0, exact = 0;
for (const story of loadStories(folder)) {
  const held = ['ferry-grounding','orchard-frost','tram-maker'].includes(story.slug);
  const read = story.sources.slice(0, 1).map((s) => readSource({ path: s.name, text: s.text, format: 'markdown', sha256: s.name }, english).source as Source);
  const ranker = new Ranker(english);
  let sn = 0, sh = 0;
  for (const draft of story.drafts) {
    if (draft.labels.some((l) => l.verdict === 'contradicted')) continue;
    for (const label of draft.labels) {
      if (label.verdict !== 'supported' || !['figure', 'quote'].includes(label.kind) || !label.attributes['source']) continue;
      const text = draft.text.slice(0, label.start);
      const d = readDraft({ path: 'd.md', text }, english).draft;
      const writing = writingAt(d, text.length, english);
      const ranked = ranker.rank(writing, read);
      const src = (read[0] as Source).mentions.document;
      const at = src.text.indexOf(label.attributes['source']);
      if (at < 0) throw new Error(label.attributes['source']);
      const to = at + label.attributes['source'].length;
      const right = (p: { start: number; end: number; sentence: number }) => {
        const s = src.sentences[p.sentence]!;
        const cover = Math.min(to, Math.max(s.end, p.end)) - Math.max(at, Math.min(s.start, p.start));
        return cover >= (to - at) / 2;
      };
      const five = ranked.slice(0, 5);
      n++; sn++;
      const ok = five.some(({ phrase }) => right(phrase));
      if (ok) { hit++; sh++; }
      if (five.some(({ phrase }) => phrase.kind !== 'fact' && phrase.start < to && at < phrase.end)) exact++;
      if (show && !held && !ok) {
        const i = ranked.findIndex(({ phrase }) => right(phrase));
        console.log(`${story.slug} ${draft.name} …${text.slice(-90).replace(/\s+/g, ' ')} |${label.text}  [${i}]\n    want: ${label.attributes['source']}`);
        for (const r of [...five.slice(0, 3), ranked[i]]) if (r) console.log(`      ${r.score.toFixed(2)} ${r.fit.toFixed(2)} ${r.phrase.kind} ${r.phrase.label.slice(0, 80)}`);
      }
    }
  }
  console.log(story.slug, sn, (100 * sh / sn).toFixed(1));
}
console.log(n, (100 * hit / n).toFixed(1), (100 * exact / n).toFixed(1));
