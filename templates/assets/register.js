// Narrows a register without reloading. A list by one choice is the static page, fetched; any other is made of what
// `registerRows` knows. Without scripts, or when something fails, choices are links to static pages.
(() => {
  // What a register holds beyond its static pages: rows/index.js says which choices each entry falls under, the files
  // beside it hold the rows. They are scripts, which a page opened from a folder may load too; each calls registerPart.
  const registerRows = (choices, folder, print) => {
    const files = {};
    const arrived = {};
    window.registerPart = (name, value) => arrived[name](value);

    // The index says which tag a file bears, so that no old rows come under a new index, nor new ones under an old.
    const fetchPart = (name, tag) => new Promise((done, fail) => {
      arrived[name] = value => tag && value[0] !== tag ? fail() : done(value);
      const script = document.createElement('script');
      const query = tag ? `?${tag}` : '';
      script.src = new URL(`${name}.js${query}`, folder);
      script.onerror = fail;
      document.head.append(script);
    });
    const load = (name, tag) => files[name] ??= fetchPart(name, tag);

    // Digits from 64 on go before the one that ends a number, in base 28.
    const numbers = text => {
      const found = [];
      let before = 0;
      for (let at = 0; at < text.length; at++) {
        const digit = text.charCodeAt(at) - 35;
        if (digit < 64) found.push(before * 64 + digit);
        before = digit < 64 ? 0 : before * 28 + digit - 64;
      }
      return found;
    };

    const readIndex = async () => {
      const index = await load('index');
      for (const part of index.parts) {
        const choiceOf = value => choices.find(each => each.part === part.name && each.value === value);
        part.column = numbers(part.column);
        part.choices = part.values.map(choiceOf);
        for (const choice of part.choices) choice.size = 0;
        for (const place of part.column) for (const number of part.combinations[place]) part.choices[number].size++;
      }
      return index;
    };
    let known;
    const index = () => known ??= readIndex();

    // Of a part, which combinations of choices the ticked boxes let pass. Where none is ticked, all pass.
    const wanted = ({ choices, combinations }) => {
      const isFree = !choices.some(({ box }) => box.checked);
      return combinations.map(all => isFree || all.some(number => choices[number].box.checked));
    };
    const showCounts = ({ choices }, left) => choices.forEach(({ box, count }, number) => {
      count.textContent = print(left[number]);
      count.parentElement.classList.toggle('none', !left[number] && !box.checked);
    });
    const narrow = async () => {
      const { count, parts } = await index();
      const passing = parts.map(wanted);
      const left = parts.map(({ values }) => values.map(() => 0));
      const found = [];
      for (let entry = 0; entry < count; entry++) {
        const missed = parts.filter((part, at) => !passing[at][part.column[entry]]);
        if (!missed.length) found.push(entry);
        parts.forEach((part, at) => {
          // An entry that misses one way of narrowing still counts for the other choices of that way.
          if (missed.some(other => other !== part)) return;
          for (const number of part.combinations[part.column[entry]]) left[at][number]++;
        });
      }
      parts.forEach((part, at) => showCounts(part, left[at]));
      return found;
    };

    // Vietnamese order was settled when the site was built.
    const sorted = async (entries, order) => {
      if (order === 'oldest') entries.reverse();
      if (order !== 'titles') return entries;
      const { titles } = await index();
      const [, byTitle] = await load('titles', titles);
      const rank = [];
      numbers(byTitle).forEach((entry, at) => rank[entry] = at);
      return entries.sort((a, b) => rank[a] - rank[b]);
    };

    const list = async entries => {
      const { count, inChunk, rows: tags } = await index();
      // Rows are counted from the last entry; a file begins with its tag.
      const row = async entry => {
        const place = count - 1 - entry;
        const file = Math.floor(place / inChunk);
        return (await load(file, tags[file]))[place % inChunk + 1];
      };
      const rows = entries.map(row);
      const list = document.createElement('ul');
      list.className = 'rows';
      list.innerHTML = (await Promise.all(rows)).join('');
      for (const link of list.querySelectorAll('a')) link.href = new URL(link.getAttribute('href'), folder);
      return list;
    };

    // A table of the site as it is: a mark for spreadsheets and the names of the columns, then a record a line, of which
    // text may have several.
    const records = text => {
      const found = [];
      let open = '';
      for (const line of text.split('\r\n')) {
        open += line;
        const isWhole = open.split('"').length % 2;
        if (isWhole) found.push(open);
        open = isWhole ? '' : `${open}\r\n`;
      }
      found.pop();
      return found;
    };
    const fetchTable = async path => {
      const answer = await fetch(new URL(`../../../${path}`, folder));
      if (!answer.ok) throw new Error(path);
      // Told not to take the mark away.
      return records(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()));
    };
    // Each ticked choice of a way of narrowing has a table with its entries in the order of the list.
    const fetchPartTable = async ({ choices, values, combinations, column, tables }) => {
      const lines = [];
      let header;
      const add = async number => {
        const [first, ...rest] = await fetchTable(`${tables}${values[number]}.csv`);
        const entries = [...column.keys()].filter(entry => combinations[column[entry]].includes(number));
        if (entries.length !== rest.length) throw new Error('another build');
        header = first;
        entries.forEach((entry, at) => lines[entry] = rest[at]);
      };
      await Promise.all([...choices.keys()].filter(number => choices[number].box.checked).map(add));
      return { header, lines };
    };
    // Where choices have no tables, nothing but the whole register is one.
    const hasTable = async () => {
      const { parts, table } = await index();
      return table && parts.every(({ choices, tables }) => tables || !choices.some(({ box }) => box.checked));
    };
    // What was found lies in the tables of any way in which boxes are ticked; the shortest will do.
    const table = async entries => {
      const { parts, table } = await index();
      const length = ({ choices }) => choices.reduce((sum, { box, size }) => sum + (box.checked && size), 0);
      const [nearest] = parts.filter(length).sort((a, b) => length(a) - length(b));
      const { header, lines } = nearest ? await fetchPartTable(nearest) : {};
      const all = nearest ? [header, ...entries.map(entry => lines[entry])] : await fetchTable(table);
      return new Blob(all.map(line => `${line}\r\n`), { type: 'text/csv' });
    };

    return { narrow, sorted, list, hasTable, table };
  };

  const $ = id => document.getElementById(id);
  const make = (tag, facts, ...inside) => {
    const element = Object.assign(document.createElement(tag), facts);
    element.append(...inside);
    return element;
  };
  const facets = $('_facets');
  if (!facets) return;
  const more = $('_more');
  const csv = $('_csv');
  const words = $('_register').dataset;
  const step = 20;
  const sorts = [...document.querySelectorAll('#_sort input')];
  const folder = address => address.split(/[?#]/)[0].replace(/[^/]*$/, '');
  const print = number => number.toLocaleString(document.documentElement.lang);

  // Every link becomes a box that can be ticked beside others.
  const choices = [...facets.querySelectorAll('a')].map(link => {
    const { href } = link;
    const [part, value] = folder(href).split('/').slice(-3);
    // A list that is narrowed already says nothing of the others before it has counted.
    const count = link.querySelector('.count') ?? make('span', { className: 'count' });
    const box = make('input', { type: 'checkbox', onchange: () => go() });
    // A year is said with what happened in it.
    const { lead } = link.closest('fieldset').dataset;
    const own = link.textContent.slice(0, link.textContent.length - count.textContent.length).trim();
    const title = lead ? `${lead} ${own}` : own;
    if (!count.parentNode) link.append(' ', count);
    link.replaceWith(make('label', {}, box, ...link.childNodes));
    return { href, part, value, count, box, title };
  });
  const picked = () => choices.filter(({ box }) => box.checked);
  const order = () => sorts.find(each => each.checked && each.value);
  const register = new URL('../../', folder(choices[0].href)).href;
  const home = register + choices[0].href.slice(folder(choices[0].href).length);
  const entries = registerRows(choices, register + 'rows/', print);

  // The first choice is the path, so that without scripts there is a page to show; the others are the query.
  const address = ([first, ...others] = picked()) => {
    const query = {};
    for (const { part, value } of others) (query[part] ??= []).push(value);
    const by = order();
    if (by) query[by.name] = by.value;
    // Several values of a part are printed with commas between them.
    const text = Object.entries(query).map(([name, value]) => `${name}=${value}`).join('&');
    return (first?.href ?? home) + (text && `?${text}`);
  };
  const restore = () => {
    const query = new URLSearchParams(location.search);
    const here = folder(location.href);
    for (const { box, href, part, value } of choices) {
      box.checked = here.startsWith(folder(href)) || (query.get(part) ?? '').split(',').includes(value);
    }
    for (const each of sorts) each.checked = each.value === (query.get(each.name) ?? '');
  };

  // What a list that was made here holds, and how many of it are on the page.
  let found = [];
  let shown = 0;
  const showPage = async isCurrent => {
    const answer = await fetch(address());
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!isCurrent()) return;
    for (const id of ['_rows', '_follow', '_total']) $(id).replaceChildren(...page.getElementById(id).childNodes);
    document.title = page.title;
    found = [];
    shown = 0;
  };
  const showMade = async isCurrent => {
    const hasTable = await entries.hasTable();
    const all = await entries.sorted(await entries.narrow(), order()?.dataset.order);
    const list = await entries.list(all.slice(0, step));
    const chosen = picked();
    if (!isCurrent()) return;
    found = all;
    shown = step;
    $('_rows').replaceChildren(list);
    $('_total').textContent = `${print(all.length)} ${all.length === 1 ? words.entry : words.entries}`;
    const titles = chosen.map(({ title }) => title).join(', ');
    document.title = [words.title, titles, words.site].filter(Boolean).join(' – ');
    showFeed(chosen);
    csv.hidden = !hasTable || !all.length;
  };
  // A feed knows one choice: the one that leaves the fewest. Where choices have none, the register has.
  const showFeed = chosen => {
    if (chosen.length && !words.nearest) return $('_follow').replaceChildren();
    const [nearest] = [...chosen].sort((a, b) => a.size - b.size);
    const said = chosen.length > 1 ? `${words.nearest} ${nearest.title}` : words.feed;
    const href = folder(nearest?.href ?? home) + 'atom.xml';
    $('_follow').replaceChildren(make('li', {}, make('a', { href, type: 'application/atom+xml' }, said)));
  };

  // An answer that comes late is not shown over a later one.
  let turn = 0;
  const show = async () => {
    const mine = ++turn;
    const isCurrent = () => mine === turn;
    const isPage = picked().length < 2 && !order();
    $('_rows').setAttribute('aria-busy', true);
    showChosen();
    try {
      await (isPage ? showPage : showMade)(isCurrent);
      if (!isCurrent()) return;
      if (isPage) csv.hidden = true;
      more.hidden = shown >= found.length;
      $('_empty').hidden = isPage || found.length > 0;
      $('_rows').removeAttribute('aria-busy');
      if (isPage) await entries.narrow();
    } catch {
      location.replace(location.href.split('?')[0]);
    }
  };
  const go = () => {
    try {
      history.pushState(null, '', address());
    } catch {
      // From a folder, another path has to be opened.
      return location.assign(address());
    }
    show();
  };

  const withdrawal = choice => {
    const href = address(picked().filter(each => each !== choice));
    const link = make('a', { href }, `${choice.title} `, make('span', { className: 'unseen' }, `– ${words.widen}`));
    link.onclick = event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choice.box.checked = false;
      $('_total').focus();
      go();
    };
    return make('li', {}, link);
  };
  const showChosen = () => $('_chosen').replaceChildren(...picked().map(withdrawal));

  more.onclick = async () => {
    const from = shown;
    shown += step;
    const next = await entries.list(found.slice(from, shown));
    const first = next.querySelector('a');
    $('_rows').firstElementChild.append(...next.children);
    more.hidden = shown >= found.length;
    first.focus();
  };
  csv.onclick = async () => {
    try {
      const href = URL.createObjectURL(await entries.table(found));
      make('a', { href, download: `${register.split('/').at(-2)}.csv` }).click();
      URL.revokeObjectURL(href);
    } catch {
      // Of another build than the page.
      location.reload();
    }
  };
  for (const each of sorts) each.onchange = go;
  if (sorts.length) $('_sort').hidden = false;
  window.onpopstate = () => {
    restore();
    show();
  };
  // Who comes near the choices is told what each would leave beside the one of the page.
  const countBeside = () => {
    if (picked().length) entries.narrow();
  };
  facets.addEventListener('focusin', countBeside, { once: true });
  restore();
  showChosen();
  if (location.search) show();
})();
