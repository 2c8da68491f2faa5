// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map_page.h"
#include "engine/data/sample_library.h"
#include "engine/models/factorization.h"
#include "engine/neighbors/nearest.h"
#include "engine/run/train_run.h"
#include "widgets/map_bar.h"
#include "widgets/projection_view.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace shelf;

namespace {

DatasetPtr library()
{
    static const DatasetPtr data = [] {
        SampleParameters parameters;
        parameters.books = 120;
        parameters.users = 150;
        parameters.ratings = 3000;
        auto made = makeSampleLibrary(parameters);
        return made ? std::make_shared<const Dataset>(std::move(made).value()) : nullptr;
    }();
    return data;
}

RunPtr trained(ModelFamily family)
{
    TrainingRequest request;
    request.name = "small";
    request.data = library();
    request.settings.family = family;
    request.settings.training.epochs = 1;
    auto run = trainRun(request);
    return run ? std::make_shared<const Run>(std::move(run).value()) : nullptr;
}

} // namespace

class MapPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Session> session;
    std::unique_ptr<Jobs> jobs;
    std::unique_ptr<MapPage> page;

    ProjectionView* view() const { return page->findChild<ProjectionView*>(); }
    bool mapShown() const { return page->hasPicture() && view()->isVisible(); }
    void open(ModelFamily family)
    {
        session->setDataset(library());
        RunEntry entry;
        entry.run = trained(family);
        QVERIFY(entry.run);
        session->selectRun(session->addRun(entry));
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
        open(ModelFamily::factorization);
        QTRY_VERIFY(mapShown());
        QCOMPARE(view()->content().points(), library()->bookCount());
        QCOMPARE(view()->content().choice, ColorScale::preferred(*library()));
        QVERIFY(view()->accessibleDescription().contains(QStringLiteral("120")));
    }

    void aModelWithoutVectorsSaysSo()
    {
        open(ModelFamily::mean);
        QTest::qWait(50);
        QVERIFY(!page->hasPicture());
        const auto labels = page->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("no vectors"));
        }));
    }

    void theMapCanBeSeenInSpaceAndBack()
    {
        open(ModelFamily::factorization);
        QTRY_VERIFY(mapShown());
        QTest::mouseClick(page->findChild<QToolButton*>(QStringLiteral("mapSpace")), Qt::LeftButton);
        QTRY_COMPARE(view()->content().projection->dims, 3);
        QTest::mouseClick(page->findChild<QToolButton*>(QStringLiteral("mapPlane")), Qt::LeftButton);
        QTRY_COMPARE(view()->content().projection->dims, 2);
    }

    void aClickSelectsABookForTheWholeWindowAndDrawsItsNearestBooks()
    {
        open(ModelFamily::factorization);
        QTRY_VERIFY(mapShown());
        QTest::qWait(250);
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
        open(ModelFamily::factorization);
        QTRY_VERIFY(mapShown());
        session->selectBook(3);
        QCOMPARE(view()->content().selected, 3);
        QVERIFY(view()->accessibleDescription().contains(QString::fromStdString(library()->books.titles[3])));
    }

    void aReadersBooksArePickedOut()
    {
        open(ModelFamily::factorization);
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

    void theColorChosenStaysFromRunToRun()
    {
        open(ModelFamily::factorization);
        QTRY_VERIFY(mapShown());
        auto* color = page->findChild<QComboBox*>(QStringLiteral("mapColor"));
        color->setCurrentText(QStringLiteral("Year"));
        QCOMPARE(view()->content().choice.by, ColorBy::year);
        const auto before = view()->content().projection;
        RunEntry entry;
        entry.run = trained(ModelFamily::factorization);
        session->selectRun(session->addRun(entry));
        QTRY_VERIFY(view()->content().projection != before);
        QCOMPARE(view()->content().choice.by, ColorBy::year);
    }

    void theMapIsSavedAsPictures()
    {
        open(ModelFamily::factorization);
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
        open(ModelFamily::factorization);
        QTRY_VERIFY(mapShown());
        session->setDataset(nullptr);
        QVERIFY(!page->hasPicture());
    }

    void everyControlHasAName()
    {
        for (const auto* control : page->findChildren<QToolButton*>()) {
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
            QVERIFY(!control->objectName().isEmpty());
        }
        QCOMPARE(view()->accessibleName(), QStringLiteral("Map of books"));
    }
};

QTEST_MAIN(MapPageTest)
#include "tst_map_page.moc"
