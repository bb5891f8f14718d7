import { l10n, ViewColumn } from 'vscode';
import type { ReadOnlyTexts } from '../readOnly';
import type { Added } from './adder';

/** What came of adding many. */
export interface Outcome {
  readonly added: readonly Added[];
  /** Names of those that are there already, unchanged. */
  readonly same: readonly string[];
  /** Those with other content that the writer did not want updated. */
  readonly kept: readonly string[];
  readonly failed: readonly { readonly name: string; readonly message: string }[];
  /** How many were left when the writer stopped it. */
  readonly left: number;
}

/** 'Added 47 sources, updated 1; 1 was there already; 2 failed.' */
export function lineOf({ added, same, kept, failed, left }: Outcome): string {
  const made = added.filter(({ kind }) => kind === 'new').length;
  const updated = added.length - made;
  return [
    l10n.t('{0} added', made),
    ...(updated ? [l10n.t('{0} updated', updated)] : []),
    ...(same.length + kept.length ? [l10n.t('{0} there already', same.length + kept.length)] : []),
    ...(failed.length ? [l10n.t('{0} failed', failed.length)] : []),
    ...(left ? [l10n.t('{0} not read: you stopped it', left)] : []),
  ].join(', ');
}

/** Shows what came of it, to be read: what failed and why comes first, then what was guessed. */
export const showDetails = (outcome: Outcome, texts: ReadOnlyTexts): Promise<void> =>
  texts.show(l10n.t('Added Sources'), detailsOf(outcome), ViewColumn.Active);

/** One line each; the names and messages come from files, so nothing in them is markup. */
function detailsOf(outcome: Outcome): string {
  const plain = (text: string): string => text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');
  const part = (heading: string, lines: readonly string[]): string[] =>
    lines.length ? [`## ${heading}`, '', ...lines.map((line) => `- ${line}`), ''] : [];
  const unsure = outcome.added.filter((one) => one.unsure.length);
  return [
    `# ${l10n.t('Add Source: {0}', lineOf(outcome))}`,
    '',
    ...part(
      l10n.t('Could not be added'),
      outcome.failed.map(({ name, message }) => plain(message.startsWith(name) ? message : `${name}: ${message}`)),
    ),
    ...part(
      l10n.t('Guessed: please look at the front matter'),
      unsure.map(({ file, key, unsure: fields }) => `${plain(file)} (@${key}): ${fields.join(', ')}`),
    ),
    ...part(
      l10n.t('Added'),
      outcome.added.filter(({ kind }) => kind === 'new').map(({ file, key }) => `${plain(file)} (@${key})`),
    ),
    ...part(
      l10n.t('Updated'),
      outcome.added.filter(({ kind }) => kind === 'update').map(({ file, key }) => `${plain(file)} (@${key})`),
    ),
    ...part(l10n.t('There already, unchanged'), outcome.same.map(plain)),
    ...part(l10n.t('There already, left as they were'), outcome.kept.map(plain)),
  ].join('\n');
}
