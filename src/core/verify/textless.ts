import type { Draft } from '../drafts/types';
import { circumstancesOf, isTextless } from '../sources/textless';
import { say, type Messages } from '../lang/messages';
import type { Source } from '../sources/types';
import { contains } from '../text/span';
import type { Check, Code } from './types';

/**
 * What a draft cites only to sources without text (an interview, a call) is checked by nobody but the writer: whatever another source
 * says of the like, it is neither contradicted nor backed. Names are left, unless a source would contradict them.
 */
export function withoutText(
  draft: Draft,
  checks: readonly Check[],
  sources: readonly Source[],
  messages: Messages,
): Check[] {
  const textless = new Map(sources.filter(isTextless).map((source) => [source.key, source]));
  if (!textless.size) return [...checks];
  return checks.map((check) => {
    const governing = draft.citations.filter((citation) => contains(citation.governs, check));
    const source = textless.get(governing[0]?.key ?? '');
    if (!source || !governing.every(({ key }) => textless.has(key))) return check;
    if (check.kind === 'name' && check.verdict !== 'contradicted') return check;
    return unheard(check, source, messages);
  });
}

function unheard(check: Check, source: Source, messages: Messages): Check {
  const { title } = source.provenance;
  const name = title ?? source.key;
  const what = circumstancesOf(source.provenance);
  const code = `${check.kind}.not-found` as Code;
  return {
    kind: check.kind,
    start: check.start,
    end: check.end,
    text: check.text,
    verdict: 'not-found',
    code,
    severity: check.kind === 'quote' ? 'information' : 'hint',
    message:
      what && what !== title
        ? say(messages, 'textless.sourceAbout', { source: name, about: what })
        : say(messages, 'textless.source', { source: name }),
    passages: [],
    trace: [{ what: 'It cites only a source without text, so no other source decides it.' }],
  };
}
