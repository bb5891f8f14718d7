// The packages carry no types; this is the part that is used.
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { chain(data: string, options: { forceType: string; generateGraph: boolean }): unknown };
  };
}
declare module '@citation-js/plugin-bibtex' {}
