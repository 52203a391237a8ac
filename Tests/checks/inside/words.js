// Words that a line breaks in two. Addresses, numbers of documents and what is hyphenated may break anywhere.
() => {
  const said = new Set();
  const range = document.createRange();
  const lines = boxes => new Set([...boxes].filter(box => box.width > 1).map(box => Math.round(box.top))).size;
  // For ears only: the usual box of one pixel.
  const isUnseen = one => one.closest(".skip:not(:focus)") || one.closest("thead, .unseen, label, legend, h1, span")?.offsetWidth <= 1;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement;
    if (!parent.checkVisibility({ visibilityProperty: true }) || isUnseen(parent)) continue;
    range.selectNodeContents(node);
    if (lines(range.getClientRects()) < 2 || getComputedStyle(parent).hyphens === "auto") continue;
    for (const { 0: word, index } of node.data.matchAll(/(?<!\S)[\p{L}\p{M}]{2,}(?![^\s.,;:!?)”’…])/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (lines(range.getClientRects()) > 1) said.add(`a line breaks the word “${word}”`);
    }
  }

  const pen = document.createElement("canvas").getContext("2d");
  for (const one of document.querySelectorAll("[data-label]")) {
    const style = getComputedStyle(one, "::before");
    if (!/^"\S/.test(style.content) || style.display === "inline" || !one.checkVisibility()) continue;
    pen.font = style.font;
    for (const word of style.content.slice(1, -1).split(" "))
      if (pen.measureText(word).width > parseFloat(style.width) + 1) said.add(`a label breaks the word “${word}”`);
  }
  return [...said];
}
