// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/size/units.h"

#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace shelf::theme {

namespace {

constexpr double kUnit = 8;
constexpr double kUsualLetters = 12; ///< pixels
constexpr double kHoldsText = 3;     ///< units

} // namespace

double letterScale()
{
    // Whatever writes without a window has no font.
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return 1;
    thread_local QFont known;
    thread_local double scale = 0;
    const QFont font = QGuiApplication::font();
    if (scale == 0 || !font.isCopyOf(known)) {
        known = font;
        scale = std::max(1.0, QFontInfo(font).pixelSize() / kUsualLetters);
    }
    return scale;
}

Units::operator int() const
{
    const double more = letterScale() - 1;
    const double growth = 1 + (std::abs(m_count) < kHoldsText ? more / 2 : more);
    return static_cast<int>(std::lround(kUnit * m_count * growth));
}

} // namespace shelf::theme
