// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/clusters/cluster_rows.h"

#include "engine/base/text/message.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kRowsBetweenQuestions = 8192;

Error notFinite(std::size_t row)
{
    return Error::failure(
        tr("The vector of book number %1 has values that are not numbers").arg(std::to_string(row + 1)),
        tr("The training ran away: train again with a lower learning rate"));
}

/// By how much to multiply each row so that its length is 1; 0 for a row of zeros.
double inverseLength(std::span<const float> row)
{
    double square = 0;
    for (const float x : row)
        square += static_cast<double>(x) * x;
    return square > 0 ? 1 / std::sqrt(square) : 0;
}

} // namespace

double ClusterRows::squaredDistance(std::size_t a, std::size_t b) const
{
    double sum = 0;
    for (std::size_t c = 0; c < cols; ++c) {
        const double difference = static_cast<double>(row(a)[c]) - row(b)[c];
        sum += difference * difference;
    }
    return sum;
}

Result<ClusterRows> clusterRows(const MatrixView& rows, Metric metric, const std::function<bool()>& goOn)
{
    if (rows.empty())
        return Error::usageError(tr("This model has no book vectors to find clusters in"),
                                 tr("Train a factorization or a network"));
    if (metric == Metric::dot)
        return Error::usageError(tr("Clusters need a distance, which the dot product is not"),
                                 tr("Use cosine or euclidean"));
    std::vector<double> mean(rows.cols, 0.0);
    std::vector<double> factor(rows.rows, 1.0);
    for (std::size_t r = 0; r < rows.rows; ++r) {
        const std::span<const float> row = rows.row(r);
        if (!std::all_of(row.begin(), row.end(), [](float x) { return std::isfinite(x); }))
            return notFinite(r);
        if (metric == Metric::cosine)
            factor[r] = inverseLength(row);
        for (std::size_t c = 0; c < rows.cols; ++c)
            mean[c] += factor[r] * row[c];
        if (r % kRowsBetweenQuestions == 0 && !goOn())
            return Error::cancelledByCaller();
    }
    for (double& m : mean)
        m /= static_cast<double>(rows.rows);

    double largest = 0;
    for (std::size_t r = 0; r < rows.rows; ++r) {
        for (std::size_t c = 0; c < rows.cols; ++c)
            largest = std::max(largest, std::abs(factor[r] * rows.row(r)[c] - mean[c]));
        if (r % kRowsBetweenQuestions == 0 && !goOn())
            return Error::cancelledByCaller();
    }
    ClusterRows result;
    result.rows = rows.rows;
    result.cols = rows.cols;
    result.unit = largest > 0 ? std::exp2(std::floor(std::log2(largest))) : 1;
    result.values.resize(rows.rows * rows.cols);
    for (std::size_t r = 0; r < rows.rows; ++r) {
        float* out = result.values.data() + r * rows.cols;
        for (std::size_t c = 0; c < rows.cols; ++c)
            out[c] = static_cast<float>((factor[r] * rows.row(r)[c] - mean[c]) / result.unit);
        if (r % kRowsBetweenQuestions == 0 && !goOn())
            return Error::cancelledByCaller();
    }
    return result;
}

void spreadMembers(Clustering& clustering, const KeptRows& kept)
{
    clustering.member = kept.spread(std::move(clustering.member), -1);
    clustering.part = kept.spread(std::move(clustering.part), -1);
    clustering.strength = kept.spread(std::move(clustering.strength), 0.0F);
}

void numberBySize(Clustering& clustering)
{
    constexpr auto kNone = std::numeric_limits<std::size_t>::max();
    struct Found {
        std::uint32_t size = 0;
        std::size_t first = kNone;
    };
    std::vector<Found> found;
    for (std::size_t r = 0; r < clustering.member.size(); ++r) {
        if (clustering.member[r] < 0)
            continue;
        const auto label = static_cast<std::size_t>(clustering.member[r]);
        if (label >= found.size())
            found.resize(label + 1);
        found[label].first = std::min(found[label].first, r);
        ++found[label].size;
    }
    std::vector<std::size_t> order(found.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t label) { return found[label].size == 0; });
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return found[a].size != found[b].size ? found[a].size > found[b].size
                                              : found[a].first < found[b].first;
    });
    std::vector<std::int32_t> number(found.size(), -1);
    clustering.count = static_cast<int>(order.size());
    clustering.size.clear();
    for (std::size_t i = 0; i < order.size(); ++i) {
        number[order[i]] = static_cast<std::int32_t>(i);
        clustering.size.push_back(found[order[i]].size);
    }
    for (std::int32_t& label : clustering.member)
        if (label >= 0)
            label = number[static_cast<std::size_t>(label)];
}

} // namespace shelf
