import type { TokenizedDocument } from '../document/types';
import type { FigureTables, HeatTables } from '../lang/figureTables';
import type { Cursor } from './cursor';

/** A temperature of the weather that is this high is told in Fahrenheit. */
const BURNING = 60;

/** A text of fewer tokens, a line of talk or a command, says too little of where it was written. */
const LINE = 60;

/**
 * The scale of a text's plain 'degrees': the one it writes elsewhere, else what goes with its other
 * measures and spelling (metric ones and 'per cent' with Celsius, feet and gallons with Fahrenheit; one that is too high for the weather's Celsius speaks against it). 'degree' where nothing tells, or where the text does not speak of heat.
 */
export function degreeOf({ tokens }: TokenizedDocument, { heat }: FigureTables): 'celsius' | 'degree' | 'fahrenheit' {
  let celsius = 0;
  let fahrenheit = 0;
  let metric = 0;
  let imperial = 0;
  let speaks = false;
  let burning = false;
  let plain = false;
  tokens.forEach(({ norm, kind }, i) => {
    if (kind !== 'word') return;
    const before = i > 0 ? tokens[i - 1] : undefined;
    const scaled =
      norm.length > 1 || before?.kind === 'number' || before?.norm === '°' || heat.degrees.has(before?.norm ?? '');
    if (scaled && heat.celsius.has(norm)) celsius++;
    else if (scaled && heat.fahrenheit.has(norm)) fahrenheit++;
    else if (heat.metric.has(norm) || isSpelled(heat, norm, before?.norm)) metric++;
    else if (heat.imperial.has(norm)) imperial++;
    else if (heat.degrees.has(norm)) {
      plain ||= !isScale(heat, tokens[i + 1]?.norm ?? '');
      burning ||= before?.kind === 'number' && Number(before.norm) > BURNING;
      speaks ||= heat.being.has(tokens[i - 2]?.norm ?? '') && heat.it.has(tokens[i - 3]?.norm ?? ''); // 'it was eight degrees'
    }
    speaks ||= heat.speaks.has(norm);
  });
  if (celsius > 0 && fahrenheit > 0 && burning) return 'fahrenheit'; // a text that writes both
  if (fahrenheit > 0 && celsius === 0 && plain && !burning && metric > imperial) return 'celsius'; // '26 degrees … above 98 Fahrenheit'
  if (celsius !== fahrenheit) return celsius > fahrenheit ? 'celsius' : 'fahrenheit';
  if (!speaks || celsius > 0) return 'degree';
  if (burning) return imperial > 0 || (metric === 0 && tokens.length >= LINE) ? 'fahrenheit' : 'degree';
  if (metric !== imperial) return metric > imperial ? 'celsius' : 'fahrenheit';
  return 'degree';
}

const isScale = ({ celsius, fahrenheit }: HeatTables, norm: string): boolean =>
  celsius.has(norm) || fahrenheit.has(norm);

/** 'per cent', 'organisers': written where the weather is told in Celsius. */
export const isSpelled = ({ spelled, perCent }: HeatTables, norm: string, before: string | undefined): boolean =>
  spelled.has(norm) || (norm === perCent[1] && before === perCent[0]);

const BACK = 6;

/** '30 degrees north', 'the ship listed by 12 degrees', 'a 30-degree turn': no temperature. */
export function isAngle(cursor: Cursor, first: number, next: number): boolean {
  const { angles, tilts } = cursor.tables.heat;
  if (angles.has(cursor.norm(next)) || cursor.hyphen(next)) return true;
  for (let k = first - 1; k > first - BACK; k--) if (tilts.has(cursor.norm(k))) return true;
  return false;
}
