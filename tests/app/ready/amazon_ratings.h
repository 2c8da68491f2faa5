// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Amazon's ratings of 2014 as they are published: reader, book, rating, time.
inline QByteArray amazonRatings(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "A" + QByteArray::number(1'000'000'000 + i % 97) + "ABC,000" +
                QByteArray::number(1'000'000 + i / 97) + "," + QByteArray::number(1 + i % 5) + ".0," +
                QByteArray::number(1'200'000'000 + i) + "\n";
    return text;
}
