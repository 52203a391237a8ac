// Lines too tight for letters with two marks: Ẩ Ễ Ộ Ữ above, ỵ below. Set tighter than 1.5, or so tight that one line's ỵ touches the next line's Ẩ.
() => {
  const letters = "Ẩ Ễ Ộ Ữ ỵ g";
  const pen = document.createElement("canvas").getContext("2d");
  const judged = new Map();
  const judge = style => {
    const size = parseFloat(style.fontSize), height = parseFloat(style.lineHeight);
    if (!(height >= 1.5 * size - .01)) return `line-height ${style.lineHeight} for ${style.fontSize}`;
    pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const ink = pen.measureText(letters);
    const high = ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent;
    return high > height ? `letters ${high.toFixed(1)} px high on lines of ${height} px` : "";
  };
  const said = new Set();
  for (const one of document.body.querySelectorAll("*")) {
    const holds = [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!holds && !one.matches("input, select, textarea")) continue;
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest("svg, script")) continue;
    const style = getComputedStyle(one);
    const key = [style.fontStyle, style.fontWeight, style.fontSize, style.fontFamily, style.lineHeight].join();
    if (!judged.has(key)) judged.set(key, judge(style));
    if (judged.get(key)) said.add(`${one.localName}.${one.className}: ${judged.get(key)}`);
  }
  return [...said];
}
