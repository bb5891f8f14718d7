import type { ImportedBlock } from '../types';
import { ASIDE_HEADINGS, ASIDE_LINES, ASIDE_STARTS, END_HEADINGS } from './asideWords';
import { bare } from './bare';
import type { PageBlock } from './blocks';
import { ENDED, isProse, proseOf } from './prose';

/** A line that leads away from the article is no longer than this. */
const SHORT = 120;
/** What may go by what it looks like: never more than this share of the prose. */
const MOST = 0.3;
/** Blocks before the first of prose, and behind the last, are looked at as far as this. */
const LEAD = 15;
const LABEL = 60;

const textOf = ({ block }: PageBlock): string => (block.kind === 'table' ? '' : block.text);
const isLinks = ({ block, linked }: PageBlock): boolean => block.kind !== 'table' && linked >= 0.85;
const PUBLISHED =
  /^(?:(?:first |last )?(?:published|posted|updated|modified)|aktualisiert|veröffentlicht|stand|publié|mis à jour|actualizado|publicado)\b[^.!?]{0,100}\d[^.!?]{0,40}(?:[ap]\.?m\.?)?[^.!?]{0,20}$/iu;
const COPYRIGHT = /^(?:copyright|\(c\)|©|ⓒ)\s/i;
const ADDRESS = /^https?:\/\/\S+$/;
const COUNT = /^[\d.,]{1,7}\s?(?:k|m)?(?:\s+(?:comments?|shares?|views?|letture))?$|^\d{1,3} (?:of|\/) \d{1,3}$/i;
const PHOTO =
  /^\(?(?:foto|image|photo|photograph|picture)s?(?: (?:copyright|credits?|source|by|courtesy of))?\s*(?::|©|copyright)/i;

/** Lines that are no part of an article, whatever stands around them. */
function isAside(one: PageBlock): boolean {
  const text = textOf(one);
  if (!text || text.length > SHORT) return false;
  const plain = bare(text);
  if (!plain) return false;
  if (ASIDE_LINES.has(plain.replace(/ \d+$/, '')) || PUBLISHED.test(text) || ADDRESS.test(text)) return true;
  if (COPYRIGHT.test(text) || COUNT.test(text)) return true;
  if (one.block.kind === 'heading') return false;
  return startsWith(plain, ASIDE_STARTS) && (!ENDED.test(text) || one.linked > 0.3 || text.includes(':'));
}

const startsWith = (plain: string, starts: readonly string[]): boolean =>
  starts.some((start) => plain === start || plain.startsWith(`${start} `));

/** A line or heading that opens a box of links, comments or the like. */
const opens = (one: PageBlock, headings: readonly string[]): boolean => {
  const text = textOf(one);
  return (
    text.length > 0 &&
    text.length < LABEL &&
    !isProse(one) &&
    startsWith(bare(text), headings) &&
    (one.block.kind === 'heading' || headings.includes(bare(text).replace(/ \d+$/, '')))
  );
};

/** Leaves out what stands between, before and behind an article's paragraphs and is not of it. */
export function trimmed(blocks: readonly PageBlock[]): PageBlock[] {
  const steps = [withoutEnd, withoutBoxes, withoutTeasers, withoutAsides, withoutTail];
  return steps.reduce<PageBlock[]>(
    (left, step) => {
      const next = step(left);
      return proseOf(next) >= proseOf(left) * (1 - MOST) ? next : left;
    },
    [...blocks],
  );
}

/** Comments and what follows them. */
function withoutEnd(blocks: readonly PageBlock[]): PageBlock[] {
  const end = blocks.findIndex((one, i) => i > 0 && opens(one, END_HEADINGS));
  return end < 0 ? [...blocks] : blocks.slice(0, end);
}

/** 'You may also like' with the links below it, as far as prose. */
function withoutBoxes(blocks: readonly PageBlock[]): PageBlock[] {
  const left: PageBlock[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const one = blocks[i] as PageBlock;
    if (!opens(one, ASIDE_HEADINGS)) {
      left.push(one);
      continue;
    }
    while (
      i + 1 < blocks.length &&
      !isProse(blocks[i + 1] as PageBlock) &&
      (blocks[i + 1] as PageBlock).block.kind !== 'table'
    )
      i++;
  }
  return left;
}

/** Links that stand by themselves and end no sentence: teasers of other articles. */
const withoutTeasers = (blocks: readonly PageBlock[]): PageBlock[] =>
  blocks.filter(
    (one) =>
      !(
        isLinks(one) &&
        one.block.kind !== 'heading' &&
        textOf(one).length < SHORT * 2 &&
        !/[.!][\s"'”’»)\]]*$/.test(textOf(one))
      ),
  );

const withoutAsides = (blocks: readonly PageBlock[]): PageBlock[] =>
  blocks
    .filter((one) => !isAside(one))
    .map((one) =>
      PHOTO.test(textOf(one)) && textOf(one).length < SHORT
        ? { ...one, block: { kind: 'caption', text: textOf(one) } }
        : one,
    );

/** Labels behind the last paragraph, and headings below which nothing stands. */
function withoutTail(blocks: readonly PageBlock[]): PageBlock[] {
  const last = blocks.findLastIndex((one) => isProse(one) || one.block.kind === 'table');
  if (last < 0) return [...blocks];
  return blocks.filter(
    (one, i) =>
      i <= last ||
      (one.block.kind !== 'heading' &&
        (ENDED.test(textOf(one)) || textOf(one).length >= LABEL || one.block.kind === 'item') &&
        !isLinks(one)),
  );
}

/** Labels before the first paragraph of prose: sections, names, dates. Their say has been heard by then. */
export function withoutLabels(blocks: readonly ImportedBlock[]): ImportedBlock[] {
  const first = blocks.findIndex((block) => isProse({ block, linked: 0 }));
  if (first <= 0 || first > LEAD) return [...blocks];
  return blocks.filter(
    (block, i) =>
      i >= first ||
      block.kind === 'heading' ||
      block.kind === 'table' ||
      block.text.length >= LABEL ||
      ENDED.test(block.text),
  );
}
