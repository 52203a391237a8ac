// Narrows a register without reloading. A list by one choice is the static page, fetched; any other is made of what
// register-rows.js knows. Without scripts, or when something fails, choices are links to static pages.
(() => {
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
    const count = link.lastElementChild;
    const box = make('input', { type: 'checkbox', onchange: () => go() });
    // A year is said with what happened in it.
    const { lead } = link.closest('fieldset').dataset;
    const own = link.textContent.slice(0, -count.textContent.length).trim();
    const title = lead ? `${lead} ${own}` : own;
    const size = +count.textContent.replace(/\D/g, '');
    link.replaceWith(make('label', {}, box, ...link.childNodes));
    return { href, part, value, count, box, title, size };
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
