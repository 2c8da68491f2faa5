// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/models/ranking/light_gcn_training.h"
#include "engine/models/ranking/ranking_vectors.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/restore.h"
#include "engine/training/batch_steps.h"
#include "engine/training/fit.h"

#include <algorithm>
#include <numeric>

namespace shelf {

namespace {

constexpr std::uint64_t kLightGcnDraws = 0x21;
constexpr std::size_t kDrawChunk = 4096;

/// The pairs of one epoch: every rating once, in a new order, against a book drawn anew.
struct EpochPairs {
    std::vector<std::uint32_t> users;
    std::vector<std::uint32_t> better;
    std::vector<std::uint32_t> worse;

    void draw(const FitRequest& request, const Positives& positives, int epoch, Workers& workers)
    {
        const std::size_t count = positives.size();
        std::vector<std::uint32_t> order(count);
        std::iota(order.begin(), order.end(), 0U);
        drawsOf(request.settings.seed, kLightGcnDraws, epoch, 0).shuffle(order);
        users.resize(count);
        better.resize(count);
        worse.resize(count);
        workers.run((count + kDrawChunk - 1) / kDrawChunk, [&](std::size_t chunk, int) {
            Random random = drawsOf(request.settings.seed, kLightGcnDraws, epoch, 1 + chunk);
            for (std::size_t i = chunk * kDrawChunk; i < std::min(count, (chunk + 1) * kDrawChunk); ++i) {
                const std::int32_t user = positives.users[order[i]];
                users[i] = static_cast<std::uint32_t>(user);
                better[i] = static_cast<std::uint32_t>(positives.books[order[i]]);
                worse[i] = static_cast<std::uint32_t>(
                    drawUnknown(request.known->booksOf(user), request.known->bookCount(), random));
            }
        });
    }
};

class LightGcnTrainer final : public Trainer {
public:
    LightGcnTrainer(const FitRequest& request, const Positives& positives)
        : m_request(request),
          m_positives(positives),
          m_batch(static_cast<std::size_t>(request.settings.training.batchSize)),
          m_steps(request.settings.training.optimizer, {}, (positives.size() + m_batch - 1) / m_batch, 0),
          m_workers(request.threads),
          m_team(&m_workers),
          m_training(*request.known, request.settings, m_steps.catchUp())
    {}

    Result<double> epoch(FitLoop& loop) override
    {
        m_pairs.draw(m_request, m_positives, loop.epoch(), m_workers);
        double loss = 0;
        std::size_t n = 0;
        do {
            const std::size_t begin = m_steps.inEpoch() * m_batch;
            n = std::min(m_batch, m_positives.size() - begin);
            const auto part = [&](const std::vector<std::uint32_t>& all) {
                return std::span(all).subspan(begin, n);
            };
            loss = m_steps.next(
                [&](std::uint64_t step) {
                    return m_training.step(part(m_pairs.users), part(m_pairs.better), part(m_pairs.worse),
                                           step, m_team);
                },
                [&](std::uint64_t step) { m_training.flush(step, m_team); });
        } while (loop.batchDone(loss, n));
        return loop.runningLoss();
    }

    std::uint64_t batches() const override { return m_steps.anEpoch(); }

    Result<std::shared_ptr<const Model>> snapshot() const override
    {
        return RankingVectors::fromTensors(
            RankingVectors::BookBias::none,
            static_cast<std::size_t>(m_request.settings.of<VectorParameters>().factors),
            m_request.known->userCount(), m_request.known->bookCount(),
            m_training.tensors(m_steps.done(), m_team));
    }

    double learningRate() const override { return m_request.settings.training.optimizer.learningRate; }

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
    const FitRequest& m_request;
    const Positives& m_positives;
    std::size_t m_batch;
    BatchSteps m_steps;
    Workers m_workers;
    Team m_team;
    LightGcnTraining m_training;
    EpochPairs m_pairs;
};

Result<TrainingOutcome> fitLightGcn(const FitRequest& request, const FitObserver& observer)
{
    const Positives positives(*request.known);
    if (positives.size() == 0)
        return Error::usageError(tr("Every reader has every book: there is no order to learn"));
    LightGcnTrainer trainer(request, positives);
    return fitByEpochs(request, observer, trainer);
}

RunSettings lightGcnSettings()
{
    RunSettings s;
    s.of<VectorParameters>().factors = 64;
    s.of<StartParameters>().initScale = 0.1;
    s.of<LatentParameters>().regularization = 1e-3;
    s.training.evaluateEvery = 5;
    s.training.patience = 20;
    s.training.optimizer.learningRate = 0.005;
    s.training.batchSize = 2048;
    s.training.epochs = 60;
    return s;
}

std::vector<Preset> lightGcnPresets()
{
    return {
        {"lightgcn", trNoop("LightGCN"),
         trNoop(
             "Averages the vectors of readers and books along the graph of who rated what, then orders books "
             "as BPR does. Slower than BPR and usually better."),
         lightGcnSettings(), PresetGroup::ranking,
         trNoop(
             "Readers and books are the nodes of a graph whose edges are the ratings. The vector that counts "
             "is "
             "the mean of a node's own, its neighbors', their neighbors' and so on, each divided by the "
             "roots of "
             "how many edges both ends have, so that popular books do not drown the rest. Readers who share "
             "books thus come to lie close, which helps most where ratings are few. Each step goes over the "
             "whole graph: on large data take larger batches."),
         trNoop("He, Deng, Wang, Li, Zhang & Wang: LightGCN: Simplifying and Powering Graph Convolution "
                "Network for Recommendation, SIGIR 2020"),
         trNoop("rankings where ratings are few"),
         trNoop(
             "NDCG@10 0.416, recall@10 0.196 on MovieLens 100k, a quarter held out (benchmarks of Microsoft "
             "Recommenders)")},
    };
}

void addParameters(TableBuilder& t)
{
    using namespace fields;
    t.add(
        searched(
            {1, 4, false},
            integer<0, 8>(
                "graph_layers", trNoop("Graph layers"),
                trNoop("How many steps away readers and books still shape a vector; 0 leaves the graph out."),
                [](auto& s) -> auto& { return s.template of<LightGcnParameters>().layers; })),
        always);
}

SharedParameters lightGcnShares(const RunSettings&)
{
    return {.factors = true,
            .initScale = true,
            .regularization = true,
            .epochs = true,
            .batches = true,
            .learningRate = true};
}

} // namespace

constinit const ModelKind kLightGcnKind{
    .key = "lightgcn",
    .title = trNoop("LightGCN"),
    .ranksOnly = true,
    .lossName = trNoop("BPR"),
    .goesOn = true,
    .presets = lightGcnPresets,
    .parameters = addParameters,
    .shared = lightGcnShares,
    .size = factorCount,
    .fit = fitLightGcn,
    .restore = restoreLightGcn,
    .ratingsNeeded = needsNoRatings,
};

} // namespace shelf
