// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/map_page.h"
#include "app/pages/map/pane/map_pane.h"
#include "app/session/session.h"
#include "app/window/book_pane.h"
#include "engine/neighbors/nearest.h"
#include "engine/parameters/presets.h"
#include "engine/recommend/expectations.h"
#include "engine/run/train_run.h"
#include "tests/app/pages/map/map_page_bench.h"
#include "tests/settled_view.h"
#include "widgets/map/content/color_name.h"
#include "widgets/map/view/projection_view.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

using namespace shelf;

namespace {

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

class TestMapPage : public MapPageBench {
    Q_OBJECT

private slots:
    void init() { openPage(); }
    void cleanup() { closePage(); }

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
        QVERIFY(!page->shownMap());
    }

    void aTrainedRunIsDrawn()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        QCOMPARE(view()->content().points(), library()->bookCount());
        // It says something by itself: laid out so that neighbors stay neighbors, in groups with names.
        const auto isDrawn = [this] {
            const MapContent& content = view()->content();
            return content.choice == ColorChoice{ColorBy::cluster} && content.projection->method == "tsne" &&
                   content.clusters && content.nameLayers &&
                   content.clusterNames.size() == std::size_t(content.clusters->count);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(), 60000);
        QVERIFY(view()->accessibleDescription().contains(QStringLiteral("120")));
    }

    void booksPickedElsewhereAreSelected()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        const auto pick = std::make_shared<const BookPick>(BookPick{QStringLiteral("some"), {3, 5, 7}});
        session->pickBooks(pick);
        QCOMPARE(view()->content().markedCount(), std::size_t(3));
        QVERIFY(view()->content().marked[5] && !view()->content().marked[4]);
        session->pickBooks(nullptr);
        QCOMPARE(view()->content().markedCount(), std::size_t(0));
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

    void aReaderWhoWasSelectedBeforeThereWasAMapIsSeenOnIt()
    {
        session->setDataset(library());
        session->selectReader(5);
        RunEntry entry;
        entry.run = trained("factorization");
        session->selectRun(session->addRun(entry)); // as a project that is opened does
        QTRY_VERIFY(mapShown());
        QTRY_VERIFY(view()->content().hasReader());
        QCOMPARE(view()->content().recommended.size(), std::size_t(10));
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

    void theSecondMapIsDrawnAsTheFirstIs()
    {
        open("factorization");
        RunEntry entry;
        entry.run = trained("network");
        session->addRun(entry);
        QTRY_VERIFY(mapShown());
        QTRY_VERIFY_WITH_TIMEOUT(view()->content().projection->method != "pca", 60000); // unasked, being short
        page->findChild<QToolButton*>(QStringLiteral("mapCompare"))->click();
        const ProjectionView* other =
            page->findChild<MapPane*>(QStringLiteral("mapPane_map-projection-2"))->view();
        QTRY_VERIFY(other->content().points() > 0);
        QTRY_COMPARE_WITH_TIMEOUT(other->content().projection->method, view()->content().projection->method,
                                  60000);
    }

    void twoMapsStandAtOneHeight()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        page->resize(1100, 600);
        page->findChild<QToolButton*>(QStringLiteral("mapCompare"))->click();
        ProjectionView* other = nullptr;
        QTRY_VERIFY((other = page->findChild<MapPane*>(QStringLiteral("mapPane_map-projection-2"))->view())
                        ->content()
                        .points() > 0);
        const auto top = [](const QWidget* map) { return map->mapToGlobal(QPoint(0, 0)).y(); };
        QTRY_COMPARE(top(view()), top(other));
        // Both, and the settings beside them, have room in a small window with a book at the right.
        page->findChild<QToolButton*>(QStringLiteral("mapDrawerButton"))->click();
        QTRY_VERIFY(page->findChild<QWidget*>(QStringLiteral("mapDrawer"))->isVisible());
        const auto* split = page->findChild<QSplitter*>(QStringLiteral("mapSplitter"));
        QVERIFY2(split->minimumSizeHint().width() <= 590,
                 qPrintable(QString::number(split->minimumSizeHint().width())));
        page->findChild<QToolButton*>(QStringLiteral("mapDrawerButton"))->click();
        page->findChild<QToolButton*>(QStringLiteral("mapCompare"))->click();
        QVERIFY(!page->findChild<QWidget*>(QStringLiteral("mapFirstHead"))->isVisible());
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
        ExportCall call;
        takeShownMap(call, *page->shownMap());
        const auto picture = [&](const QString& file) {
            const Status saved = call.shownMap(file.toStdString());
            return saved ? QString() : QString::fromStdString(saved.error().text());
        };
        QTemporaryDir folder;
        const QString png = folder.filePath(QStringLiteral("map.png"));
        QCOMPARE(picture(png), QString());
        const QImage image(png);
        QCOMPARE(image.size(), QSize(1600, 1200));
        QCOMPARE(image.pixelColor(2, 1198), QColor(Qt::white));
        const QString svg = folder.filePath(QStringLiteral("map.svg"));
        QCOMPARE(picture(svg), QString());
        QFile text(svg);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(text.readAll().contains("<svg"));
        const QString pdf = folder.filePath(QStringLiteral("map.pdf"));
        QCOMPARE(picture(pdf), QString());
        QFile paper(pdf);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.read(5) == "%PDF-");
        QVERIFY(picture(folder.filePath(QStringLiteral("map.doc"))).contains(QStringLiteral(".svg")));
        QVERIFY(!picture(folder.filePath(QStringLiteral("none/map.png"))).isEmpty());
    }

    void anotherDataSetClearsTheMap()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        session->setDataset(nullptr);
        QVERIFY(!page->hasPicture());
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

QTEST_MAIN(TestMapPage)
#include "tst_map_page.moc"
