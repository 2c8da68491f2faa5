// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/content/map_content.h"
#include "widgets/map/content/map_ink.h"

#include <QFont>
#include <QImage>
#include <QRectF>

class QPainter;

namespace shelf {

/// What is known of a book, on a small card beside its point and inside the bounds. cover null: a plain one
/// is painted.
void paintHoverCard(QPainter& painter, const MapContent& content, int book, const QPointF& point,
                    double radius, const QRectF& bounds, const MapInk& ink, const QFont& font,
                    const QImage& cover = {});

/// The same in one sentence, for assistive technology.
QString bookInWords(const MapContent& content, int book);

} // namespace shelf
