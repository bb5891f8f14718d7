import type { PeopleTables } from '../lang/peopleTables';

export type Gender = 'she' | 'he' | undefined;

/** What pronoun a person's title or first name tells; undefined where it tells none. */
export function genderOf(titles: readonly string[], firstName: string, tables: PeopleTables): Gender {
  if (titles.some((title) => tables.feminine.has(title))) return 'she';
  if (titles.some((title) => tables.masculine.has(title))) return 'he';
  const name = firstName.toLowerCase();
  const woman = tables.women.has(name);
  const man = tables.men.has(name);
  return woman === man ? undefined : woman ? 'she' : 'he';
}
