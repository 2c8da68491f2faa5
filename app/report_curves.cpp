// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_curves.h"

#include "app/report_html.h"
#include "widgets/chart_points.h"
#include "widgets/loss_chart.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

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

Frame frameOf(const std::vector<ChartPoint>& points, const std::vector<Baseline>& baselines)
{
    Frame frame{points.front().epoch, points.back().epoch, INFINITY, -INFINITY};
    const auto take = [&](double loss) {
        if (!std::isfinite(loss))
            return;
        frame.low = std::min(frame.low, loss);
        frame.high = std::max(frame.high, loss);
    };
    for (const ChartPoint& point : points) {
        take(point.training);
        take(point.validation);
    }
    const double reach = std::max(frame.high - frame.low, 1e-6);
    for (const Baseline& baseline : baselines)
        if (std::abs(baseline.validationLoss - frame.high) < 2 * reach) // far ones would flatten the curves
            take(baseline.validationLoss);
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

} // namespace

QString lossCurvesSvg(const Run& run)
{
    const auto points = chartPoints(run.history);
    if (points.empty())
        return {};
    const Frame frame = frameOf(points, run.baselines);
    std::vector<std::pair<double, QString>> labels;
    QString out = QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\">\n").arg(kWidth).arg(kHeight);
    out += axes(frame, lossName(run.settings.training.loss));
    for (const Baseline& baseline : run.baselines) {
        const double y = frame.y(baseline.validationLoss);
        if (!(y >= kTop && y <= kHeight - kBottom))
            continue;
        out += line(kLeft, y, kWidth - kRight, y, "baseline", "stroke-dasharray=\"5 4\"");
        labels.emplace_back(y, QString::fromStdString(baseline.name));
    }
    for (const ChartPoint& point : points)
        if (point.isBest)
            out += line(frame.x(point.epoch), kTop, frame.x(point.epoch), kHeight - kBottom, "best",
                        "stroke-dasharray=\"2 3\"");
    out += curve(frame, points, &ChartPoint::training, "training", "stroke-dasharray=\"7 4\"");
    out += curve(frame, points, &ChartPoint::validation, "validation");
    labels.emplace_back(frame.y(points.back().training), QCoreApplication::translate("Report", "training"));
    if (std::isfinite(points.back().validation))
        labels.emplace_back(frame.y(points.back().validation),
                            QCoreApplication::translate("Report", "validation"));
    return out + names(frame, std::move(labels)) + QStringLiteral("</svg>\n");
}

} // namespace shelf
