// Makes a page what it is by now without loading it again. What has not changed stays, with all that a reader did to it: open
// folds, the place, what is selected and where the keys go.
const pageRenewal = (() => {
  "use strict";

  // What a script of the page may have to do with, or what is fetched: if it comes or is another, the page has to be loaded.
  const delicate = "script, style, link, form, button, input, select, textarea, [hidden], .accessed";
  // Looks at the page once and keeps nothing of it. Any other script has to begin anew with another page.
  const settled = /\/assets\/record\.[^/]*$/;
  // So many parts further on, one is looked for that has moved.
  const far = 60;

  class Unusual extends Error {}

  const insistOn = holds => { if (!holds) throw new Unusual(); };
  const isDelicate = node => node.nodeType === Node.ELEMENT_NODE && (node.matches(delicate) || node.querySelector(delicate));
  const isAlike = (one, other) => one.nodeName === other.nodeName && one.id === other.id;

  // What the preview adds ends the page.
  function parts(node) {
    const all = [...node.childNodes];
    const end = all.findIndex(part => part.localName === "bieuduong-preview");
    return end < 0 ? all : all.slice(0, end);
  }

  const distance = (wanted, all, from) =>
    wanted ? all.slice(from, from + far).findIndex(part => part.isEqualNode(wanted)) : -1;

  // Of each new part the place of the old one it was; null for one that is new.
  function origins(olds, nows) {
    let at = 0;
    return nows.map((now, to) => {
      const same = distance(now, olds, at);
      const later = distance(olds[at], nows, to);
      if (same === 0 || same > 0 && (later < 0 || same < later)) return (at += same + 1) - 1;
      return later < 0 && at < olds.length && isAlike(olds[at], now) ? at++ : null;
    });
  }

  function renewAttributes(live, old, now) {
    const names = new Set([...old.getAttributeNames(), ...now.getAttributeNames()]);
    for (const name of names) {
      if (old.getAttribute(name) === now.getAttribute(name)) continue;
      insistOn(live.getAttribute(name) === old.getAttribute(name) && !live.matches(delicate));
      if (now.hasAttribute(name)) live.setAttributeNode(document.importNode(now.getAttributeNode(name)));
      else live.removeAttribute(name);
    }
  }

  function renewParts(live, lives, olds, nows) {
    insistOn(lives.length === olds.length);
    const from = origins(olds, nows);
    const kept = new Set(from);
    let next = live.childNodes[lives.length] ?? null;
    lives.forEach((part, place) => { if (!kept.has(place)) part.remove(); });
    for (const [to, now] of [...nows.entries()].reverse()) {
      const place = from[to];
      if (place === null) {
        insistOn(!isDelicate(now));
        next = live.insertBefore(document.importNode(now, true), next);
      } else {
        renew(lives[place], olds[place], now);
        next = lives[place];
      }
    }
  }

  // `live` is what became of `old` in the browser, and becomes what will become of `now`.
  function renew(live, old, now) {
    if (old.isEqualNode(now)) return;
    insistOn(isAlike(live, old));
    if (old.nodeType !== Node.ELEMENT_NODE) {
      insistOn(live.data === old.data);
      live.data = now.data;
    } else {
      renewAttributes(live, old, now);
      renewParts(live, parts(live), parts(old), parts(now));
    }
  }

  // False where the page has to be loaded again; it may then be half of either.
  return (old, now) => {
    try {
      insistOn([...now.querySelectorAll("head script[src]")].every(script => settled.test(script.src)));
      renewAttributes(document.documentElement, old, now);
      renew(document.head, old.querySelector("head"), now.querySelector("head"));
      renew(document.body, old.querySelector("body"), now.querySelector("body"));
      return true;
    } catch (trouble) {
      if (trouble instanceof Unusual) return false;
      throw trouble;
    }
  };
})();
