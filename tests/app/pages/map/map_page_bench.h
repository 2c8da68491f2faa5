// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/pages/map/map_page.h"
#include "app/pages/map/pane/map_pane.h"
#include "app/session/nearest_finder.h"
#include "app/session/session.h"
#include "engine/data/sample/sample_library.h"
#include "engine/parameters/model_kind.h"
#include "engine/run/train_run.h"
#include "widgets/look/theme.h"
#include "widgets/map/view/projection_view.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <memory>
#include <utility>

namespace shelf {

inline DatasetPtr libraryOf(int books)
{
    SampleParameters parameters;
    parameters.books = books;
    parameters.users = 150;
    parameters.ratings = 3000;
    auto made = makeSampleLibrary(parameters);
    return made ? std::make_shared<const Dataset>(std::move(made).value()) : nullptr;
}

inline DatasetPtr library()
{
    static const DatasetPtr data = libraryOf(120);
    return data;
}

inline RunPtr trained(std::string_view kind, const DatasetPtr& data = library())
{
    TrainingRequest request;
    request.name = "small";
    request.data = data;
    request.settings.kind = findModelKind(kind);
    request.settings.training.epochs = 1;
    auto run = trainRun(request);
    return run ? std::make_shared<const Run>(std::move(run).value()) : nullptr;
}

/// The map's page by itself, with a session of its own.
class MapPageBench : public QObject {
protected:
    std::unique_ptr<Session> session;
    std::unique_ptr<Jobs> jobs;
    std::unique_ptr<NearestFinder> finder;
    std::unique_ptr<MapPage> page;

    ProjectionView* view() const
    {
        return page->findChild<MapPane*>(QStringLiteral("mapPane_map-projection"))->view();
    }
    bool mapShown() const { return page->hasPicture() && view()->isVisible(); }
    void open(std::string_view kind, const DatasetPtr& data = library())
    {
        session->setDataset(data);
        RunEntry entry;
        entry.run = trained(kind, data);
        QVERIFY(entry.run);
        session->selectRun(session->addRun(entry));
    }

    void choose(const char* projection)
    {
        page->findChild<QComboBox*>(QStringLiteral("mapMethod"))->setCurrentText(QLatin1String(projection));
    }
    /// As a person who wants principal components, and to press Start for anything else.
    void chooseComponents()
    {
        choose("UMAP");
        choose("PCA");
    }
    void setIterations(int iterations)
    {
        auto* field = page->findChild<QWidget*>(QStringLiteral("map_iterations"));
        auto* box = qobject_cast<QSpinBox*>(field);
        QVERIFY(box);
        box->setValue(iterations);
    }

    void openPage()
    {
        theme::apply(*qApp, ThemeChoice::light);
        session = std::make_unique<Session>();
        jobs = std::make_unique<Jobs>();
        finder = std::make_unique<NearestFinder>(*session, *jobs);
        page = std::make_unique<MapPage>(*session, *jobs);
        page->resize(900, 600);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    void closePage()
    {
        page.reset();
        finder.reset();
        jobs.reset();
        session.reset();
    }
};

} // namespace shelf
