// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace shelf {

/// A name that would like to stand near the place that it names, clear of the dots.
struct NameWish {
    int id = 0;
    std::int32_t group = -1;    ///< whose dots it names
    QPointF anchor;             ///< where most of them lie
    std::vector<QSizeF> shapes; ///< the room it takes in one line, in two, ...
    std::vector<QSizeF> shorter = {}; ///< the same in fewer words, where there is no place for any of those
};

/// Where names may stand, in pixels.
struct NameField {
    std::span<const float> x, y;              ///< the dots; NaN: not there
    std::span<const std::int32_t> group = {}; ///< of each dot; < 0: none
    double dot = 2.5;                         ///< radius of a dot
    QRectF region;                            ///< names stay inside
    std::vector<QRectF> blocked = {};         ///< names and their lines stay off these
    double reach = 420;                       ///< the farthest that a name stands from its anchor
};

struct PlacedName {
    int id = 0;
    int shape = 0; ///< index into NameWish::shapes, behind these into NameWish::shorter
    QRectF box;
    std::optional<QLineF> leader; ///< from the box to the anchor, where they are apart
};

/// Places the names, the most important first, where each covers few dots, above all few of those it names,
/// and is not far away; then each once more among the others. No two boxes meet, no line crosses a box or
/// another line, nothing leaves the region or touches what is blocked; a name for which there is no such
/// place is left out. The same wishes, the same places.
std::vector<PlacedName> placeNames(std::span<const NameWish> wishes, const NameField& field);

/// The line from a box to a point outside it; none where the point is in the box or close to it.
std::optional<QLineF> leaderTo(const QPointF& anchor, const QRectF& box);
/// Whether a line meets a rectangle.
bool meets(const QLineF& line, const QRectF& box);

} // namespace shelf
