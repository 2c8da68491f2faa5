// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>

class QPaintDevice;

namespace shelf {

/// What a picture is called, and what it shows, for those who cannot see it.
struct PictureWords {
    QString title;
    QString description = {};
};

/// Of a picture of pixels.
struct PicturePixels {
    double aUnit = 2;
    bool ground = true; ///< white; else what is not drawn on can be seen through
};

/// What `paint` draws in an area of `size` (in units of 1/96 inch), as the content of a file: "png", "svg" or
/// "pdf", in letters of either case. Empty where the format is another, or the memory does not suffice.
/// `vector` tells whether the device keeps shapes rather than pixels.
QByteArray pictureBytes(const QByteArray& format, QSize size, const PictureWords& words,
                        const std::function<void(QPaintDevice* device, bool vector)>& paint,
                        const PicturePixels& pixels = {});

} // namespace shelf
