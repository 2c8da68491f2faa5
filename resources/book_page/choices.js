// SPDX-License-Identifier: GPL-3.0-or-later
// Small things to build the page from, and the field that offers choices while one types.

function byId(id) {
  return document.getElementById(id);
}

// An element with text; never markup, since titles come from anywhere.
function made(tag, className = '', text = null) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== null) element.textContent = text;
  return element;
}

function madeButton(className, text, press) {
  const button = made('button', className, text);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

// field and list become a combobox: find(text) gives {options: [value], more}, show(value) the content of an option,
// choose(value) is called with the one taken. Enter takes the first where none is marked.
function offerChoices(field, list, {find, show, choose, none, onFocus = false}) {
  let options = [];
  let marked = -1;
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.labels[0].textContent);

  const close = () => {
    list.hidden = true;
    marked = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };
  const mark = (at) => {
    marked = at;
    options.forEach((option, i) => option.element.setAttribute('aria-selected', String(i === at)));
    if (at < 0) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    field.setAttribute('aria-activedescendant', options[at].element.id);
    options[at].element.scrollIntoView({block: 'nearest'});
  };
  const take = (at) => {
    const {value} = options[at];
    close();
    choose(value);
  };
  const open = () => {
    const found = find(field.value);
    list.textContent = '';
    options = [];
    if (!found) {
      close();
      return;
    }
    found.options.forEach((value, i) => {
      const element = made('li');
      element.id = `${list.id}-${i}`;
      element.setAttribute('role', 'option');
      element.setAttribute('aria-selected', 'false');
      element.append(...show(value));
      element.addEventListener('click', () => take(i));
      options.push({value, element});
      list.append(element);
    });
    const rest = found.options.length === 0 ? none : found.more > 0 ? say('and %1 more', numberText(found.more)) : '';
    if (rest !== '') {
      const element = made('li', 'none', rest);
      element.setAttribute('role', 'option');
      element.setAttribute('aria-disabled', 'true');
      list.append(element);
    }
    list.hidden = false;
    list.scrollTop = 0;
    marked = -1;
    field.setAttribute('aria-expanded', 'true');
    field.removeAttribute('aria-activedescendant');
  };

  // A press in the list must not take the focus from the field before its click comes.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  field.addEventListener('input', open);
  field.addEventListener('click', () => { if (list.hidden && (onFocus || field.value !== '')) open(); });
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    const by = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (by) {
      event.preventDefault();
      if (list.hidden) open();
      if (options.length > 0)
        mark(marked < 0 ? (by > 0 ? 0 : options.length - 1) : (marked + by + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (list.hidden) open();
      if (options.length > 0) take(Math.max(marked, 0));
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
}
