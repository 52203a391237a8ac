// The places where letters stand, one of each style: marked with data-style, so that they can be found again.
wanted => {
  const keys = new Map();
  // For ears only: boxes of one pixel, and what is in them.
  const isUnseen = one => one !== document.body &&
    ((one.offsetHeight < 2 && getComputedStyle(one).position === "absolute") || isUnseen(one.parentElement));
  for (const one of document.querySelectorAll(wanted)) {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest("svg") || !one.offsetHeight || isUnseen(one)) continue;
    const style = getComputedStyle(one);
    let cuts = "";
    for (let box = one; box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, clipPath, height } = getComputedStyle(box);
      if (overflowX + overflowY !== "visiblevisible" || clipPath !== "none") cuts += ` ${box.localName} ${overflowX}`;
      if (box === one && /hidden|clip/.test(overflowY)) cuts += height;
    }
    const key = [one.localName, style.fontFamily, style.fontSize, style.fontWeight, style.fontStyle,
      style.lineHeight, style.paddingTop, style.paddingBottom, style.textOverflow].join() + cuts;
    if (keys.has(key)) continue;
    keys.set(key, one);
    one.dataset.style = keys.size;
  }
  return [...keys].map(([key, one]) => ({ key, id: one.dataset.style,
    name: one.localName + [...one.classList].map(each => "." + each).join("") }));
}
