// Puts the letters into a marked place, or the same letters in the same style where nothing can cut them.
// Answers with the frame to photograph; `isInked` says whether the letters are painted or only take their room.
({ id, letters, isFree, isInked }) => {
  const place = document.querySelector(`[data-style="${id}"]`);
  document.getElementById("_free")?.remove();
  const set = (one, properties) => {
    for (const [property, value] of Object.entries(properties)) one.style.setProperty(property, value, "important");
  };
  if ("value" in place && place.matches("input, textarea")) place.value = letters;
  else place.textContent = letters;
  set(place, { "white-space": "nowrap" });
  let one = place;
  if (isFree) {
    one = document.createElement("div");
    one.id = "_free";
    one.textContent = letters;
    const style = getComputedStyle(place);
    const same = ["font-family", "font-size", "font-weight", "font-style", "font-variant-numeric", "letter-spacing"];
    set(one, Object.fromEntries(same.map(property => [property, style.getPropertyValue(property)])));
    set(one, { position: "fixed", inset: "0 auto auto 0", padding: "1em", "line-height": 3, "z-index": 9,
      background: "white", "white-space": "nowrap" });
    document.documentElement.append(one);
  }
  const colour = isInked ? "black" : "transparent";
  set(one, { color: colour, "-webkit-text-fill-color": colour, "text-decoration": "none" });
  if (!isFree) place.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = one.getBoundingClientRect();
  const room = isFree ? 0 : 8;
  const top = Math.max(0, y - room), left = Math.max(0, x - room);
  return { x: left, y: top, width: width + 2 * room, height: height + 2 * room };
}
