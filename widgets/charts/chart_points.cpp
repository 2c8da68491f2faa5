// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_points.h"

#include <algorithm>
#include <cmath>

namespace shelf {
namespace {

/// Where the ends of the epochs lie: a line through them gives the place of anything in between.
struct Milestone {
    double batch = 0;
    double epoch = 0;
    double seconds = 0;
};

std::vector<Milestone> milestones(const History& history)
{
    std::vector<Milestone> ends{{}};
    for (const EpochRecord& record : history.epochs)
        ends.push_back({static_cast<double>(record.step), static_cast<double>(record.epoch),
                        ends.back().seconds + record.seconds});
    return ends;
}

Milestone interpolate(const std::vector<Milestone>& ends, double batch)
{
    if (ends.size() < 2)
        return {batch, batch, batch};
    auto after = std::lower_bound(ends.begin() + 1, ends.end() - 1, batch,
                                  [](const Milestone& end, double value) { return end.batch < value; });
    const Milestone& to = *after;
    const Milestone& from = *(after - 1);
    const double share = to.batch > from.batch ? (batch - from.batch) / (to.batch - from.batch) : 1;
    return {batch, from.epoch + share * (to.epoch - from.epoch),
            from.seconds + share * (to.seconds - from.seconds)};
}

} // namespace

double ChartPoint::along(ChartAxis axis) const
{
    switch (axis) {
    case ChartAxis::batch:
        return batch;
    case ChartAxis::seconds:
        return seconds;
    case ChartAxis::epoch:
        break;
    }
    return epoch;
}

std::vector<ChartPoint> chartPoints(const History& history)
{
    const std::vector<Milestone> ends = milestones(history);
    std::vector<ChartPoint> points;
    points.reserve(history.epochs.size() + history.checkpoints.size());
    for (std::size_t i = 0; i < history.epochs.size(); ++i) {
        const EpochRecord& record = history.epochs[i];
        points.push_back({ends[i + 1].epoch, ends[i + 1].batch, ends[i + 1].seconds, record.trainLoss,
                          record.validationLoss, record.epoch == history.bestEpoch, record.validationNdcg});
    }
    for (const CheckpointRecord& record : history.checkpoints) {
        const auto isEpoch = [&](const EpochRecord& epoch) { return epoch.step == record.step; };
        if (std::any_of(history.epochs.begin(), history.epochs.end(), isEpoch))
            continue;
        const Milestone at = interpolate(ends, static_cast<double>(record.step));
        points.push_back({at.epoch, at.batch, at.seconds, record.trainLoss, record.validationLoss, false});
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const ChartPoint& a, const ChartPoint& b) { return a.batch < b.batch; });
    return points;
}

std::vector<double> smoothed(const std::vector<double>& values, double weight)
{
    if (weight <= 0)
        return values;
    std::vector<double> out;
    out.reserve(values.size());
    double average = 0;
    double left = 1; // weight^n: the share of the average still made of its zero start
    for (const double value : values) {
        if (!std::isfinite(value)) {
            out.push_back(value);
            continue;
        }
        average = weight * average + (1 - weight) * value;
        left *= weight;
        out.push_back(average / (1 - left));
    }
    return out;
}

} // namespace shelf
