// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at: the coloring, the filter, the search and the selected book.

const view = {
  dark: false,
  column: given.colorBy,      // number of a column; -1: none
  hiddenCategories: new Set(), // of the column
  range: null,                // [low, high] of a column of numbers; null: all
  matches: null,              // Uint8Array while something is searched for
  hits: [],
  selected: -1,
  hovered: -1,
};
const colors = new Uint32Array(books.count);
const inFocus = new Uint8Array(books.count).fill(1);

for (const column of given.columns) {
  if (column.kind === 'categories')
    column.category = new Int32Array(bytesOf(column.category));
  else
    column.ends = rampEnds(column) || {low: 0, high: 0, least: 0, greatest: 0};
  for (const layer of column.layers || [])
    layer.member = new Int32Array(bytesOf(layer.member));
}

function column() {
  return given.columns[view.column];
}

function nearestOf(book) {
  const first = book * books.nearestCount;
  return books.nearest.subarray(first, first + books.nearestCount);
}

function recolor() {
  for (let i = 0; i < books.count; ++i)
    colors[i] = packed(colorOf(i, column(), column() && column().ends, view.dark));
}

function passesFilter(book) {
  const by = column();
  if (!by)
    return true;
  if (by.kind === 'categories')
    return !view.hiddenCategories.has(by.category[book]);
  if (!view.range)
    return true;
  const value = by.values[book];
  return value !== null && value >= view.range[0] && value <= view.range[1];
}

// A filter only makes books step back; the nearest books of the selected one never depend on it.
function refocus() {
  if (view.selected >= 0) {
    inFocus.fill(0);
    inFocus[view.selected] = 1;
    for (const book of nearestOf(view.selected)) inFocus[book] = 1;
    return;
  }
  for (let i = 0; i < books.count; ++i)
    inFocus[i] = passesFilter(i) && (!view.matches || view.matches[i]) ? 1 : 0;
}

let known = null;

// The books with the most ratings, the first ones first.
function wellKnown() {
  if (!known) {
    known = Array.from({length: books.count}, (unused, book) => book).filter((book) => given.ratings[book] > 0);
    known.sort((a, b) => given.ratings[b] - given.ratings[a] || a - b);
    known.length = Math.min(known.length, 500);
  }
  return known;
}

let searched = null;

// Books whose title, authors and id hold every word, the most rated first.
function search(text) {
  const parts = searchKey(text).split(/\s+/).filter((part) => part !== '');
  view.hits = [];
  view.matches = null;
  if (parts.length === 0)
    return;
  if (!searched)
    searched = given.titles.map((title, book) => searchKey([title, given.authors[book], given.ids[book]].join(' ')));
  view.matches = new Uint8Array(books.count);
  for (let i = 0; i < books.count; ++i) {
    if (parts.every((part) => searched[i].includes(part))) {
      view.matches[i] = 1;
      view.hits.push(i);
    }
  }
  view.hits.sort((a, b) => given.ratings[b] - given.ratings[a] || a - b);
}
