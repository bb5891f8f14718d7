import type { messages } from './en/messages';

type English = typeof messages;
export type MessageKey = keyof English;

/** The sentences of verdicts in one language; English says which there are, and what is put into each. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** The names in a template's braces: 'No source has the key “{key}”.' → 'key'. */
type Slots<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

/** What a message is made of: nothing missing, nothing besides. */
export type MessageValues<Key extends MessageKey> = Readonly<Record<Slots<English[Key]>, string | number>>;

/** Parts of a sentence that stand side by side: 'a; b; c'. */
export const listed = (messages: Messages, parts: readonly string[]): string =>
  parts.slice(1).reduce((list, part) => say(messages, 'list.part', { list, part }), parts[0] ?? '');

/** A sentence with its values put in. A brace in a value stays as it is. */
export function say<Key extends MessageKey>(messages: Messages, key: Key, values: MessageValues<Key>): string {
  const given: Readonly<Record<string, string | number | undefined>> = values;
  return messages[key].replace(/\{(\w+)\}/g, (slot, name: string) => String(given[name] ?? slot));
}
