// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <span>
#include <vector>

namespace shelf {

/// A label that would like to stand beside its point.
struct LabelWish {
    int id = 0;
    QPointF point;
    double clearance = 0; ///< from the point's middle to the label
    QSizeF size;
    bool always = false; ///< placed even where it covers something
};

struct PlacedLabel {
    int id = 0;
    QRectF box;
};

/// Places labels one after another, so the first in the list have the first choice: right of the point, left,
/// below, above, then the corners. A label that would cover another one, an obstacle or leave the bounds is
/// left out, unless it must stand in any case.
std::vector<PlacedLabel> placeLabels(std::span<const LabelWish> wishes, const QRectF& bounds,
                                     std::vector<QRectF> obstacles, std::size_t most);

} // namespace shelf
