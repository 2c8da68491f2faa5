// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/files/exports/exports.h"

#include <QImage>
#include <QString>

#include <functional>

namespace shelf {

/// Pictures that follow one another. frame(i), 0 <= i < frames, has to give the same picture each time it is
/// asked for, in the size of the first one; it is called from the thread that writes.
struct Animation {
    int frames = 0;
    std::function<QImage(int)> frame;
    int delay = 100;   ///< milliseconds a frame is seen; GIF counts hundredths of a second, at least two
    int lastDelay = 0; ///< of the last frame; 0: as the others
    bool loops = true; ///< for ever; else once
};

/// An animated GIF with one palette for all frames, exact where they have at most 255 colors. Every frame is
/// asked for twice: for the palette and for the pixels. The old file stays whole until the new one is.
Result<WrittenFiles> writeGif(const Animation& animation, const QString& file, const Progress& progress = {});

/// stem0001.png ... in the folder, which is made where missing; all of them appear, or none.
Result<WrittenFiles> writeFrames(const Animation& animation, const QString& folder,
                                 const QString& stem = QStringLiteral("frame"),
                                 const Progress& progress = {});

} // namespace shelf
