// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/negatives.h"
#include "engine/run/settings.h"
#include "engine/training/fits.h"
#include "engine/training/ncf_training.h"

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
    const int epochs = request.settings.ncf.pretrainEpochs;
    double from = 0;
    for (const NcfKind kind : {NcfKind::gmf, NcfKind::mlp}) {
        NcfParameters parameters = request.settings.ncf;
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

} // namespace

Result<FitOutcome> fitNcf(const FitRequest& request, const FitObserver& observer)
{
    const RunSettings& settings = request.settings;
    const Positives positives(*request.known);
    if (positives.size() == 0)
        return Error::usageError("Every reader has every book: there is no order to learn");
    Workers workers(request.threads);
    FitLoop loop(request, observer);
    const bool pretrain =
        settings.ncf.kind == NcfKind::neumf && settings.ncf.pretrain && settings.ncf.pretrainEpochs > 0;
    // Training the two parts first counts as the beginning of the first epoch.
    const double share = pretrain ? 1.0 / (2 * settings.ncf.pretrainEpochs + 1) : 1.0;
    auto initial = pretrain ? pretrained(request, positives, workers, loop, share)
                            : Result(makeNcfModel(request.data->userCount(), request.data->bookCount(),
                                                  settings.ncf, settings.seed));
    if (!initial)
        return initial.error();
    if (!*initial)
        return loop.stopped() ? Error::cancelledByCaller()
                              : Error::usageError("The layers of the network make no sense");
    NcfEpochs epochs(request, positives, workers, **initial, loop.epochs());
    const auto snapshot = [&]() -> Result<std::shared_ptr<const Model>> {
        auto model = epochs.snapshot();
        if (!model)
            return model.error();
        return std::shared_ptr<const Model>(std::move(*model));
    };
    loop.begin(snapshot);
    while (loop.goesOn()) {
        const bool first = loop.epoch() == 1;
        const auto loss = epochs.run(loop, first ? 1 - share : 0, first ? share : 1);
        if (!loss)
            break;
        if (const Status done = loop.epochDone(*loss, settings.training.optimizer.learningRate, snapshot);
            !done)
            return done.error();
    }
    return loop.outcome();
}

} // namespace shelf
