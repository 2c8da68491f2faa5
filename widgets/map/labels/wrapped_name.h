// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace shelf {

/// A name in so many lines, and the room that they take.
struct NameShape {
    QStringList lines;
    QSizeF size;
};

struct NameRoom {
    std::function<double(const QString&)> width; ///< of a text in one line
    double lineHeight = 0;
    double longest = 0; ///< a line; what is longer even in the most lines is cut
    int mostLines = 4;
    double side = 2; ///< room beside the letters
};

/// The name in one line, in two and so on, each as narrow as can be; a line rather ends at a comma than
/// between words. Shapes wider than the longest line are left out; where all are, the one with the most lines
/// stays, with what does not fit cut at its end. Empty for an empty name.
std::vector<NameShape> nameShapes(const QString& name, const NameRoom& room);

} // namespace shelf
