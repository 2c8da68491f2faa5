// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/transitions/transitions.h"

#include "engine/base/text/message.h"
#include "engine/data/split_times.h"
#include "engine/models/tensors.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/restore.h"
#include "engine/training/fit.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace shelf {

Grouping inOrderOfTime(const Dataset& data, std::span<const std::uint32_t> rows)
{
    const std::vector<std::uint32_t> chosen(rows.begin(), rows.end());
    Grouping readers = groupBy(data.user, data.userCount(), &chosen);
    if (!data.hasTimes())
        return readers;
    for (std::size_t u = 0; u < readers.groups(); ++u)
        std::stable_sort(readers.order.begin() + readers.start[u],
                         readers.order.begin() + readers.start[u + 1],
                         [&](std::uint32_t a, std::uint32_t b) { return data.time[a] < data.time[b]; });
    return readers;
}

namespace {

constexpr std::size_t kReadersBetweenReports = 4096;

/// Each of the last books once, the latest first.
std::vector<std::int32_t> lastBooks(std::span<const std::int32_t> books, int most, std::size_t count)
{
    std::vector<std::int32_t> last;
    for (std::size_t i = books.size(); i-- > 0 && last.size() < static_cast<std::size_t>(most);)
        if (books[i] >= 0 && static_cast<std::size_t>(books[i]) < count &&
            std::find(last.begin(), last.end(), books[i]) == last.end())
            last.push_back(books[i]);
    return last;
}

} // namespace

TransitionModel::TransitionModel(const Dataset& data, std::span<const std::uint32_t> rows, int recent,
                                 BookWeights weights, Tensor follows)
    : m_recent(recent), m_weights(std::move(weights)), m_follows(std::move(follows)), m_start(1, 0)
{
    const Grouping readers = inOrderOfTime(data, rows);
    std::vector<std::int32_t> books;
    for (std::size_t u = 0; u < readers.groups(); ++u) {
        books.clear();
        for (std::size_t i = readers.start[u]; i < readers.start[u + 1]; ++i)
            books.push_back(data.book[readers.order[i]]);
        const auto last = lastBooks(books, recent, bookCount());
        m_last.insert(m_last.end(), last.begin(), last.end());
        m_start.push_back(static_cast<std::uint32_t>(m_last.size()));
    }
}

std::span<const std::int32_t> TransitionModel::lastOf(std::int32_t user) const
{
    const auto u = static_cast<std::size_t>(user);
    if (user < 0 || u >= userCount())
        return {};
    return std::span(m_last).subspan(m_start[u], m_start[u + 1] - m_start[u]);
}

void TransitionModel::scoreAfter(std::span<const std::int32_t> last, std::span<float> out) const
{
    if (last.empty()) {
        std::copy(m_follows.values.begin(), m_follows.values.end(), out.begin());
        return;
    }
    std::fill(out.begin(), out.end(), 0.0F);
    for (std::size_t d = 0; d < last.size(); ++d)
        m_weights.addRow(last[d], 1.0F / static_cast<float>(d + 1), out);
}

void TransitionModel::predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                              std::span<float> scores) const
{
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const auto last = lastOf(users[i]);
        const auto book = static_cast<std::size_t>(books[i]);
        float sum = 0;
        for (std::size_t d = 0; d < last.size(); ++d)
            sum += m_weights.weight(last[d], books[i]) / static_cast<float>(d + 1);
        if (last.empty() && books[i] >= 0 && book < bookCount())
            sum = m_follows.values[book];
        scores[i] = sum;
    }
}

void TransitionModel::scoreAllBooks(std::int32_t user, std::span<float> out) const
{
    scoreAfter(lastOf(user), out);
}

void TransitionModel::scoreNewReader(std::span<const std::int32_t> books, std::span<const float>,
                                     std::span<float> out) const
{
    scoreAfter(lastBooks(books, m_recent, bookCount()), out);
}

std::vector<Contribution> TransitionModel::contributions(std::int32_t user,
                                                         std::span<const std::int32_t> books,
                                                         std::span<const float>, std::int32_t book) const
{
    const auto own = lastOf(user);
    const auto last = own.empty() ? lastBooks(books, m_recent, bookCount())
                                  : std::vector<std::int32_t>(own.begin(), own.end());
    std::vector<Contribution> list;
    for (std::size_t d = 0; d < last.size(); ++d)
        if (const float weight = m_weights.weight(last[d], book); weight > 0)
            list.push_back({last[d], weight / static_cast<float>(d + 1)});
    return list;
}

std::vector<LayerInfo> TransitionModel::layers() const
{
    const Message width = batchOf(bookCount());
    return {
        {tr("The reader's last books", "a layer of a model"),
         width,
         tr("1 for the last, 1/2 for the one before, ...", "details of a layer"),
         0,
         {}},
        {tr("What follows", "a layer of a model"),
         width,
         tr("%1, all but %2 zero", "details of a layer")
             .arg(shapeText(bookCount(), bookCount()))
             .arg(m_weights.size()),
         m_weights.size(),
         {0}},
    };
}

std::vector<const Tensor*> TransitionModel::tensors() const
{
    auto tensors = m_weights.tensors();
    tensors.push_back(&m_follows);
    return tensors;
}

namespace {

Result<ComputedModel> countTransitions(const FitRequest& request, FitLoop& loop)
{
    const Dataset& data = *request.data;
    const TransitionParameters own = request.settings.of<TransitionParameters>();
    const Grouping readers = inOrderOfTime(data, request.train);
    std::vector<std::unordered_map<std::int32_t, double>> after(data.bookCount());
    for (std::size_t u = 0; u < readers.groups(); ++u) {
        const auto books = std::span(readers.order).subspan(readers.start[u], readers.count(u));
        for (std::size_t i = 0; i < books.size(); ++i)
            for (std::size_t d = 1; d <= static_cast<std::size_t>(own.window) && i + d < books.size(); ++d) {
                const std::int32_t from = data.book[books[i]], to = data.book[books[i + d]];
                if (from != to)
                    after[static_cast<std::size_t>(from)][to] += 1.0 / static_cast<double>(d);
            }
        if (u % kReadersBetweenReports == 0 &&
            !loop.progress(static_cast<double>(u) / static_cast<double>(readers.groups())))
            return ComputedModel{};
    }

    BookWeights::Rows rows(data.bookCount());
    std::vector<double> follows(data.bookCount(), 0.0);
    double total = 0, surprise = 0;
    for (std::size_t b = 0; b < after.size(); ++b) {
        std::vector<std::pair<std::int32_t, double>> counts(after[b].begin(), after[b].end());
        std::sort(counts.begin(), counts.end());
        double sum = 0;
        for (const auto& [book, count] : counts)
            sum += count;
        for (const auto& [book, count] : counts) {
            const double weight = count / (sum + own.shrinkage);
            rows[b].emplace_back(book, static_cast<float>(weight));
            follows[static_cast<std::size_t>(book)] += count;
            surprise -= count * std::log(weight);
        }
        total += sum;
        after[b].clear();
    }
    Tensor share = columnTensor("follows", data.bookCount());
    for (std::size_t b = 0; b < follows.size(); ++b)
        share.values[b] = static_cast<float>(total > 0 ? follows[b] / total : 0);
    return ComputedModel{std::make_shared<const TransitionModel>(data, request.train, own.recent,
                                                                 BookWeights(rows), std::move(share)),
                         total > 0 ? surprise / total : 0};
}

Result<TrainingOutcome> fitTransitions(const FitRequest& request, const FitObserver& observer)
{
    return fitAtOnce(request, observer, [&](FitLoop& loop) { return countTransitions(request, loop); });
}

Result<std::shared_ptr<const Model>> restoreTransitions(RestoreRequest&& request)
{
    auto weights = BookWeights::take(request.tensors, request.bookCount());
    if (!weights)
        return weights.error();
    auto follows = takeTensor(request.tensors, "follows", request.bookCount(), 1);
    if (!follows)
        return follows.error();
    return std::shared_ptr<const Model>(std::make_shared<const TransitionModel>(
        *request.data, request.train, request.settings.of<TransitionParameters>().recent, std::move(*weights),
        std::move(*follows)));
}

std::vector<Preset> presetList()
{
    return {
        {"next-book", trNoop("Next book: item transitions"),
         trNoop("Recommends what readers went on to after the books that a reader read last. Needs times of "
                "ratings; "
                "strong where books are read in a row, such as series."),
         RunSettings{}, PresetGroup::ranking,
         trNoop("For each book it is counted which books came after it on readers' shelves, the nearer the "
                "more, "
                "and "
                "the score of a book is how much it follows the reader's last few books. All else that the "
                "reader "
                "has "
                "is left out, so it knows the mood and not the taste. Measure it with each reader's newest "
                "ratings "
                "held "
                "out (last-out): held-out ratings from the middle of a shelf are not what it answers."),
         "Ludewig & Jannach (2018), Evaluation of session-based recommendation algorithms, User Modeling and "
         "User-Adapted Interaction 28 (sequential rules)",
         trNoop("what to read next in a series; needs times")},
    };
}

void addParameters(TableBuilder& t)
{
    using namespace fields;
    t.add(searched(
              {1, 20, true},
              integer<1, 1000>(
                  "window", trNoop("Window"),
                  trNoop(
                      "How many books further on a book still counts as following, the d-th 1/d; 1: the very "
                      "next alone."),
                  [](auto& s) -> auto& { return s.template of<TransitionParameters>().window; })),
          always);
    t.add(searched({1, 10, true},
                   integer<1, 1000>(
                       "recent", trNoop("Last books"),
                       trNoop("How many of a reader's last books are asked what follows them."),
                       [](auto& s) -> auto& { return s.template of<TransitionParameters>().recent; })),
          always);
    t.add(searched(
              {0.5, 50, true},
              real(
                  "follow_shrinkage", trNoop("Shrinkage"),
                  trNoop(
                      "Makes little of what follows a book that few have read; in followers that are thought "
                      "to have been any other book."),
                  [](auto& s) -> auto& { return s.template of<TransitionParameters>().shrinkage; },
                  [] {
                      return Range{0, 1e6};
                  })),
          always);
}

std::string caution(const RunSettings&, const Dataset& data)
{
    if (data.hasTimes())
        return {};
    return timesLeftOut(data) ? tr("The times of the ratings are left out: what follows what is taken from "
                                   "the order of the ratings in their file.")
                              : tr("The ratings have no times: what follows what is taken from the order of "
                                   "the ratings in their file.");
}

} // namespace

constinit const ModelKind kTransitionKind{
    .key = "transitions",
    .title = trNoop("Item transitions"),
    .ranksOnly = true,
    .lossName = trNoop("negative log-likelihood"),
    .fromInteractions = false,
    .presets = presetList,
    .parameters = addParameters,
    .caution = caution,
    .fit = fitTransitions,
    .restore = restoreTransitions,
    .ratingsNeeded = needsRatingsOfReader,
};

} // namespace shelf
