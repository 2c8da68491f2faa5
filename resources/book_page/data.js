// SPDX-License-Identifier: GPL-3.0-or-later
// What the page was given. A book is its number 0 .. count - 1 everywhere, a reader likewise.

const given = self.shelfspace ?? {};
if (!given.books || !given.model || !given.readers) {
  document.querySelector('main').textContent = 'Some of this page\u2019s files are missing: keep the whole folder together.';
  throw new Error('page-books.js, page-model.js or page-readers.js is missing');
}

// What the page says: the English text, or what stands for it in the page's language; %1, %2 are filled in.
function say(english, ...values) {
  const words = Object.hasOwn(given.books.words, english) ? given.books.words[english] : english;
  return words.replace(/%(\d)/g, (all, digit) => (digit <= values.length ? values[digit - 1] : all));
}

function numberText(value, decimals = 0, least = 0) {
  const options = {maximumFractionDigits: decimals, minimumFractionDigits: least};
  try {
    return new Intl.NumberFormat(given.books.language, options).format(value);
  } catch (error) {
    return value.toFixed(decimals);
  }
}

function bytesOf(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; ++i) bytes[i] = text.charCodeAt(i);
  return bytes;
}
const floatsOf = (base64) => new Float32Array(bytesOf(base64).buffer);
const wholesOf = (base64) => new Int32Array(bytesOf(base64).buffer);

const kOffered = 1; // a training rating names it, so that it may be recommended
const kLearned = 2; // the model knows something of it

const books = {
  count: given.books.ids.length,
  flags: bytesOf(given.books.flags),
  places: given.books.places ? wholesOf(given.books.places) : null,
  // In the catalogue, of which the page may have but a part.
  numbers: given.books.numbers ? wholesOf(given.books.numbers) : null,
  byId: new Map(given.books.ids.map((id, book) => [id, book])),
};

function titleOf(book) {
  return given.books.titles[book] || given.books.ids[book];
}

function byline(book) {
  const year = given.books.years[book];
  return [given.books.authors[book], year === null ? '' : String(year)].filter((part) => part !== '').join(' \u00b7 ');
}

// Each reader's ratings: [{book, rating, heldOut}], by book. Told from the bytes once.
const readers = {
  count: given.readers.ids.length,
  starts: new Uint32Array(given.readers.ids.length + 1),
  bytes: bytesOf(given.readers.ratings),
};

function countAt(cursor) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = readers.bytes[cursor.at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return value;
  }
}

{
  const cursor = {at: 0};
  for (let reader = 0; reader < readers.count; ++reader) {
    readers.starts[reader] = cursor.at;
    for (let left = countAt(cursor); left > 0; --left) {
      countAt(cursor);
      countAt(cursor);
    }
  }
}

function ratingsOf(reader) {
  const cursor = {at: readers.starts[reader]};
  const ratings = [];
  let book = 0;
  for (let left = countAt(cursor); left > 0; --left) {
    book += countAt(cursor);
    const told = countAt(cursor);
    ratings.push({book, rating: given.readers.values[told >> 1], heldOut: (told & 1) === 1});
  }
  return ratings;
}

// Lists that the program made: of readers that the model cannot work out here.
const listed = new Map();
{
  const lists = wholesOf(given.readers.lists);
  const scores = floatsOf(given.readers.scores);
  const {each} = given.readers;
  wholesOf(given.readers.listed).forEach((reader, row) => {
    const list = [];
    for (let i = row * each; i < (row + 1) * each; ++i)
      if (lists[i] >= 0) list.push({book: lists[i], score: scores[i]});
    listed.set(reader, list);
  });
}
