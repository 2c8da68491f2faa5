// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobs.h"
#include "app/pages/map/map_drawer.h"
#include "app/pages/map/map_page.h"
#include "app/pages/map/map_pane.h"
#include "app/session/catalogue_index_source.h"
#include "app/session/session.h"
#include "app/window/book_pane.h"
#include "engine/data/sample/sample_library.h"
#include "engine/models/factorization/factorization.h"
#include "engine/neighbors/nearest.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/presets.h"
#include "engine/projection/layout_method.h"
#include "engine/recommend/expectations.h"
#include "engine/recommend/top_n.h"
#include "engine/run/train_run.h"
#include "tests/settled_view.h"
#include "widgets/look/theme.h"
#include "widgets/map/content/color_name.h"
#include "widgets/map/panels/map_bar.h"
#include "widgets/map/panels/map_form.h"
#include "widgets/map/view/projection_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace shelf;

namespace {

DatasetPtr libraryOf(int books)
{
    SampleParameters parameters;
    parameters.books = books;
    parameters.users = 150;
    parameters.ratings = 3000;
    auto made = makeSampleLibrary(parameters);
    return made ? std::make_shared<const Dataset>(std::move(made).value()) : nullptr;
}

DatasetPtr library()
{
    static const DatasetPtr data = libraryOf(120);
    return data;
}

RunPtr trained(std::string_view kind, const DatasetPtr& data = library())
{
    TrainingRequest request;
    request.name = "small";
    request.data = data;
    request.settings.kind = findModelKind(kind);
    request.settings.training.epochs = 1;
    auto run = trainRun(request);
    return run ? std::make_shared<const Run>(std::move(run).value()) : nullptr;
}

constexpr int kUnrated = 5;

/// The library with all ratings of kUnrated held out, and a run trained on the rest.
RunPtr trainedWithoutOneBook()
{
    auto data = std::make_shared<Dataset>(*library());
    data->heldOut.assign(data->ratingCount(), 0);
    for (std::size_t row = 0; row < data->ratingCount(); ++row)
        data->heldOut[row] = data->book[row] == kUnrated;
    TrainingRequest request;
    request.name = "one missing";
    request.data = data;
    request.settings = *presetSettings("ials");
    request.settings.split.kind = SplitKind::file;
    limitByEpochs(request.settings, 2);
    auto run = trainRun(request);
    return run ? std::make_shared<const Run>(std::move(run).value()) : nullptr;
}

} // namespace

class MapPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Session> session;
    std::unique_ptr<Jobs> jobs;
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
    void setIterations(int iterations)
    {
        auto* field = page->findChild<QWidget*>(QStringLiteral("map_iterations"));
        auto* box = qobject_cast<QSpinBox*>(field);
        QVERIFY(box);
        box->setValue(iterations);
    }

private slots:
    void init()
    {
        theme::apply(*qApp, ThemeChoice::light);
        session = std::make_unique<Session>();
        jobs = std::make_unique<Jobs>();
        page = std::make_unique<MapPage>(*session, *jobs);
        page->resize(900, 600);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    void cleanup()
    {
        page.reset();
        jobs.reset();
        session.reset();
    }

    void anEmptyMapLeadsToTraining()
    {
        QSignalSpy asked(session.get(), &Session::pageRequested);
        auto* lead = page->findChild<QPushButton*>(QStringLiteral("mapToTraining"));
        QVERIFY(lead && lead->isVisible());
        QTest::mouseClick(lead, Qt::LeftButton);
        QCOMPARE(asked.last().first().value<PageId>(), PageId::library);
        session->setDataset(library());
        QTest::mouseClick(lead, Qt::LeftButton);
        QCOMPARE(asked.last().first().value<PageId>(), PageId::training);
        QVERIFY(!page->hasPicture());
        QString why;
        QVERIFY(!page->picture()(QStringLiteral("never.png"), {100, 100}, &why));
        QVERIFY(!why.isEmpty());
    }

    void aTrainedRunIsDrawn()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        QCOMPARE(view()->content().points(), library()->bookCount());
        QCOMPARE(view()->content().choice, ColorScale::preferred(*library()));
        QVERIFY(view()->accessibleDescription().contains(QStringLiteral("120")));
    }

    void aModelWithoutVectorsSaysSo()
    {
        open("mean");
        QTest::qWait(50);
        QVERIFY(!page->hasPicture());
        const auto labels = page->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("no vectors"));
        }));
    }

    void theMapCanBeSeenInSpaceAndBack()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        QTest::mouseClick(page->findChild<QToolButton*>(QStringLiteral("mapSpace")), Qt::LeftButton);
        QTRY_COMPARE(view()->content().projection->dims, 3);
        QTest::mouseClick(page->findChild<QToolButton*>(QStringLiteral("mapPlane")), Qt::LeftButton);
        QTRY_COMPARE(view()->content().projection->dims, 2);
    }

    void aClickSelectsABookForTheWholeWindowAndDrawsItsNearestBooks()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        settle(*view());
        const QPoint where = view()->positionOf(7).toPoint();
        const int book = view()->bookAt(where);
        QVERIFY(book >= 0);
        QTest::mouseClick(view(), Qt::LeftButton, Qt::NoModifier, where);
        QCOMPARE(session->selectedBook(), book);
        QTRY_COMPARE(view()->content().neighbors.size(), std::size_t(10));
        const auto expected =
            nearestRows(session->current()->model->bookEmbedding(), book, 10, Metric::cosine);
        for (std::size_t i = 0; i < 10; ++i)
            QCOMPARE(view()->content().neighbors[i].row, expected[i].row);
        QTest::keyClick(view(), Qt::Key_Escape);
        QCOMPARE(session->selectedBook(), -1);
        QVERIFY(view()->content().neighbors.empty());
    }

    void aBookSelectedElsewhereIsMarkedHere()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        session->selectBook(3);
        QCOMPARE(view()->content().selected, 3);
        QVERIFY(view()->accessibleDescription().contains(QString::fromStdString(library()->books.titles[3])));
    }

    void aReadersBooksArePickedOut()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        auto* toggle = page->findChild<QToolButton*>(QStringLiteral("mapReader"));
        QVERIFY(!toggle->isEnabled());
        session->selectReader(5);
        QVERIFY(toggle->isEnabled());
        QTRY_VERIFY(view()->content().hasReader());
        std::size_t count = 0;
        for (const std::int32_t user : library()->user)
            count += user == 5;
        QCOMPARE(view()->content().rated.size(), count);
        QCOMPARE(view()->content().recommended.size(), std::size_t(10));
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(!view()->content().hasReader());
    }

    void aReaderWhoIsAllHeldOutHasTheSamePredictionsAsInTheLists()
    {
        auto data = std::make_shared<Dataset>(*library());
        constexpr int kReader = 5;
        data->heldOut.assign(data->ratingCount(), 0);
        for (std::size_t row = 0; row < data->ratingCount(); ++row)
            data->heldOut[row] = data->user[row] == kReader || row % 50 == 0;
        TrainingRequest request;
        request.name = "one reader missing";
        request.data = data;
        request.settings = *presetSettings("biased-mf");
        request.settings.split.kind = SplitKind::file;
        limitByEpochs(request.settings, 3);
        auto run = trainRun(request);
        QVERIFY(bool(run));
        session->setDataset(data);
        RunEntry entry;
        entry.run = std::make_shared<const Run>(std::move(run).value());
        session->selectRun(session->addRun(entry));
        QTRY_VERIFY(mapShown());
        session->selectReader(kReader);
        QTRY_VERIFY(view()->content().hasReader());
        QVERIFY(view()->content().asNewReader);
        const Recommendation best = recommend(*entry.run, kReader, {}).front();
        QCOMPARE(view()->content().recommended.front().book, best.book);
        page->findChild<QComboBox*>(QStringLiteral("mapColor"))
            ->setCurrentText(QStringLiteral("Predicted ratings"));
        QTRY_VERIFY(!view()->content().predicted.empty());
        QCOMPARE(view()->content().predicted[static_cast<std::size_t>(best.book)],
                 shownRating(data->scale, best.score));
        QVERIFY(colorName(view()->content()).contains(QStringLiteral("new reader")));
        session->selectReader(kReader + 1);
        QTRY_VERIFY(!view()->content().predicted.empty() && !view()->content().asNewReader);
    }

    void theSecondMapShowsTheReadersBooksAtOnce()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        session->selectReader(5);
        QTRY_VERIFY(view()->content().hasReader());
        page->findChild<QToolButton*>(QStringLiteral("mapCompare"))->click();
        ProjectionView* other = nullptr;
        QTRY_VERIFY((other = page->findChild<MapPane*>(QStringLiteral("mapPane_map-projection-2"))->view())
                        ->content()
                        .points() > 0);
        QTRY_VERIFY(other->content().hasReader());
        QCOMPARE(other->content().recommended.size(), std::size_t(10));
        QCOMPARE(other->content().reader, view()->content().reader);
        page->findChild<QComboBox*>(QStringLiteral("mapColor"))
            ->setCurrentText(QStringLiteral("Predicted ratings"));
        QTRY_VERIFY(!other->content().predicted.empty());
        QVERIFY(!other->content().hasReader());
    }

    void theColorChosenStaysFromRunToRun()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        auto* color = page->findChild<QComboBox*>(QStringLiteral("mapColor"));
        color->setCurrentText(QStringLiteral("Year"));
        QCOMPARE(view()->content().choice.by, ColorBy::year);
        const auto before = view()->content().projection;
        RunEntry entry;
        entry.run = trained("factorization");
        session->selectRun(session->addRun(entry));
        QTRY_VERIFY(view()->content().projection != before);
        QCOMPARE(view()->content().choice.by, ColorBy::year);
    }

    void theMapIsSavedAsPictures()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        session->selectBook(3);
        const MapPage::SavePicture picture = page->picture();
        QTemporaryDir folder;
        QString why;
        const QString png = folder.filePath(QStringLiteral("map.png"));
        QVERIFY2(picture(png, {800, 500}, &why), qPrintable(why));
        const QImage image(png);
        QCOMPARE(image.size(), QSize(800, 500));
        QCOMPARE(image.pixelColor(2, 498), QColor(Qt::white));
        const QString svg = folder.filePath(QStringLiteral("map.svg"));
        QVERIFY2(picture(svg, {800, 500}, &why), qPrintable(why));
        QFile text(svg);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(text.readAll().contains("<svg"));
        const QString pdf = folder.filePath(QStringLiteral("map.pdf"));
        QVERIFY2(picture(pdf, {800, 500}, &why), qPrintable(why));
        QFile paper(pdf);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.read(5) == "%PDF-");
        QVERIFY(!picture(folder.filePath(QStringLiteral("map.doc")), {800, 500}, &why));
        QVERIFY(!picture(folder.filePath(QStringLiteral("none/map.png")), {800, 500}, &why));
        QVERIFY(!why.isEmpty());
    }

    void anotherDataSetClearsTheMap()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        session->setDataset(nullptr);
        QVERIFY(!page->hasPicture());
    }

    void tsneWaitsForStartAndCanBePausedStoppedAndContinued()
    {
        // So many books that no machine is done before the buttons are found.
        open("factorization", libraryOf(2000));
        QTRY_VERIFY(mapShown());
        const auto before = view()->content().projection;
        choose("t-SNE");
        auto* start = page->findChild<QToolButton*>(QStringLiteral("mapStart"));
        QVERIFY(start->isVisible());
        QTest::qWait(100);
        QCOMPARE(view()->content().projection, before); // nothing heavy starts by itself
        setIterations(100000);
        start->click();
        auto* pause = page->findChild<QToolButton*>(QStringLiteral("mapPause"));
        QTRY_VERIFY(view()->content().projection->method == "tsne"); // it moves while it runs
        pause->click();
        int iteration = -1; // a step may still be on its way
        const auto rests = [&] {
            const int last = std::exchange(iteration, view()->content().projection->iterations);
            QTest::qWait(120);
            return last == iteration;
        };
        QTRY_VERIFY(rests());
        QCOMPARE(view()->content().projection->iterations, iteration);
        pause->click();
        QTRY_VERIFY(view()->content().projection->iterations > iteration);
        page->findChild<QToolButton*>(QStringLiteral("mapStop"))->click();
        QTRY_VERIFY(start->isVisible());
        QTRY_COMPARE(start->text(), QStringLiteral("Go on"));
        const int stopped = view()->content().projection->iterations;
        QVERIFY(stopped > 0 && stopped < 100000);
        start->click();
        QTRY_VERIFY(view()->content().projection->iterations > stopped);
    }

    void whatALayoutReachedIsKeptWhenASettingIsChanged()
    {
        open("factorization", libraryOf(2000));
        QTRY_VERIFY(mapShown());
        choose("t-SNE");
        setIterations(100000);
        auto* start = page->findChild<QToolButton*>(QStringLiteral("mapStart"));
        const auto perplexity = [this] {
            return page->findChild<QDoubleSpinBox*>(QStringLiteral("map_perplexity"));
        };
        const auto projection = [this] { return view()->content().projection; };
        const double before = perplexity()->value();
        start->click();
        QTRY_VERIFY(projection()->method == "tsne" && projection()->iterations > 5);
        perplexity()->setValue(before / 2);
        QTRY_VERIFY(start->isVisible());
        QCOMPARE(start->text(), QStringLiteral("Start"));
        const int reached = projection()->iterations;
        QVERIFY(projection()->stopped && reached > 5);
        perplexity()->setValue(before);
        QTRY_COMPARE(start->text(), QStringLiteral("Go on"));

        // Another projection that is there at once, and another layout.
        start->click();
        QTRY_VERIFY(projection()->iterations > reached);
        choose("PCA");
        QTRY_COMPARE(projection()->method, std::string("pca"));
        choose("t-SNE");
        QTRY_COMPARE(start->text(), QStringLiteral("Go on"));
        QCOMPARE(projection()->method, std::string("tsne"));
        const int further = projection()->iterations;
        QVERIFY(projection()->stopped && further > reached);
        perplexity()->setValue(before / 2);
        start->click();
        QTRY_VERIFY(page->findChild<QToolButton*>(QStringLiteral("mapStop"))->isVisible());
        QTRY_VERIFY(projection()->iterations < further && projection()->iterations > 0);
        perplexity()->setValue(before);
        QTRY_VERIFY(start->isVisible() && start->text() == QStringLiteral("Go on"));
        QCOMPARE(projection()->iterations, further);
        start->click();
        QTRY_VERIFY(projection()->iterations > further);
    }

    void aNarrowDrawerHasABarToScrollIt()
    {
        MapDrawer drawer;
        MapParameters parameters;
        parameters.method = findLayoutMethod("tsne");
        drawer.form()->setParameters(parameters);
        drawer.resize(drawer.minimumWidth(), 600);
        drawer.show();
        QWidget* around = drawer.form();
        while (!qobject_cast<QScrollArea*>(around))
            around = around->parentWidget();
        const auto* area = qobject_cast<QScrollArea*>(around);
        QTRY_VERIFY(area->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(area->horizontalScrollBar()->isVisible(), area->horizontalScrollBar()->maximum() > 0);
        QVERIFY(area->horizontalScrollBar()->maximum() > 0);
        const int least = area->widget()->minimumSizeHint().width();
        auto* perplexity = drawer.findChild<QDoubleSpinBox*>(QStringLiteral("map_perplexity"));
        perplexity->setValue(perplexity->value() / 2); // bold, with a button to reset it
        QCoreApplication::processEvents();
        QCOMPARE(area->widget()->minimumSizeHint().width(), least);
    }

    void aChangedSettingMarksTheMapOutOfDate()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        choose("t-SNE");
        setIterations(60);
        auto* start = page->findChild<QToolButton*>(QStringLiteral("mapStart"));
        start->click();
        QTRY_VERIFY(!start->isVisible() && view()->content().projection->iterations == 60);
        auto* longer = page->findChild<QToolButton*>(QStringLiteral("mapLonger"));
        QTRY_VERIFY(longer->isVisible());
        const auto finished = view()->content().projection;
        setIterations(70);
        QVERIFY(start->isVisible());
        QVERIFY(page->findChild<QLabel*>(QStringLiteral("mapStanding"))
                    ->text()
                    .contains(QStringLiteral("changed")));
        setIterations(60); // the map of these settings is still at hand
        QVERIFY(!start->isVisible());
        QCOMPARE(view()->content().projection, finished);
        longer->click();
        QTRY_COMPARE(view()->content().projection->iterations, 110);
    }

    void booksAreSelectedNarrowedAndTheStepsUndone()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        settle(*view());
        page->findChild<QToolButton*>(QStringLiteral("toolRectangle"))->click();
        QCOMPARE(view()->tool(), MapTool::rectangle);
        const QRect area(view()->width() / 4, view()->height() / 4, view()->width() / 3,
                         view()->height() / 3);
        const std::vector<int> inside = view()->booksIn(QPolygonF(QRectF(area)));
        QVERIFY(inside.size() > 2 && inside.size() < 118);
        QTest::mousePress(view(), Qt::LeftButton, Qt::NoModifier, area.topLeft());
        QTest::mouseMove(view(), area.center());
        QTest::mouseMove(view(), area.bottomRight() + QPoint(1, 1));
        QTest::mouseRelease(view(), Qt::LeftButton, Qt::NoModifier, area.bottomRight() + QPoint(1, 1));
        QCOMPARE(view()->content().markedCount(), inside.size());
        auto* isolate = page->findChild<QToolButton*>(QStringLiteral("mapIsolate"));
        QVERIFY(isolate->isEnabled());
        isolate->click();
        QCOMPARE(view()->content().outsideCount(), library()->bookCount() - inside.size());
        // Neighbors are those of the model's own space still.
        session->selectBook(inside.front());
        const auto expected =
            nearestRows(session->current()->model->bookEmbedding(), inside.front(), 10, Metric::cosine);
        QCOMPARE(view()->content().neighbors.size(), std::size_t(10));
        for (std::size_t i = 0; i < 10; ++i)
            QCOMPARE(view()->content().neighbors[i].row, expected[i].row);
        auto* undo = page->findChild<QToolButton*>(QStringLiteral("mapUndo"));
        undo->click();
        QCOMPARE(view()->content().outsideCount(), std::size_t(0));
        QCOMPARE(view()->content().markedCount(), inside.size());
        page->findChild<QToolButton*>(QStringLiteral("mapRedo"))->click();
        QCOMPARE(view()->content().outsideCount(), library()->bookCount() - inside.size());
        page->findChild<QToolButton*>(QStringLiteral("mapShowAll"))->click();
        QCOMPARE(view()->content().outsideCount(), std::size_t(0));
    }

    void groupsAreFoundNamedAndShown()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        page->findChild<QToolButton*>(QStringLiteral("mapDrawerButton"))->click();
        auto* count = page->findChild<QSpinBox*>(QStringLiteral("groupCount"));
        count->setValue(5);
        page->findChild<QPushButton*>(QStringLiteral("groupFind"))->click();
        QTRY_VERIFY(view()->content().choice.by == ColorBy::cluster && view()->content().clusters);
        QCOMPARE(view()->content().clusters->count, 5);
        QCOMPARE(view()->content().clusterNames.size(), std::size_t(5));
        QCOMPARE(page->findChild<QComboBox*>(QStringLiteral("mapColor"))->currentText(),
                 QStringLiteral("Cluster"));
    }

    void booksAreAddedAndSubtracted()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        const auto press = [&](const char* name) {
            page->findChild<QPushButton*>(QLatin1String(name))->click();
        };
        QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("sumPlus"))->isEnabled());
        session->selectBook(3);
        press("sumPlus");
        session->selectBook(8);
        press("sumMinus");
        session->selectBook(20);
        press("sumPlus");
        auto* result = page->findChild<QTableView*>(QStringLiteral("sumResult"));
        QTRY_COMPARE(result->model()->rowCount(), 10);
        // In double, by the cosine of unit vectors: v3 - v8 + v20.
        const MatrixView rows = session->current()->model->bookEmbedding();
        const auto unit = [&](std::size_t row) {
            std::vector<double> v(rows.row(row).begin(), rows.row(row).end());
            double square = 0;
            for (const double x : v)
                square += x * x;
            for (double& x : v)
                x /= std::sqrt(square);
            return v;
        };
        double best = -2;
        int nearest = -1;
        for (std::size_t row = 0; row < rows.rows; ++row) {
            if (row == 3 || row == 8 || row == 20)
                continue;
            double product = 0;
            for (std::size_t c = 0; c < rows.cols; ++c)
                product += unit(row)[c] * (unit(3)[c] - unit(8)[c] + unit(20)[c]);
            if (product > best) {
                best = product;
                nearest = static_cast<int>(row);
            }
        }
        QTRY_COMPARE(result->model()->index(0, 0).data(Qt::UserRole).toInt(), nearest);
        press("sumSelect");
        QCOMPARE(view()->content().markedCount(), std::size_t(10));
        press("sumClear");
        QCOMPARE(result->model()->rowCount(), 0);
    }

    void aBookThatNobodyRatedIsGreyAndTold()
    {
        const RunPtr run = trainedWithoutOneBook();
        QVERIFY(run);
        session->setDataset(run->data);
        RunEntry entry;
        entry.run = run;
        session->selectRun(session->addRun(entry));
        BookPane pane(*session, *jobs);
        QTRY_VERIFY(mapShown());
        const MapContent& content = view()->content();
        QCOMPARE(content.unlearnedCount(), std::size_t(1));
        QVERIFY(content.isUnlearned(kUnrated));
        QVERIFY(!hasPlace(*content.projection, kUnrated));
        // It lies apart, below all others, and can be pointed at.
        for (int book = 0; book < static_cast<int>(content.points()); ++book)
            if (book != kUnrated)
                QVERIFY(view()->positionOf(book).y() < view()->positionOf(kUnrated).y());
        QCOMPARE(view()->bookAt(view()->positionOf(kUnrated)), kUnrated);
        QVERIFY(view()->rect().contains(view()->positionOf(kUnrated).toPoint()));

        session->selectBook(kUnrated);
        QCOMPARE(view()->content().selected, kUnrated);
        QVERIFY(view()->content().neighbors.empty());
        auto* reason = pane.findChild<QLabel*>(QStringLiteral("noNeighbors"));
        QTRY_VERIFY(reason->text().contains(QStringLiteral("Nobody rated it in the training part")));
        page->findChild<QPushButton*>(QStringLiteral("sumPlus"))->click();
        auto* problem = page->findChild<QLabel*>(QStringLiteral("sumProblem"));
        QVERIFY(problem->text().contains(QStringLiteral("nobody rated it in the training part")));
        QCOMPARE(page->findChild<QTableView*>(QStringLiteral("sumResult"))->model()->rowCount(), 0);
        page->findChild<QPushButton*>(QStringLiteral("sumClear"))->click();
        QVERIFY(problem->text().isEmpty());

        QTRY_VERIFY(view()->content().faith);
        QVERIFY(std::isnan(view()->content().faith->kept[kUnrated]));
        auto* count = page->findChild<QSpinBox*>(QStringLiteral("groupCount"));
        count->setValue(5);
        page->findChild<QPushButton*>(QStringLiteral("groupFind"))->click();
        QTRY_VERIFY(view()->content().clusters);
        for (std::size_t book = 0; book < content.points(); ++book)
            QCOMPARE(view()->content().clusters->member[book] < 0, book == kUnrated);
        session->selectBook(8);
        for (const Neighbor& near : view()->content().neighbors)
            QVERIFY(near.row != kUnrated);
        QVERIFY(!view()->content().neighbors.empty());
    }

    void theEndsOfAnAxisAreChosenByTitle()
    {
        CatalogueIndexSource index(*session, *jobs);
        page = std::make_unique<MapPage>(*session, *jobs, &index);
        page->resize(900, 600);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        open("factorization");
        QTRY_VERIFY(mapShown());
        QTRY_VERIFY(index.index());
        page->findChild<QToolButton*>(QStringLiteral("mapDrawerButton"))->click();
        choose("Custom axes");
        int book = 3;
        for (const char* key : {"x_from", "x_to", "y_from", "y_to"}) {
            auto* button = page->findChild<QToolButton*>(QStringLiteral("choose_") + QLatin1String(key));
            QVERIFY2(button && button->isVisible(), key);
            QVERIFY(button->accessibleName().startsWith(QStringLiteral("Choose books")));
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            auto* picker = page->findChild<QDialog*>(QStringLiteral("bookPicker"));
            QVERIFY(picker && picker->isVisible());
            QVERIFY(QTest::qWaitForWindowActive(picker));
            auto* search = picker->findChild<QLineEdit*>(QStringLiteral("pickSearch"));
            auto* hits = picker->findChild<QListWidget*>(QStringLiteral("pickHits"));
            auto* picked = picker->findChild<QListWidget*>(QStringLiteral("pickedBooks"));
            QVERIFY(!search->accessibleName().isEmpty() && !picked->accessibleName().isEmpty());
            QCOMPARE(picked->count(), 0);
            const QString id = QString::fromStdString(library()->books.ids[static_cast<std::size_t>(book)]);
            const QString title =
                QString::fromStdString(library()->books.titles[static_cast<std::size_t>(book)]);
            QTRY_VERIFY(search->hasFocus());
            QTest::keyClicks(search, title);
            QTRY_VERIFY(hits->isVisible() && hits->count() > 0);
            while (hits->currentItem() && hits->currentItem()->text() != title &&
                   hits->currentRow() + 1 < hits->count())
                QTest::keyClick(search, Qt::Key_Down);
            QCOMPARE(hits->currentItem()->text(), title);
            QTest::keyClick(search, Qt::Key_Return);
            QCOMPARE(picked->count(), 1);
            QVERIFY(picked->item(0)->text().startsWith(title));
            QTest::keyClick(search, Qt::Key_Return); // nothing typed: OK
            QTRY_VERIFY(!page->findChild<QDialog*>(QStringLiteral("bookPicker")));
            auto* field = page->findChild<QLineEdit*>(QStringLiteral("map_") + QLatin1String(key));
            QVERIFY(field);
            const std::string chosen = library()->books.titles[static_cast<std::size_t>(
                library()->findBook(field->text().toStdString()))];
            QCOMPARE(QString::fromStdString(chosen), title);
            book += 7;
        }
        QTRY_COMPARE(view()->content().projection->method, std::string("axes"));
    }

    void theMapIsMeasuredAndCanBeColoredByIt()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        QTRY_VERIFY(view()->content().faith);
        QCOMPARE(view()->content().faith->kept.size(), library()->bookCount());
        page->findChild<QPushButton*>(QStringLiteral("faithColor"))->click();
        QTRY_COMPARE(view()->content().choice.by, ColorBy::kept);
        QCOMPARE(view()->content().colors.kind(), ScaleKind::numbers);
    }

    void aViewIsKeptAndOpenedAgain()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        page->findChild<QComboBox*>(QStringLiteral("mapColor"))->setCurrentText(QStringLiteral("Year"));
        QSignalSpy rests(view(), &ProjectionView::cameraSettled);
        view()->zoomIn();
        QTRY_VERIFY(!rests.isEmpty());
        settle(*view());
        const double zoom = view()->camera().zoom;
        page->findChild<QLineEdit*>(QStringLiteral("viewName"))->setText(QStringLiteral("years"));
        page->findChild<QPushButton*>(QStringLiteral("viewKeep"))->click();
        const RunEntry* entry = session->findRun(session->currentRun());
        QCOMPARE(entry->views.size(), std::size_t(1));
        QCOMPARE(entry->views.front().coordinates.size(), 2 * library()->bookCount());
        page->findChild<QComboBox*>(QStringLiteral("mapColor"))->setCurrentText(QStringLiteral("Author"));
        view()->fit();
        auto* list = page->findChild<QListWidget*>(QStringLiteral("viewList"));
        QCOMPARE(list->count(), 1);
        list->setCurrentRow(0);
        page->findChild<QPushButton*>(QStringLiteral("viewOpen"))->click();
        QTRY_COMPARE(view()->content().choice.by, ColorBy::year);
        QTRY_COMPARE(view()->camera().zoom, zoom);
        page->findChild<QPushButton*>(QStringLiteral("viewRemove"))->click();
        QCOMPARE(list->count(), 0);
    }

    void twoRunsStandSideBySideWithOneSelection()
    {
        open("factorization");
        RunEntry entry;
        entry.run = trained("network");
        const int other = session->addRun(entry);
        QTRY_VERIFY(mapShown());
        page->findChild<QToolButton*>(QStringLiteral("mapCompare"))->click();
        auto* pane = page->findChild<MapPane*>(QStringLiteral("mapPane_map-projection-2"));
        QVERIFY(pane);
        ProjectionView* second = pane->view();
        QTRY_COMPARE(second->content().points(), library()->bookCount());
        session->selectBook(4);
        QCOMPARE(second->content().selected, 4);
        const auto expected =
            nearestRows(session->findRun(other)->run->model->bookEmbedding(), 4, 10, Metric::cosine);
        QTRY_COMPARE(second->content().neighbors.size(), std::size_t(10));
        for (std::size_t i = 0; i < 10; ++i)
            QCOMPARE(second->content().neighbors[i].row, expected[i].row);
        auto* list = page->findChild<QTableView*>(QStringLiteral("changeList"));
        QTRY_VERIFY(list->model()->rowCount() > 0);
        // The first line is a book none of whose comparisons lose more.
        const int most = list->model()->index(0, 0).data(Qt::UserRole).toInt();
        const auto lost = [&](int book) {
            const auto a = nearestRows(session->current()->model->bookEmbedding(), book, 10, Metric::cosine);
            const auto b =
                nearestRows(session->findRun(other)->run->model->bookEmbedding(), book, 10, Metric::cosine);
            int missing = 0;
            for (const Neighbor& x : a)
                missing +=
                    std::none_of(b.begin(), b.end(), [&](const Neighbor& y) { return x.row == y.row; });
            return missing;
        };
        for (int book = 0; book < static_cast<int>(library()->bookCount()); ++book)
            QVERIFY(lost(book) <= lost(most));
        page->findChild<QToolButton*>(QStringLiteral("mapCompare"))->click();
        QVERIFY(!second->isVisible());
    }

    void theMapMovesWhileAModelTrains()
    {
        session->setDataset(library());
        RunEntry entry;
        entry.running = true;
        const int number = session->addRun(entry);
        session->selectRun(number);
        QVERIFY(!page->hasPicture());
        const RunPtr run = trained("factorization");
        const auto keep = [&](int epoch, float stretch) {
            const MatrixView rows = run->model->bookEmbedding();
            std::vector<float> values;
            for (std::size_t row = 0; row < rows.rows; ++row)
                for (const float x : rows.row(row))
                    values.push_back(x * stretch);
            KeptEmbedding kept{epoch, rows.rows, rows.cols,
                               std::make_shared<const std::vector<float>>(std::move(values))};
            session->updateRun(number, [&](RunEntry& e) { e.embeddings.push_back(kept); });
        };
        keep(0, 0.1f);
        QTRY_VERIFY(mapShown());
        const auto first = view()->content().projection;
        keep(1, 2.0f);
        QTRY_VERIFY(view()->content().projection != first);
        session->updateRun(number, [&](RunEntry& e) {
            e.run = run;
            e.running = false;
        });
        session->selectRun(number);
        QTRY_VERIFY(view()->content().projection->method == "pca");
    }

    void theEpochsOfATrainingAreReplayed()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        QVERIFY(session->current()->embeddings.size() >= 2);
        page->findChild<QToolButton*>(QStringLiteral("mapEpochs"))->click();
        auto* slider = page->findChild<QSlider*>(QStringLiteral("epochSlider"));
        QTRY_VERIFY(slider->isVisible());
        const auto last = view()->content().projection;
        slider->setValue(0);
        QVERIFY(view()->content().projection != last);
        QCOMPARE(view()->content().points(), library()->bookCount());
        page->findChild<QToolButton*>(QStringLiteral("mapEpochs"))->click();
        QCOMPARE(view()->content().projection, last);
    }

    void everyControlHasAName()
    {
        for (const auto* control : page->findChildren<QToolButton*>()) {
            if (control->objectName().startsWith(QStringLiteral("qt_")) ||
                control->objectName() == QStringLiteral("ScrollLeftButton") ||
                control->objectName() == QStringLiteral("ScrollRightButton") ||
                qobject_cast<QLineEdit*>(control->parent()))
                continue;
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
            QVERIFY(!control->objectName().isEmpty());
        }
        QCOMPARE(view()->accessibleName(), QStringLiteral("Map of books"));
    }
};

QTEST_MAIN(MapPageTest)
#include "tst_map_page.moc"
