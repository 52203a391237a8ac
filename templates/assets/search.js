// The search page. docs/search.md tells how this works and what the files of the index hold.
'use strict';
{
const $ = id => document.querySelector('#_' + id);
const found = $('found'), say = found.dataset, field = $('q');
const folder = say.index.slice(0, -5), ours = say.index.slice(-5, -3), theirs = ours === 'vi' ? 'en' : 'vi';

const make = (name, more) => Object.assign(document.createElement(name), more);

// Words are read here as SearchWord.swift reads them; a check compares the two.

// Huyền, hỏi, ngã, sắc, nặng. Counted from 1 they are the digits in the index; 0 is a word without a tone.
const tones = '\u0300\u0309\u0303\u0301\u0323';
const aTone = RegExp(`[${tones}]`);
const aWord = RegExp(`\\d+|[^\\d ${tones}][^\\d ]*`, 'g');

const unmark = letters => letters.replace(/[ăâđêôơư]/g, letter => 'aadeoou'['ăâđêôơư'.indexOf(letter)]);

// A letter keeps its own mark; its tone becomes a character after it, so that hoà and hòa come out alike.
const spell = char => {
  return index.letters[char] ?? (/[\p{L}\p{Nd}]/u.test(char) ? char : /\p{M}/u.test(char) ? '' : ' ');
};
// The forms of an English word are one; an index of Vietnamese has no rules for it.
const stem = word => index.irregular.get(word) ?? reworded(word, index.stems);
const readWord = word => {
  // Kĩ and kỹ are one word.
  const whole = word.split(aTone).join('').replace(/^0+(?=\d)/, '').replace(/^([hklmst])y$/, '$1i');
  const raw = unmark(whole), tone = tones.indexOf(aTone.exec(word)) + 1, isMarked = tone || raw !== whole;
  const letters = isMarked ? whole : stem(whole), plain = unmark(letters);
  return { letters, plain, code: hash(plain), raw, tone, isMarked };
};
const read = text => {
  // The “s” of “People’s” is no word.
  const bare = text.normalize().toLowerCase().replace(/(['’])s(?![\p{L}\p{M}])/gu, '$1');
  return ([...bare].map(spell).join('').match(aWord) ?? []).map(readWord);
};

// FNV-1a.
const mix = (sum, char) => Math.imul(sum ^ char.codePointAt(), 0x01000193);
const hash = text => [...text].reduce(mix, 0x811C9DC5);

// Parts of the index are scripts that call `bieuduong`, because a page opened from a folder may load scripts only.
let index;
const arrived = {}, opened = {};
window.bieuduong = (tag, name, content) => arrived[name] = { tag, content };
const run = (src, name) => new Promise((done, onerror) => {
  const onload = () => done(arrived[name]);
  document.head.append(make('script', { src, onload, onerror }));
});
const rulesOf = (rules, flags) => rules.map(([from, to]) => [RegExp(from, flags), to]);
const reworded = (text, rules) => rules.reduce((text, [from, to]) => text.replace(from, to), text);
// The index of a language. Both number records alike.
const open = async (language, suffix) => {
  const path = folder + language, { content } = await run(`${path}.js${suffix}`, '');
  // Those of the first run come first, of a run those with the highest numbers; a run are the records of a kind and year.
  const order = new Float64Array(content.room);
  content.runs.map(([start, end], at) => {
    while (end-- > start) order[end] = at * 1e6 - end;
  });
  // The number of a file of words is a hash of its first word, or the next that is free; a tag has four characters.
  const words = content.words.split(' '), { tags, wordFiles, wordTags } = content;
  const files = words.map((first, at) => {
    let number = hash(first) >>> 0, name;
    while (tags[name = 'w' + number % wordFiles]) number++;
    tags[name] = wordTags.substr(at * 4, 4);
    return name;
  });
  return {
    ...content, language, path, order, words, files, parts: {},
    rules: rulesOf(content.rules, 'giu'), keys: rulesOf(content.keys, 'giu'), stems: rulesOf(content.stems),
    irregular: new Map(content.irregular),
  };
};
const use = async (language, suffix = '') => index = opened[language] ||= await open(language, suffix);
const load = async (name, wanted) => {
  // Beside the file of the index, in a folder of its name.
  const { tag, content } = await run(`${index.path}/${name}.js?${wanted}`, name);
  // A cache may hold a part of another index, whose numbers of records mean other records.
  if (tag !== wanted) throw tag;
  return content.match(/[^\n]+/g);
};
// One that holds nothing has no tag.
const part = (name, tag = index.tags[name]) => index.parts[name] ||= tag ? load(name, tag) : [];

// Postings are bits in base 64, written by BitText.swift. A number is its high part in as many zeros and a one,
// then some low bits.
const bitsOf = code => {
  const bytes = atob(code);
  let at = 0, bits = 0, held = 0;
  const take = width => {
    for (; held < width; held += 8) {
      bits = (bits & (1 << held) - 1) << 8 | bytes.charCodeAt(at++);
    }
    held -= width;
    return bits >> held & (1 << width) - 1;
  };
  const number = width => {
    let high = 0;
    while (!take(1)) high++;
    return high << width | take(width);
  };
  return { take, number };
};
// For each weight: how many gaps follow, whether each leads to a run of records, and how wide gaps and runs are.
const decode = (code, each) => {
  const { take, number } = bitsOf(code);
  for (let weight = take(4); weight; weight = take(4)) {
    const width = number(0), count = 1 << width | take(width);
    const inRuns = take(1), gapWidth = take(4), runWidth = inRuns && take(4);
    let record = -inRuns;
    for (let left = count; left; left--) {
      // Between two runs at least one record is left out, which is not told.
      record += number(gapWidth) + inRuns;
      const end = record + 1 + (inRuns && number(runWidth));
      while (record < end) each(record++, weight);
    }
  }
};

// The last file that begins no later than a word would hold it.
const fileOf = word => index.words.filter(first => first <= word).length - 1;
const linesOf = file => part(index.files[file]);
const entriesOf = async file => (await linesOf(file)).filter(line => !/=/.test(line)).map(line => {
  const [, letters, tone, star, code] = /(\d+|.*?)([1-5]?)(\*?) (.*)/.exec(line);
  return { letters, tone: +tone, plain: unmark(letters), star, code };
});
// What a word may mean, marks left out of account. Only the last one typed may go on.
const candidates = async (word, mayGoOn) => {
  const isWhole = entry => entry.plain === word.plain;
  const mayBe = entry => {
    if (isWhole(entry)) return mayGoOn || !entry.star;
    return mayGoOn && !entry.star && entry.plain.startsWith(word.plain);
  };
  const last = fileOf(word.plain + '\uffff');
  let file = fileOf(word.plain);
  const all = await entriesOf(file), more = async () => all.push(...await entriesOf(++file));
  // An entry with a star sums up all that begin so, behind the word itself and at times in the next file; it knows no tones:
  // those cost a few more files.
  if (mayGoOn && fileOf(word.plain + '*') > file) await more();
  const isSummed = all.some(entry => entry.star && isWhole(entry));
  if (mayGoOn && (!isSummed || word.tone && last - file < 4)) while (file < last) await more();
  return all.filter(mayBe);
};

// Two words side by side stand with the rarer one: behind its words a line says how frequent it is, then its pairs.
const pairsOf = async ({ plain }) => {
  // The beginning and the end of a text stand in no file.
  const line = (await linesOf(fileOf(plain))).find(line => line.startsWith(plain + '='));
  return (line || '=~').split(/[= ]/).slice(1);
};
const pairOf = async (first, second) => {
  const one = await pairsOf(first), two = await pairsOf(second);
  // As SearchWord.swift mixes two hashes; three characters of it tell a pair.
  const mixed = Math.imul(first.code, 0x9E3779B1) ^ second.code;
  const code = Math.imul(mixed ^ mixed >>> 15, 0x85EBCA6B) >>> 0, sign = code.toString(36).slice(-3);
  return (two[0] < one[0] ? two : one).find(pair => pair.startsWith(sign))?.slice(3) ?? '';
};

// How marks are compared: as typed, or with others beside them, or not at all.
const AS_TYPED = 0, WITH_MORE = 1, NOT = 2;
const fitsTone = (entry, word, marks) => {
  if (word.tone) return entry.tone === word.tone && !entry.star;
  // The beginning of a word has not come to its tone yet.
  return !entry.tone || marks || entry.plain !== word.plain;
};
const fits = (entry, word, marks) => {
  if (marks === NOT || !word.isMarked) return true;
  if (!fitsTone(entry, word, marks)) return false;
  return [...word.letters].every((letter, at) => {
    const own = entry.letters[at];
    return letter === own || marks && letter === unmark(own);
  });
};
// The closest comparison in which a word is found.
const fitting = (word, marks) => {
  const entries = word.all.filter(entry => fits(entry, word, marks));
  return entries.length || marks === NOT ? { entries, marks } : fitting(word, marks + 1);
};

// What the places are worth where a word stands (SearchWeight) or two side by side (PairWeight).
const values = [0, 1, 1.5, 3, 4.5, 5, 5.5, 6, 7, 8, 9, 10, 11];
const pairValues = [0, 1.5, 3, 4.5, 6], TITLE = 4;
// The value of the best place of a word in each record, and how rare the word is.
const weigh = (word, entries) => {
  const best = new Float32Array(index.room);
  let count = 0;
  for (const { code, plain, star } of entries) {
    const share = plain === word.plain && !star ? 1 : .7;
    decode(code, (record, weight) => {
      if (!best[record]) count++;
      best[record] = Math.max(best[record], values[weight] * share);
    });
  }
  return { best, rarity: Math.log(1 + index.records / (1 + count)) };
};
const greatest = numbers => numbers.reduce((a, b) => Math.max(a, b), 0);
// Records with most of the words, their scores, and how many words of a title follow each other as typed.
const evaluate = (words, marks, phrases) => {
  const scores = new Float32Array(index.room);
  const hits = new Uint8Array(index.room), titled = new Uint8Array(index.room);
  const used = [];
  let isLoose;
  const rarities = words.map(word => {
    const fit = fitting(word, marks), { best, rarity } = weigh(word, fit.entries);
    isLoose ||= word.isMarked && fit.marks === NOT;
    used.push(...fit.entries);
    best.forEach((value, record) => {
      scores[record] += value * rarity;
      if (value) hits[record]++;
    });
    return rarity;
  });
  phrases.forEach((code, at) => {
    // Before the first word stands the beginning of a text, after the last its end: as rare as the word.
    const before = rarities[at - 1] ?? rarities[at], rarity = (before + (rarities[at] ?? before)) / 2;
    decode(code, (record, weight) => {
      scores[record] += pairValues[weight] * rarity;
      if (at && at < words.length && weight === TITLE) titled[record]++;
    });
  });
  const most = greatest(hits), records = [...hits.keys()].filter(record => most && hits[record] === most);
  const phrase = greatest(records.map(record => titled[record]));
  return { scores, records, most, isLoose, phrase, used };
};

// One key another, too many, too few, or two that changed places.
const slips = word => RegExp(`^(${[...word].map((letter, at) => {
  const before = word.slice(0, at), after = word.slice(at + 1);
  return `${before}(.?${after}|.${letter}${after}|${after[0]}${letter}${after.slice(1)})`;
}).join('|')}|${word}.)$`);
// Words that are one key away from one that nothing holds, the most frequent first; both slips at its beginning are rare.
const neighbours = async ({ raw }) => {
  const lists = [...new Set(raw.slice(0, 2))].filter(letter => /[a-z]/.test(letter)).map(letter => part('s' + letter));
  const isNear = slips(raw), near = (await Promise.all(lists)).flat().filter(word => isNear.test(word));
  return near.slice(0, 3).map(readWord);
};
const mend = async (word, mayGoOn) => {
  if (word.raw.length < 5 || (await candidates(word, mayGoOn)).length) return;
  const [first, ...others] = await neighbours(word);
  if (first) Object.assign(word, first, { raw: word.raw, others });
};

const find = async (query, isMended, isLater) => {
  const words = read(query).slice(0, 16), size = words.length;
  const mayGoOn = at => at === size - 1 && !/\s$/.test(query);
  if (isMended) await Promise.all(words.map((word, at) => mend(word, mayGoOn(at))));
  // The beginning and the end of a text count as words, so that a whole title is found first.
  const all = [{ code: 1 }, ...words, { code: 2 }];
  const followers = size ? all.slice(1) : [];
  const phrasesOf = () => Promise.all(followers.map((after, at) => pairOf(all[at], after)));
  const finding = words.map(async (word, at) => {
    const all = [word, ...word.others ?? []].map(each => candidates(each, mayGoOn(at)));
    word.all = (await Promise.all(all)).flat();
  });
  // A later try is worth its pairs only if it may hold all words.
  if (isLater && (await Promise.all(finding), words.some(word => !word.all.length))) return {};
  const [phrases] = await Promise.all([phrasesOf(), ...finding]);
  let result = evaluate(words, AS_TYPED, phrases);
  // Marks were not meant if only without them all words are found, or form a title.
  const others = result.most < size ? [WITH_MORE, NOT] : result.phrase < size - 1 ? [NOT] : [];
  for (const marks of words.some(word => word.isMarked) ? others : []) {
    const other = evaluate(words, marks, phrases);
    const isTitle = other.most === size && other.phrase > Math.max(result.phrase, size - 2);
    if (other.most > result.most || isTitle) result = other;
  }
  return { ...result, query, words, by: index, isWhole: result.most === size };
};
// What may be meant, the likeliest first: what is typed, in the words of the index; its keys as letters with marks; the same
// in the other language; one key of a word wrong.
const search = async typed => {
  const text = typed.normalize(), own = index, first = await find(reworded(text, own.rules));
  if (first.isWhole) return { ...first, note: first.isLoose ? say.unmarked : '' };
  const keyed = reworded(text, own.keys);
  if (keyed !== text) {
    const result = await find(reworded(keyed.normalize(), own.rules), false, true);
    if (result.isWhole) return { ...result, note: say.keyed };
  }
  // A word with marks that no Vietnamese text holds is in no English one either.
  if (ours !== 'vi' || !first.words.some(word => word.isMarked && !word.all.length)) {
    const other = await use(theirs), result = await find(reworded(text, other.rules), false, true);
    index = own;
    if (result.isWhole) return { ...result, note: say.foreign };
  }
  const mended = await find(first.query, true);
  return { ...mended, note: noteOn(mended, text) };
};
const quoted = words => words.map(word => `“${word.raw}”`).join(', ');
const noteOn = ({ words, most, isWhole, query }, typed) => {
  const mended = words.filter(word => word.others), lost = words.filter(word => !word.all.length);
  const notes = [isWhole ? '' : most ? say.partly : say.hint];
  if (mended.length) notes.push(say.mended + quoted(mended) + '.');
  if (lost.length) notes.push(say.lost + quoted(lost) + '.');
  if (!isWhole && query.trim() !== typed.trim()) notes.push(say.understood + query);
  // Days as they are printed, not as the index has them.
  return notes.join(' ').replace(/(\d{4})(\d\d)(\d\d)/g, '$3/$2/$1');
};

// The choices of a facet.
const choices = async name => (await part(name)).map(line => {
  const [id, label, code] = line.split('\t');
  const records = new Set();
  decode(code, record => records.add(record));
  return { id, label, records };
});
const link = (name, wanted, { id, label, count }) => {
  const to = new URLSearchParams(wanted), isChosen = to.get(name) === id;
  if (isChosen) to.delete(name);
  else to.set(name, id);
  const current = isChosen ? ' aria-current="true"' : '';
  return `<li><a href="?${to}"${current}>${label} <span class="count">${count}</span></a></li>`;
};
const fill = async (details, records, wanted) => {
  const name = details.id;
  const counted = (await choices(name)).map(choice => {
    const count = records.filter(record => choice.records.has(record)).length;
    return { ...choice, count };
  });
  // Years stand in their own order.
  if (name !== 'year') counted.sort((a, b) => b.count - a.count);
  const offered = counted.filter(({ count }) => count).slice(0, 40);
  details.lastChild.innerHTML = offered.map(choice => link(name, wanted, choice)).join('');
};

// Query and choices stand in the page's address.
const narrow = async (records, wanted) => {
  for (const [name, value] of wanted) {
    if (!index.facets[name]) continue;
    const choice = (await choices(name)).find(({ id }) => id === value);
    records = records.filter(record => choice?.records.has(record));
  }
  return records;
};
// The score of the last shown is found first: numbers are sorted faster than records by their scores.
const best = (records, scores, shown) => {
  const least = Float32Array.from(records, record => scores[record]).sort().at(-shown) ?? 0;
  const top = records.filter(record => scores[record] >= least), { order } = index;
  return top.sort((a, b) => scores[b] - scores[a] || order[a] - order[b]).slice(0, shown);
};
const showFacets = (records, wanted) => {
  const print = ([name, label]) => {
    const open = wanted.has(name) ? ' open' : '';
    return `<details id="${name}"${open}><summary>${label}</summary><ul></ul></details>`;
  };
  $('facets').hidden = !records.length;
  $('facets').innerHTML = Object.entries(index.facets).map(print).join('');
  for (const details of $('facets').children) details.ontoggle = () => fill(details, records, wanted);
};
// What was found, in the words of the results; texts only, so that nothing typed becomes part of the page.
const mark = used => {
  const isUsed = ({ letters, tone }) => used.some(entry => {
    return entry.star ? letters.startsWith(entry.letters) : letters === entry.letters && tone === entry.tone;
  });
  const walk = document.createTreeWalker($('results'), 4), texts = [];
  while (walk.nextNode()) texts.push(walk.currentNode);
  for (const text of texts) {
    for (const { 0: word, index: at } of [...text.data.matchAll(/[\p{L}\p{M}\d]+/gu)].reverse()) {
      if (!read(word).some(isUsed)) continue;
      const found = text.splitText(at);
      found.splitText(word.length);
      found.replaceWith(make('mark', { textContent: word }));
    }
  }
};
// The tags of 64 files of cards are in one.
const cardOf = async record => {
  const file = record / index.perFile | 0, tags = await part('t' + (file >> 6));
  return (await part('c' + file, tags[file & 63]))[record % index.perFile];
};
const cards = records => Promise.all(records.map(cardOf));
// Under each result what it is called in the language it was found in.
const nameTitles = cards => cards.forEach((card, at) => {
  const row = make('template', { innerHTML: card }).content, under = make('p', { className: 'row-under' });
  under.append(say.under, make('span', { lang: index.language, textContent: row.querySelector('a').textContent }));
  $('results').children[at].lastElementChild.append(under);
});
const show = async (shown = 10) => {
  const wanted = new URLSearchParams(location.search), query = wanted.get('q') ?? '';
  if (field !== document.activeElement) field.value = query;
  found.hidden = !query.trim();
  if (found.hidden) return;
  const own = await use(ours), { records, scores, note, used, by } = await search(query);
  const left = await narrow(records, wanted), top = best(left, scores, shown), total = left.length;
  $('results').innerHTML = (await cards(top)).join('');
  index = by;
  if (by !== own) nameTitles(await cards(top));
  mark(used);
  index = own;
  const count = total > 1 ? total + say.many : total ? say.one : say.none;
  $('count').textContent = `${count} ${note}`;
  showFacets(left, wanted);
  // Every choice leaves something, but not with every query.
  if (!total && records.length) $('count').append(make('a', { href: '?' + new URLSearchParams({ q: query }), textContent: say.all }));
  $('more').hidden = total <= shown;
  $('more').onclick = () => start(shown + 10);
};

// Parts of an older index may be in a cache: once more, past it.
const again = async () => {
  for (const language in opened) opened[language] = await open(language, '?' + Date.now());
  await show();
};
// One query after the other, for there is one index at a time.
let turn;
const start = shown => {
  turn = Promise.resolve(turn).then(() => show(shown)).catch(again).catch(() => $('count').textContent = say.failed);
};
const go = (to, change = 'pushState') => {
  history[change](0, '', '?' + to);
  start();
};
// What is typed letter by letter is one step for those who go back.
let pause;
const typed = change => {
  const to = new URLSearchParams(location.search);
  to.set('q', field.value);
  clearTimeout(pause);
  go(to, change);
};
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
onpopstate = () => start();
onkeydown = event => {
  if (event.key !== '/' || event.target === field) return;
  event.preventDefault();
  field.focus();
};
start();
// What the judges of the search ask.
Object.assign(bieuduong, { show, read, hash });
}
