// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <type_traits>

namespace shelf::theme {

/// How much larger the letters of the program's font are than the usual ones (12 pixels, which is 9 pt at 96
/// dots an inch); at least 1. On any thread.
double letterScale();

/// A length in units of 8 pixels at the usual font. It is asked for its pixels when it is used, so constants
/// of it follow the font: what holds text (3 units and more) as much as the letters grow, mere gaps half as
/// much.
class Units {
public:
    constexpr explicit Units(double count) : m_count(count) {}
    operator int() const; // NOLINT(google-explicit-constructor): it stands for its pixels

private:
    double m_count;
};

/// The unit itself: 3 * kGrid and kGrid / 2 are Units.
struct Grid {
    operator int() const { return Units(1); } // NOLINT(google-explicit-constructor)
};
inline constexpr Grid kGrid{};

template <class Number>
requires std::is_arithmetic_v<Number>
constexpr Units operator*(Number count, Grid)
{
    return Units(static_cast<double>(count));
}

template <class Number>
requires std::is_arithmetic_v<Number>
constexpr Units operator/(Grid, Number parts)
{
    return Units(1.0 / static_cast<double>(parts));
}

/// Both sides in units.
class UnitSize {
public:
    constexpr UnitSize(Units width, Units height) : m_width(width), m_height(height) {}
    operator QSize() const { return {m_width, m_height}; } // NOLINT(google-explicit-constructor)
    QSize boundedTo(const QSize& most) const { return QSize(*this).boundedTo(most); }

private:
    Units m_width;
    Units m_height;
};

/// Pixels at the usual font, as many more as the letters are larger: of marks and bars beside text.
inline double scaled(double pixels)
{
    return pixels * letterScale();
}

} // namespace shelf::theme
