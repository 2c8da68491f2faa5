// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layers/map_legend.h"

#include "widgets/map/content/color_name.h"
#include "widgets/map/layers/map_overlay.h"
#include "widgets/words/counted.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace shelf {

namespace {

struct LegendWords {
    Q_DECLARE_TR_FUNCTIONS(shelf::MapLegend)
};

constexpr double kSwatchInHeights = 9 / 14.0;
constexpr double kRampWidth = 12 / 9.0; ///< in swatches
constexpr double kRampHeight = 116 / 9.0;
constexpr double kLongestCategory = 150 / 9.0;
constexpr double kShortestCategory = 70 / 9.0;

QString tickText(const ColorScale& scale, ColorBy by, double value)
{
    const QLocale locale;
    if (by == ColorBy::year)
        return QString::number(static_cast<int>(std::lround(value)));
    if (by == ColorBy::kept || by == ColorBy::change)
        return LegendWords::tr("%1 %", "share").arg(locale.toString(100 * value, 'f', 0));
    const double span = scale.high() - scale.low();
    int decimals = span >= 10 ? 0 : span >= 1 ? 1 : span >= 0.1 ? 2 : 3;
    if (scale.logarithmic())
        decimals = value >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(value)));
    else if (scale.stepped())
        decimals = span >= 50 ? 0 : decimals + 1;
    return locale.toString(value, 'f', decimals);
}

/// A name that is too long for one line, broken rather at a comma; what is too long for two is cut.
std::pair<QString, QString> inTwoLines(const QString& name, const QFontMetricsF& metrics, double longest)
{
    qsizetype comma = -1;
    qsizetype space = -1;
    for (qsizetype i = 1; i < name.size(); ++i) {
        if (name[i] != QLatin1Char(' ') || metrics.horizontalAdvance(name.left(i)) > longest)
            continue;
        space = i;
        if (name[i - 1] == QLatin1Char(','))
            comma = i;
    }
    const auto isRestShort = [&](qsizetype at) {
        return at > 0 && metrics.horizontalAdvance(name.mid(at + 1)) <= longest;
    };
    const qsizetype at = isRestShort(comma) ? comma : space;
    if (at < 0)
        return {metrics.elidedText(name, Qt::ElideRight, longest), QString()};
    return {name.left(at), metrics.elidedText(name.mid(at + 1), Qt::ElideRight, longest)};
}

/// Books of each category that are inside the filter; empty where there is none.
std::map<int, std::size_t> countsInside(const MapContent& content)
{
    std::map<int, std::size_t> counts;
    if (content.outside.empty() || content.colors.kind() != ScaleKind::categories)
        return counts;
    std::vector<std::size_t> ofCategory(content.colors.categoryList().size() + 2, 0);
    for (std::size_t book = 0; book < content.points(); ++book) // kOther and kMissing are -1 and -2
        if (!content.isOutside(book))
            ++ofCategory[static_cast<std::size_t>(content.colors.categoryOf(book) + 2)];
    for (std::size_t i = 0; i < ofCategory.size(); ++i)
        counts[static_cast<int>(i) - 2] = ofCategory[i];
    return counts;
}

} // namespace

void MapLegend::layOut(const MapContent& content, const QFont& font, const QPointF& corner, double height,
                       double most, bool mirrored)
{
    *this = MapLegend();
    m_font = font;
    m_mirrored = mirrored;
    m_swatch = std::round(QFontMetricsF(font).height() * kSwatchInHeights);
    m_padding = std::round(m_swatch * 8 / 9);
    m_emphasized = content.emphasized;
    if (!content.data || content.points() == 0)
        return;
    const QFontMetricsF metrics(font);
    const QLocale locale;
    if (!content.recommended.empty())
        m_notes.push_back({Sign::recommended, LegendWords::tr("Recommended"), {}});
    if (!falselyNear(content).empty())
        m_notes.push_back({Sign::falseNeighbor, LegendWords::tr("Near here, not in the model"), {}});
    if (const std::size_t unlearned = content.unlearnedCount(); unlearned > 0)
        m_notes.push_back({Sign::unlearned,
                           (content.isGiven ? LegendWords::tr("%1 without a vector")
                                            : LegendWords::tr("%1 not rated in training"))
                               .arg(locale.toString(qulonglong(unlearned))),
                           {}});
    if (!content.hideContext)
        if (const std::size_t outside = content.outsideCount(); outside > 0)
            m_notes.push_back(
                {Sign::context, LegendWords::tr("%1 outside").arg(locale.toString(qulonglong(outside))), {}});
    const double noteHeight = metrics.height() + 2;
    const double room = height - static_cast<double>(m_notes.size()) * noteHeight;

    if (!content.rated.empty() && content.choice.by != ColorBy::rated) {
        const bool taken = content.data->onlyTaken;
        m_title =
            (taken ? LegendWords::tr("Taken by %1") : LegendWords::tr("Rated by %1")).arg(content.reader);
        const RatingScale& scale = content.data->scale;
        std::vector<Tick> ticks;
        for (double r = scale.min; r <= scale.max + 1e-6 && ticks.size() <= 10; r += 1)
            ticks.push_back({scale.max > scale.min ? (r - scale.min) / (scale.max - scale.min) : 0.5,
                             locale.toString(r, 'g', 3)});
        m_shade = [](double t, bool dark) { return ColorScale::rampColor(t, dark); };
        if (!taken)
            layOutRamp({}, {}, ticks, metrics);
    } else if (content.colors.kind() == ScaleKind::categories) {
        m_title = colorName(content);
        layOutLines(content, metrics, room, most);
    } else if (content.colors.kind() == ScaleKind::numbers) {
        m_title = colorName(content);
        layOutNumbers(content, metrics);
    }

    double width = metrics.horizontalAdvance(m_title);
    double bottom = m_title.isEmpty() ? 0 : metrics.height() + 4;
    for (const Line& line : m_lines) {
        const double name =
            std::max(metrics.horizontalAdvance(line.name), metrics.horizontalAdvance(line.rest));
        width = std::max(width, m_swatch + 8 + name + 12 + metrics.horizontalAdvance(line.count));
        bottom = std::max(bottom, line.box.bottom());
    }
    for (const Tick& tick : m_ticks)
        width = std::max(width, m_ramp.width() + 10 + metrics.horizontalAdvance(tick.text));
    if (!m_ramp.isEmpty())
        bottom = m_ramp.bottom() + metrics.height() / 2;
    if (!m_foot.isEmpty()) {
        width = std::max(width, metrics.horizontalAdvance(m_foot));
        m_footTop = bottom;
        bottom += noteHeight;
    }
    for (Note& note : m_notes) {
        note.box = QRectF(0, bottom + 2, m_swatch, metrics.height());
        bottom = note.box.bottom();
        width = std::max(width, 2 * m_swatch + 4 + metrics.horizontalAdvance(note.text));
    }
    if (m_title.isEmpty() && m_notes.empty())
        return;
    m_box = QRectF(0, 0, width + 2 * m_padding, bottom + 2 * m_padding);
    if (mirrored)
        m_box.moveTopLeft(corner);
    else
        m_box.moveTopRight(corner);
    const QPointF origin = m_box.topLeft() + QPointF(m_padding, m_padding);
    m_ramp.translate(origin);
    m_footTop += origin.y();
    for (Note& note : m_notes)
        note.box.translate(origin);
    for (Line& line : m_lines)
        line.box = QRectF(m_box.left() + 3, origin.y() + line.box.y(), m_box.width() - 6, line.box.height());
}

void MapLegend::layOutNumbers(const MapContent& content, const QFontMetricsF& metrics)
{
    const ColorScale& scale = content.colors;
    const ColorBy by = content.choice.by;
    m_shade = [scale](double t, bool dark) { return scale.shade(t, dark); };
    m_pickable = scale.missingCount() < content.data->bookCount();
    std::vector<Tick> ticks;
    for (const double value : scale.ticks())
        ticks.push_back({scale.position(value), tickText(scale, by, value)});
    const QString low =
        scale.clippedLow() ? LegendWords::tr("\u2264 %1").arg(tickText(scale, by, scale.low())) : QString();
    const QString high =
        scale.clippedHigh() ? LegendWords::tr("\u2265 %1").arg(tickText(scale, by, scale.high())) : QString();
    layOutRamp(low, high, ticks, metrics);
    if (content.emphasizedRange)
        m_range = std::pair(scale.position(content.emphasizedRange->low),
                            scale.position(content.emphasizedRange->high));
    if (scale.missingCount() > 0)
        m_foot = LegendWords::tr("%1 without").arg(QLocale().toString(qulonglong(scale.missingCount())));
}

void MapLegend::layOutLines(const MapContent& content, const QFontMetricsF& metrics, double height,
                            double most)
{
    const QLocale locale;
    const ColorScale& scale = content.colors;
    const double step = std::max(metrics.height() + 2, m_swatch + 6);
    double y = metrics.height() + 6;
    // Beside the names: swatch, count and the room around.
    const double beside = 2 * m_padding + m_swatch + 20 +
                          metrics.horizontalAdvance(locale.toString(qulonglong(content.data->bookCount())));
    const double longest =
        std::clamp(most - beside, kShortestCategory * m_swatch, kLongestCategory * m_swatch);
    const auto add = [&](int category, const QString& name, std::size_t count) {
        m_lines.push_back({category, name, metrics.elidedText(name, Qt::ElideRight, longest), QString(),
                           locale.toString(qulonglong(count)), QRectF(0, y, 0, step), count});
        y += step;
    };
    // What the room has no line for is still on the map in its color; the foot says that there is more.
    const double rest = (scale.otherCount() > 0 ? 1 : 0) + (scale.missingCount() > 0 ? 1 : 0);
    const auto& categories = scale.categoryList();
    const double fits = std::floor((height - 2 * m_padding - y) / step - rest);
    const bool isCut = static_cast<double>(categories.size()) > std::max(3.0, fits);
    const auto room = static_cast<std::size_t>(std::max(3.0, isCut ? fits - 1 : fits));
    if (isCut)
        m_foot = LegendWords::tr("and %1 more").arg(locale.toString(qulonglong(categories.size() - room)));
    const std::map<int, std::size_t> inside = countsInside(content);
    const auto counted = [&](int category, std::size_t all) {
        const auto found = inside.find(category);
        return content.outside.empty() ? all : found == inside.end() ? 0 : found->second;
    };
    for (std::size_t i = 0; i < std::min(categories.size(), room); ++i)
        add(static_cast<int>(i), QString::fromStdString(categories[i].name),
            counted(static_cast<int>(i), categories[i].count));
    if (scale.otherCount() > 0)
        add(ColorScale::kOther, LegendWords::tr("Other"), counted(ColorScale::kOther, scale.otherCount()));
    if (scale.missingCount() > 0)
        add(ColorScale::kMissing,
            content.choice.by == ColorBy::cluster ? LegendWords::tr("In no group")
            : content.choice.by == ColorBy::tag   ? LegendWords::tr("No tag")
                                                  : LegendWords::tr("Unknown"),
            counted(ColorScale::kMissing, scale.missingCount()));
    // Names that are cut get a second line, those of the largest first, as far as there is room.
    double lower = 0;
    for (Line& line : m_lines) {
        line.box.translate(0, lower);
        if (line.name == line.whole ||
            y + lower + (isCut ? 2 : 1) * metrics.height() > height - 2 * m_padding)
            continue;
        const auto halves = inTwoLines(line.whole, metrics, longest);
        if (halves.second.isEmpty())
            continue;
        line.name = halves.first;
        line.rest = halves.second;
        line.box.setHeight(line.box.height() + metrics.height());
        lower += metrics.height();
    }
}

void MapLegend::layOutRamp(const QString& low, const QString& high, const std::vector<Tick>& ticks,
                           const QFontMetricsF& metrics)
{
    m_ramp = QRectF(0, metrics.height() + 6 + metrics.height() / 2, std::round(kRampWidth * m_swatch),
                    std::round(kRampHeight * m_swatch));
    const double apart = (metrics.height() + 1) / m_ramp.height();
    if (!low.isEmpty())
        m_ticks.push_back({0, low});
    if (!high.isEmpty())
        m_ticks.push_back({1, high});
    for (const Tick& tick : ticks)
        if (std::none_of(m_ticks.begin(), m_ticks.end(),
                         [&](const Tick& t) { return std::abs(t.position - tick.position) < apart; }))
            m_ticks.push_back(tick);
}

int MapLegend::categoryAt(const QPointF& where) const
{
    for (const Line& line : m_lines)
        if (line.box.contains(where))
            return line.category;
    return MapContent::kNoEmphasis;
}

std::vector<int> MapLegend::categoryOrder() const
{
    std::vector<int> result;
    for (const Line& line : m_lines)
        result.push_back(line.category);
    return result;
}

QString MapLegend::lineText(std::size_t line) const
{
    return line < m_lines.size()
               ? LegendWords::tr("%1, %2").arg(m_lines[line].whole, Counted::books(m_lines[line].books))
               : QString();
}

bool MapLegend::rampHolds(const QPointF& where) const
{
    return hasRamp() &&
           QRectF(m_box.left(), m_ramp.top() - 6, m_box.width(), m_ramp.height() + 12).contains(where);
}

double MapLegend::rampPosition(const QPointF& where) const
{
    return std::clamp((m_ramp.bottom() - where.y()) / m_ramp.height(), 0.0, 1.0);
}

std::pair<double, double> MapLegend::between(double position) const
{
    double low = 0;
    double high = 1;
    for (const Tick& tick : m_ticks) {
        if (tick.position <= position)
            low = std::max(low, tick.position);
        else
            high = std::min(high, tick.position);
    }
    return {low, high};
}

} // namespace shelf
