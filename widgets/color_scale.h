// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <QRgb>

#include <cstdint>
#include <string>
#include <vector>

namespace shelf {

/// What the books can be colored by.
enum class ColorBy {
    none,
    author,
    year,
    meanRating,
    ratingCount,
    language,
    column,
    cluster,   ///< MapContent::clusters
    kept,      ///< share of true neighbors kept, MapContent::faith
    rated,     ///< the reader's ratings
    predicted, ///< the reader's predicted ratings
    change,    ///< share of neighbors lost against the other map
};

struct ColorChoice {
    ColorBy by = ColorBy::none;
    int column = -1; ///< index into Catalogue::extra for ColorBy::column
    bool operator==(const ColorChoice&) const = default;
};

enum class ScaleKind { none, categories, numbers };

/// A value a book turned into a color a book: the most frequent categories get a color each and the rest
/// share one, numbers run along viridis. Holds values only.
class ColorScale {
public:
    static constexpr int kOther = -1;   ///< a category that is too rare for a color of its own
    static constexpr int kMissing = -2; ///< the book has no value

    struct Category {
        std::string name;
        std::size_t count = 0;
    };

    /// All books alike.
    static ColorScale plain(std::size_t books);
    /// At most `most` categories by frequency (ties by name); all of them where they are not more than that.
    static ColorScale categories(const std::vector<std::string>& values, int most = kMostCategories);
    /// NaN: no value. The ends of the ramp are the 1st and 99th percentile where outliers would squeeze the
    /// rest; with logarithmic, values below 1 have no color.
    static ColorScale numbers(std::vector<double> values, bool logarithmic);

    /// The scale of a choice. A column of numbers becomes a ramp unless it holds at most ten different
    /// integers.
    static ColorScale make(const Dataset& data, const std::vector<RatingSummary>& summary,
                           ColorChoice choice);
    /// What makes sense for this data, in the order to offer it: columns without two different values are
    /// left out.
    static std::vector<ColorChoice> choices(const Dataset& data);
    /// The genre where the catalogue has one, else the mean rating.
    static ColorChoice preferred(const Dataset& data);

    ScaleKind kind() const { return m_kind; }
    const std::vector<Category>& categoryList() const { return m_categories; }
    std::size_t otherCount() const { return m_otherCount; }
    std::size_t missingCount() const { return m_missingCount; }
    /// Index into categoryList(), kOther or kMissing; for kind categories only.
    int categoryOf(std::size_t book) const { return m_categoryOf[book]; }

    /// NaN where the book has none; for kind numbers only.
    double value(std::size_t book) const { return m_values[book]; }

    double low() const { return m_low; }   ///< value at the dark end
    double high() const { return m_high; } ///< value at the light end
    bool logarithmic() const { return m_logarithmic; }
    bool clippedLow() const { return m_clippedLow; } ///< some values lie below low()
    bool clippedHigh() const { return m_clippedHigh; }
    /// Round values between low() and high(), at most about five.
    std::vector<double> ticks() const;
    /// 0 .. 1 along the ramp.
    double position(double value) const;

    /// Color of a book on a light or a dark canvas.
    QRgb color(std::size_t book, bool dark) const;
    static QRgb categoryColor(int category, bool dark);
    static QRgb rampColor(double position, bool dark);

    static constexpr int kMostCategories = 12;

private:
    ScaleKind m_kind = ScaleKind::none;
    std::vector<Category> m_categories;
    std::vector<std::int32_t> m_categoryOf;
    std::vector<double> m_values;
    std::size_t m_otherCount = 0;
    std::size_t m_missingCount = 0;
    double m_low = 0;
    double m_high = 1;
    bool m_logarithmic = false;
    bool m_clippedLow = false;
    bool m_clippedHigh = false;
};

} // namespace shelf
