// Notes where Tab ought to stop, in order, and answers for the place where it is: `stops.here()`.
() => {
  const wanted = "a[href], button:not([disabled]), input:not([type=hidden], [disabled]), select, textarea, " +
    "details > summary:first-of-type, [tabindex]:not([tabindex^='-'])";
  const isOtherRadio = one => one.type === "radio" && one !== (
    document.querySelector(`input[type=radio][name="${one.name}"]:checked`) ??
    document.querySelector(`input[type=radio][name="${one.name}"]`));
  const list = [...document.querySelectorAll(wanted)]
    .filter(one => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0 && !isOtherRadio(one));
  const name = one => `${one.localName} “${(one.textContent.trim() || one.getAttribute("aria-label") || one.id).slice(0, 30)}”`;
  const parts = text => text.match(/[\d.]+/g).map(Number);
  const light = text => {
    const [r, g, b] = parts(text).map(each => each / 255)
      .map(each => each <= .04045 ? each / 12.92 : ((each + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const ground = one => {
    for (let box = one; box; box = box.parentElement) {
      const { backgroundColor } = getComputedStyle(box);
      if (parts(backgroundColor)[3] !== 0) return backgroundColor;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)";
  };
  const ring = one => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) return "no ring around it";
    const [high, low] = [light(outlineColor), light(ground(one.parentElement))].sort((a, b) => b - a);
    const contrast = (high + .05) / (low + .05);
    return contrast < 3 ? `its ring has a contrast of ${contrast.toFixed(1)}` : "";
  };
  const seen = one => [...one.getClientRects()].some(({ left, right, top, bottom }) => {
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const there = document.elementFromPoint(x, y);
    return there !== null && (one.contains(there) || there.contains(one));
  });
  window.stops = {
    names: list.map(name),
    here: () => {
      const one = document.activeElement;
      if (!one || one === document.body) return null;
      const faults = [ring(one), seen(one) ? "" : "it is out of sight"].filter(Boolean);
      return { index: list.indexOf(one), name: name(one), faults };
    },
  };
  return window.stops.names;
}
