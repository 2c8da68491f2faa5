// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

#include <optional>

namespace shelf {

/// The program's own measures of controls, in pixels at the font in force; empty: Fusion's are kept.
std::optional<int> sizeOf(QStyle::PixelMetric metric);

} // namespace shelf
