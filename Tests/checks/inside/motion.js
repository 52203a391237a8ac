// What moves although the reader asked for no motion.
() => {
  const moves = value => value.split(",").some(each => parseFloat(each) > 0);
  const said = new Set(document.getAnimations().map(one => `runs an animation on ${one.effect.target.localName}`));
  for (const one of document.querySelectorAll("*")) {
    for (const part of [null, "::before", "::after"]) {
      const style = getComputedStyle(one, part);
      const name = one.localName + [...one.classList].map(each => "." + each).join("") + (part ?? "");
      if (moves(style.transitionDuration)) said.add(`${name}: transition of ${style.transitionDuration}`);
      if (style.animationName !== "none" && moves(style.animationDuration))
        said.add(`${name}: animation of ${style.animationDuration}`);
      if (!part && style.scrollBehavior !== "auto") said.add(`${name}: scrolls ${style.scrollBehavior}`);
    }
  }
  return [...said];
}
