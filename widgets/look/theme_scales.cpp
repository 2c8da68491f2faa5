// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shelf::theme {

namespace {

/// Okabe and Ito (2008), strongest contrasts first; brown stands in for their black, which no dark canvas
/// shows and which would be taken for "other".
constexpr std::array<QRgb, 8> kHues{0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7,
                                    0xff56b4e9, 0xffe69f00, 0xff8a5a34, 0xfff0e442};

/// Viridis (Smith and van der Walt 2015) at 20 even steps.
constexpr std::array<QRgb, 20> kViridis{0xff440154, 0xff481568, 0xff482677, 0xff453781, 0xff3f4788,
                                        0xff39558c, 0xff32648e, 0xff2d718e, 0xff287d8e, 0xff238a8d,
                                        0xff1f968b, 0xff20a386, 0xff29af7f, 0xff3cbc75, 0xff56c667,
                                        0xff74d055, 0xff94d840, 0xffb8de29, 0xffdce318, 0xfffde725};

/// Cividis (Nunez, Anderton and Renslow 2018) at 10 even steps.
constexpr std::array<QRgb, 10> kCividis{0xff00224e, 0xff123570, 0xff3b496c, 0xff575d6d, 0xff707173,
                                        0xff8a8678, 0xffa59c74, 0xffc3b369, 0xffe1cc55, 0xfffee838};

/// The two sides match in CIE lightness step by step.
constexpr std::array<QRgb, 7> kDivergingDay{0xff4a2a82, 0xff6f58ab, 0xff9d91c6, 0xffc9c6ca,
                                            0xffd39a50, 0xffb0640f, 0xff6e3a05};
constexpr std::array<QRgb, 7> kDivergingNight{0xffcdbdf5, 0xffa48fdc, 0xff766aa8, 0xff55565c,
                                              0xff8f6a3a, 0xffcf8f3c, 0xffffc670};

QColor mix(QRgb a, QRgb b, double t)
{
    const auto channel = [t](int x, int y) { return static_cast<int>(x + (y - x) * t + 0.5); };
    return QColor(channel(qRed(a), qRed(b)), channel(qGreen(a), qGreen(b)), channel(qBlue(a), qBlue(b)));
}

template <std::size_t N> QColor along(const std::array<QRgb, N>& steps, double t)
{
    if (std::isnan(t))
        t = 0;
    const double at = std::clamp(t, 0.0, 1.0) * static_cast<double>(N - 1);
    const auto low = std::min(static_cast<std::size_t>(at), N - 2);
    return mix(steps[low], steps[low + 1], at - static_cast<double>(low));
}

} // namespace

QColor category(int index)
{
    return category(index, isDark());
}

QColor category(int index, bool night)
{
    constexpr int kCount = static_cast<int>(kHues.size());
    const int wrapped = ((index % (3 * kCount)) + 3 * kCount) % (3 * kCount);
    QRgb hue = kHues[static_cast<std::size_t>(wrapped % kCount)];
    // The extremes of lightness move toward the middle where the canvas would swallow them.
    if (!night && hue == 0xfff0e442)
        hue = 0xffc9b800;
    if (night && hue == 0xff8a5a34)
        hue = 0xffa87444;
    // Yellow's neighbors would be those of orange at the steps of the other hues.
    const bool yellow = hue == 0xffc9b800;
    const double deep = yellow ? 0.62 : 0.42;
    const double pale = yellow ? 0.2 : 0.42;
    switch (wrapped / kCount) {
    case 0:
        return QColor::fromRgb(hue);
    case 1:
        return mix(hue, night ? 0xffffffff : 0xff000000, night ? 0.5 : deep);
    default:
        return mix(hue, night ? 0xff000000 : 0xffffffff, night ? 0.38 : pale);
    }
}

QColor viridis(double t)
{
    return along(kViridis, t);
}

QColor cividis(double t)
{
    return along(kCividis, t);
}

QColor diverging(double t, bool night)
{
    return along(night ? kDivergingNight : kDivergingDay, t);
}

} // namespace shelf::theme
