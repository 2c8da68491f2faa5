// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/run_facts.h"

#include "engine/base/kept_rows.h"
#include "engine/parameters/initial_model.h"
#include "engine/parameters/model_kind.h"
#include "engine/run/learned_books.h"

#include <QLocale>

namespace shelf {

namespace {

constexpr int kSettle = 200; // ms
/// More numbers than this are not made only to draw their boxes.
constexpr double kMaxTrialParameters = 2e7;

} // namespace

RunFacts::RunFacts(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &RunFacts::findLayers);
    connect(&session, &Session::datasetChanged, this, &RunFacts::expectOtherLayers);
    connect(&session, &Session::currentRunChanged, this, &RunFacts::findStatistics);
    connect(&session, &Session::currentRunChanged, this, [this] {
        if (!isRated(m_session.dataset()))
            m_settle.start(); // layers are those of the run
    });
}

void RunFacts::setSettings(const RunSettings& settings)
{
    m_settings = settings;
    expectOtherLayers();
}

void RunFacts::expectOtherLayers()
{
    ++m_layersAsked;
    m_settle.start();
}

void RunFacts::findStatistics()
{
    const RunPtr run = m_session.current();
    if (!run)
        return emit statisticsFound(
            {}, tr("How the numbers of each embedding dimension spread, once a run is trained."));
    const MatrixView vectors = run->model->bookEmbedding();
    if (vectors.empty())
        return emit statisticsFound({}, tr("This model has no book vectors."));
    const QLocale locale;
    const QString of = tr("Book vectors of %1 (books: %2, dimensions: %3)")
                           .arg(m_session.findRun(m_session.currentRun())->name,
                                locale.toString(static_cast<qulonglong>(vectors.rows - unlearnedCount(*run))),
                                locale.toString(static_cast<qulonglong>(vectors.cols)));
    emit statisticsFound({}, of);
    m_jobs.start<std::vector<DimensionStatistics>>(
        {.title = tr("Embedding statistics"), .slot = &m_statisticsSlot, .quiet = true}, this,
        [run](JobControl&) {
            return dimensionStatistics(KeptRows(run->model->bookEmbedding(), run->unlearned).view());
        },
        [this, run, of](const std::vector<DimensionStatistics>& rows) {
            if (m_session.current() == run)
                emit statisticsFound(rows, of);
        });
}

void RunFacts::findLayers()
{
    m_settle.stop();
    const int asked = ++m_layersAsked;
    const DatasetPtr ratings = m_session.dataset();
    if (!ratings)
        return emit layersFound({}, tr("Open ratings to see the layers of a model for them."));
    if (!isRated(ratings)) {
        const RunPtr run = m_session.current();
        return emit layersFound(run ? run->model->layers() : std::vector<LayerInfo>(),
                                tr("The vectors as they were made elsewhere"));
    }
    const auto sizeOf = m_settings.kind->size;
    if (sizeOf && sizeOf(m_settings, *ratings) > kMaxTrialParameters) {
        const RunPtr run = m_session.current();
        return emit layersFound(run ? run->model->layers() : std::vector<LayerInfo>(),
                                run ? tr("Current run")
                                    : tr("A model this large shows its layers once it is trained."));
    }
    m_jobs.start<std::vector<LayerInfo>>(
        {.title = tr("Layers"), .slot = &m_layersSlot, .quiet = true}, this,
        [ratings, settings = m_settings](JobControl&) {
            const auto model = initialModel(settings, ratings->userCount(), ratings->bookCount());
            return model ? model->layers() : std::vector<LayerInfo>();
        },
        [this, asked](const std::vector<LayerInfo>& layers) {
            if (asked != m_layersAsked)
                return;
            emit layersFound(layers, layers.empty() ? tr("This model shows its layers once it is trained.")
                                                    : tr("Model of the settings"));
        });
}

} // namespace shelf
