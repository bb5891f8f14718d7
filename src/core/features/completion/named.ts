/** The field of a draft's front matter that names its sources. */
const FIELD = /^sources:/;
/** The value that is being written behind the field's name, or in its list in brackets. */
const INLINE = /^sources:[ \t]*(?:\[[^\]]*[,[][ \t]*|\[[ \t]*)?["']?([^\s,[\]"']*)$/;
const ITEM = /^[ \t]*-[ \t]+["']?([^\s"']*)$/;
const IN_LIST = /^(?:[ \t]*-(?:[ \t].*)?|[ \t]*(?:#.*)?)$/;

export interface NamedKey {
  /** As far as it is typed. */
  readonly typed: string;
  /** The keys that the field names beside it. */
  readonly others: ReadonlySet<string>;
}

/** Whether a source's key is being written at an offset: an item of `sources:` in a front matter that is open or closed. */
export function namedKeyAt(text: string, offset: number): NamedKey | undefined {
  const close = text.startsWith('---') ? text.indexOf('\n---', 3) : 0;
  if (close >= 0 && close < offset) return undefined;
  const lines = text.slice(0, offset).split(/\r?\n/);
  if (lines[0]?.trim() !== '---' || lines.slice(1).some((line) => /^(?:---|\.\.\.)\s*$/.test(line))) return undefined;
  const line = lines.at(-1) ?? '';
  const rest = /^.*/.exec(text.slice(offset))?.[0] ?? '';
  if (!/^["'\],]?\s*(?:[,\]].*)?$/.test(rest)) return undefined;
  const inline = INLINE.exec(line);
  if (inline)
    return {
      typed: inline[1] ?? '',
      others: keysIn(`${line.slice(0, line.length - (inline[1] ?? '').length)}${rest}`),
    };
  const item = ITEM.exec(line);
  const head = lines.findLastIndex((one) => !IN_LIST.test(one));
  if (!item || head < 0 || !FIELD.test(lines[head] ?? '')) return undefined;
  const after = text
    .slice(offset + rest.length)
    .split(/\r?\n/)
    .slice(1);
  const end = after.findIndex((one) => !IN_LIST.test(one) || /^---/.test(one));
  return {
    typed: item[1] ?? '',
    others: keysIn([...lines.slice(head, -1), ...after.slice(0, end < 0 ? 0 : end)].join('\n')),
  };
}

const keysIn = (yaml: string): Set<string> =>
  new Set(
    yaml
      .replace(FIELD, '')
      .split(/[\s,[\]"']+/)
      .filter((word) => word && word !== '-'),
  );
