const { existsSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** Names of licence files, as packages write them. */
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/**
 * Lists the licences of every package that went into a bundle.
 * @param {readonly import('esbuild').Metafile[]} metafiles what esbuild says of each bundle
 * @param {string} file where the list is written
 */
function writeLicences(metafiles, file) {
  const folders = new Set();
  for (const { inputs } of metafiles)
    for (const input of Object.keys(inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replaceAll('\\', '/'))?.[0];
      if (folder) folders.add(folder);
    }
  const entries = [...folders]
    .map((folder) => {
      const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const by = typeof author === 'object' ? author.name : author;
      const texts = readdirSync(folder)
        .filter((entry) => LICENCE_FILE.test(entry) && existsSync(join(folder, entry)))
        .sort()
        .map((entry) => readFileSync(join(folder, entry), 'utf8').trim());
      return {
        name,
        text: [`${name} ${version} (${license})`, by && `by ${by}`, ...texts].filter(Boolean).join('\n\n'),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  writeFileSync(
    file,
    `Backread's bundles contain the packages below, each under its own licence.${rule}${entries.map(({ text }) => text).join(rule)}\n`,
  );
}

module.exports = { writeLicences };
