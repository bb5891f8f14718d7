import type { Person } from '../people';
import type { Names } from '../quotes';
import { byPosition } from '../text/span';

/** The persons and bodies among `people` as the reader of quotes asks for them. */
export function namesOf(people: readonly Person[]): Names {
  const mentions: Names['mentions'][number][] = [];
  for (const { name, kind, mentions: all } of people)
    if (kind !== 'place') for (const { start, end } of all) mentions.push({ start, end, name, kind });
  const roles = new Map(people.map((person) => [person.name, person.roles]));
  return { mentions: mentions.sort(byPosition), rolesOf: (name) => roles.get(name) ?? [] };
}
