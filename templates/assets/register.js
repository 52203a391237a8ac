// Narrows a register without reloading. A list by one choice is the static page, fetched; any other is made of what
// register-rows.js knows. Without scripts, or when anything fails, the choices are links to static pages.
(() => {
  const $ = id => document.getElementById(id);
  const make = (tag, facts, ...inside) => {
    const element = Object.assign(document.createElement(tag), facts);
    element.append(...inside);
    return element;
  };
  const facets = $('_facets'), more = $('_more'), csv = $('_csv');
  if (!facets) return;
  const words = $('_register').dataset, step = 25;
  const sorts = [...document.querySelectorAll('#_sort input')];
  const folder = address => address.split(/[?#]/)[0].replace(/[^/]*$/, '');
  const print = number => number.toLocaleString(document.documentElement.lang);

  // Every link becomes a box that can be ticked beside others.
  const choices = [...facets.querySelectorAll('a')].map(({ ...link }) => link);
})();
