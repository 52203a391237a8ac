// What wastes ink or cannot be read on paper: text that is not dark, ground that is not light.
() => {
  const parts = colour => colour.match(/[\d.]+/g).map(Number);
  const isClear = colour => parts(colour)[3] === 0;
  const light = colour => { const [r, g, b] = parts(colour); return .2126 * r + .7152 * g + .0722 * b; };
  const holds = one => [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const said = new Set();
  for (const one of document.querySelectorAll("html, body, body *")) {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest("svg")) continue;
    const { color, backgroundColor } = getComputedStyle(one);
    const name = one.localName + [...one.classList].map(each => "." + each).join("");
    if (holds(one) && light(color) > 120) said.add(`${name} is ${color}`);
    if (!isClear(backgroundColor) && light(backgroundColor) < 200) said.add(`${name} stands on ${backgroundColor}`);
  }
  return [...said];
}
