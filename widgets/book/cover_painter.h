// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace shelf {

/// Paints a quiet cloth-bound cover with the title on it, for a book of which no picture is at hand. The
/// color is a function of the title and authors, so a book looks the same everywhere.
void paintCover(QPainter& painter, const QRectF& area, const QString& title, const QString& authors);

} // namespace shelf
