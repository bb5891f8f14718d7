import type { Draft } from '../drafts/types';
import type { Language } from '../lang/types';
import type { Quote } from '../quotes';
import type { Source } from '../sources/types';
import { isMisspelling } from './likeNames';
import type { Found } from './quoteFinding';

/** A name's words as they are compared: small letters without accents. */
export const nameWords = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a draft's name `a` means the one that a source calls `b`: the same, misspelt, by surname, an alias or a role. */
export function isSameSpeaker(a: string, b: string, source: Source): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.join(' ') === y.join(' ')) return true;
  if (isMisspelling(a, b)) return true;
  if (x.at(-1) === y.at(-1) && (x.length === 1 || y.length === 1 || x[0] === y[0])) return true;
  const person = source.mentions.people.find((one) => one.name === b);
  if (!person) return false;
  if (person.aliases.some((alias) => nameWords(alias).join(' ') === x.join(' '))) return true;
  // 'Kralj' is not his spokeswoman, though her role names him.
  if (isPerson(a, source)) return false;
  return person.roles.some(({ text }) => nameWords(text).join(' ').includes(x.join(' ')));
}

/** Whether a source knows a name as that of a person. */
function isPerson(name: string, source: Source): boolean {
  const words = nameWords(name);
  return source.mentions.people.some(({ kind, name: known }) => {
    if (kind !== 'person') return false;
    const own = nameWords(known);
    return own.join(' ') === words.join(' ') || (words.length === 1 && own.at(-1) === words[0]);
  });
}

/** Whether the words that name a quote's speaker in a draft are a role that the source gives its speaker, a body of hers, or her name misspelt. */
export function isFitting(quote: Quote, claimed: string, found: Found, draft: Draft, language: Language): boolean {
  const written = quote.mention ? draft.mentions.document.prose.slice(quote.mention.start, quote.mention.end) : claimed;
  const words = written
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !language.quotes.articles.has(word));
  const spoken = found.quotes.filter((one) => one.speaker);
  if (spoken.some((one) => isMisspelling(claimed, one.speaker as string))) return true;
  if (!words.length || isPerson(claimed, found.source)) return false;
  if (spoken.some((one) => belongsTo(one.speaker as string, claimed, found.source, language))) return true;
  const { people } = found.source.mentions;
  const roles = spoken.flatMap((one) => [
    one.role ?? '',
    ...(people.find(({ name }) => name === one.speaker)?.roles.map(({ text }) => text) ?? []),
  ]);
  // 'the Wilson Center said' of its fellow
  return roles.some((role) => role.toLowerCase().includes(words.join(' ')));
}

/** As far behind a person's name the body they belong to may stand, in characters. */
const REACH = 80;

/**
 * Whether a source places somebody with a body in the words right behind their name: 'Jens Okkerholm, who trades grain at Nordhavn Korn'.
 * What a body is said to say may then be theirs.
 */
export function belongsTo(name: string, body: string, source: Source, language: Language): boolean {
  const { people, document } = source.mentions;
  const person = people.find((one) => one.name === name && one.kind === 'person');
  const bodies = people.filter((one) => one.kind !== 'person' && isSameSpeaker(body, one.name, source));
  if (!person) return false;
  return bodies.some(({ mentions }) =>
    mentions.some((theirs) =>
      person.mentions.some((own) => {
        if (own.block !== theirs.block || theirs.start < own.end || theirs.start - own.end > REACH) return false;
        const between = document.prose.slice(own.end, theirs.start);
        if (/[.!?;“”"]/.test(between)) return false;
        const words = nameWords(between).filter((word) => !language.quotes.articles.has(word));
        return language.verify.affiliations.has(words.at(-1) ?? '');
      }),
    ),
  );
}

/** Whether a source names somebody, a person or a body, by this name. */
export const knownSpeaker = (name: string, source: Source): boolean =>
  source.mentions.people.some((one) => one.kind !== 'place' && isSameSpeaker(name, one.name, source));

/** Whether somebody speaks for a body or a person: their role names it ('a spokesman for the police', 'head of Norwell Hospital'). */
export function isSpeakerOf(name: string, body: string, source: Source): boolean {
  const person = source.mentions.people.find((one) => one.name === name);
  const words = nameWords(body);
  return (
    !!person &&
    person.roles.some(({ text }) => {
      const role = new Set(nameWords(text));
      return words.length > 0 && words.every((word) => role.has(word));
    })
  );
}
