// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/pacmap/pacmap.h"

#include "engine/base/text/message.h"
#include "engine/parameters/parameter_fields.h"

#include <memory>
#include <utility>

namespace shelf {

namespace {

void addParameters(MapTableBuilder& t)
{
    using namespace fields;
    using Own = PacmapParameters;
    const auto add = [&](MapParameter row, bool advanced = false) {
        t.add(std::move(row), always, advanced);
    };
    constexpr std::int64_t kMaxIterations = 100'000;
    add(integer<1, 1000, MapParameters>(
        "neighbors", trNoop("Neighbors"),
        trNoop("Neighbors of each book that are kept near: small shows fine grain, large the large picture."),
        [](auto& s) -> auto& { return s.template of<Own>().neighbors; }));
    add(real<MapParameters>(
        "mid_near_ratio", trNoop("Mid-near ratio"),
        trNoop("Books at middle distance for each neighbor: they draw the large picture together at first."),
        [](auto& s) -> auto& { return s.template of<Own>().midNearRatio; },
        [] {
            return Range{0, 10};
        }));
    add(real<MapParameters>(
        "further_ratio", trNoop("Further ratio"),
        trNoop("Books anywhere for each neighbor, which push it away."),
        [](auto& s) -> auto& { return s.template of<Own>().furtherRatio; },
        [] {
            return Range{0.1, 20};
        }));
    add(integer<1, kMaxIterations, MapParameters>(
        "iterations", trNoop("Iterations"),
        trNoop("Steps of the descent, all three phases together; more can be added afterwards."),
        [](auto& s) -> auto& { return s.template of<Own>().iterations; }));
    addMetricAndStart(t);
    add(integer<0, kMaxIterations, MapParameters>(
            "first_phase", trNoop("First phase"),
            trNoop("Iterations in which the books at middle distance count much and ever less."),
            [](auto& s) -> auto& { return s.template of<Own>().firstPhase; }),
        kAdvanced);
    add(integer<0, kMaxIterations, MapParameters>(
            "second_phase", trNoop("Second phase"),
            trNoop("Iterations in which neighbors and books at middle distance count alike; after them only "
                   "neighbors pull."),
            [](auto& s) -> auto& { return s.template of<Own>().secondPhase; }),
        kAdvanced);
    add(real<MapParameters>(
            "learning_rate", trNoop("Learning rate"), trNoop("Length of the steps."),
            [](auto& s) -> auto& { return s.template of<Own>().learningRate; },
            [] {
                return Range{0.001, 100};
            }),
        kAdvanced);
}

Result<std::shared_ptr<const void>> prepare(const PrepareRequest& request, const Progress& progress)
{
    auto made = pacmapPairs(request.rows, request.neighbors, request.parameters.of<PacmapParameters>(),
                            request.parameters.seed, request.threads, progress);
    if (!made)
        return made.error();
    return std::shared_ptr<const void>(std::make_shared<const PacmapPairs>(std::move(made).value()));
}

Result<LayoutState> run(const LayoutRunRequest& request, LayoutState state, const LayoutObserver& observer)
{
    const auto& pairs = *static_cast<const PacmapPairs*>(request.prepared);
    return runPacmap(
        {pairs, request.parameters.of<PacmapParameters>(), request.threads, request.progressSeconds},
        std::move(state), observer);
}

constexpr std::string_view kLengthKeys[] = {"iterations"};
constexpr std::string_view kPreparedFrom[] = {"neighbors", "mid_near_ratio", "further_ratio", "seed"};

} // namespace

constinit const LayoutMethod kPacmapMethod{
    .key = "pacmap",
    .title = trNoop("PaCMAP"),
    .explanation = trNoop("neighbors and the large picture at once"),
    .note = trNoop("PaCMAP"),
    .parameters = addParameters,
    .faithfulBy = byParameter,
    .costName = trNoop("loss"),
    .costKey = "loss",
    .stepName = "iteration",
    .lengthKeys = kLengthKeys,
    .preparedFrom = kPreparedFrom,
    .length = [](const MapParameters& p, std::size_t) { return p.of<PacmapParameters>().iterations; },
    .neighborsWanted = [](const MapParameters& p,
                          std::size_t points) { return pacmapCandidates(p.of<PacmapParameters>(), points); },
    .prepare = prepare,
    .start = [](const MatrixView& rows,
                const MapParameters& p) { return pacmapStart(rows, p.dims, p.start, p.seed); },
    .run = run,
    .nanoseconds =
        [](const MapParameters& p, std::size_t points) {
            const PacmapCounts counts = pacmapCounts(p.of<PacmapParameters>(), points);
            return 3.0 * p.of<PacmapParameters>().iterations * static_cast<double>(points) * 2 *
                   (counts.near + counts.further);
        },
};

} // namespace shelf
