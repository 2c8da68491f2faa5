// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/bench_figure.h"
#include "engine/files/run/book_vectors_loader.h"
#include "engine/files/run/run_file.h"
#include "engine/models/parameters.h"
#include "engine/neighbors/nearest.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"

namespace shelf {

namespace {

constexpr LibrarySize kRunLibrary{53'000, 10'000, 981'756};
constexpr int kRunFactors = 15; // 945,000 parameters
constexpr int kRunSteps = 100;  // of training: what is in the file counts, not how good it is
constexpr std::size_t kOpenings = 20;
constexpr int kRunNearest = 10;

/// Opens a run that is in the system's memory and answers what is near a book, as the command `neighbors`
/// does. Bytes: of the books' vectors, which the answer cannot do without.
Result<PreparedBench> prepareOpening(const BenchSize& size, const Progress& progress)
{
    TrainingRequest request;
    request.name = "bench";
    request.data = madeLibrary(size.of(kRunLibrary));
    request.settings = *presetSettings("goodbooks-mf");
    request.settings.of<VectorParameters>().factors = kRunFactors;
    request.settings.training.steps = kRunSteps;
    request.threads = size.threads;
    TrainingObserver observer;
    observer.progress = [&](const TrainingProgress& at) { return report(progress, at.step, at.steps); };
    const auto run = trainRun(request, observer);
    if (!run)
        return run.error();
    if (run->history.stoppedByUser)
        return Error::cancelledByCaller();
    const std::string path = size.folder + "/bench.shelf";
    if (const Status saved = saveRun(*run, path); !saved)
        return saved.error();
    const auto bytes = static_cast<double>(sizeof(float) * run->data->bookCount() * kRunFactors);
    PreparedBench bench{{.items = 1, .bytes = bytes}, 1, {}};
    bench.once = [path, openings = size.of(kOpenings, 3)](const Progress&) -> Result<std::vector<double>> {
        std::vector<double> all;
        for (std::size_t i = 0; i < openings; ++i) {
            Result<Run> opened = Error::cancelledByCaller();
            std::vector<Neighbor> near;
            all.push_back(secondsOf([&] {
                opened = loadBookVectors(path);
                if (opened)
                    near = nearestRows(opened->model->bookEmbedding(), static_cast<std::int32_t>(i),
                                       kRunNearest, Metric::cosine, opened->unlearned);
            }));
            if (!opened)
                return opened.error();
        }
        return all;
    };
    return bench;
}

} // namespace

extern const BenchFigure kOpenRunFigure;
constinit const BenchFigure kOpenRunFigure{"open_run_1m", "openings", 3, 120'000'000, prepareOpening};

} // namespace shelf
