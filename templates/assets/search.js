// Search without a server; docs/search.md draws the index.
'use strict';
const $ = id => document.getElementById('_' + id);
const found = $('found'), say = found.dataset, field = $('q');
const tones = '\u0300\u0309\u0303\u0301\u0323', tone = RegExp(`[${tones}]`), aWord = RegExp(`\\d+|[^\\d ${tones}][^\\d ]*`, 'g');
const unmark = letters => letters.replace(/[ăâđêôơư]/g, letter => 'aadeoou'['ăâđêôơư'.indexOf(letter)]);

// Words as SearchWord.swift makes them.
const spell = char => {
  const parts = char.normalize('NFD'), own = parts.replace(tone, '').normalize();
  if (/\p{M}/u.test(char)) return tone.test(char) ? char : '';
  if (!/[\p{L}\p{Nd}]/u.test(char)) return ' ';
  return index.letters[char] ?? (/[a-zăâđêôơư\d]/.test(own) ? own + (tone.exec(parts) ?? '') : char);
};
const read = text => {
  const spelt = [...text.normalize().toLowerCase().replace(/(['’])s(?![\p{L}\p{M}])/gu, '$1')].map(spell).join('');
  return (spelt.match(aWord) ?? []).map(word => {
    const letters = word.split(tone).join('').replace(/^0+(?=\d)/, ''), plain = unmark(letters), mark = tones.indexOf(tone.exec(word)) + 1;
    return { letters, plain, tone: mark, isMarked: mark || plain !== letters };
  });
};
const hash = text => [...text].reduce((sum, char) => Math.imul(sum ^ char.codePointAt(), 0x01000193), 0x811C9DC5);
const pair = (a, b) => {
  const mixed = Math.imul(a, 0x9E3779B1) ^ b;
  return (Math.imul(mixed ^ mixed >>> 15, 0x85EBCA6B) >>> 0) % index.rows;
};

// Parts of the index are scripts that call this, so that they load from a folder too.
let index, parts, arrived = {};
window.bieuduong = (version, name, content) => arrived[name] = { version, content };
const run = (src, name) => new Promise((done, onerror) =>
  document.head.append(Object.assign(document.createElement('script'), { src, onload: () => done(arrived[name]), onerror })));
const begin = async suffix => {
  const { version, content } = await run(say.index + suffix, '');
  parts = {};
  index = { ...content, version, words: content.words.split(' ') };
};
const part = name => parts[name] ||= run(`${say.index.slice(0, -3)}/${name}.js?${index.version}`, name).then(({ version, content }) => {
  if (version !== index.version) throw version;
  return content.split('\n');
});
const line = async (sort, at, share) => (await part(sort + Math.floor(at / share)))[at % share];

// The inverse of BitText.swift.
const digit = [];
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].forEach((char, value) => digit[char.charCodeAt()] = value);
const decode = (code, each) => {
  let at = 0, bits = 0, held = 0;
  const take = width => {
    for (; held < width; held += 6) bits = (bits & (1 << held) - 1) << 6 | digit[code.charCodeAt(at++)];
    held -= width;
    return bits >> held & (1 << width) - 1;
  };
  const rice = width => {
    let high = 0;
    while (!take(1)) high++;
    return high << width | take(width);
  };
  for (let weight; weight = take(4);) {
    const width = rice(0), count = 1 << width | take(width), inRuns = take(1), gap = take(4), length = inRuns && take(4);
    for (let left = count, next = -inRuns; left--;) {
      next += rice(gap) + inRuns;
      for (let more = inRuns && rice(length); more >= 0; more--) each(next++, weight);
    }
  }
};

// How many files begin with this word or before it: the last of them would hold it.
const upTo = word => index.words.filter(first => first <= word).length;
const entries = async number => (await part('w' + number)).filter(Boolean).map(line => {
  const [, letters, tone, star, code] = /^(\d+|[^ ]*?)([1-5]?)(\*?) (.*)/.exec(line);
  return { letters, tone: +tone, plain: unmark(letters), star, code };
});
// What the word may mean if marks do not count.
const candidates = async (word, isLast) => {
  const first = Math.max(0, upTo(word.plain) - 1), last = upTo(word.plain + '\uffff');
  const all = await entries(first);
  const isWhole = one => one.plain === word.plain;
  if (isLast && (word.tone && last - first < 5 || !all.some(one => one.star && isWhole(one))))
    for (let next = first + 1; next < last; next++) all.push(...await entries(next));
  return all.filter(one => isWhole(one) ? isLast || !one.star : isLast && !one.star && one.plain.startsWith(word.plain));
};
// Marks count as typed (mode 0), or others may be there too (1), or not at all (2).
const fits = (one, word, mode) => {
  if (mode > 1 || !word.isMarked) return true;
  if (one.star ? word.tone : one.tone !== word.tone && (word.tone || one.plain === word.plain && !mode)) return false;
  return [...word.letters].every((letter, at) => letter === one.letters[at] || mode && letter === unmark(one.letters[at]));
};

// What SearchWeight and PairWeight are worth.
const values = [0, 1, 1.5, 3, 3.5, 5, 5.5, 6, 7, 8, 9, 10, 11], pairValues = [0, 1.5, 3, 6];
const evaluate = (words, mode, phrases) => {
  const scores = new Float32Array(index.records), hits = new Uint8Array(index.records);
  let isLoose = mode > 1 && words.some(word => word.isMarked);
  const rarity = words.map(word => {
    let fitting = [], own = mode - 1;
    while (!fitting.length && own++ < 2) fitting = word.all.filter(one => fits(one, word, own));
    isLoose ||= own === 2 && word.isMarked;
    const best = new Float32Array(index.records);
    for (const { code, plain, star } of fitting) {
      const share = plain === word.plain && !star ? 1 : .7;
      decode(code, (record, weight) => best[record] = Math.max(best[record], values[weight] * share));
    }
    const idf = Math.log(1 + index.records / (1 + best.filter(Boolean).length));
    best.forEach((value, record) => value && (scores[record] += value * idf, hits[record]++));
    return idf;
  });
  phrases.forEach((code, at) => {
    const idf = ((rarity[at - 1] ?? rarity[at]) + (rarity[at] ?? rarity[at - 1])) / 2;
    decode(code, (record, weight) => scores[record] += pairValues[weight] * idf);
  });
  const most = hits.reduce((a, b) => Math.max(a, b), 0), records = [...hits.keys()].filter(record => most && hits[record] === most);
  return { scores, isLoose, most, records, top: records.reduce((top, record) => Math.max(top, scores[record]), 0) };
};
const search = async query => {
  const words = read(query).slice(0, 12), hashes = [1, ...words.map(word => hash(word.plain)), 2];
  const phrases = words.length ? hashes.slice(1).map((after, at) => line('p', pair(hashes[at], after), index.rowsPerFile)) : [];
  await Promise.all([...phrases, ...words.map(async (word, at) => word.all = await candidates(word, at === words.length - 1 && !/\s$/.test(query)))]);
  let result = { most: 0, records: [] };
  // Marks are not meant where without them something fits far better.
  for (const mode of words.some(word => word.isMarked) ? [0, 1, 2] : [2]) {
    const other = evaluate(words, mode, await Promise.all(phrases));
    if (other.most > result.most || other.most === result.most && other.top > result.top * 1.5) result = other;
  }
  return { ...result, note: !result.most ? '' : result.most < words.length ? say.partly : result.isLoose ? say.unmarked : '' };
};

// The choices of a facet: id, label, whether a record has it.
const choices = async name => {
  const runOf = record => index.runs.findLast(run => run[2] <= record);
  const at = ['kind', 'year'].indexOf(name);
  if (at >= 0) return [...new Set(index.runs.map(run => run[at]))].filter(Boolean).sort().reverse().map(id => ['' + id, index.kinds[id] ?? id, record => runOf(record)[at] === id]);
  return (await part(name)).filter(Boolean).map(line => {
    const [id, label, code] = line.split('\t'), records = new Set();
    decode(code, record => records.add(record));
    return [id, label, record => records.has(record)];
  });
};
const fill = async (details, records, wanted) => {
  const name = details.id, counted = (await choices(name)).map(([id, label, has]) => [id, label, records.filter(has).length]).filter(one => one[2]);
  details.lastChild.innerHTML = counted.sort((a, b) => name !== 'year' && b[2] - a[2]).slice(0, 40).map(([id, label, count]) => {
    const to = new URLSearchParams(wanted), isChosen = to.get(name) === id;
    isChosen ? to.delete(name) : to.set(name, id);
    return `<li><a href="?${to}"${isChosen ? ' aria-current="true"' : ''}>${label} <span class="count">${count}</span></a></li>`;
  }).join('');
};

// Query and choices stand in the page's address.
let latest = 0;
const show = async (shown = 10) => {
  const own = ++latest, wanted = new URLSearchParams(location.search), query = wanted.get('q') ?? '';
  if (field !== document.activeElement) field.value = query;
  if (found.hidden = !query.trim()) return;
  if (!index) await begin('');
  const { records: all, scores, note } = await search(query);
  let records = all.toSorted((a, b) => scores[b] - scores[a] || a - b);
  for (const [name, value] of wanted) if (index.facets[name]) {
    const choice = (await choices(name)).find(([id]) => id === value);
    records = records.filter(record => choice?.[2](record));
  }
  const cards = await Promise.all(records.slice(0, shown).map(record => line('c', record, index.cardsPerFile)));
  if (own !== latest) return;
  $('results').innerHTML = cards.join('');
  const total = records.length;
  $('count').textContent = `${total > 1 ? total + say.many : total ? say.one : say.none} ${note}`;
  $('facets').innerHTML = Object.entries(index.facets).map(([name, label]) => `<details id="${name}"${wanted.has(name) ? ' open' : ''}><summary>${label}</summary><ul></ul></details>`).join('');
  for (const details of $('facets').children) details.ontoggle = () => fill(details, all, wanted);
  $('more').hidden = total <= shown;
  $('more').onclick = () => show(shown + 10);
};
const go = (to, change = 'pushState') => {
  history[change](0, '', '?' + to);
  start();
};
const typed = change => {
  const to = new URLSearchParams(location.search);
  to.set('q', field.value);
  clearTimeout(pause);
  go(to, change);
};
// A cache may hold parts of an older index.
const start = () => show().catch(() => begin('?' + Date.now()).then(() => show())).catch(() => $('count').textContent = say.failed);
let pause;
field.oninput = () => {
  clearTimeout(pause);
  pause = setTimeout(typed, 200, 'replaceState');
};
field.form.onsubmit = event => {
  event.preventDefault();
  typed();
};
$('facets').onclick = event => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  go(link.search.slice(1));
};
onpopstate = start;
onkeydown = event => {
  if (event.key === '/' && !/INPUT|TEXTAREA/.test(event.target.tagName)) {
    event.preventDefault();
    field.focus();
  }
};
start();
