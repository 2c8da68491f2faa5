// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layers/space_frame.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace shelf {

namespace {

constexpr int kSquares = 6; ///< of the floor in each direction
/// Of the ball around the cloud: a box that holds all of the ball would stand out of the picture.
constexpr double kRoom = 0.8;

using Corner = std::array<float, 3>;

} // namespace

std::vector<FrameLine> spaceFrame(const MapSpace& space, const MapCamera& camera, const QRectF& view)
{
    std::vector<FrameLine> lines;
    if (space.dims < 3 || space.points() == 0 || camera.perspective <= 0)
        return lines;
    const MapTransform transform(camera, view);
    const auto add = [&](const Corner& a, const Corner& b) {
        const MapTransform::Place from = transform.place(a.data());
        const MapTransform::Place to = transform.place(b.data());
        lines.push_back({QLineF(QPointF(from.x, from.y), QPointF(to.x, to.y)),
                         static_cast<double>(from.depth + to.depth) / 2});
    };
    const auto side = [&](double half) { return static_cast<float>(std::min(half, kRoom * space.radius)); };
    const std::array<float, 3> half{side(space.halfX), side(space.halfY), side(space.radius)};
    for (int i = 0; i <= kSquares; ++i) {
        const float t = 2 * static_cast<float>(i) / kSquares - 1;
        add({t * half[0], -half[1], -half[2]}, {t * half[0], -half[1], half[2]});
        add({-half[0], -half[1], t * half[2]}, {half[0], -half[1], t * half[2]});
    }
    const auto corner = [&](int bits) {
        return Corner{(bits & 1) != 0 ? half[0] : -half[0], (bits & 2) != 0 ? half[1] : -half[1],
                      (bits & 4) != 0 ? half[2] : -half[2]};
    };
    int nearest = 0;
    for (int bits = 1; bits < 8; ++bits)
        if (transform.place(corner(bits).data()).nearness > transform.place(corner(nearest).data()).nearness)
            nearest = bits;
    for (int bits = 0; bits < 8; ++bits)
        for (const int axis : {1, 2, 4})
            if ((bits & axis) == 0 && bits != nearest && (bits | axis) != nearest)
                add(corner(bits), corner(bits | axis));
    std::stable_sort(lines.begin(), lines.end(),
                     [](const FrameLine& a, const FrameLine& b) { return a.near < b.near; });
    return lines;
}

void paintSpaceFrame(QPainter& painter, const std::vector<FrameLine>& lines, const MapInk& ink, bool under)
{
    if (lines.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Darker than the canvas and lighter than any point by day, the other way round by night.
    if (!under)
        painter.setCompositionMode(ink.dark ? QPainter::CompositionMode_Lighten
                                            : QPainter::CompositionMode_Darken);
    for (const FrameLine& line : lines) {
        painter.setPen(QPen(mixedColor(ink.theme.canvas, ink.text, 0.07 + 0.11 * line.near), 1));
        painter.drawLine(line.line);
    }
    painter.restore();
}

} // namespace shelf
