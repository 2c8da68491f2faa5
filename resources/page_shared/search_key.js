// SPDX-License-Identifier: GPL-3.0-or-later
// Search as the program does it (engine/titles/folded_text.cpp, searchKey): neither case nor accents count.

const kSpelled = {'\u00e6': 'ae', '\u00f0': 'd', '\u0111': 'd', '\u00f8': 'o', '\u00fe': 'th', '\u0127': 'h', '\u0131': 'i',
  '\u0138': 'k', '\u0142': 'l', '\u014b': 'n', '\u0153': 'oe', '\u0167': 't'};
const kAccents = new RegExp('[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05c7\\u0610-\\u06ed\\u08d3-\\u08ff' +
  '\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]');

function isAccent(letter) {
  return kAccents.test(letter) && /\p{Mn}|\p{Me}/u.test(letter);
}

function asTyped(text) {
  return text.replace(/['`\u00b4\u2018\u2019\u02bb\u02bc]/g, '\'')
      .replace(/\u0149/g, 'n')
      .replace(/[\u201a\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
      .replace(/[\u2010-\u2015]/g, '-');
}

function searchKey(text) {
  if (/^[\x20-\x7e]*$/.test(text))
    return text.toLowerCase().replace(/`/g, '\'');
  let key = '';
  for (const letter of asTyped(text).normalize('NFKD').replace(/\p{Default_Ignorable_Code_Point}/gu, '')) {
    if (isAccent(letter)) continue;
    if (letter === '\u00b7' && key.endsWith('l')) continue; // Catalan
    const small = letter === '\u0131' ? letter : letter.toLowerCase().toUpperCase().toLowerCase();
    for (const part of small.normalize('NFKD'))
      if (!isAccent(part)) key += kSpelled[part] ?? part;
  }
  return key.normalize('NFC');
}
