// What a register holds beyond its static pages: rows/index.js says which choices each entry falls under, the files
// beside it hold the rows. They are scripts, which a page opened from a folder may load too; each calls registerPart.
window.registerRows = (choices, folder, print) => {
  const files = {}, arrived = {};
  window.registerPart = (name, value) => arrived[name](value);

  // The stamp keeps the rows of one build from the index of another.
  const load = (name, stamp) => files[name] ??= new Promise((done, fail) => {
    arrived[name] = value => stamp && value[0] !== stamp ? fail() : done(value);
    const script = document.createElement('script');
    script.src = new URL(`${name}.js${stamp ? `?${stamp}` : ''}`, folder);
    script.onerror = fail;
    document.head.append(script);
  });

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

  let known;
  const index = () => known ??= load('index').then(index => {
    for (const part of index.parts) {
      part.column = numbers(part.column);
      part.choices = part.values.map(value => choices.find(each => each.part === part.name && each.value === value));
    }
    return index;
  });

  // An entry that misses one way of narrowing still counts for the other choices of that way.
  const narrow = async () => {
    const { count, parts } = await index(), found = [];
    const isWanted = parts.map(({ choices, combinations }) => {
      const isFree = !choices.some(({ box }) => box.checked);
      return combinations.map(all => isFree || all.some(number => choices[number].box.checked));
    });
    const left = parts.map(({ values }) => values.map(() => 0));
    for (let entry = 0; entry < count; entry++) {
      const missed = parts.filter((part, at) => !isWanted[at][part.column[entry]]);
      if (!missed.length) found.push(entry);
      if (missed.length > 1) continue;
      parts.forEach((part, at) => {
        if (missed.length && missed[0] !== part) return;
        for (const number of part.combinations[part.column[entry]]) left[at][number]++;
      });
    }
    parts.forEach(({ choices }, at) => choices.forEach(({ box, count }, number) => {
      count.textContent = print(left[at][number]);
      count.parentElement.classList.toggle('none', !left[at][number] && !box.checked);
    }));
    return found;
  };

  // Vietnamese order was settled when the site was built.
  const sorted = async (entries, order) => {
    if (order === 'oldest') entries.reverse();
    if (order !== 'titles') return entries;
    const rank = [];
    numbers((await load('titles', (await index()).stamp))[1]).forEach((entry, at) => rank[entry] = at);
    return entries.sort((a, b) => rank[a] - rank[b]);
  };

  const list = async entries => {
    const { stamp, inChunk } = await index(), list = document.createElement('ul');
    const rows = entries.map(async at => (await load(Math.floor(at / inChunk), stamp))[at % inChunk + 1]);
    list.className = 'rows';
    list.innerHTML = (await Promise.all(rows)).join('');
    for (const link of list.querySelectorAll('a')) link.href = new URL(link.getAttribute('href'), folder);
    return list;
  };

  // A spreadsheet would run a cell that begins like a formula.
  const cell = text => `"${(/^[=+\-@\t\r]/.test(text) ? "'" : '') + text.replaceAll('"', '""')}"`;
  const read = row => {
    const text = of => [...row.querySelectorAll(of)].map(each => each.textContent).join('; ');
    const facts = [...row.querySelectorAll('.row-facts div')].map(({ children }) => [...children].map(each => each.textContent));
    return {
      cells: [
        row.querySelector('.row-day time')?.dateTime ?? '', text('.row-title > a'),
        row.querySelector('.row-title > a').href, text('.badge, .sample'), text('.row-summary'),
      ],
      facts: new Map(facts),
    };
  };
  const table = async (entries, columns) => {
    const found = [...(await list(entries)).children].map(read);
    const names = [...new Set(found.flatMap(({ facts }) => [...facts.keys()]))];
    const lines = found.map(({ cells, facts }) => [...cells, ...names.map(name => facts.get(name) ?? '')]);
    const text = [[...columns, ...names], ...lines].map(line => line.map(cell).join() + '\r\n').join('');
    return new Blob(['\ufeff', text], { type: 'text/csv' });
  };

  return { narrow, sorted, list, table };
};
