const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** '2' → '²', so that 10² is not read as 102. */
export const superscript = (digits: string): string =>
  digits.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit))).replace(/[-−]/g, '⁻');
