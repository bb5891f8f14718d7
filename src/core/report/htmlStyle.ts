const VERDICTS = ['contradicted', 'unclear', 'not-found', 'supported'] as const;

/** Hides, by which button is on, the rows it doesn't ask for. What to look at is all but the supported. */
const FILTER = [
  'body:has(#show-look:checked) tbody tr.supported',
  ...VERDICTS.map((verdict) => `body:has(#show-${verdict}:checked) tbody tr:not(.${verdict})`),
].join(', ');

/** The stand-alone report's style: system colours, so that it is light, dark and high contrast by the reader's setting. */
export const STYLE = `
:root { color-scheme: light dark; --bad: light-dark(#b3261e, #ff9a92); --ask: light-dark(#7a5200, #f0c060); --good: light-dark(#1b6e3c, #8fd6a8); --quiet: light-dark(#5a5a5a, #b4b4b4); --line: light-dark(#c4c4c4, #555); }
body { background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; overflow-wrap: anywhere; }
.sums { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; padding: 0; }
.sums b { font-size: 1.3rem; }
.sums .contradicted, .sums .extra, tr.contradicted th, tr.extra th { color: var(--bad); }
.sums .unclear, tr.unclear th { color: var(--ask); }
.sums .supported, tr.supported th { color: var(--good); }
.sums .not-found, tr.not-found th { color: var(--quiet); }
.filter { border: 1px solid var(--line); border-radius: 0.3rem; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-inline: 0; }
${FILTER} { display: none; }
table { border-collapse: collapse; width: 100%; margin-block: 0.5rem 1.5rem; }
th, td { border-block-start: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; overflow-wrap: break-word; }
thead th, tbody th, code { white-space: nowrap; } td:first-child { font-variant-numeric: tabular-nums; white-space: nowrap; }
td:nth-child(3) { width: 25%; } td:nth-child(4) { width: 34%; } td:nth-child(5) { width: 22%; }
code { color: var(--quiet); font-size: 0.75em; font-weight: normal; }
blockquote { margin: 0 0 0.4rem; } blockquote footer { color: var(--quiet); font-size: 0.85em; }
mark { background: light-dark(#ffe58a, #6b5500); color: inherit; font-weight: 600; }
.mark { border: 1px solid; border-radius: 0.3rem; font-size: 0.75em; padding-inline: 0.25rem; }
del { color: var(--bad); } ins { color: var(--good); font-weight: 600; }
p { margin-block: 0.3rem; } body > footer { color: var(--quiet); font-size: 0.85em; }
@media screen and (max-width: 45rem) { thead { position: absolute; clip-path: inset(50%); } tr, td:nth-child(n), tbody th { display: block; width: auto; border: 0; padding-block: 0.15rem; } tr { border-block-start: 1px solid var(--line); padding-block: 0.5rem; } }
@media (forced-colors: active) { mark { background: Canvas; color: CanvasText; text-decoration: underline; } }
@page { margin: 15mm; }
@media print { :root { color-scheme: light; } body { font-size: 9pt; max-width: none; padding: 0; } .filter { display: none; } th, td { padding: 0.3rem 0.4rem; } tr, blockquote { break-inside: avoid; } thead { display: table-header-group; } h2 { break-after: avoid; } mark { background: none; text-decoration: underline; } a { color: inherit; } }
`;
