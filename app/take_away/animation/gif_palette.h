// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRgb>

#include <cstdint>
#include <memory>
#include <vector>

namespace shelf {

/// The colors of many pictures brought down to a few by libimagequant: exactly theirs where they have no more
/// than that. No dithering, so that what does not move does not flicker. The same pictures give the same
/// palette, with any number of threads. Throws std::bad_alloc, and std::runtime_error where the library gives
/// up.
class GifPalette {
public:
    static constexpr int kMostColors = 255; ///< one index is left for "as before"

    GifPalette();
    ~GifPalette();
    GifPalette(const GifPalette&) = delete;
    GifPalette& operator=(const GifPalette&) = delete;

    void add(const QImage& picture);
    /// After the last add() and before the first pixels().
    void choose();

    const std::vector<QRgb>& colors() const { return m_colors; }
    /// The color of each pixel, line by line, as its place in colors().
    void pixels(const QImage& picture, std::vector<std::uint8_t>& out);

private:
    struct Library;
    std::unique_ptr<Library> m_library;
    std::vector<QRgb> m_colors;
};

} // namespace shelf
