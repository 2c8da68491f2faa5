// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/theme.h"
#include "widgets/search/parallel_coordinates.h"

namespace shelf {

/// The colors of one drawing: those of the window, or light ones for a file.
struct ParallelCoordinates::Ink {
    QColor ground, text, subdued, axis, accent, best;
    bool dark = false;

    /// Better trials are further along the scale; its end that would sink into the ground is left out.
    QColor scale(double merit) const
    {
        return theme::viridis(dark ? 0.35 + 0.6 * merit : 0.85 - 0.7 * merit);
    }

    static Ink screen(const QPalette& palette)
    {
        const ThemeColors colors = theme::colors();
        return {colors.canvas,  palette.color(QPalette::WindowText),
                colors.subdued, colors.subdued,
                colors.accent,  colors.best,
                theme::isDark()};
    }
    static Ink print()
    {
        const ThemeColors colors = theme::colors(false);
        return {Qt::white,      theme::lightPalette().color(QPalette::WindowText),
                colors.subdued, colors.subdued,
                colors.accent,  colors.best,
                false};
    }
};

} // namespace shelf
