/** The ISO day that relative dates count from: a month's or a year's middle where no day is given. */
export function anchorDay(date: string | undefined): string | undefined {
  if (!date) return undefined;
  return date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date;
}
