// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/content/map_camera.h"
#include "widgets/map/content/map_content.h"
#include "widgets/map/view/map_picture.h"

#include <QSize>
#include <QString>

namespace shelf {

/// Writes a map as .png (size in pixels), .svg or .pdf (size in units of 1/96 inch), with title and, as
/// the options say, legend and background; the old file stays whole until the new one is. camera null:
/// everything fits. Needs a QGuiApplication, no window; may run in a worker. False with a reason in *error.
bool saveMapPicture(const QString& file, QSize size, const MapContent& content, const QString& title,
                    const MapCamera* camera, QString* error, const PictureOptions& options = {});

} // namespace shelf
