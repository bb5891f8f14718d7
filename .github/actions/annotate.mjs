// Prints the findings of a SARIF file as annotations of a workflow, and sums them up: node annotate.mjs FILE OUTPUT SUMMARY
// What a mark of the writer silences is taken out of the file: code scanning does not read SARIF's suppressions.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';

const [file, output, summary] = process.argv.slice(2);
const sarif = JSON.parse(readFileSync(file, 'utf8'));
const [run] = sarif.runs;
const open = run.results.filter((result) => !result.suppressions?.length);
if (open.length < run.results.length) {
  run.results = open;
  writeFileSync(file, `${JSON.stringify(sarif, null, 2)}\n`);
}

/** Escapes what ends a command or a property (GitHub's workflow commands). */
const data = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const COMMANDS = { warning: 'warning', note: 'notice' };
for (const { ruleId, level, message, locations } of open) {
  const { artifactLocation, region } = locations[0].physicalLocation;
  const place = {
    file: decodeURIComponent(artifactLocation.uri),
    line: region.startLine,
    endLine: region.endLine,
    ...(region.startLine === region.endLine && { col: region.startColumn, endColumn: region.endColumn }),
    title: `Backread: ${ruleId}`,
  };
  const properties = Object.entries(place).map(([key, value]) => `${key}=${property(String(value))}`);
  if (COMMANDS[level]) console.log(`::${COMMANDS[level]} ${properties.join(',')}::${data(message.text)}`);
}

const warnings = open.filter(({ level }) => level === 'warning');
appendFileSync(output, `sarif=${file}\nfindings=${warnings.length}\n`);
/** Third-party text is never markup. */
const cell = (text) => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&!@]/g, '\\$&');
const rows = warnings.map(({ message, locations }) => {
  const { artifactLocation, region } = locations[0].physicalLocation;
  return `| ${cell(decodeURIComponent(artifactLocation.uri))}:${region.startLine} | ${cell(region.snippet.text)} | ${cell(message.text)} |`;
});
const table = rows.length ? ['', '| Place | Draft | Why |', '| --- | --- | --- |', ...rows].join('\n') : '';
appendFileSync(
  summary,
  `### Backread\n\n${warnings.length} to look at, ${open.length - warnings.length} notes.\n${table}\n`,
);
