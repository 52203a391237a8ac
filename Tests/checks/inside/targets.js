// Controls that a finger cannot hit: under 24 by 24 px, without the exceptions of WCAG 2.5.8 but links in running text.
() => {
  const wanted = "button, summary, select, textarea, input:not([type=hidden]), label:has(input), nav a[href], [role=button]";
  return [...document.querySelectorAll(wanted)].filter(one => one.checkVisibility({ visibilityProperty: true })).flatMap(one => {
    const { width, height } = one.getBoundingClientRect();
    const inLabel = one.matches("label input");
    const reached = width >= 23.99 && height >= 23.99;
    return reached || inLabel ? [] : [`target ${one.localName} “${one.textContent.trim().slice(0, 30)}” is ` +
      `${width.toFixed(1)} × ${height.toFixed(1)} px`];
  });
}
