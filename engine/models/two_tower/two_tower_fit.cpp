// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/base/text/message.h"
#include "engine/models/two_tower/two_tower_features.h"
#include "engine/models/two_tower/two_tower_training.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/parameter_text.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"
#include "engine/parameters/unmark_sharing.h"
#include "engine/training/batch_steps.h"
#include "engine/training/fit.h"
#include "engine/training/planned_steps.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace shelf {

template <> std::span<const std::string_view> choiceNames<SamplingCorrection>()
{
    static constexpr std::string_view kNames[] = {"none", "logq", "corrected"};
    return kNames;
}

template <> std::span<const std::string_view> choiceTitles<SamplingCorrection>()
{
    static constexpr std::string_view kTitles[] = {trNoop("None"), trNoop("By frequency (logQ)"),
                                                   trNoop("Corrected logQ")};
    return kTitles;
}

namespace {

constexpr std::uint64_t kShuffleStream = 0x7474'0000'0000;
constexpr std::uint64_t kHeldOutStream = 0x7474'ffff'ffff;
constexpr std::size_t kSharedBatch = 257; // smaller batches run in one thread

std::uint64_t batchesOf(std::size_t ratings, std::size_t batch)
{
    return (ratings + batch - 1) / batch;
}

class TwoTowerTrainer final : public Trainer {
public:
    explicit TwoTowerTrainer(const FitRequest& request)
        : m_request(request),
          m_settings(request.settings),
          m_batch(std::min(static_cast<std::size_t>(std::max(m_settings.training.batchSize, 1)),
                           request.train.size())),
          m_steps(m_settings.training.optimizer, m_settings.training.schedule,
                  batchesOf(request.train.size(), m_batch),
                  limitedSteps(m_settings.training, batchesOf(request.train.size(), m_batch))),
          m_workers(request.threads),
          m_training(request.data, request.train,
                     std::make_shared<const TwoTowerFeatures>(request.data, request.train,
                                                              m_settings.of<TwoTowerParameters>()),
                     m_settings.of<TwoTowerParameters>(), m_settings.training.optimizer, m_steps.catchUp(),
                     m_settings.seed),
          m_order(request.train.begin(), request.train.end()),
          m_heldOut(request.validation.begin(), request.validation.end())
    {
        Random(m_settings.seed, kHeldOutStream).shuffle(m_heldOut);
    }

    Result<double> epoch(FitLoop& loop) override
    {
        std::copy(m_request.train.begin(), m_request.train.end(), m_order.begin());
        Random(m_settings.seed, kShuffleStream + static_cast<std::uint64_t>(loop.epoch())).shuffle(m_order);
        double loss = 0;
        std::size_t n = 0;
        do {
            const std::size_t at = m_steps.inEpoch() * m_batch;
            n = std::min(m_batch, m_order.size() - at);
            loss = m_steps.next(
                [&](std::uint64_t step) {
                    return m_training.step(std::span(m_order).subspan(at, n), step, team());
                },
                [&](std::uint64_t step) { m_training.flush(step, team()); });
        } while (loop.batchDone(loss, n));
        return loop.runningLoss();
    }

    std::uint64_t batches() const override { return m_steps.anEpoch(); }

    Result<std::shared_ptr<const Model>> snapshot() const override
    {
        auto taken = m_training.snapshot(m_steps.done());
        if (!taken)
            return taken.error();
        return std::shared_ptr<const Model>(std::move(*taken));
    }

    double learningRate() const override { return m_steps.rate(); }

    void measure(const Model& model, EpochRecord& record) override
    {
        record.validationLoss =
            m_training.lossOf(static_cast<const TwoTowerModel&>(model), m_heldOut, m_batch, team());
    }

    bool save(Checkpoint& state) const override
    {
        m_training.save(state);
        return true;
    }

    Status restore(const Checkpoint& state) override
    {
        if (!m_steps.goOnFrom(state))
            return foreignState();
        return m_training.restore(state, m_steps.stretchStart());
    }

private:
    Team team() { return Team(m_batch >= kSharedBatch && m_workers.count() > 1 ? &m_workers : nullptr); }

    const FitRequest& m_request;
    const RunSettings& m_settings;
    std::size_t m_batch;
    BatchSteps m_steps;
    Workers m_workers;
    TwoTowerTraining m_training;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_heldOut; ///< shuffled once
};

Result<TrainingOutcome> fitTwoTower(const FitRequest& request, const FitObserver& observer)
{
    const FlushTiny flush;
    TwoTowerTrainer trainer(request);
    return fitByEpochs(request, observer, trainer);
}

RunSettings published()
{
    RunSettings s;
    s.training.batchSize = 2048;
    s.training.epochs = 50;
    s.training.evaluateEvery = 5;
    s.training.optimizer.kind = OptimizerKind::adagrad;
    s.training.optimizer.learningRate = 0.1;
    return s;
}

// Without the correction popular books, met as wrong answers all the time, sink to the bottom of the lists.
// The catalogue's columns raise NDCG on MovieLens 100k and on Book-Crossing.
RunSettings corrected()
{
    RunSettings s = published();
    s.of<TwoTowerParameters>().correction = SamplingCorrection::corrected;
    s.of<TwoTowerParameters>().bookColumns = true;
    s.training.patience = 15;
    return s;
}

RunSettings deeper()
{
    RunSettings s = corrected();
    s.of<TwoTowerParameters>().layers = {64, 32};
    s.of<TwoTowerParameters>().userId = true;
    return s;
}

constexpr std::string_view kSource =
    "Yi et al. 2019, Sampling-bias-corrected neural modeling for large corpus item recommendations, RecSys; "
    "correction of Khrylchenko et al. 2025, arXiv 2507.09331";
constexpr std::string_view kPublishedSource =
    "The retrieval tutorials of TensorFlow Recommenders, 2020; Yi et al. 2019, RecSys";

std::vector<Preset> presetList()
{
    return {
        {"two-tower", trNoop("Two towers of features"),
         trNoop("Learns from what is known of readers (age, occupation, ...) and of books (words, authors, "
                "...). "
                "Recommends to somebody of whom only such attributes are known."),
         corrected(), PresetGroup::system,
         trNoop(
             "One small network turns what is known of a reader, such as age, gender and occupation, and the "
             "time "
             "of the rating into a vector; another turns a book, its title's words, authors, genres and the "
             "like into a vector of the same length. The score of a book is the product of the two. Training "
             "takes the ratings in batches and asks "
             "each reader's vector to pick the right book out of all books of the batch, so every rating "
             "counts "
             "as "
             "a choice and its stars do not matter; that popular books turn up as wrong answers more often "
             "is "
             "made "
             "up for. It is the model for readers without ratings, whose attributes can be typed in, and for "
             "fast "
             "search among very many books. It lacks a taste of each reader's own unless the reader's id is "
             "switched on, and where times are known a random split flatters it: people rate many books in "
             "one "
             "sitting, and the time tells who is asking. For a reader of the data it takes the last time in "
             "training."),
         kSource, trNoop("readers of whom only attributes are known")},
        {"two-tower-deep", trNoop("Two deeper towers of features"),
         trNoop(
             "The same with two dense layers in each tower and the reader's id as a feature: for readers who "
             "have "
             "ratings."),
         deeper(), PresetGroup::system,
         trNoop(
             "Two towers with one more rectified layer each, so that features can act on each other, and "
             "with "
             "the "
             "reader's id among the features. It ranks better for readers who have ratings and is a little "
             "slower. "
             "What holds for the smaller one holds here too: ratings are choices, stars do not matter, and a "
             "random split of timed data flatters it."),
         kSource, trNoop("readers with ratings, from what is known of them"),
         trNoop(
             "Top-100 accuracy about 0.27 with one layer and 0.29 with more on MovieLens 100k (tutorials of "
             "TensorFlow Recommenders)")},
        {"two-tower-plain", trNoop("Two towers as published"),
         trNoop("The two towers with titles alone and no correction for popularity, as their authors trained "
                "them: "
                "to "
                "compare with the published figures."),
         published(), PresetGroup::system,
         trNoop("The same two towers trained on the plain choice among the books of a batch. Popular books "
                "are met "
                "as "
                "wrong answers more often than others and so end up too low in the lists; the other presets "
                "correct "
                "for that. Good for repeating published results and for seeing what the correction does."),
         kPublishedSource, trNoop("comparing with the published tutorials")},
    };
}

constexpr std::int64_t kMaxUnits = 1024;
constexpr std::size_t kMaxLayers = 8;

std::string layersText(const RunSettings& s)
{
    return unitsText(s.of<TwoTowerParameters>().layers);
}

Status setLayers(RunSettings& s, std::string_view text)
{
    auto layers = parseUnits(text, kMaxUnits);
    if (!layers)
        return layers.error();
    if (layers->empty() || layers->size() > kMaxLayers)
        return Error::usageError(tr("A tower has 1 to %1 layers").arg(std::to_string(kMaxLayers)),
                                 tr("Give the units of each, such as 64,32"));
    s.of<TwoTowerParameters>().layers = std::move(*layers);
    return {};
}

void addParameters(TableBuilder& t)
{
    using namespace fields;
    t.add(searched({16, 64, true},
                   integer<1, 1024>(
                       "feature_embedding", trNoop("Feature vector"),
                       trNoop("Length of the vector that each value of a feature has."),
                       [](auto& s) -> auto& { return s.template of<TwoTowerParameters>().embedding; })),
          always);
    t.add(
        list(
            "tower_layers", trNoop("Tower layers"),
            trNoop(
                "Units of the dense layers of each tower, separated by commas; the last is the length of the "
                "vectors that are multiplied."),
            layersText, setLayers),
        always);
    t.add(
        boolean(
            "user_id", trNoop("Reader id"),
            trNoop(
                "Who the reader is counts as a feature too: better for known readers, of no use to new ones. "
                "Used in any case where nothing else is known of readers."),
            [](auto& s) -> auto& { return s.template of<TwoTowerParameters>().userId; }),
        always);
    t.add(boolean(
              "book_id", trNoop("Book id"),
              trNoop("Each book has a vector of its own beside those of its words; without it books are told "
                     "apart by their features alone."),
              [](auto& s) -> auto& { return s.template of<TwoTowerParameters>().bookId; }),
          always);
    t.add(boolean(
              "book_columns", trNoop("Catalogue columns"),
              trNoop("Authors, language, year, genre and whatever else the catalogue has are features of the "
                     "books."),
              [](auto& s) -> auto& { return s.template of<TwoTowerParameters>().bookColumns; }),
          always);
    t.add(integer<0, 100'000>(
              "time_buckets", trNoop("Time buckets"),
              trNoop("The time of a rating is a feature, cut into this many spans of equal length; 0: times "
                     "are left "
                     "out."),
              [](auto& s) -> auto& { return s.template of<TwoTowerParameters>().timeBuckets; }),
          always);
    t.add(integer<1, 1000>(
              "number_buckets", trNoop("Number buckets"),
              trNoop("Columns of numbers, such as ages, are cut into this many groups of about equal size."),
              [](auto& s) -> auto& { return s.template of<TwoTowerParameters>().numberBuckets; }),
          always, kAdvanced);
    t.add(boolean(
              "normalized_numbers", trNoop("Numbers as such"),
              trNoop("Numbers enter the towers as they are too, brought to mean 0 and variance 1."),
              [](auto& s) -> auto& { return s.template of<TwoTowerParameters>().normalizedNumbers; }),
          always, kAdvanced);
    t.add(integer<1, 1'000'000>(
              "max_words", trNoop("Words"),
              trNoop("So many of the most frequent words of titles have vectors; the rest share one."),
              [](auto& s) -> auto& { return s.template of<TwoTowerParameters>().maxTokens; }),
          always, kAdvanced);
    t.add(searched({0.05, 2, true},
                   real(
                       "temperature", trNoop("Temperature"),
                       trNoop("Scores are divided by it in training; below 1 the model is pressed to tell "
                              "books apart more "
                              "sharply."),
                       [](auto& s) -> auto& { return s.template of<TwoTowerParameters>().temperature; },
                       [] {
                           return Range{1e-3, 1e3};
                       })),
          always, kAdvanced);
    t.add(
        choice(
            "sampling_correction", trNoop("Popularity correction"),
            trNoop(
                "Popular books are met more often as wrong answers; logq makes up for it for all books of a "
                "batch, corrected for all but the right answer."),
            [](auto& s) -> auto& { return s.template of<TwoTowerParameters>().correction; }),
        always, kAdvanced);
    t.add(boolean(
              "remove_accidental_hits", trNoop("Remove accidental hits"),
              trNoop("Further copies of the right answer in a batch no longer count as wrong answers."),
              [](auto& s) -> auto& { return s.template of<TwoTowerParameters>().removeAccidentalHits; }),
          always, kAdvanced);
}

SharedParameters shared(const RunSettings&)
{
    return {.epochs = true, .batches = true, .learningRate = true};
}

void unmarkKnown(const std::shared_ptr<const Dataset>& data, std::span<const std::uint32_t> train,
                 const RunSettings& settings, std::vector<std::uint8_t>& marks)
{
    const TwoTowerFeatures features(data, train, settings.of<TwoTowerParameters>());
    const std::vector<std::uint8_t> unrated = marks;
    const auto& tables = features.bookInputs().tables;
    for (std::size_t table = 0; table < tables.size(); ++table) // the last row stands for what is unknown
        unmarkSharing(marks, unrated, tables[table].rows - 1,
                      [&](std::size_t book) { return features.bookRows(table, book); });
}

} // namespace

constinit const ModelKind kTwoTowerKind{
    .key = "two-tower",
    .title = trNoop("Two towers"),
    .ranksOnly = true,
    .lossName = trNoop("in-batch softmax"),
    .goesOn = true,
    .presets = presetList,
    .parameters = addParameters,
    .shared = shared,
    .unmarkKnown = unmarkKnown,
    .fit = fitTwoTower,
    .restore = restoreTwoTower,
};

} // namespace shelf
