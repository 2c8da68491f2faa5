// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/negatives.h"
#include "engine/models/ncf/ncf_training.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/parameter_text.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"
#include "engine/training/fit.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace shelf {

namespace {

constexpr std::size_t kDrawChunk = 4096;
constexpr std::size_t kSharedBatch = 257; ///< smaller batches run in one thread

/// The epochs of one network; of NeuMF with pre-training there are three.
class NcfEpochs {
public:
    NcfEpochs(const FitRequest& request, const Positives& positives, Workers& workers,
              const NcfModel& initial, int epochs)
        : m_request(request),
          m_positives(positives),
          m_workers(workers),
          m_kind(initial.parameters().kind),
          m_group(1 + static_cast<std::size_t>(initial.parameters().negatives)),
          m_batch(static_cast<std::size_t>(request.settings.training.batchSize)),
          m_steps((positives.size() + m_batch - 1) / m_batch),
          m_rate(request.settings.training.optimizer.learningRate, {}, m_steps,
                 m_steps * static_cast<std::uint64_t>(epochs)),
          m_catchUp(request.settings.training.optimizer, m_rate),
          m_training(initial, request.settings.training.optimizer, m_catchUp),
          m_order(positives.size())
    {
        m_catchUp.beginStretch(0, 0); // of no step, for the snapshot before the first
    }

    /// The mean loss; nothing where progress asked to stop. share: what part of the loop's epoch this is,
    /// and from where.
    std::optional<double> run(FitLoop& loop, double from, double share)
    {
        ++m_epoch;
        draw();
        std::iota(m_order.begin(), m_order.end(), 0U);
        stream(m_epoch, 0).shuffle(m_order);
        double sum = 0;
        std::size_t done = 0;
        std::uint64_t stretchEnd = m_catchUp.beginStretch(m_step, m_step + m_steps);
        for (std::uint64_t i = 0; i < m_steps; ++i) {
            if (m_step == stretchEnd)
                stretchEnd = m_catchUp.beginStretch(m_step, m_step + m_steps - i);
            gather(i);
            const Team team = m_userRows.size() >= kSharedBatch ? Team(&m_workers) : Team();
            {
                const FlushTiny flush;
                sum += m_training.step(m_userRows, m_bookRows, m_group, m_step + 1, team);
                if (++m_step == stretchEnd)
                    m_training.flush(m_step, team);
            }
            done += m_userRows.size();
            if (!loop.progress(from + share * static_cast<double>(i + 1) / static_cast<double>(m_steps),
                               sum / static_cast<double>(done)))
                return {};
        }
        return sum / static_cast<double>(done);
    }

    Result<std::unique_ptr<NcfModel>> snapshot() const { return m_training.snapshot(m_step); }

    void save(Checkpoint& state) const
    {
        state.step = m_step;
        m_training.save(state);
    }

    Status restore(const Checkpoint& state)
    {
        m_epoch = state.epoch;
        m_step = static_cast<std::uint64_t>(state.epoch) * m_steps;
        if (state.step != m_step)
            return foreignState();
        m_catchUp.beginStretch(m_step, m_step); // of no step, for the snapshot before the next
        return m_training.restore(state, m_step);
    }

private:
    Random stream(int epoch, std::uint64_t index) const
    {
        return drawsOf(m_request.settings.seed, 0x10 + static_cast<std::uint64_t>(m_kind), epoch, index);
    }

    /// Fresh negatives of every pair.
    void draw()
    {
        const std::size_t each = m_group - 1;
        const Interactions& known = *m_request.known;
        m_negatives.resize(m_positives.size() * each);
        const std::size_t chunks = (m_positives.size() + kDrawChunk - 1) / kDrawChunk;
        m_workers.run(chunks, [&](std::size_t chunk, int) {
            Random random = stream(m_epoch, 1 + chunk);
            const std::size_t end = std::min(m_positives.size(), (chunk + 1) * kDrawChunk);
            for (std::size_t i = chunk * kDrawChunk; i < end; ++i)
                for (std::size_t k = 0; k < each; ++k)
                    m_negatives[i * each + k] =
                        drawUnknown(known.booksOf(m_positives.users[i]), known.bookCount(), random);
        });
    }

    void gather(std::uint64_t step)
    {
        const std::size_t begin = step * m_batch;
        const std::size_t n = std::min(m_batch, m_order.size() - begin);
        m_userRows.resize(n * m_group);
        m_bookRows.resize(n * m_group);
        for (std::size_t i = 0; i < n; ++i) {
            const std::size_t pair = m_order[begin + i];
            std::fill_n(m_userRows.begin() + static_cast<std::ptrdiff_t>(i * m_group), m_group,
                        static_cast<std::uint32_t>(m_positives.users[pair]));
            std::uint32_t* books = m_bookRows.data() + i * m_group;
            *books = static_cast<std::uint32_t>(m_positives.books[pair]);
            for (std::size_t k = 1; k < m_group; ++k)
                books[k] = static_cast<std::uint32_t>(m_negatives[pair * (m_group - 1) + k - 1]);
        }
    }

    const FitRequest& m_request;
    const Positives& m_positives;
    Workers& m_workers;
    NcfKind m_kind;
    std::size_t m_group; ///< a positive and its negatives
    std::size_t m_batch;
    std::uint64_t m_steps; ///< an epoch
    LearningRate m_rate;
    CatchUp m_catchUp;
    NcfTraining m_training;
    std::vector<std::uint32_t> m_order;
    std::vector<std::int32_t> m_negatives;
    std::vector<std::uint32_t> m_userRows;
    std::vector<std::uint32_t> m_bookRows;
    std::uint64_t m_step = 0;
    int m_epoch = 0;
};

/// GMF and MLP, trained each on its own and joined. Null where progress asked to stop.
Result<std::unique_ptr<NcfModel>> pretrained(const FitRequest& request, const Positives& positives,
                                             Workers& workers, FitLoop& loop, double share)
{
    std::unique_ptr<NcfModel> parts[2];
    const int epochs = request.settings.of<NcfParameters>().pretrainEpochs;
    double from = 0;
    for (const NcfKind kind : {NcfKind::gmf, NcfKind::mlp}) {
        NcfParameters parameters = request.settings.of<NcfParameters>();
        parameters.kind = kind;
        const auto initial = makeNcfModel(request.data->userCount(), request.data->bookCount(), parameters,
                                          request.settings.seed);
        NcfEpochs part(request, positives, workers, *initial, epochs);
        for (int epoch = 0; epoch < epochs; ++epoch, from += share)
            if (!part.run(loop, from, share))
                return std::unique_ptr<NcfModel>();
        auto model = part.snapshot();
        if (!model)
            return model.error();
        parts[kind == NcfKind::mlp] = std::move(*model);
    }
    return fusedNcf(*parts[0], *parts[1]);
}

class NcfTrainer final : public EpochTrainer {
public:
    /// share: what part of the first epoch training the network itself is.
    NcfTrainer(const FitRequest& request, const Positives& positives, Workers& workers,
               const NcfModel& initial, int epochs, double share)
        : m_rate(request.settings.training.optimizer.learningRate),
          m_share(share),
          m_epochs(request, positives, workers, initial, epochs)
    {}

    Result<double> epoch(FitLoop& loop) override
    {
        const bool first = loop.epoch() == 1;
        return m_epochs.run(loop, first ? 1 - m_share : 0, first ? m_share : 1).value_or(0);
    }

    Result<std::shared_ptr<const Model>> snapshot() const override
    {
        auto model = m_epochs.snapshot();
        if (!model)
            return model.error();
        return std::shared_ptr<const Model>(std::move(*model));
    }

    double learningRate() const override { return m_rate; }
    void save(Checkpoint& state) const override { m_epochs.save(state); }
    Status restore(const Checkpoint& state) override { return m_epochs.restore(state); }

private:
    double m_rate;
    double m_share;
    NcfEpochs m_epochs;
};

Result<TrainingOutcome> fitNcf(const FitRequest& request, const FitObserver& observer)
{
    const RunSettings& settings = request.settings;
    const auto& own = settings.of<NcfParameters>();
    const Positives positives(*request.known);
    if (positives.size() == 0)
        return Error::usageError("Every reader has every book: there is no order to learn");
    Workers workers(request.threads);
    FitLoop loop(request, observer);
    const bool pretrain =
        !request.resume.last && own.kind == NcfKind::neumf && own.pretrain && own.pretrainEpochs > 0;
    // Training the two parts first counts as the beginning of the first epoch.
    const double share = pretrain ? 1.0 / (2 * own.pretrainEpochs + 1) : 1.0;
    auto initial =
        pretrain
            ? pretrained(request, positives, workers, loop, share)
            : Result(makeNcfModel(request.data->userCount(), request.data->bookCount(), own, settings.seed));
    if (!initial)
        return initial.error();
    if (!*initial)
        return loop.stopped() ? Error::cancelledByCaller()
                              : Error::usageError("The layers of the network make no sense");
    NcfTrainer trainer(request, positives, workers, **initial, loop.epochs(), share);
    return fitByEpochs(loop, request, trainer);
}

RunSettings collaborative(NcfKind kind)
{
    RunSettings s;
    s.of<NcfParameters>().kind = kind;
    s.of<NcfParameters>().pretrainEpochs = 5;
    s.training.batchSize = 256;
    s.training.epochs = 20;
    s.training.patience = 5;
    s.training.optimizer.learningRate = 2e-3;
    s.training.optimizer.weightDecay = kind == NcfKind::mlp ? 3e-4 : 1e-4;
    return s;
}

constexpr std::string_view kSource =
    "He, Liao, Zhang, Nie, Hu & Chua: Neural Collaborative Filtering, WWW 2017; compare Rendle, "
    "Krichene, Zhang & Anderson: Neural Collaborative Filtering vs. Matrix Factorization Revisited, "
    "RecSys 2020";

std::vector<Preset> presetList()
{
    return {
        {"gmf", "GMF: generalized matrix factorization",
         "Learns which books a reader picks up from two vectors of 8 numbers, multiplied and weighted. The "
         "smallest network of neural collaborative filtering; trains in seconds.",
         collaborative(NcfKind::gmf), PresetGroup::system,
         "Every rating, high or low, counts as a book that the reader picked; against each stand a few "
         "books drawn from those the reader has not rated, others each epoch. The two vectors are multiplied "
         "number by number, the products weighted and summed, and the sum is the score: its logistic "
         "function "
         "is the chance that the reader picks the book. Good for lists of books, useless for guessing stars, "
         "since a bad rating counts like a good one.",
         kSource},
        {"ncf-mlp", "NCF: multi-layer perceptron",
         "Feeds a reader's and a book's vector to a tower of dense layers that learns whether the two "
         "go together. Shows what a network finds without being told to multiply.",
         collaborative(NcfKind::mlp), PresetGroup::system,
         "As GMF it tells rated books from drawn ones, but the vectors are laid side by side and go through "
         "dense layers, each half as wide as the one before. In principle it can learn any way in which "
         "readers and books fit; in practice plain products are hard to beat, and over-fitting begins within "
         "a few epochs, so the best epoch is kept. Scoring all books takes longer than with products.",
         kSource},
        {"neumf", "NeuMF: neural matrix factorization",
         "Multiplies one pair of vectors, feeds another to dense layers and joins both; each half is "
         "trained on its own first. The strongest network of its family.",
         collaborative(NcfKind::neumf), PresetGroup::system,
         "GMF and the dense tower, each with vectors of its own, meet in one last layer. Both halves are "
         "trained alone first; the joint training starts from the mean of their scores, since from random "
         "numbers it often ends worse. Compare it with BPR and implicit ALS over all books: tuned "
         "plain models often match it, and rankings among 99 drawn books can hide that.",
         kSource},
    };
}

constexpr std::int64_t kMaxWidth = 1024;
constexpr std::int64_t kMaxUnits = 8192;
constexpr std::size_t kMaxLayers = 16;

bool hasProduct(const RunSettings& s)
{
    return s.of<NcfParameters>().kind != NcfKind::mlp;
}

bool hasTower(const RunSettings& s)
{
    return s.of<NcfParameters>().kind != NcfKind::gmf;
}

bool isFused(const RunSettings& s)
{
    return s.of<NcfParameters>().kind == NcfKind::neumf;
}

std::string towerText(const RunSettings& s)
{
    return unitsText(s.of<NcfParameters>().layers);
}

Status setTower(RunSettings& s, std::string_view text)
{
    auto layers = parseUnits(text, kMaxUnits);
    if (!layers)
        return layers.error();
    if (layers->size() < 2 || layers->size() > kMaxLayers)
        return Error::usageError(std::to_string(layers->size()) + " layers make no tower",
                                 "Give 2 to " + std::to_string(kMaxLayers));
    if (layers->front() % 2 != 0)
        return Error::usageError(std::to_string(layers->front()) + " cannot be halved",
                                 "The first layer holds a reader's and a book's vector: give an even number");
    s.of<NcfParameters>().layers = std::move(*layers);
    return {};
}

void addParameters(TableBuilder& t)
{
    using namespace fields;
    t.add(choice(
              "ncf_kind", "Network",
              "gmf multiplies the two vectors, mlp feeds them to dense layers, neumf does both.",
              [](auto& s) -> auto& { return s.template of<NcfParameters>().kind; }),
          always);
    t.add(searched({4, 64, true},
                   integer<1, kMaxWidth>(
                       "gmf_factors", "GMF factors", "Length of the vectors that are multiplied.",
                       [](auto& s) -> auto& { return s.template of<NcfParameters>().gmfFactors; })),
          hasProduct);
    t.add(list("tower", "Tower",
               "Units of the dense layers, widest first and separated by commas; the first holds the "
               "reader's and the book's vector side by side.",
               towerText, setTower),
          hasTower);
    t.add(searched(
              {1, 8, false},
              integer<1, 100>(
                  "negatives", "Negatives",
                  "How many books that the reader has not rated stand against each rating, drawn anew each "
                  "epoch.",
                  [](auto& s) -> auto& { return s.template of<NcfParameters>().negatives; })),
          always);
    t.add(boolean(
              "pretrain", "Pre-training",
              "Trains the two halves of the network on their own first and starts from both.",
              [](auto& s) -> auto& { return s.template of<NcfParameters>().pretrain; }),
          isFused);
    t.add(integer<1, 10'000>(
              "pretrain_epochs", "Pre-training epochs", "Epochs of each half on its own.",
              [](auto& s) -> auto& { return s.template of<NcfParameters>().pretrainEpochs; }),
          [](const RunSettings& s) { return isFused(s) && s.template of<NcfParameters>().pretrain; });
}

SharedParameters shared(const RunSettings&)
{
    return {.epochs = true, .batches = true, .learningRate = true};
}

double sizeOf(const RunSettings& settings, const Dataset& data)
{
    const auto& own = settings.of<NcfParameters>();
    double vector = 0, dense = 0;
    if (hasProduct(settings))
        vector += own.gmfFactors;
    if (hasTower(settings) && !own.layers.empty()) {
        vector += own.layers.front() / 2;
        for (std::size_t l = 1; l < own.layers.size(); ++l)
            dense += static_cast<double>(own.layers[l - 1] + 1) * own.layers[l];
    }
    return static_cast<double>(data.userCount() + data.bookCount()) * vector + dense;
}

} // namespace

constinit const ModelKind kNcfKind{
    .key = "ncf",
    .ranksOnly = true,
    .lossName = "binary cross-entropy",
    .goesOn = true,
    .presets = presetList,
    .parameters = addParameters,
    .shared = shared,
    .size = sizeOf,
    .fit = fitNcf,
    .restore = restoreNcf,
};

} // namespace shelf
