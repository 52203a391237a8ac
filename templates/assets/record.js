// What a reader does with a record: print it or save it as a PDF, copy how it is cited, with the day of access. Without scripts
// there are no buttons, and the day is left for the reader to fill in.
'use strict';

const today = new Date();
const numbers = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map(each => String(each).padStart(2, '0'));
const printed = {
  vi: () => `${today.getDate()}/${today.getMonth() + 1}/${today.getFullYear()}`,
  en: () => today.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
};

for (const place of document.querySelectorAll('.accessed')) {
  const between = place.dataset.parts;
  place.textContent = between ? numbers.join(between) : printed[place.closest('[lang]').lang]();
  place.closest('[hidden]')?.removeAttribute('hidden');
}

// Pages opened from a folder or over plain HTTP may not write to the clipboard but through what is selected.
const copied = async place => {
  if (navigator.clipboard) return navigator.clipboard.writeText(place.textContent.trim());
  getSelection().selectAllChildren(place);
  if (!document.execCommand('copy')) throw new Error('not copied');
};

for (const button of document.querySelectorAll('button.copy')) {
  button.parentElement.hidden = false;
  button.addEventListener('click', async () => {
    const status = document.querySelector('#_copied');
    status.textContent = '';
    await copied(button.closest('.copied').querySelector('.citation-text'));
    status.textContent = status.dataset.said;
  });
}

const button = document.querySelector('#_print');
if (button) {
  button.parentElement.hidden = false;
  button.addEventListener('click', () => print());
}
