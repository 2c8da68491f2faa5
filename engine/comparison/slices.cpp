// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison/slices.h"

#include "engine/base/at_edge.h"
#include "engine/base/random.h"
#include "engine/base/statistics.h"
#include "engine/base/text/message.h"
#include "engine/comparison/differences.h"
#include "engine/comparison/sign_flips.h"
#include "engine/evaluation/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

namespace shelf {

namespace {

constexpr std::uint64_t kSliceStream = 0x736c6963;
constexpr std::size_t kSliceDraws = 25;   ///< resamples a chunk
constexpr std::size_t kFewestReaders = 5; ///< of a slice that something is said of
constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// One thing that the figure is a mean of: the reader whose it is, the book, and both sums.
struct Piece {
    std::int32_t reader = 0;
    std::int32_t book = 0;
    double sum = 0;
    double weight = 0;
};

std::vector<Piece> piecesOf(const Run& run, const HeldOutFigures& figures, const PairedMetric& metric,
                            bool ofBooks)
{
    std::vector<Piece> pieces;
    const Dataset& data = *run.data;
    if (metric.ofRatings()) {
        for (std::size_t i = 0; i < figures.predicted.size(); ++i) {
            const std::uint32_t row = run.split.validation[i];
            const double error =
                static_cast<double>(figures.predicted[i]) - static_cast<double>(data.rating[row]);
            pieces.push_back({data.user[row], data.book[row], metric.errorOf(error), 1});
        }
        return pieces;
    }
    const ReaderRankings& lists = figures.rankings;
    for (std::size_t r = 0; r < lists.readers.size(); ++r) {
        if (!ofBooks) {
            pieces.push_back({lists.readers[r], -1, lists.figures[r].*metric.ofReader, 1});
            continue;
        }
        for (std::uint32_t w = lists.start[r]; w < lists.start[r + 1]; ++w)
            pieces.push_back({lists.readers[r], lists.wanted[w], static_cast<double>(lists.isListed[w]), 1});
    }
    return pieces;
}

/// A slice's part of what a cluster of readers has.
struct Entry {
    std::uint32_t cluster = 0;
    std::uint32_t slice = 0;
    double sum = 0;
    double weight = 0;
};

/// The pieces by slice, and what is drawn from them.
class SlicedPieces {
public:
    SlicedPieces(const std::vector<Piece>& pieces, const Slicing& slicing, const PairedMetric& metric,
                 std::size_t readers)
        : m_metric(metric), m_slices(slicing.slices.size())
    {
        m_sums.resize(m_slices);
        m_weights.resize(m_slices);
        m_readers.resize(m_slices);
        std::vector<std::int64_t> clusterOf(readers, -1);
        std::vector<std::vector<Entry>> ofCluster;
        for (const Piece& piece : pieces) {
            const auto slice = static_cast<std::size_t>(
                slicing.sliceOf[static_cast<std::size_t>(slicing.ofBooks ? piece.book : piece.reader)]);
            m_sums[slice] += piece.sum;
            m_weights[slice] += piece.weight;
            std::int64_t& number = clusterOf[static_cast<std::size_t>(piece.reader)];
            if (number < 0) {
                number = m_distinct++ % static_cast<std::int64_t>(kMaxClusters);
                if (static_cast<std::size_t>(number) >= ofCluster.size())
                    ofCluster.emplace_back();
            }
            auto& entries = ofCluster[static_cast<std::size_t>(number)];
            auto own = std::find_if(entries.begin(), entries.end(),
                                    [slice](const Entry& entry) { return entry.slice == slice; });
            if (own == entries.end())
                own = entries.insert(entries.end(), {static_cast<std::uint32_t>(number),
                                                     static_cast<std::uint32_t>(slice), 0, 0});
            own->sum += piece.sum;
            own->weight += piece.weight;
        }
        for (const auto& entries : ofCluster)
            m_entries.insert(m_entries.end(), entries.begin(), entries.end());
        m_clusters = ofCluster.size();
        countReaders(pieces, slicing, readers);
    }

    double whole() const { return m_metric.figure(total(m_sums), total(m_weights)); }

    /// One a slice that has something; slicing is left at 0.
    std::vector<SliceFigure> figures(const SliceRequest& request, Workers& workers) const
    {
        const std::size_t width = m_slices + 1; // the last is the whole
        std::vector<double> drawn(width * kResamples, kUnknown);
        if (m_clusters > 1)
            workers.run(kResamples / kSliceDraws, [&](std::size_t chunk, int) {
                for (std::size_t r = chunk * kSliceDraws; r < (chunk + 1) * kSliceDraws; ++r)
                    draw(r, request.seed, drawn);
            });
        std::vector<SliceFigure> all;
        for (std::size_t s = 0; s < m_slices; ++s) {
            if (m_weights[s] == 0)
                continue;
            SliceFigure one;
            one.slice = s;
            one.readers = m_readers[s];
            one.weight = m_weights[s];
            one.figure = m_metric.figure(m_sums[s], m_weights[s]);
            one.difference = one.figure - whole();
            judge(one, std::span(drawn).subspan(s * kResamples, kResamples),
                  std::span(drawn).subspan(m_slices * kResamples, kResamples));
            all.push_back(one);
        }
        return all;
    }

private:
    static double total(const std::vector<double>& values)
    {
        return std::accumulate(values.begin(), values.end(), 0.0);
    }

    void countReaders(const std::vector<Piece>& pieces, const Slicing& slicing, std::size_t readers)
    {
        std::vector<std::uint8_t> seen(readers * m_slices, 0);
        for (const Piece& piece : pieces) {
            const auto slice = static_cast<std::size_t>(
                slicing.sliceOf[static_cast<std::size_t>(slicing.ofBooks ? piece.book : piece.reader)]);
            std::uint8_t& mark = seen[static_cast<std::size_t>(piece.reader) * m_slices + slice];
            m_readers[slice] += mark == 0;
            mark = 1;
        }
    }

    void draw(std::size_t r, std::uint64_t seed, std::vector<double>& out) const
    {
        Random random(seed, kSliceStream + r);
        std::vector<std::uint32_t> times(m_clusters, 0);
        for (std::size_t i = 0; i < m_clusters; ++i)
            ++times[random.below(m_clusters)];
        std::vector<double> sums(m_slices, 0.0);
        std::vector<double> weights(m_slices, 0.0);
        for (const Entry& entry : m_entries) {
            sums[entry.slice] += times[entry.cluster] * entry.sum;
            weights[entry.slice] += times[entry.cluster] * entry.weight;
        }
        for (std::size_t s = 0; s < m_slices; ++s)
            if (weights[s] > 0)
                out[s * kResamples + r] = m_metric.figure(sums[s], weights[s]);
        out[m_slices * kResamples + r] = m_metric.figure(total(sums), total(weights));
    }

    static void judge(SliceFigure& one, std::span<const double> own, std::span<const double> whole)
    {
        std::vector<double> figures;
        double sum = 0;
        double squares = 0;
        for (std::size_t r = 0; r < own.size(); ++r) {
            if (std::isnan(own[r]) || std::isnan(whole[r]))
                continue;
            figures.push_back(own[r]);
            sum += own[r] - whole[r];
            squares += (own[r] - whole[r]) * (own[r] - whole[r]);
        }
        if (figures.size() < 2)
            return;
        one.interval = {quantile(std::span(figures), 0.025), quantile(std::span(figures), 0.975)};
        const auto count = static_cast<double>(figures.size());
        const double variance = (squares - sum * sum / count) / (count - 1);
        if (one.readers >= kFewestReaders && variance > 0)
            one.p = std::erfc(std::abs(one.difference) / std::sqrt(2 * variance));
    }

    const PairedMetric& m_metric;
    std::size_t m_slices;
    std::size_t m_clusters = 0;
    std::int64_t m_distinct = 0;
    std::vector<double> m_sums;
    std::vector<double> m_weights;
    std::vector<std::size_t> m_readers;
    std::vector<Entry> m_entries; ///< by cluster
};

/// The figure of each reader or book by its own pieces.
std::vector<OwnFigure> ownFigures(const std::vector<Piece>& pieces, std::int32_t Piece::*whose,
                                  std::size_t count, const PairedMetric& metric)
{
    std::vector<OwnFigure> own(count); // the sums at first
    for (const Piece& piece : pieces) {
        OwnFigure& one = own[static_cast<std::size_t>(piece.*whose)];
        one.figure += piece.sum;
        one.heldOut += piece.weight;
    }
    for (OwnFigure& one : own)
        if (one.heldOut > 0)
            one.figure = metric.figure(one.figure, one.heldOut);
    return own;
}

void correctSlices(std::vector<SliceFigure>& figures, bool higherIsBetter)
{
    std::vector<double> p;
    for (const SliceFigure& one : figures)
        p.push_back(one.p);
    const std::vector<double> corrected = holm(p);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        SliceFigure& one = figures[i];
        one.corrected = corrected[i];
        one.isWorse =
            one.corrected < kSignificance && (higherIsBetter ? one.difference < 0 : one.difference > 0);
    }
    std::stable_sort(figures.begin(), figures.end(), [&](const SliceFigure& a, const SliceFigure& b) {
        const double sign = higherIsBetter ? 1 : -1;
        return std::tuple(!a.isWorse, sign * a.difference) < std::tuple(!b.isWorse, sign * b.difference);
    });
}

} // namespace

std::vector<std::int32_t> SlicedFigures::membersOf(const SliceFigure& one) const
{
    std::vector<std::int32_t> members;
    const std::vector<std::int32_t>& sliceOf = slicingOf(one).sliceOf;
    for (std::size_t i = 0; i < sliceOf.size(); ++i)
        if (std::cmp_equal(sliceOf[i], one.slice))
            members.push_back(static_cast<std::int32_t>(i));
    return members;
}

Result<SlicedFigures> slicedFigures(const Run& run, const HeldOutFigures& figures, const PairedMetric& metric,
                                    std::vector<Slicing> slicings, const SliceRequest& request,
                                    const Progress& progress)
{
    if (metric.ofRatings() && figures.predicted.empty())
        return Error::usageError(
            tr("This run predicts no ratings, so it has no %1").arg(metric.metric().title),
            tr("Choose a figure of lists, such as NDCG@10"));
    return atEdge(Edge{.task = tr("look at this run slice by slice", "a task")},
                  [&]() -> Result<SlicedFigures> {
                      Workers workers(request.threads);
                      SlicedFigures out;
                      out.slicings = std::move(slicings);
                      const auto ofReaders = piecesOf(run, figures, metric, false);
                      const auto ofBooks = piecesOf(run, figures, metric, true);
                      const auto figureOf = [&](const std::vector<Piece>& pieces) {
                          double sum = 0;
                          double weight = 0;
                          for (const Piece& piece : pieces) {
                              sum += piece.sum;
                              weight += piece.weight;
                          }
                          return metric.figure(sum, weight);
                      };
                      out.ofReaders = figureOf(ofReaders);
                      out.ofBooks = figureOf(ofBooks);
                      out.ofEachReader = ownFigures(ofReaders, &Piece::reader, run.data->userCount(), metric);
                      out.ofEachBook = ownFigures(ofBooks, &Piece::book, run.data->bookCount(), metric);
                      for (std::size_t r = 0; !metric.ofRatings() && r < figures.rankings.readers.size(); ++r)
                          out.ofEachReader[static_cast<std::size_t>(figures.rankings.readers[r])].heldOut =
                              figures.rankings.start[r + 1] - figures.rankings.start[r];
                      for (std::size_t i = 0; i < out.slicings.size(); ++i) {
                          if (!report(progress, i, out.slicings.size()))
                              return Error::cancelledByCaller();
                          const Slicing& slicing = out.slicings[i];
                          const SlicedPieces pieces(slicing.ofBooks ? ofBooks : ofReaders, slicing, metric,
                                                    run.data->userCount());
                          for (SliceFigure one : pieces.figures(request, workers)) {
                              one.slicing = i;
                              out.figures.push_back(one);
                          }
                      }
                      correctSlices(out.figures, metric.higherIsBetter());
                      return out;
                  });
}

} // namespace shelf
