// What a reader cannot read: text cut off, off the page, out of its box, or under other text.
() => {
  const name = one => one.localName + [...one.classList].map(each => "." + each).join("");
  const quote = text => `“${text.trim().replace(/\s+/g, " ").slice(0, 40)}”`;
  const said = new Set();

  const root = document.documentElement;
  const over = root.scrollWidth - root.clientWidth;
  if (over > 0) said.add(`scrolls sideways by ${over} px`);

  // For ears only: the usual box of one pixel.
  const unseen = one => one.closest(".skip:not(:focus)") !== null ||
    (one.offsetWidth <= 1 && one.offsetHeight <= 1 && getComputedStyle(one).position === "absolute");
  const texts = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue;
    let outer = parent;
    while (outer && !unseen(outer)) outer = outer.parentElement;
    if (!outer) texts.push(node);
  }

  const cutting = new Map([[null, null]]);
  const cutter = one => {
    if (!cutting.has(one)) {
      const style = getComputedStyle(one);
      const cuts = /hidden|clip/.test(style.overflowX + style.overflowY) || style.clipPath !== "none";
      const scrolls = /auto|scroll/.test(style.overflowX);
      cutting.set(one, cuts ? one : scrolls ? null : cutter(one.parentElement));
    }
    return cutting.get(one);
  };

  // What has scrolled out of a list is under nothing: it is not painted.
  const scroller = one => {
    for (let box = one; box; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (/auto|scroll/.test(overflowX + overflowY) && box !== document.body && box !== root) return box;
    }
    return null;
  };
  const isOut = (box, list) => box.top < list.top - 1 || box.bottom > list.bottom + 1 ||
    box.left > list.right || box.right < list.left;

  // A menu that opens over the page hides what is under it on purpose.
  const layer = one => {
    for (let box = one; box; box = box.parentElement) {
      const { position, backgroundColor } = getComputedStyle(box);
      if (/absolute|fixed|sticky/.test(position) && !backgroundColor.endsWith(", 0)")) return box;
    }
    return null;
  };
  const range = document.createRange();
  const kernels = [];
  for (const node of texts) {
    range.selectNodeContents(node);
    const frame = cutter(node.parentElement)?.getBoundingClientRect();
    const list = scroller(node.parentElement)?.getBoundingClientRect();
    for (const box of range.getClientRects()) {
      if (box.width < 2 || list && isOut(box, list)) continue;
      if (box.right < 1 || box.left < -1) said.add(`off the page: ${quote(node.data)}`);
      if (frame && (box.left < frame.left - 1 || box.right > frame.right + 1 ||
          box.top < frame.top - 1 || box.bottom > frame.bottom + 1))
        said.add(`cut off in ${name(cutter(node.parentElement))}: ${quote(node.data)}`);
      // From the height of x down to the line: boxes of text are higher than their letters and may touch.
      kernels.push({ node, layer: layer(node.parentElement), left: box.left + 1, right: box.right - 1,
        top: box.top + box.height * .35, bottom: box.bottom - box.height * .25 });
    }
  }

  // Labels that the style sheet writes beside their values: no text of the page, but read as one. They float there, or
  // are placed; what stands in the line has moved the value out of its way.
  for (const one of document.querySelectorAll("[data-label]")) {
    const style = getComputedStyle(one, "::before");
    const isPlaced = style.position === "absolute";
    if (!/^"\S/.test(style.content) || !isPlaced && style.float === "none" || !one.checkVisibility()) continue;
    const box = one.getBoundingClientRect();
    const own = getComputedStyle(one);
    const left = box.left + one.clientLeft + parseFloat(isPlaced ? style.left : own.paddingLeft) + parseFloat(style.marginLeft);
    const top = box.top + one.clientTop + parseFloat(isPlaced ? style.top : own.paddingTop);
    kernels.push({ node: { data: style.content.slice(1, -1) }, layer: layer(one), left: left + 1,
      right: left + parseFloat(style.width) - 1, top: top + 4, bottom: top + parseFloat(style.height) - 4 });
  }

  kernels.sort((one, other) => one.top - other.top);
  kernels.forEach((one, index) => {
    for (let next = index + 1; next < kernels.length && kernels[next].top < one.bottom - 1; next++) {
      const other = kernels[next];
      if (other.node !== one.node && other.layer === one.layer &&
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1)
        said.add(`${quote(one.node.data)} lies over ${quote(other.node.data)}`);
    }
  });

  // Of boxes in each other the innermost is the one to mend.
  const burst = new Map();
  for (const one of new Set(texts.map(node => node.parentElement))) {
    for (let box = one; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (burst.has(box) || box.clientWidth < 2) continue;
      const wide = style.overflowX === "visible" && box.scrollWidth > box.clientWidth + 1;
      // A list that scrolls by itself is read by scrolling, if some lines of it are seen.
      const scrolls = /auto|scroll/.test(style.overflowY) && box.clientHeight > 8 * parseFloat(style.fontSize);
      const high = style.overflowY !== "visible" && !scrolls && box.scrollHeight > box.clientHeight + 1;
      if (wide || high) burst.set(box, `${wide ? "wider" : "higher"} than ${name(box)}`);
      if (style.overflowX !== "visible") break;
    }
  }
  for (const [box, how] of burst)
    if (![...burst.keys()].some(other => other !== box && box.contains(other)))
      said.add(`text is ${how}: ${quote(box.textContent)}`);
  return [...said];
}
