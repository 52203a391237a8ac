// What a register holds beyond its static pages: rows/index.js says which choices each entry falls under, the files
// beside it hold the rows. They are scripts, which a page opened from a folder may load too; each calls registerPart.
window.registerRows = (choices, folder, print) => {
  const files = {};
  const arrived = {};
  window.registerPart = (name, value) => arrived[name](value);

  // The stamp keeps the rows of one build from the index of another.
  const fetchPart = (name, stamp) => new Promise((done, fail) => {
    arrived[name] = value => stamp && value[0] !== stamp ? fail() : done(value);
    const script = document.createElement('script');
    const query = stamp ? `?${stamp}` : '';
    script.src = new URL(`${name}.js${query}`, folder);
    script.onerror = fail;
    document.head.append(script);
  });
  const load = (name, stamp) => files[name] ??= fetchPart(name, stamp);

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
    const { stamp } = await index();
    const [, byTitle] = await load('titles', stamp);
    const rank = [];
    numbers(byTitle).forEach((entry, at) => rank[entry] = at);
    return entries.sort((a, b) => rank[a] - rank[b]);
  };

  const list = async entries => {
    const { stamp, inChunk } = await index();
    // A file begins with its stamp.
    const row = async entry => (await load(Math.floor(entry / inChunk), stamp))[entry % inChunk + 1];
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
