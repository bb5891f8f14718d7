import { say } from '../lang/messages';
import type { Language } from '../lang/types';
import type { Person } from '../people';
import type { Source } from '../sources/types';
import { at as spanAt, type Span } from '../text/span';
import { passageOf } from './passage';
import { placeOf } from './quoteFinding';
import { nameWords } from './speakerNames';
import type { Check } from './types';

type Role = Person['roles'][number];

/** As many characters may stand between a name and the role beside it. */
const BESIDE = 12;

/**
 * Turns the check on a name that the source has, beside which the draft puts a role that the source gives them not, into `name.role`:
 * 'director' for 'fellow', another institution. A role that is shorter, more general or a synonym is silent, as is one of which the
 * source says nothing.
 */
export function withRole(
  check: Check,
  person: Person,
  role: Role | undefined,
  sources: readonly Source[],
  language: Language,
): Check {
  if (check.verdict !== 'supported' || !role) return check;
  return roleCheck(check, person, role, sources, language) ?? check;
}

/** The role that a draft puts beside a person's name. */
export const roleBeside = ({ kind, roles }: Person, name: Span): Role | undefined =>
  kind === 'person' ? roles.find(({ span }) => isBeside(span, name)) : undefined;

const isBeside = (role: Span, name: Span): boolean =>
  role.end <= name.start ? name.start - role.end <= BESIDE : role.start >= name.end && role.start - name.end <= BESIDE;

function roleCheck(
  check: Check,
  person: Person,
  role: Role,
  sources: readonly Source[],
  language: Language,
): Check | undefined {
  let other: { readonly source: Source; readonly role: Role } | undefined;
  for (const source of sources) {
    const known = samePerson(person, source);
    if (!known?.roles.length) continue;
    if (isFitting(role.text, known, source, language)) return undefined;
    other ??= { source, role: known.roles[0] as Role };
  }
  if (!other) return undefined;
  const passage = passageOf(other.source, other.role.span);
  const name = person.name;
  return {
    ...check,
    verdict: 'unclear',
    code: 'name.role',
    severity: 'information',
    message: say(language.messages, 'name.role', {
      place: placeOf(other, passage),
      name,
      words: other.role.text,
      own: role.text,
    }),
    passages: [passage],
  };
}

/** The one of the source who has the draft's full name, or whose surname it is where only one has it. */
function samePerson(person: Person, source: Source): Person | undefined {
  const words = nameWords(person.name);
  const last = words.at(-1);
  const persons = source.mentions.people.filter(({ kind }) => kind === 'person');
  const full = persons.find(({ name }) => nameWords(name).join(' ') === words.join(' '));
  if (full || words.length > 1) return full;
  const those = persons.filter(({ name }) => nameWords(name).at(-1) === last);
  return those.length === 1 ? those[0] : undefined;
}

/** Whether the draft's role agrees with what the source says of them, all its roles taken together. */
function isFitting(role: string, known: Person, source: Source, language: Language): boolean {
  const own = partsOf(role, language);
  const theirs = known.roles.map(({ text }) => partsOf(text, language));
  const of = (part: keyof Parts): string[] => theirs.flatMap((one) => one[part]);
  const same = own.institution.some((word) => of('institution').includes(word));
  if (own.heads.length && of('heads').length && !own.heads.some((head) => isLike(head, of('heads'), language))) {
    const { roleKinds } = language.verify;
    // A postman may be a coach; a director is no fellow of the same house, and a surgeon no nurse.
    const gainsaid = same || own.heads.some((head) => of('heads').some((one) => roleKinds.get(head)?.has(one)));
    return !gainsaid || saysBeside(known, source, own.heads);
  }
  // 'minister' for 'deputy minister' is shorter; 'deputy minister' for 'minister' is another.
  const added = own.qualifiers.filter((word) => !of('qualifiers').includes(word));
  if (added.length && own.heads.length && of('heads').length) return saysBeside(known, source, added);
  if (!own.institution.length || !of('institution').length) return true;
  return same || saysBeside(known, source, own.institution);
}

/** What a role's words say: what somebody is, of what kind, and where. */
interface Parts {
  readonly heads: readonly string[];
  readonly qualifiers: readonly string[];
  readonly institution: readonly string[];
}

function partsOf(role: string, { people, verify }: Language): Parts {
  const full = (word: string): string => people.shortTitles.get(word) ?? word;
  const isHead = (word: string): boolean =>
    people.roles.has(word) || people.titles.has(word) || verify.roleSynonyms.has(word);
  const words = nameWords(role).map(full);
  return {
    heads: words.filter((word) => isHead(word) && !verify.roleQualifiers.has(word)),
    qualifiers: words.filter((word) => verify.roleQualifiers.has(word)),
    // 'University' alone is no institution.
    institution: capitalised(role).filter((word) => !isHead(full(word)) && !people.bodyWords.has(word)),
  };
}

/** Whether a role's noun is general, one of `those`, or one that is used for it. */
const isLike = (head: string, those: readonly string[], { verify }: Language): boolean =>
  verify.generalRoles.has(head) ||
  those.some((one) => one === head || verify.roleSynonyms.get(head)?.has(one) === true);

/** The words of a role that have a capital, its first word aside where it opens the role. */
function capitalised(role: string): string[] {
  const words = role.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word, i) => i > 0 && /^\p{Lu}/u.test(word)).map((word) => nameWords(word)[0] ?? '');
}

/** Whether one of the sentences that name them says one of the words: then the role was only worded in another way. */
function saysBeside(known: Person, source: Source, words: readonly string[]): boolean {
  const { document } = source.mentions;
  return known.mentions.some(({ start }) => {
    const sentence = spanAt(document.sentences, start);
    if (!sentence) return false;
    const said = new Set(nameWords(document.prose.slice(sentence.start, sentence.end)));
    return words.some((word) => said.has(word));
  });
}
