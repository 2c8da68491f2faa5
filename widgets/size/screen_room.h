// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/size/units.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace shelf {

/// What a window may take of its screen, in pixels, with room left for a frame, which nobody knows before it is
/// shown.
inline QSize roomWithFrame(const QWidget& window)
{
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const QSize frame(theme::kGrid, title + theme::kGrid);
    return window.screen()->availableGeometry().size() - frame;
}

} // namespace shelf
