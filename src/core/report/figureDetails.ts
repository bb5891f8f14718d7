import type { Figure } from '../figures';
import { plainNumber } from '../quantities';

/** What the JSON says of a figure beside its value: a rate's base, a change. */
export function figureDetails(figure: Figure): { per?: string; change?: 'up' | 'down'; role?: 'by' | 'from' | 'to' } {
  const { per } = figure.quantity;
  return {
    ...(per && { per: per.number === 1 ? per.noun : `${plainNumber(per.number)} ${per.noun}` }),
    ...(figure.change && { change: figure.change }),
    ...(figure.role && { role: figure.role }),
  };
}
