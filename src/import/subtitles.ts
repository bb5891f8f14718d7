import { oneLine } from './markdown';
import type { Imported, ImportedBlock } from './types';

const TIMING = /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}\s+-->\s/;
const SPEAKER = /^(?:>>\s*)?([\p{Lu}][\p{L}'’. -]{1,40}):\s+(.*)$/su;
/** Cues that follow each other closely are one paragraph, until it is this long and a sentence ends. */
const PARAGRAPH = 400;

interface Cue {
  readonly time: string;
  readonly speaker?: string;
  readonly text: string;
}

/** Reads SubRip (`.srt`) and WebVTT (`.vtt`): cues joined to paragraphs or speakers' turns, each with its time code. */
export function importSubtitles(text: string): Imported {
  const blocks: ImportedBlock[] = [];
  let open: { time: string; speaker?: string; text: string } | undefined;
  const close = (): void => {
    if (!open) return;
    const locator = { kind: 'time', time: open.time } as const;
    blocks.push(
      open.speaker
        ? { kind: 'turn', speaker: open.speaker, text: open.text, locator }
        : { kind: 'paragraph', text: open.text, locator },
    );
    open = undefined;
  };
  for (const cue of cues(text)) {
    const full = open && open.text.length > PARAGRAPH && /[.!?]["”’]?$/.test(open.text);
    if (!open || full || (cue.speaker && cue.speaker !== open.speaker)) {
      const speaker: string | undefined = cue.speaker ?? open?.speaker;
      close();
      open = { time: cue.time, text: cue.text, ...(speaker && { speaker }) };
    } else open.text += ` ${cue.text}`;
  }
  close();
  return { blocks, metadata: {}, unsure: ['title', 'date'] };
}

function* cues(text: string): Generator<Cue> {
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const lines = part.split('\n');
    const at = lines.findIndex((line) => TIMING.test(line));
    if (at < 0) continue;
    const [, hours, minutes, seconds] = TIMING.exec(lines[at] as string) as RegExpExecArray;
    const time = [hours ?? '0', minutes, seconds].map((n) => (n as string).padStart(2, '0')).join(':');
    const body = lines.slice(at + 1).join(' ');
    const voice = /<v(?:\.[^ >]*)?\s+([^>]{1,60})>/.exec(body)?.[1];
    const plain = oneLine(body.replace(/<[^>]{0,200}>/g, '').replace(/\{\\[^}]{0,50}\}/g, ''));
    if (!plain) continue;
    const named = SPEAKER.exec(plain);
    const speaker = voice ?? named?.[1];
    yield { time, text: named && !voice ? (named[2] as string) : plain, ...(speaker && { speaker: oneLine(speaker) }) };
  }
}
