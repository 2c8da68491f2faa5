// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "widgets/map/content/shared_column.h"

#include <QRgb>

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// The value of a book that has none.
inline constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

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
    tag,       ///< what the person called it, MapContent::tags
    error,     ///< of held-out predictions, MapContent::error
};

struct ColorChoice {
    ColorBy by = ColorBy::none;
    int column = -1; ///< index into Catalogue::extra for ColorBy::column
    bool operator==(const ColorChoice&) const = default;
};

enum class ScaleKind { none, categories, numbers };

enum class Ramp { viridis, cividis, diverging };
enum class Spacing {
    suited, ///< logarithmic for counts, else linear
    linear,
    logarithmic, ///< linear where no value is positive; values that are not have no color
    quantiles,   ///< steps with about as many books in each
};

/// How numbers become colors.
struct ScaleOptions {
    Ramp ramp = Ramp::viridis;
    bool inverted = false;
    Spacing spacing = Spacing::suited;
    int steps = 5;                     ///< of Spacing::quantiles, 2 .. 12
    std::optional<double> middle = {}; ///< value of the diverging ramp's grey; none: the mean
    bool operator==(const ScaleOptions&) const = default;
};

/// Values from low to high, both included.
struct ValueRange {
    double low = 0;
    double high = 0;
    bool contains(double value) const { return value >= low && value <= high; }
    bool operator==(const ValueRange&) const = default;
};

/// A value a book turned into a color a book: the most frequent categories get a color each and the rest
/// share one, numbers run along a ramp. Holds values only; copies share them.
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
    static ColorScale categories(const TextList& values, int most = kMostCategories);
    /// Categories that have numbers already: < 0 or beyond the names: none; those from `most` on share a
    /// color.
    static ColorScale numbered(std::span<const std::int32_t> category, const std::vector<std::string>& names,
                               int most);
    /// NaN: no value. The ends of the ramp are `ends`, or the least and greatest value, or the 1st and 99th
    /// percentile where outliers would squeeze the rest.
    static ColorScale numbers(std::vector<double> values, const ScaleOptions& options,
                              bool suitedLogarithmic = false, std::optional<ValueRange> ends = {});
    static ColorScale numbers(std::vector<double> values, bool logarithmic)
    {
        return numbers(std::move(values), {}, logarithmic);
    }

    /// The scale of a choice. A column of numbers becomes a ramp unless it holds at most ten different
    /// integers.
    static ColorScale make(const Dataset& data, const std::vector<RatingSummary>& summary, ColorChoice choice,
                           const ScaleOptions& options = {});
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

    double value(std::size_t book) const { return m_values[book]; } ///< for kind numbers; NaN: none
    double low() const { return m_low; }                            ///< value at the bottom end
    double high() const { return m_high; }                          ///< value at the top end
    bool logarithmic() const { return m_logarithmic; }
    /// Spacing::quantiles: the values between the steps, ascending; fewer where values repeat.
    const std::vector<double>& breaks() const { return m_breaks; }
    bool stepped() const { return m_stepped; }
    bool clippedLow() const { return m_clippedLow; } ///< some values lie below low()
    bool clippedHigh() const { return m_clippedHigh; }
    /// Round values between low() and high(), at most about five; of steps their edges.
    std::vector<double> ticks() const;
    /// 0 .. 1 from low() to high() along the legend.
    double position(double value) const;
    /// The value at a place along the legend: the inverse of position().
    double valueAt(double position) const;

    /// Color of a book on a light or a dark canvas.
    QRgb color(std::size_t book, bool dark) const;
    /// Color at a place along the legend.
    QRgb shade(double position, bool dark) const;
    static QRgb categoryColor(int category, bool dark);
    /// 0 .. 1 along viridis, without the end that comes close to the canvas.
    static QRgb rampColor(double position, bool dark);

    static constexpr int kMostCategories = 12;

private:
    std::size_t stepOf(double value) const;
    double along(double position) const;

    ScaleKind m_kind = ScaleKind::none;
    std::vector<Category> m_categories;
    SharedColumn<std::int32_t> m_categoryOf;
    SharedColumn<double> m_values;
    SharedColumn<std::uint16_t> m_tone; ///< of each value: its place in the table of the ramp's colors
    std::vector<double> m_breaks;
    ScaleOptions m_options;
    double m_middle = 0.5; ///< place of the diverging ramp's grey along the legend
    std::size_t m_otherCount = 0;
    std::size_t m_missingCount = 0;
    double m_low = 0;
    double m_high = 1;
    bool m_logarithmic = false;
    bool m_stepped = false;
    bool m_clippedLow = false;
    bool m_clippedHigh = false;
};

} // namespace shelf
