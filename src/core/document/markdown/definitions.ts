import type { Tree } from '@lezer/common';
import type { At } from './offsets';

/** A reference's label as definitions and links are compared: case and white space folded. */
export const labelOf = (written: string): string => written.replace(/\s+/g, ' ').trim().toLowerCase();

/** Adds the labels that '[label]: url' lines of `tree` define. */
export function definitionsOf(tree: Tree, text: string, at: At, into: Set<string>): void {
  tree.iterate({
    enter(node) {
      if (node.name === 'LinkReference') {
        const label = node.node.getChild('LinkLabel');
        if (label) into.add(labelOf(text.slice(at(label.from) + 1, at(label.to) - 1)));
        return false;
      }
      return node.type.is('Block') || node.type.isTop || !INLINE.has(node.name);
    },
  });
}

const INLINE = new Set(['Paragraph', 'Link', 'Image', 'Emphasis', 'StrongEmphasis', 'FencedCode', 'Table']);
