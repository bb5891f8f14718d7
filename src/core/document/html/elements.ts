export type Attributes = Readonly<Record<string, string>>;

/** Elements that part one block of words from the next. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'legend',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);

/** Elements whose content is no part of an article. */
const SKIPPED: ReadonlySet<string> = new Set([
  'aside',
  'audio',
  'button',
  'canvas',
  'datalist',
  'del',
  'dialog',
  'embed',
  'footer',
  'head',
  'iframe',
  'input',
  'label',
  'map',
  'math',
  'menu',
  'nav',
  'noscript',
  'object',
  'output',
  'progress',
  's',
  'script',
  'select',
  'strike',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
]);

/** Landmark roles whose content is no part of an article. */
const SKIPPED_ROLES: ReadonlySet<string> = new Set([
  'alert',
  'alertdialog',
  'banner',
  'complementary',
  'contentinfo',
  'dialog',
  'menu',
  'menubar',
  'navigation',
  'search',
  'toolbar',
]);

/**
 * First words of class names and ids that say that something is not the article, as news sites write them. Only the first
 * word counts: 'related-articles' is furniture, 'has-related' is a page that has some.
 */
const FURNITURE: ReadonlySet<string> = new Set([
  'ad',
  'ads',
  'advert',
  'advertisement',
  'advertising',
  'breadcrumb',
  'breadcrumbs',
  'byline',
  'comment',
  'comments',
  'consent',
  'cookie',
  'cookies',
  'disqus',
  'footer',
  'gdpr',
  'hidden',
  'invisible',
  'login',
  'masthead',
  'menu',
  'modal',
  'nav',
  'navbar',
  'navigation',
  'newsletter',
  'outbrain',
  'pagination',
  'popup',
  'promo',
  'pullquote',
  'recirculation',
  'recommended',
  'related',
  'share',
  'sharing',
  'sidebar',
  'signup',
  'skip',
  'social',
  'sponsor',
  'sponsored',
  'sr',
  'subscribe',
  'subscription',
  'taboola',
  'tags',
  'toolbar',
  'visually',
]);

/** Whether a class attribute or id names furniture, as a whole or as part of a block: 'share-tools', 'article__share'. */
function namesFurniture(names: string): boolean {
  for (const name of names.split(/\s+/))
    for (const part of name.split('__')) {
      const first = /^[A-Za-z]+?(?=[-_0-9A-Z]|$)/.exec(part)?.[0].toLowerCase();
      if (first && FURNITURE.has(first)) return true;
    }
  return false;
}

/** Elements whose class names say nothing of their content. */
const WHOLE: ReadonlySet<string> = new Set(['article', 'body', 'html', 'main']);

/** Whether an element's content is left out. `furniture`: whether class names and ids may say so. */
export function isSkipped(name: string, attributes: Attributes, furniture: boolean): boolean {
  if (SKIPPED.has(name) || SKIPPED_ROLES.has(attributes['role'] ?? '')) return true;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (/display\s*:\s*none/i.test(attributes['style'] ?? '')) return true;
  // '[1]' behind a statement points to a note: its number is no figure.
  if (name === 'sup' && /\b(?:reference|footnote|noteref)/i.test(`${attributes['class']} ${attributes['role']}`))
    return true;
  if (!furniture || WHOLE.has(name)) return false;
  return namesFurniture(attributes['class'] ?? '') || namesFurniture(attributes['id'] ?? '');
}
