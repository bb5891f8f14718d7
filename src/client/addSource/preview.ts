import { l10n, QuickInputButtons, window, type QuickPickItem } from 'vscode';
import type { PlanAnswer } from '../../protocol/addSource';

/** What the writer confirmed; `undefined` where the preview was left. */
export type Confirmed = {
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  readonly key?: string;
};

const KEY = /^[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&\-+?<>~/]*$/u;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
/** As many characters of the text are shown above a field. */
const SHOWN = 160;

type Field = 'title' | 'date' | 'key';
const FIELDS: readonly Field[] = ['title', 'date', 'key'];

/**
 * Asks to confirm title, date and key, each only where the reader was unsure; the key that title and date make comes from `replan`.
 * One may go back. undefined where it is left.
 */
export async function confirm(
  name: string,
  first: PlanAnswer,
  replan: (confirmed: Confirmed) => Promise<PlanAnswer>,
): Promise<Confirmed | undefined> {
  const fields = FIELDS.filter((field) => first.unsure.includes(field));
  let confirmed: Confirmed = {};
  let plan = first;
  for (let i = 0; i < fields.length;) {
    const field = fields[i] as Field;
    const answer = await ask(name, field, plan, i + 1, fields.length);
    if (answer === undefined) return undefined;
    if (answer === QuickInputButtons.Back) {
      i--;
      continue;
    }
    confirmed = { ...confirmed, [field]: answer };
    i++;
    if (i < fields.length) plan = await replan(withoutEmpty(confirmed));
  }
  return withoutEmpty(confirmed);
}

/** A date that is left empty is not known: no guess stands for it. */
const withoutEmpty = (confirmed: Confirmed): Confirmed => ({
  ...confirmed,
  ...(confirmed.title === '' && { title: undefined }),
  ...(confirmed.key === '' && { key: undefined }),
});

function ask(
  name: string,
  field: Field,
  plan: PlanAnswer,
  step: number,
  steps: number,
): Promise<string | typeof QuickInputButtons.Back | undefined> {
  const input = window.createInputBox();
  input.title = l10n.t('Add Source: {0}', name);
  input.step = step;
  input.totalSteps = steps;
  input.ignoreFocusOut = true;
  input.value = (field === 'key' ? plan.key : plan.metadata[field]) ?? '';
  input.prompt = prompts()[field].replace('{text}', beginning(plan.content));
  input.placeholder = field === 'date' ? '2025-01-31' : '';
  if (step > 1) input.buttons = [QuickInputButtons.Back];
  return new Promise((resolve) => {
    const check = (): boolean => {
      const problem = problemOf(field, input.value.trim());
      input.validationMessage = problem;
      return !problem;
    };
    input.onDidChangeValue(check);
    input.onDidAccept(() => {
      if (!check()) return;
      resolve(input.value.trim());
      input.hide();
    });
    input.onDidTriggerButton((button) => {
      resolve(button as typeof QuickInputButtons.Back);
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

const prompts = (): Record<Field, string> => ({
  title: l10n.t('Is this its title? The text begins: “{text}”'),
  date: l10n.t('When was it published? Year, month and day; leave it empty if nothing says. The text begins: “{text}”'),
  key: l10n.t('Is this the key to cite it by?'),
});

function problemOf(field: Field, value: string): string | undefined {
  switch (field) {
    case 'title':
      return value ? undefined : l10n.t('Write a title.');
    case 'date':
      return !value || isDay(value) ? undefined : l10n.t('Write it as year, month and day: 2025-01-31.');
    case 'key':
      return KEY.test(value)
        ? undefined
        : l10n.t('Write letters, digits and - _ : without spaces, such as smith2025budget.');
  }
}

/** A year, month or day that the calendar has: 31 November, which a Date takes for 1 December, is none. */
function isDay(value: string): boolean {
  const time = DATE.test(value) ? Date.parse(value) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function beginning(content: string): string {
  const text = content
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`;
}

/** What to do with an original that is a source already. */
export async function askAgain(plan: PlanAnswer): Promise<'update' | 'another' | 'open' | undefined> {
  const items: (QuickPickItem & { readonly what: 'update' | 'another' | 'open' })[] = [
    {
      what: 'update',
      label: `$(sync) ${l10n.t('Update it')}`,
      description:
        plan.kind === 'same'
          ? l10n.t('nothing in it has changed since')
          : l10n.t('its content has changed; the file before is kept'),
    },
    { what: 'open', label: `$(go-to-file) ${l10n.t('Open it')}`, description: plan.file },
    { what: 'another', label: `$(add) ${l10n.t('Add it as another source')}` },
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('“{0}” is a source already: @{1}', plan.before?.title ?? plan.file, plan.key),
    placeHolder: l10n.t('What should be done?'),
    ignoreFocusOut: true,
  });
  return picked?.what;
}
