// What only colour told, and forced colours have taken away: boxes without an edge, shapes as pale as their ground.
boxes => {
  const seen = one => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;
  const parts = text => text.match(/[\d.]+/g).map(Number);
  const light = text => {
    const [r, g, b] = parts(text).map(each => each / 255)
      .map(each => each <= .04045 ? each / 12.92 : ((each + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const contrast = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + .05) / (low + .05);
  };
  const isClear = colour => parts(colour)[3] === 0;
  const ground = one => {
    for (let box = one; box; box = box.parentElement) {
      const { backgroundColor } = getComputedStyle(box);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)";
  };
  const edges = style => ["Top", "Right", "Bottom", "Left"]
    .filter(side => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) >= 1)
    .map(side => style[`border${side}Color`]);
  const said = new Set();
  const name = one => one.localName + [...one.classList].map(each => "." + each).join("");

  for (const one of [...document.querySelectorAll(boxes)].filter(seen)) {
    const best = Math.max(0, ...edges(getComputedStyle(one)).map(edge => contrast(edge, ground(one.parentElement))));
    if (best < 3) said.add(`${name(one)}: its edge has a contrast of ${best.toFixed(1)}`);
  }
  for (const one of [...document.querySelectorAll("main *")].filter(seen)) {
    for (const part of ["::before", "::after"]) {
      const style = getComputedStyle(one, part);
      if (!["\"\"", "''"].includes(style.content) || style.display === "none") continue;
      const colours = [...edges(style), ...(isClear(style.backgroundColor) ? [] : [style.backgroundColor])];
      const best = Math.max(0, ...colours.map(each => contrast(each, ground(one))));
      if (best < 3) said.add(`${name(one)}${part}: a contrast of ${best.toFixed(1)}`);
    }
  }
  const shapes = "svg :is(rect, path, circle, ellipse, line, polyline, polygon, text)";
  for (const one of [...document.querySelectorAll(shapes)].filter(seen)) {
    if (one.closest("defs, clipPath, mask, pattern, a.icon")) continue;
    const { fill, stroke, fillOpacity } = getComputedStyle(one);
    const colours = [fill, stroke].filter(each => each.startsWith("rgb") && !isClear(each));
    if (fill.startsWith("url") || fillOpacity === "0") continue;
    const best = Math.max(0, ...colours.map(each => contrast(each, ground(one))));
    if (best < 3) said.add(`svg ${name(one)}: a contrast of ${best.toFixed(1)}`);
  }
  for (const chart of [...document.querySelectorAll("svg")].filter(seen)) {
    const looks = new Map();
    for (const one of chart.querySelectorAll("rect[class], path[class]")) {
      const { fill, stroke, strokeDasharray } = getComputedStyle(one);
      const look = [fill, stroke, strokeDasharray].join();
      const other = looks.get(look) ?? one.getAttribute("class");
      if (other !== one.getAttribute("class")) said.add(`svg: ${other} and ${one.getAttribute("class")} look alike`);
      looks.set(look, other);
    }
  }
  return [...said];
}
