// Runs axe, which has to be there; each violation in a line. Preload would fetch the style sheet anew each time,
// for the sake of rules that are experimental.
async () => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const options = { runOnly: tags, resultTypes: ["violations"], elementRef: false, preload: false };
  const { violations } = await axe.run(options);
  return violations.map(({ id, nodes }) =>
    `axe ${id}: ${nodes.length} times, first ${nodes[0].target.join(" ")}`);
}
