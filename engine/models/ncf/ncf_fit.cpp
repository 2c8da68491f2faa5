// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/models/ncf/ncf_epochs.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/parameter_text.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"
#include "engine/training/fit.h"

#include <algorithm>
#include <optional>

namespace shelf {

template <> std::span<const std::string_view> choiceNames<NcfKind>()
{
    static constexpr std::string_view kNames[] = {"gmf", "mlp", "neumf"};
    return kNames;
}

template <> std::span<const std::string_view> choiceTitles<NcfKind>()
{
    static constexpr std::string_view kTitles[] = {trNoop("Product (GMF)"), trNoop("Layers (MLP)"),
                                                   trNoop("Both (NeuMF)")};
    return kTitles;
}

namespace {

/// GMF and MLP, trained each on its own and joined. Null where progress asked to stop.
Result<std::unique_ptr<NcfModel>> pretrained(const FitRequest& request, const Positives& positives,
                                             Workers& workers, FitLoop& loop)
{
    std::unique_ptr<NcfModel> parts[2];
    const int epochs = request.settings.of<NcfParameters>().pretrainEpochs;
    const auto all =
        2.0 * epochs * static_cast<double>(NcfEpochs::batches(positives, request.settings.training));
    double batches = 0;
    for (const NcfKind kind : {NcfKind::gmf, NcfKind::mlp}) {
        NcfParameters parameters = request.settings.of<NcfParameters>();
        parameters.kind = kind;
        const auto initial = makeNcfModel(request.data->userCount(), request.data->bookCount(), parameters,
                                          request.settings.seed);
        NcfEpochs part(request, positives, workers, *initial);
        for (int epoch = 0; epoch < epochs; ++epoch) {
            double sum = 0, pairs = 0;
            part.run([&](double loss, std::size_t count) {
                sum += loss;
                pairs += static_cast<double>(count);
                return loop.progress(++batches / all, sum / pairs);
            });
            if (loop.stopped())
                return std::unique_ptr<NcfModel>();
        }
        auto model = part.snapshot();
        if (!model)
            return model.error();
        parts[kind == NcfKind::mlp] = std::move(*model);
    }
    return fusedNcf(*parts[0], *parts[1]);
}

class NcfTrainer final : public Trainer {
public:
    NcfTrainer(const FitRequest& request, const Positives& positives)
        : m_request(request),
          m_own(request.settings.of<NcfParameters>()),
          m_positives(positives),
          m_workers(request.threads)
    {}

    double beginEpochs() const override
    {
        return m_own.kind == NcfKind::neumf && m_own.pretrain ? 2.0 * std::max(0, m_own.pretrainEpochs) : 0;
    }

    /// Trains the two parts first where that is asked for.
    Status begin(FitLoop& loop) override
    {
        if (beginEpochs() == 0)
            return start(untrained());
        auto joined = pretrained(m_request, m_positives, m_workers, loop);
        if (!joined)
            return joined.error();
        return loop.stopped() ? Status() : start(std::move(*joined));
    }

    Result<double> epoch(FitLoop& loop) override
    {
        m_epochs->run([&](double loss, std::size_t pairs) { return loop.batchDone(loss, pairs); });
        return loop.runningLoss();
    }

    std::uint64_t batches() const override
    {
        return NcfEpochs::batches(m_positives, m_request.settings.training);
    }

    Result<std::shared_ptr<const Model>> snapshot() const override
    {
        auto model = m_epochs->snapshot();
        if (!model)
            return model.error();
        return std::shared_ptr<const Model>(std::move(*model));
    }

    double learningRate() const override { return m_request.settings.training.optimizer.learningRate; }

    bool save(Checkpoint& state) const override
    {
        m_epochs->save(state);
        return true;
    }

    Status restore(const Checkpoint& state) override
    {
        const Status started = start(untrained());
        return started ? m_epochs->restore(state) : started;
    }

private:
    std::unique_ptr<NcfModel> untrained() const
    {
        return makeNcfModel(m_request.data->userCount(), m_request.data->bookCount(), m_own,
                            m_request.settings.seed);
    }

    Status start(std::unique_ptr<NcfModel> from)
    {
        if (!from)
            return Error::usageError(tr("The layers of the network make no sense"));
        m_epochs.emplace(m_request, m_positives, m_workers, *from);
        return {};
    }

    const FitRequest& m_request;
    const NcfParameters& m_own;
    const Positives& m_positives;
    Workers m_workers;
    std::optional<NcfEpochs> m_epochs;
};

Result<TrainingOutcome> fitNcf(const FitRequest& request, const FitObserver& observer)
{
    const Positives positives(*request.known);
    if (positives.size() == 0)
        return Error::usageError(tr("Every reader has every book: there is no order to learn"));
    NcfTrainer trainer(request, positives);
    return fitByEpochs(request, observer, trainer);
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
        {"gmf", trNoop("GMF: generalized matrix factorization"),
         trNoop("Learns which books a reader picks up from two vectors of 8 numbers, multiplied and "
                "weighted. The "
                "smallest network of neural collaborative filtering; trains in seconds."),
         collaborative(NcfKind::gmf), PresetGroup::system,
         trNoop(
             "Every rating, high or low, counts as a book that the reader picked; against each stand a few "
             "books drawn from those the reader has not rated, others each epoch. The two vectors are "
             "multiplied "
             "number by number, the products weighted and summed, and the sum is the score: its logistic "
             "function "
             "is the chance that the reader picks the book. Good for lists of books, useless for guessing "
             "stars, "
             "since a bad rating counts like a good one."),
         kSource, trNoop("a first look at networks that rank"),
         trNoop("HR@10 0.637, NDCG@10 0.369 among 99 drawn books on MovieLens 1M (the weights and test lists "
         "that He et al. released)")},
        {"ncf-mlp", trNoop("NCF: multi-layer perceptron"),
         trNoop("Feeds a reader's and a book's vector to a tower of dense layers that learns whether the two "
                "go together. Shows what a network finds without being told to multiply."),
         collaborative(NcfKind::mlp), PresetGroup::system,
         trNoop(
             "As GMF it tells rated books from drawn ones, but the vectors are laid side by side and go "
             "through "
             "dense layers, each half as wide as the one before. In principle it can learn any way in which "
             "readers and books fit; in practice plain products are hard to beat, and over-fitting begins "
             "within "
             "a few epochs, so the best epoch is kept. Scoring all books takes longer than with products."),
         kSource, trNoop("seeing what a network finds without being told to multiply"),
         trNoop("HR@10 0.671, NDCG@10 0.396 among 99 drawn books on MovieLens 1M (the weights and test lists "
         "that He et al. released)")},
        {"neumf", trNoop("NeuMF: neural matrix factorization"),
         trNoop("Multiplies one pair of vectors, feeds another to dense layers and joins both; each half is "
                "trained on its own first. The strongest network of its family."),
         collaborative(NcfKind::neumf), PresetGroup::system,
         trNoop(
             "GMF and the dense tower, each with vectors of its own, meet in one last layer. Both halves are "
             "trained alone first; the joint training starts from the mean of their scores, since from "
             "random "
             "numbers it often ends worse. Compare it with BPR and implicit ALS over all books: tuned "
             "plain models often match it, and rankings among 99 drawn books can hide that."),
         kSource, trNoop("the best rankings that such networks give"),
         trNoop("HR@10 0.671, NDCG@10 0.397 among 99 drawn books on MovieLens 1M (the weights and test lists "
         "that He et al. released, halves joined equally)")},
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
        return Error::usageError(tr("%1 layers make no tower").arg(std::to_string(layers->size())),
                                 tr("Give 2 to %1").arg(std::to_string(kMaxLayers)));
    if (layers->front() % 2 != 0)
        return Error::usageError(
            tr("%1 cannot be halved").arg(std::to_string(layers->front())),
            tr("The first layer holds a reader's and a book's vector: give an even number"));
    s.of<NcfParameters>().layers = std::move(*layers);
    return {};
}

void addParameters(TableBuilder& t)
{
    using namespace fields;
    t.add(choice(
              "ncf_kind", trNoop("Network"),
              trNoop("gmf multiplies the two vectors, mlp feeds them to dense layers, neumf does both."),
              [](auto& s) -> auto& { return s.template of<NcfParameters>().kind; }),
          always);
    t.add(searched({4, 64, true},
                   integer<1, kMaxWidth>(
                       "gmf_factors", trNoop("GMF factors"),
                       trNoop("Length of the vectors that are multiplied."),
                       [](auto& s) -> auto& { return s.template of<NcfParameters>().gmfFactors; })),
          hasProduct);
    t.add(list("tower", trNoop("Tower"),
               trNoop("Units of the dense layers, widest first and separated by commas; the first holds the "
                      "reader's and the book's vector side by side."),
               towerText, setTower),
          hasTower);
    t.add(
        searched(
            {1, 8, false},
            integer<1, 100>(
                "negatives", trNoop("Negatives"),
                trNoop(
                    "How many books that the reader has not rated stand against each rating, drawn anew each "
                    "epoch."),
                [](auto& s) -> auto& { return s.template of<NcfParameters>().negatives; })),
        always);
    t.add(boolean(
              "pretrain", trNoop("Pre-training"),
              trNoop("Trains the two halves of the network on their own first and starts from both."),
              [](auto& s) -> auto& { return s.template of<NcfParameters>().pretrain; }),
          isFused);
    t.add(integer<1, 10'000>(
              "pretrain_epochs", trNoop("Pre-training epochs"), trNoop("Epochs of each half on its own."),
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
    .title = trNoop("Neural filtering"),
    .ranksOnly = true,
    .lossName = trNoop("binary cross-entropy"),
    .goesOn = true,
    .presets = presetList,
    .parameters = addParameters,
    .shared = shared,
    .size = sizeOf,
    .fit = fitNcf,
    .restore = restoreNcf,
    .ratingsNeeded = needsNoRatings,
};

} // namespace shelf
