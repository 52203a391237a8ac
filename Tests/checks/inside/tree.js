// The page as its scripts have left it, a line for each part, but for what the preview adds and for folds, which readers open.
() => {
  const lines = [];
  const isAdded = node => node.localName === "bieuduong-preview" || node.getAttribute?.("src")?.startsWith("/.preview/");
  const facts = ({ attributes }) => [...attributes].filter(each => each.name !== "open")
    .map(each => `${each.namespaceURI ?? ""} ${each.name}=${each.value}`).sort().join(" ");
  const tell = (node, depth) => {
    if (isAdded(node)) return;
    const own = node.attributes ? `${node.namespaceURI} ${node.nodeName} ${facts(node)}` : `${node.nodeName} ${node.data}`;
    lines.push(" ".repeat(depth) + own);
    for (const part of node.childNodes) tell(part, depth + 1);
  };
  tell(document.documentElement, 0);
  return lines;
}
