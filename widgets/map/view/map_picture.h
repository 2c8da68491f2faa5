// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/content/map_camera.h"
#include "widgets/map/content/map_content.h"
#include "widgets/map/layers/map_covers.h"

#include <QSizeF>
#include <QString>

class QPainter;

namespace shelf {

struct PictureOptions {
    bool legend = true;
    bool background = true; ///< false: transparent, where the painted device can be
    bool dark = false;      ///< in the colors of the dark window
    double pointScale = 1;  ///< a factor for the size of the points
    CoverSource covers = {}; ///< for MapContent::covers, asked on the painting thread; empty: none are drawn
};

/// Draws a map as a picture for paper and page, with title and legend. Needs no widget, only a
/// QGuiApplication for its fonts. camera null: everything fits. vector: points as shapes rather than pixels,
/// for SVG and PDF; pixelRatio: device pixels in one unit, for the others.
void drawMapPicture(QPainter& painter, const QSizeF& size, const MapContent& content, const QString& title,
                    const MapCamera* camera = nullptr, bool vector = false, double pixelRatio = 1,
                    const PictureOptions& options = {});

} // namespace shelf
