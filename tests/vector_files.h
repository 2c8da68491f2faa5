// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstring>
#include <vector>

/// Files of vectors as their own programs write them, by what is said of their formats.

/// A NumPy array, version 1.0: little-endian float32, rows first.
inline QByteArray npyOf(const std::vector<std::vector<float>>& rows)
{
    QByteArray dict = "{'descr': '<f4', 'fortran_order': False, 'shape': (" +
                      QByteArray::number(qulonglong(rows.size())) + ", " +
                      QByteArray::number(qulonglong(rows.front().size())) + "), }";
    while ((10 + dict.size() + 1) % 64 != 0)
        dict += ' ';
    dict += '\n';
    QByteArray bytes("\x93NUMPY\x01\x00", 8);
    bytes += char(dict.size() % 256);
    bytes += char(dict.size() / 256);
    bytes += dict;
    for (const std::vector<float>& row : rows)
        bytes.append(reinterpret_cast<const char*>(row.data()), qsizetype(row.size() * sizeof(float)));
    return bytes;
}

/// word2vec's text: a line with counts, then a key and its numbers a line.
inline QByteArray word2vecTextOf(const std::vector<QByteArray>& keys,
                                 const std::vector<std::vector<float>>& rows)
{
    QByteArray text = QByteArray::number(qulonglong(rows.size())) + ' ' +
                      QByteArray::number(qulonglong(rows.front().size())) + '\n';
    for (std::size_t i = 0; i < rows.size(); ++i) {
        text += keys[i];
        for (const float value : rows[i])
            text += ' ' + QByteArray::number(double(value), 'g', 9);
        text += '\n';
    }
    return text;
}
