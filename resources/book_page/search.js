// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody types, found among books and readers; the keys are those of page_shared/search_key.js.

let bookKeys = null;
let readerKeys = null;

// Books whose title, authors or id hold every word, those with most ratings first.
function booksFound(text) {
  const words = searchKey(text).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  bookKeys ??= given.books.ids.map((id, book) => searchKey(`${titleOf(book)} ${given.books.authors[book]} ${id}`));
  const found = [];
  for (let book = 0; book < books.count; ++book)
    if (words.every((word) => bookKeys[book].includes(word))) found.push(book);
  return found.sort((a, b) => given.books.counts[b] - given.books.counts[a] || a - b);
}

// The reader of exactly this id first, then those whose id begins with it, then others that hold it.
function readersFound(text) {
  const key = searchKey(text.trim());
  readerKeys ??= given.readers.ids.map(searchKey);
  const found = [];
  for (let reader = 0; reader < readers.count; ++reader) {
    const at = readerKeys[reader].indexOf(key);
    if (at >= 0) found.push({reader, far: readerKeys[reader] === key ? 0 : at === 0 ? 1 : 2});
  }
  return found.sort((a, b) => a.far - b.far || a.reader - b.reader).map((one) => one.reader);
}
