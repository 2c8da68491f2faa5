// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRgb>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace shelf {

/// The colors of many pictures brought down to a few: exactly theirs where they have no more than that, else
/// by median cut (Heckbert 1982). No dithering, so that what does not move does not flicker.
class GifPalette {
public:
    static constexpr int kMostColors = 255; ///< one index is left for "as before"

    void add(const QImage& picture);
    /// After the last add() and before the first indexOf().
    void choose();

    const std::vector<QRgb>& colors() const { return m_colors; }
    std::uint8_t indexOf(QRgb color);

private:
    std::uint8_t nearest(QRgb color) const;

    std::unordered_map<QRgb, std::uint64_t> m_counts; ///< exact colors, until there are too many
    std::vector<std::uint64_t> m_bins;                ///< then by the upper five bits of each channel
    std::vector<QRgb> m_colors;
    std::unordered_map<QRgb, std::uint8_t> m_index;
};

} // namespace shelf
