// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shelf::theme {

namespace {

/// Three cycles of eight. Found by exchange: any two of the eight of a cycle are as far apart as can be
/// (CIEDE2000) for people with all cones and, by the matrices of Machado, Oliveira and Fernandes (2009), for
/// those without the long, the middle or the short ones; all have 3.1 : 1 and more to the canvas. Cycles are less
/// far from each other: they have other shapes. The first color is Okabe and Ito's blue (2008).
constexpr std::array<QRgb, 24> kDay{0xff0072b2, 0xffff4b78, 0xff0fa587, 0xff967800, 0xffa578ff, 0xff871e4b,
                                    0xff1e4b00, 0xff2d00d2, 0xffff3c00, 0xff78965a, 0xff962dc3, 0xff00694b,
                                    0xffff2de1, 0xff5a3c00, 0xffa55a78, 0xff2d3c78, 0xff00a500, 0xffd20f4b,
                                    0xff2d96f0, 0xffd27869, 0xff5a6900, 0xffb478b4, 0xff782d1e, 0xff4b5af0};
constexpr std::array<QRgb, 24> kNight{0xff0072b2, 0xffffc300, 0xfff0785a, 0xff3ce1f0, 0xffb487ff, 0xffc3f0b4,
                                      0xffb43c69, 0xff786900, 0xff2de100, 0xffffc3ff, 0xff4ba5ff, 0xffff5a96,
                                      0xff1e785a, 0xffb4965a, 0xff9600ff, 0xffd20000, 0xffc3d200, 0xff00a5a5,
                                      0xffe17800, 0xff875a96, 0xff00e1a5, 0xff965a3c, 0xffff1ef0, 0xff87a569};

/// Found in the same way among those with 3 : 1 and more to both canvases.
constexpr std::array<QRgb, kRunColors> kRuns{0xff0072b2, 0xffc38700, 0xffc30f87, 0xff00a587,
                                             0xffd21e00, 0xffa578ff, 0xff5a783c, 0xffff4b78};

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
    constexpr int kCount = static_cast<int>(kDay.size());
    const auto wrapped = static_cast<std::size_t>(((index % kCount) + kCount) % kCount);
    return QColor::fromRgb(night ? kNight[wrapped] : kDay[wrapped]);
}

QColor runColor(int index)
{
    return QColor::fromRgb(kRuns[static_cast<std::size_t>(((index % kRunColors) + kRunColors) % kRunColors)]);
}

QColor otherCategory(bool night)
{
    return QColor::fromRgb(night ? 0xff7d8591 : 0xff959da8);
}

QColor noCategory(bool night)
{
    return QColor::fromRgb(night ? 0xff565d68 : 0xffbcc2ca);
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
