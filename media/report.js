// The report's page: data arrives as messages and is only ever set as text.
(() => {
  const vscode = acquireVsCodeApi();
  const SIGNS = { supported: '✔', contradicted: '✘', unclear: '?', 'not-found': '○' };
  const ORDER = ['contradicted', 'unclear', 'not-found', 'supported'];
  const root = document.getElementById('report');
  let shown = (vscode.getState() || {}).shown || 'all';
  let data;

  const element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const link = (text, message) => {
    const made = element('button', { class: 'link', type: 'button' }, text);
    made.addEventListener('click', () => vscode.postMessage(message));
    return made;
  };

  const rowOf = (row, strings) => {
    const verdict = element(
      'td',
      {},
      element('span', { class: 'verdict' }, `${SIGNS[row.verdict]} ${strings[row.verdict]}`),
    );
    if (row.marked)
      verdict.append(
        element('br'),
        element('span', { class: 'place' }, row.marked === 'cq' ? strings.checked : strings.ignored),
      );
    const draft = element(
      'td',
      {},
      link(row.text, { type: 'draft', start: row.start, end: row.end }),
      ' ',
      element('span', { class: 'place' }, `${strings.line} ${row.line}`),
    );
    if (row.suggestion && row.verdict !== 'supported')
      draft.append(element('span', { class: 'replace' }, '→ ', element('ins', {}, row.suggestion)));
    const source = element('td');
    for (const passage of row.passages) {
      const place = passage.paragraph ? `${passage.source} ¶ ${passage.paragraph}` : passage.source;
      source.append(
        element(
          'span',
          { class: 'passage' },
          link(place, { type: 'passage', uri: passage.uri, start: passage.start, end: passage.end }),
          ' ',
          passage.text,
        ),
      );
    }
    const why = element('td', {}, row.derivation ? `${row.message} ${row.derivation}` : row.message);
    return element('tr', { class: row.verdict }, verdict, draft, source, why);
  };

  const render = () => {
    if (!data || !data.rows) return;
    const { strings, rows } = data;
    const active = document.activeElement && document.activeElement.getAttribute('data-filter');
    const filters = element('div', { class: 'filters', role: 'group', 'aria-label': strings.filter });
    for (const verdict of ['all', ...ORDER]) {
      const count = verdict === 'all' ? rows.length : rows.filter((row) => row.verdict === verdict).length;
      const label = verdict === 'all' ? strings.all : `${SIGNS[verdict]} ${strings[verdict]}`;
      const button = element(
        'button',
        { type: 'button', 'data-filter': verdict, 'aria-pressed': String(shown === verdict) },
        `${label} (${count})`,
      );
      button.addEventListener('click', () => {
        shown = verdict;
        vscode.setState({ shown });
        render();
      });
      filters.append(button);
    }
    const kept = rows.filter((row) => shown === 'all' || row.verdict === shown);
    kept.sort(
      (a, b) => (shown === 'all' ? ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) : 0) || a.start - b.start,
    );
    const head = element(
      'tr',
      {},
      ...[strings.verdict, strings.draft, strings.source, strings.why].map((text) =>
        element('th', { scope: 'col' }, text),
      ),
    );
    const body = kept.length
      ? element(
          'table',
          {},
          element('thead', {}, head),
          element('tbody', {}, ...kept.map((row) => rowOf(row, strings))),
        )
      : element('p', {}, data.sources ? strings.empty : strings.noSources);
    root.replaceChildren(element('h1', {}, data.title), element('p', { class: 'sum' }, data.line), filters, body);
    if (active) root.querySelector(`[data-filter="${active}"]`)?.focus();
  };

  addEventListener('message', (event) => {
    data = event.data;
    render();
  });
  vscode.postMessage({ type: 'ready' });
})();
