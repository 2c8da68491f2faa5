// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>
#include <QRectF>

#include <cstddef>
#include <span>
#include <vector>

namespace shelf {

class Workers;

/// How crowded a picture is: a Gaussian kernel density on the nodes of a square grid that reaches a little
/// beyond the picture.
struct DensityField {
    QRectF view;     ///< the picture
    QPointF origin;  ///< place of the first node, in the picture's units
    double cell = 4; ///< between two nodes
    int columns = 0;
    int rows = 0;
    std::vector<float> values; ///< mass of a node's cell, row after row: divide by cell^2 for a density
    float peak = 0;            ///< largest value in the picture

    bool empty() const { return !(peak > 0); }
    double mass() const;
};

struct DensitySettings {
    double cell = 4;       ///< units
    double bandwidth = 12; ///< standard deviation of the Gaussian, units
};

/// x, y: places in the picture's units; weight: mass of each point, empty: all 1. Points at places, or with
/// weights, that are not finite, and with weights that are not positive, are left out. Linear in the points;
/// the same bytes whatever the number of threads. workers null: in the caller's thread.
DensityField makeDensity(std::span<const float> x, std::span<const float> y, std::span<const float> weight,
                         const QRectF& view, const DensitySettings& settings = {},
                         Workers* workers = nullptr);

/// Values, increasing, above which even shares of the mass lie: with count = 2 these are 3/4 and 1/4 of it.
/// Fewer where the field has no so many different values.
std::vector<float> massLevels(const DensityField& field, int count = 6);

/// The lines where the field has this value, by marching squares; those that end at the grid's border are
/// open. The higher side is to the left of a line's direction (y grows downward).
std::vector<QPolygonF> densityContours(const DensityField& field, float level);

/// The picture in `size` device pixels: transparent where it is empty, toward the accent at `strongest`
/// opacity where it is most crowded, by the root of the density in between.
QImage densityShade(const DensityField& field, QSize size, QRgb accent, double strongest = 0.8,
                    Workers* workers = nullptr);

} // namespace shelf
