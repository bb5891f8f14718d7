// The report's page: data arrives as messages and is only ever set as text.
(() => {
  const vscode = acquireVsCodeApi();
  const SIGNS = { contradicted: '✘', extra: '!', unclear: '?', 'not-found': '○', supported: '✔' };
  const ORDER = Object.keys(SIGNS);
  const root = document.getElementById('report');
  const state = { shown: 'all', query: '', ...vscode.getState() };
  let data;
  let rows = [];

  const keep = (change) => vscode.setState(Object.assign(state, change));

  const element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  /** A button that opens a place. `key` finds it again when the rows are made anew. */
  const opener = (key, label, message, ...children) => {
    const made = element('button', { class: 'link', type: 'button', tabindex: '-1', 'data-key': key }, ...children);
    if (label) made.setAttribute('aria-label', label);
    made.addEventListener('click', () => vscode.postMessage(message));
    return made;
  };

  const parts = (all, tag) => all.map(({ text, decisive }) => (decisive ? element(tag, {}, text) : text));
  const CHANGES = { removed: 'del', added: 'ins' };
  const change = (all) =>
    element(
      'p',
      { class: 'change' },
      ...all.flatMap(({ kind, text }) => [CHANGES[kind] ? element(CHANGES[kind], {}, text) : text, ' ']),
    );

  const classOf = (row) => (row.isExtra ? 'extra' : row.verdict);

  const rowOf = (row, strings) => {
    const name = classOf(row);
    const id = `${row.kind}:${row.start}:${row.end}:${row.code || ''}`;
    const verdict = element(
      'th',
      { scope: 'row' },
      element('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[name]),
      ` ${row.isExtra ? strings[row.kind] : strings[name]}`,
    );
    if (row.marked)
      verdict.append(element('span', { class: 'mark' }, row.marked === 'cq' ? strings.checked : strings.ignored));
    const draft = element(
      'td',
      {},
      opener(`${id}:draft`, '', { type: 'draft', start: row.start, end: row.end }, `${strings.line} ${row.line}`),
      element('p', { lang: 'en' }, ...parts(row.draft, 'strong')),
    );
    if (row.difference) draft.append(change(row.difference));
    const source = element('td');
    row.passages.forEach((passage, index) => {
      const { path: uri, start, end } = passage;
      const place = element('p', {}, opener(`${id}:${index}`, '', { type: 'passage', uri, start, end }, passage.name));
      if (passage.link) {
        const web = element('a', { href: passage.link, tabindex: '-1', 'data-key': `${id}:${index}:web` }, strings.web);
        place.append(' ', web);
      }
      source.append(place, element('p', { lang: 'en' }, ...parts(passage.parts, 'mark')));
    });
    const why = element('td', { lang: 'en' }, row.message);
    if (row.derivation) why.append(element('p', {}, row.derivation));
    const made = element('tr', { class: name }, verdict, draft, source, why);
    return { made, name, words: made.textContent.toLocaleLowerCase() };
  };

  /** Shows the rows that the buttons and the words ask for, and says how many there are. */
  const filter = () => {
    const words = state.query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const shown =
        (state.shown === 'all' || state.shown === row.name) && words.every((word) => row.words.includes(word));
      row.made.hidden = !shown;
      if (shown) count++;
    }
    for (const button of root.querySelectorAll('[data-filter]'))
      button.setAttribute('aria-pressed', String(button.dataset.filter === state.shown));
    root.querySelector('#count').textContent = data.strings.count.replace('{0}', count).replace('{1}', rows.length);
    root.querySelector('#none').hidden = count > 0;
    root.querySelector('table').hidden = count === 0;
    rove();
  };

  const stops = (row) => [...row.querySelectorAll('[data-key]')];
  const shownRows = () => rows.map(({ made }) => made).filter((made) => !made.hidden);

  /** One stop of the Tab key for the whole table; the arrow keys move inside it. */
  const rove = (to) => {
    const all = shownRows().flatMap(stops);
    const stop = to || all.find((one) => one.dataset.key === state.at) || all[0];
    for (const one of root.querySelectorAll('td [data-key]')) one.tabIndex = one === stop ? 0 : -1;
    if (!to) return;
    keep({ at: to.dataset.key });
    to.focus();
    to.closest('tr').scrollIntoView({ block: 'nearest' });
  };

  const move = (event) => {
    const row = event.target.closest('tbody tr');
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = shownRows();
    const at = all.indexOf(row);
    const column = stops(row).indexOf(event.target.closest('[data-key]'));
    const inRow = (next, column) => next && stops(next)[Math.min(column, stops(next).length - 1)];
    const targets = {
      ArrowDown: () => inRow(all[at + 1], column),
      ArrowUp: () => inRow(all[at - 1], column),
      ArrowRight: () => stops(row)[column + 1],
      ArrowLeft: () => stops(row)[column - 1],
      Home: () => inRow(all[0], column),
      End: () => inRow(all.at(-1), column),
    };
    const target = targets[event.key]?.();
    if (!targets[event.key]) return;
    event.preventDefault();
    if (target) rove(target);
  };

  const filters = (strings) => {
    const group = element('div', { class: 'filters', role: 'group', 'aria-label': strings.filter });
    for (const name of ['all', ...ORDER]) {
      const count = name === 'all' ? rows.length : rows.filter((row) => row.name === name).length;
      if (name === 'extra' && !count) continue;
      const button = element('button', { type: 'button', 'data-filter': name });
      if (name !== 'all') button.append(element('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[name]), ' ');
      button.append(`${strings[name]} (${count})`);
      button.addEventListener('click', () => {
        keep({ shown: name });
        filter();
      });
      group.append(button);
    }
    const search = element('input', {
      type: 'search',
      'aria-label': strings.search,
      placeholder: strings.search,
      'data-filter-words': '',
    });
    search.value = state.query;
    search.addEventListener('input', () => {
      keep({ query: search.value });
      filter();
    });
    const save = element('button', { type: 'button', 'data-export': '' }, strings.export);
    save.addEventListener('click', () => vscode.postMessage({ type: 'export' }));
    return element('div', { class: 'bar' }, group, search, save);
  };

  const table = (strings) => {
    const head = [strings.verdict, strings.draft, strings.source, strings.why];
    const made = element(
      'table',
      { role: 'grid', 'aria-labelledby': 'title', 'aria-describedby': 'keys' },
      element('thead', {}, element('tr', {}, ...head.map((text) => element('th', { scope: 'col' }, text)))),
      element('tbody', {}, ...rows.map(({ made }) => made)),
    );
    made.addEventListener('keydown', move);
    made.addEventListener('focusin', ({ target }) => {
      const stop = target.closest('[data-key]');
      if (stop && stop.tabIndex !== 0) rove(stop);
    });
    return made;
  };

  /** What has the focus, so that new rows don't take it away. */
  const focused = () => {
    const { dataset = {}, selectionStart } = document.activeElement || {};
    if (dataset.key)
      return () =>
        shownRows()
          .flatMap(stops)
          .find((one) => one.dataset.key === dataset.key)
          ?.focus();
    if (dataset.filter) return () => root.querySelector(`[data-filter="${CSS.escape(dataset.filter)}"]`)?.focus();
    if ('export' in dataset) return () => root.querySelector('[data-export]').focus();
    if (!('filterWords' in dataset)) return () => undefined;
    return () => {
      const search = root.querySelector('[data-filter-words]');
      search.focus();
      search.setSelectionRange(selectionStart, selectionStart);
    };
  };

  const render = () => {
    const { strings } = data;
    const refocus = focused();
    const { scrollY } = window;
    rows = data.rows
      .map((row) => ({ ...rowOf(row, strings), start: row.start }))
      .sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name) || a.start - b.start);
    root.replaceChildren(
      element('h1', { id: 'title' }, data.title),
      element('p', { class: 'sum' }, data.line),
      filters(strings),
      element('p', { class: 'sum', id: 'keys' }, strings.keys),
      element('p', { class: 'sum', id: 'count', role: 'status' }),
      element('p', { id: 'none' }, data.sources ? strings.empty : strings.noSources),
      table(strings),
    );
    filter();
    window.scrollTo(0, scrollY);
    refocus();
  };

  addEventListener('message', (event) => {
    if (!event.data || !event.data.rows) return;
    data = event.data;
    keep({ uri: data.uri });
    render();
  });
  vscode.postMessage({ type: 'ready' });
})();
