// docs/search.md tells how this works.
'use strict';
const $ = id => document.querySelector('#_' + id);
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
const part = name => parts[name] ||= run(`${say.index.slice(0, -3)}/${name}.js?${index.version}`, name).then(({ version, content }) =>
	version === index.version ? content.match(/[^\n]+/g) ?? [] : Promise.reject());
const line = async (sort, at, share) => (await part(sort + Math.floor(at / share)))[at % share];

// The inverse of BitText.swift.
const decode = (code, each) => {
	const bytes = atob(code);
	let at = 0, bits = 0, held = 0;
	const take = width => {
		for (; held < width; held += 8) bits = (bits & (1 << held) - 1) << 8 | bytes.charCodeAt(at++);
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

// How many files begin no later than a word: the last of them would hold it.
const upTo = word => index.words.filter(first => first <= word).length;
const entries = async number => (await part('w' + number)).map(line => {
	const [, letters, tone, star, code] = /(\d+|.*?)([1-5]?)(\*?) (.*)/.exec(line);
	return { letters, tone: +tone, plain: unmark(letters), star, code };
});
// What a word may mean without marks.
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
const values = [0, 1, 1.5, 3, 4.5, 5, 5.5, 6, 7, 8, 9, 10, 11], pairValues = [0, 1.5, 3, 4.5, 6];
const evaluate = (words, mode, phrases) => {
	const size = index.records, scores = new Float32Array(size), hits = new Uint8Array(size), titled = hits.slice(), records = [];
	let isLoose, most = 0, phrase = 0;
	const rarity = words.map(word => {
		const best = new Float32Array(size);
		let fitting = [], own = mode - 1, count = 0;
		while (!fitting.length && own++ < 2) fitting = word.all.filter(one => fits(one, word, own));
		isLoose ||= own > 1 && word.isMarked;
		for (const { code, plain, star } of fitting) {
			const share = plain === word.plain && !star ? 1 : .7;
			decode(code, (record, weight) => {
				if (!best[record]) count++, most = Math.max(most, ++hits[record]);
				best[record] = Math.max(best[record], values[weight] * share);
			});
		}
		const idf = Math.log(1 + size / (1 + count));
		for (let record = 0; record < size; record++) scores[record] += best[record] * idf;
		return idf;
	});
	phrases.forEach((code, at) => {
		const idf = ((rarity[at - 1] ?? rarity[at]) + (rarity[at] ?? rarity[at - 1])) / 2;
		decode(code, (record, weight) => {
			scores[record] += pairValues[weight] * idf;
			if (at && at < words.length && weight > 3) titled[record]++;
		});
	});
	hits.forEach((hit, record) => {
		if (hit && hit === most) records.push(record), phrase = Math.max(phrase, titled[record]);
	});
	return { scores, records, most, isLoose, phrase };
};
const search = async query => {
	const words = read(query).slice(0, 12), hashes = [1, ...words.map(word => hash(word.plain)), 2], size = words.length;
	const loading = size ? hashes.slice(1).map((after, at) => line('p', pair(hashes[at], after), index.rowsPerFile)) : [];
	await Promise.all([...loading, ...words.map(async (word, at) => word.all = await candidates(word, at === size - 1 && !/\s$/.test(query)))]);
	const phrases = await Promise.all(loading);
	let result = evaluate(words, 0, phrases);
	// Marks were not meant if only without them all words are found, or form a title.
	if (words.some(word => word.isMarked)) for (const mode of result.most < size ? [1, 2] : result.phrase < size - 1 ? [2] : []) {
		const other = evaluate(words, mode, phrases);
		if (other.most > result.most || other.most === size && other.phrase > Math.max(result.phrase, size - 2)) result = other;
	}
	return { ...result, note: result.most && (result.most < size ? say.partly : result.isLoose && say.unmarked) || '' };
};

// The choices of a facet: id, label, whether a record has it.
const choices = async name => (await part(name)).map(line => {
	const [id, label, code] = line.split('\t'), records = new Set();
	decode(code, record => records.add(record));
	return [id, label, record => records.has(record)];
});
const fill = async (details, records, wanted) => {
	const name = details.id, counted = (await choices(name)).map(([id, label, has]) => [id, label, records.filter(has).length]).filter(one => one[2]);
	details.lastChild.innerHTML = counted.sort((a, b) => name !== 'year' && b[2] - a[2]).slice(0, 40).map(([id, label, count]) => {
		const to = new URLSearchParams(wanted), isChosen = to.get(name) === id;
		isChosen ? to.delete(name) : to.set(name, id);
		return `<li><a href="?${to}"${isChosen ? ' aria-current="true"' : ''}>${label} <span class="count">${count}</span></a></li>`;
	}).join('');
};

// Query and choices stand in the page's address.
let latest = 0, pause;
const show = async (shown = 10) => {
	const own = ++latest, wanted = new URLSearchParams(location.search), query = wanted.get('q') ?? '';
	if (field !== document.activeElement) field.value = query;
	if (found.hidden = !query.trim()) return;
	if (!index) await begin('');
	let { records, scores, note } = await search(query);
	const all = records;
	for (const [name, value] of wanted) if (index.facets[name]) {
		const choice = (await choices(name)).find(([id]) => id === value);
		records = records.filter(record => choice?.[2](record));
	}
	const cut = Float32Array.from(records, record => scores[record]).sort().at(-shown) ?? 0;
	const top = records.filter(record => scores[record] >= cut).sort((a, b) => scores[b] - scores[a]).slice(0, shown);
	const cards = await Promise.all(top.map(record => line('c', record, index.cardsPerFile)));
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
// Parts of an older index may be in a cache.
const start = () => show().catch(() => begin('?' + Date.now()).then(() => show())).catch(() => $('count').textContent = say.failed);
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
	if (link) {
		event.preventDefault();
		go(link.search.slice(1));
	}
};
onpopstate = start;
onkeydown = event => {
	if (event.key === '/' && event.target !== field) {
		event.preventDefault();
		field.focus();
	}
};
start();
