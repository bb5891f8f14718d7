import { l10n, window } from 'vscode';
import type { TextlessRequest } from '../../protocol/addSource';

type Details = Omit<TextlessRequest, 'folder' | 'written'>;

/** Asks for what a source without text is: its kind, who, when, and on what terms. undefined where it is left. */
export async function askTextless(): Promise<Details | undefined> {
  const title = l10n.t('Interview or call without text');
  const kinds = [l10n.t('interview'), l10n.t('call'), l10n.t('conversation'), l10n.t('book'), l10n.t('document')];
  const kind = await window.showQuickPick(kinds, { title, placeHolder: l10n.t('What is it?'), ignoreFocusOut: true });
  if (!kind) return undefined;
  const who = await window.showInputBox({
    title,
    prompt: l10n.t('With whom, or by whom?'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() ? undefined : l10n.t('Write a name.')),
  });
  if (who === undefined) return undefined;
  const when = await window.showInputBox({
    title,
    prompt: l10n.t('When? Year, month and day'),
    value: new Date().toISOString().slice(0, 10),
    ignoreFocusOut: true,
  });
  if (when === undefined) return undefined;
  const terms = await askTerms(title);
  return terms && { kind, who: who.trim(), ...(when.trim() && { when: when.trim() }), ...terms };
}

async function askTerms(title: string): Promise<Pick<Details, 'terms' | 'confidential'> | undefined> {
  const items = [
    { label: l10n.t('on the record'), confidential: false },
    { label: l10n.t('on background'), confidential: false },
    { label: l10n.t('embargo until …'), confidential: false, embargo: true },
    {
      label: l10n.t('confidential'),
      description: l10n.t('nothing of it enters a report, an export or a log'),
      confidential: true,
    },
  ];
  const picked = await window.showQuickPick(items, {
    title,
    placeHolder: l10n.t('On what terms?'),
    ignoreFocusOut: true,
  });
  if (!picked) return undefined;
  if (!picked.embargo) return { terms: picked.label, confidential: picked.confidential };
  const until = await window.showInputBox({
    title,
    prompt: l10n.t('Embargo until when?'),
    value: new Date().toISOString().slice(0, 10),
    ignoreFocusOut: true,
  });
  return until === undefined ? undefined : { terms: l10n.t('embargo until {0}', until.trim()), confidential: false };
}
