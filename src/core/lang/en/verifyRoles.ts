/** Roles that news uses for one another. One group a line, alphabetical by its first word. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['actor', 'actress', 'performer', 'star'],
  ['adviser', 'advisor', 'aide', 'consultant', 'counsellor', 'counselor'],
  ['attorney', 'barrister', 'counsel', 'lawyer', 'solicitor'],
  ['author', 'novelist', 'poet', 'writer'],
  ['boss', 'ceo', 'chief', 'executive', 'head', 'leader'],
  ['chair', 'chairman', 'chairperson', 'chairwoman', 'head'],
  ['clergyman', 'cleric', 'minister', 'pastor', 'priest', 'reverend', 'vicar'],
  ['clinician', 'doctor', 'medic', 'paediatrician', 'pediatrician', 'physician', 'surgeon'],
  ['coach', 'manager', 'trainer'],
  ['congressman', 'congresswoman', 'lawmaker', 'legislator', 'representative', 'senator'],
  ['constable', 'detective', 'inspector', 'officer', 'policeman', 'policewoman', 'sergeant', 'superintendent'],
  ['correspondent', 'editor', 'journalist', 'reporter'],
  ['councillor', 'councilman', 'councilor', 'councilwoman'],
  ['emir', 'king', 'monarch', 'sultan'],
  ['founder', 'co-founder', 'cofounder', 'owner'],
  ['governor', 'head'],
  ['head', 'headmaster', 'headmistress', 'headteacher', 'principal', 'teacher'],
  ['judge', 'justice'],
  ['lawmaker', 'legislator', 'mp', 'parliamentarian'],
  ['lecturer', 'professor', 'teacher'],
  ['librarian', 'archivist'],
  ['official', 'officer'],
  ['premier', 'prime', 'minister'],
  ['president', 'head', 'leader'],
  ['secretary', 'minister'],
  ['spokesman', 'spokesperson', 'spokeswoman'],
];

/**
 * Roles of which somebody has one and not another: a nurse is no surgeon. Roles of two kinds may both hold ('a former postman' may be 'her
 * coach'). One kind a line.
 */
const KINDS: readonly string[] = [
  'barista chef cook waiter',
  'chair chairman chairwoman chief director executive fellow founder governor manager member owner president professor secretary spokesman spokeswoman treasurer trustee',
  'ambassador chancellor congressman councillor governor mayor minister premier president representative secretary senator',
  'captain colonel commander corporal general lieutenant major sergeant soldier',
  'commissioner constable detective inspector officer sergeant sheriff superintendent',
  'dentist doctor midwife nurse paramedic pharmacist physician surgeon vet',
  'attorney clerk judge juror prosecutor',
  'coach defender goalkeeper midfielder referee striker',
];

/** Roles of scholars: what one is called depends on who tells it. Alphabetical. */
const SCHOLARS =
  'academic analyst biologist chemist economist expert fellow historian lecturer physicist professor researcher scholar scientist statistician';

/** Words so general that no role gainsays them. Alphabetical. */
const GENERAL =
  'academic analyst boss brother campaigner expert father leader member mother nominee official politician researcher resident scholar scientist sister speaker specialist staff veteran volunteer witness worker';

/** Words that say of a role that it is not quite that: added or left out, another role is named. Alphabetical. */
const QUALIFIERS = 'acting assistant associate deputy ex former interim junior outgoing vice';

export const roleSynonyms: ReadonlyMap<string, ReadonlySet<string>> = groups([...SYNONYMS, SCHOLARS.split(' ')]);
export const roleKinds: ReadonlyMap<string, ReadonlySet<string>> = groups(KINDS.map((kind) => kind.split(' ')));
export const generalRoles: ReadonlySet<string> = new Set(GENERAL.split(' '));
export const roleQualifiers: ReadonlySet<string> = new Set(QUALIFIERS.split(' '));

function groups(table: readonly (readonly string[])[]): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const group of table)
    for (const word of group) {
      const known = map.get(word) ?? new Set<string>();
      group.forEach((one) => known.add(one));
      map.set(word, known);
    }
  return map;
}
