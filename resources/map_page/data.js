'use strict';
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page was given: a book is its number 0 .. count - 1 everywhere.

const given = JSON.parse(document.getElementById('data').textContent);
const words = given.words;

function bytesOf(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; ++i) bytes[i] = text.charCodeAt(i);
  return bytes.buffer;
}

const books = {
  count: given.points,
  dims: given.dims,
  place: new Float32Array(bytesOf(given.coordinates)),
  nearest: new Int32Array(bytesOf(given.neighbors)),
  distance: new Float32Array(bytesOf(given.distances)),
  nearestCount: given.k,
};

function titleOf(book) {
  return given.titles[book] || given.ids[book];
}

function filled(text, ...values) {
  return text.replace(/%(\d)/g, (all, digit) => (digit <= values.length ? values[digit - 1] : all));
}

function formatted(value, decimals = 0, options = {}) {
  try {
    return new Intl.NumberFormat(words.language, {maximumFractionDigits: decimals, ...options}).format(value);
  } catch (error) {
    return value.toFixed(decimals);
  }
}

function byId(id) {
  return document.getElementById(id);
}

// An element with text; never markup, since titles come from anywhere.
function made(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function yearAndAuthors(book) {
  return [given.authors[book], given.years[book]].filter((part) => part !== '' && part !== null).join(' \u00b7 ');
}

function ratingLine(book) {
  if (!given.ratings[book]) return words.notRated;
  return given.means[book] === null
      ? filled(words.taken, formatted(given.ratings[book]))
      : filled(words.rated, formatted(given.means[book], 2), formatted(given.ratings[book]));
}
