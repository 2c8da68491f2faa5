// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report_curves.h"

#include "app/take_away/report_html.h"
#include "widgets/charts/chart_points.h"
#include "widgets/charts/loss_chart.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace shelf {

namespace {

constexpr double kWidth = 900, kHeight = 380, kLeft = 64, kRight = 120, kTop = 16, kBottom = 44;

struct Frame {
    double firstEpoch = 0, lastEpoch = 1, low = 0, high = 1;

    double x(double epoch) const
    {
        return kLeft +
               (epoch - firstEpoch) / std::max(lastEpoch - firstEpoch, 1e-9) * (kWidth - kLeft - kRight);
    }
    double y(double loss) const { return kTop + (high - loss) / (high - low) * (kHeight - kTop - kBottom); }
};

QString exact(double value)
{
    return QString::number(value, 'f', 2);
}

/// A step of 1, 2 or 5 times a power of ten that divides the span into about `wanted` parts.
double niceStep(double span, int wanted)
{
    const double raw = span / wanted;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (raw <= factor * power)
            return factor * power;
    return 10 * power;
}

/// What is drawn against one axis.
struct Drawing {
    std::vector<ChartPoint> points;
    std::vector<double ChartPoint::*> values;
    std::vector<std::pair<std::string, double>> levels; ///< horizontals with their names
};

Frame frameOf(const Drawing& drawing)
{
    Frame frame{drawing.points.front().epoch, drawing.points.back().epoch, INFINITY, -INFINITY};
    const auto take = [&](double value) {
        if (!std::isfinite(value))
            return;
        frame.low = std::min(frame.low, value);
        frame.high = std::max(frame.high, value);
    };
    for (const ChartPoint& point : drawing.points)
        for (const auto value : drawing.values)
            take(point.*value);
    const double reach = std::max(frame.high - frame.low, 1e-6);
    for (const auto& [name, level] : drawing.levels)
        if (std::abs(level - frame.high) < 2 * reach) // far ones would flatten the curves
            take(level);
    const double air = 0.06 * std::max(frame.high - frame.low, 1e-6);
    frame.low -= air;
    frame.high += air;
    return frame;
}

QString text(double x, double y, const QString& words, const char* anchor)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>\n")
        .arg(exact(x), exact(y), QLatin1String(anchor), escaped(words));
}

QString line(double x1, double y1, double x2, double y2, const char* color, const char* more = "")
{
    return QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"var(--%5)\" %6/>\n")
        .arg(exact(x1), exact(y1), exact(x2), exact(y2), QLatin1String(color), QLatin1String(more));
}

QString axes(const Frame& frame, const QString& loss)
{
    QString out;
    const double step = niceStep(frame.high - frame.low, 6);
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
    for (double at = std::ceil(frame.low / step) * step; at <= frame.high; at += step) {
        out += line(kLeft, frame.y(at), kWidth - kRight, frame.y(at), "line");
        out += text(kLeft - 8, frame.y(at) + 4, decimal(at, decimals), "end");
    }
    const double epochs = std::max(1.0, niceStep(std::max(frame.lastEpoch - frame.firstEpoch, 1.0), 8));
    for (double at = std::ceil(frame.firstEpoch / epochs) * epochs; at <= frame.lastEpoch; at += epochs)
        out += text(frame.x(at), kHeight - kBottom + 20, decimal(at, 0), "middle");
    out += text((kLeft + kWidth - kRight) / 2, kHeight - 4, QCoreApplication::translate("Report", "epoch"),
                "middle");
    out += text(4, kTop + 4, loss, "start");
    return out;
}

QString curve(const Frame& frame, const std::vector<ChartPoint>& points, double ChartPoint::*loss,
              const char* color, const char* more = "")
{
    QString path;
    QString dots;
    for (const ChartPoint& point : points) {
        if (!std::isfinite(point.*loss))
            continue;
        const QString at = exact(frame.x(point.epoch)) + QLatin1Char(' ') + exact(frame.y(point.*loss));
        path += (path.isEmpty() ? QLatin1Char('M') : QLatin1Char('L')) + at;
        if (points.size() <= 40)
            dots += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"3\" fill=\"var(--%3)\"/>\n")
                        .arg(exact(frame.x(point.epoch)), exact(frame.y(point.*loss)), QLatin1String(color));
    }
    if (path.isEmpty())
        return {};
    return QStringLiteral("<path d=\"%1\" fill=\"none\" stroke=\"var(--%2)\" stroke-width=\"2\" %3/>\n")
               .arg(path, QLatin1String(color), QLatin1String(more)) +
           dots;
}

/// The names at the right ends of the lines, moved apart where they would overlap.
QString names(const Frame& frame, std::vector<std::pair<double, QString>> labels)
{
    constexpr double kApart = 16;
    std::sort(labels.begin(), labels.end());
    QString out;
    double last = -kApart;
    for (const auto& [y, name] : labels) {
        last = std::max(y, last + kApart);
        out += text(frame.x(frame.lastEpoch) + 10, last + 4, name, "start");
    }
    return out;
}

struct CurveStyle {
    double ChartPoint::*value;
    QString name;
    const char* color;
    const char* more;
};

QString drawn(const Drawing& drawing, const QString& axis, std::initializer_list<CurveStyle> curves)
{
    const Frame frame = frameOf(drawing);
    std::vector<std::pair<double, QString>> labels;
    QString out = QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\">\n").arg(kWidth).arg(kHeight);
    out += axes(frame, axis);
    for (const auto& [name, level] : drawing.levels) {
        const double y = frame.y(level);
        if (!(y >= kTop && y <= kHeight - kBottom))
            continue;
        out += line(kLeft, y, kWidth - kRight, y, "baseline", "stroke-dasharray=\"5 4\"");
        labels.emplace_back(y, QString::fromStdString(name));
    }
    for (const ChartPoint& point : drawing.points)
        if (point.isBest)
            out += line(frame.x(point.epoch), kTop, frame.x(point.epoch), kHeight - kBottom, "best",
                        "stroke-dasharray=\"2 3\"");
    for (const CurveStyle& style : curves) {
        out += curve(frame, drawing.points, style.value, style.color, style.more);
        const auto last = std::find_if(drawing.points.rbegin(), drawing.points.rend(),
                                       [&](const auto& point) { return std::isfinite(point.*style.value); });
        if (last != drawing.points.rend())
            labels.emplace_back(frame.y(*last.*style.value), style.name);
    }
    return out + names(frame, std::move(labels)) + QStringLiteral("</svg>\n");
}

bool has(const std::vector<ChartPoint>& points, double ChartPoint::*value)
{
    return std::any_of(points.begin(), points.end(),
                       [value](const ChartPoint& point) { return std::isfinite(point.*value); });
}

} // namespace

QString lossCurvesSvg(const Run& run)
{
    Drawing drawing{chartPoints(run.history), {&ChartPoint::training, &ChartPoint::validation}, {}};
    if (drawing.points.empty())
        return {};
    if (run.model->predictsRatings())
        for (const Baseline& baseline : run.baselines)
            drawing.levels.emplace_back(baseline.name, baseline.validationLoss);
    QString out = drawn(
        drawing, lossName(run.settings),
        {{&ChartPoint::training, QCoreApplication::translate("Report", "training"), "training",
          "stroke-dasharray=\"7 4\""},
         {&ChartPoint::validation, QCoreApplication::translate("Report", "validation"), "validation", ""}});
    if (has(drawing.points, &ChartPoint::ndcg))
        out += drawn(
            {drawing.points, {&ChartPoint::ndcg}, {}}, QStringLiteral("NDCG@10"),
            {{&ChartPoint::ndcg, QCoreApplication::translate("Report", "validation"), "validation", ""}});
    return out;
}

} // namespace shelf
