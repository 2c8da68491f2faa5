// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shelf::theme {

namespace {

/// Okabe and Ito (2008), strongest contrasts first; brown stands in for their black, which no dark canvas
/// shows and which would be taken for "other". Behind these eight, colors that are as far as can be
/// (CIEDE2000) from all before them, from the canvas and from the greys of what has no color: any two of the
/// 24 are at least 15 apart by day and 17 by night, where none of these is both light and strong: it would glare.
constexpr std::array<QRgb, 24> kDay{0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xff56b4e9, 0xffe69f00,
                                    0xff8a5a34, 0xffc9b800, 0xff600084, 0xff244800, 0xffb40048, 0xff787800,
                                    0xfff0a890, 0xff006c6c, 0xff6ccc3c, 0xff6c6090, 0xfffc4854, 0xff780c00,
                                    0xff00cccc, 0xffc018a8, 0xff0c3c6c, 0xff9c6cf0, 0xff0c8400, 0xff48300c};
constexpr std::array<QRgb, 24> kNight{0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xff56b4e9, 0xffe69f00,
                                      0xffb08968, 0xfff0e442, 0xff606c00, 0xff9ce4a8, 0xffcc003c, 0xff9ca890,
                                      0xffccc0fc, 0xffb418a8, 0xff84a80c, 0xfffcb4b4, 0xff007878, 0xfffc6060,
                                      0xfffcd8a8, 0xffb478fc, 0xff906000, 0xff6054d8, 0xff90546c, 0xff54b4b4};

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
