// Prints the page, or saves it as a PDF, which the browser's own dialogue offers. Without scripts there is no button.
'use strict';
const button = document.querySelector('#_print');
if (button) {
  button.parentElement.hidden = false;
  button.addEventListener('click', () => print());
}
