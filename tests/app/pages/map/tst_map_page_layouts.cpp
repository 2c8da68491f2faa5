// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "tests/app/pages/map/map_page_bench.h"
#include "tests/patience.h"
#include "widgets/map/view/projection_view.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <utility>

using namespace shelf;

class TestMapPageLayouts : public MapPageBench {
    Q_OBJECT

    // So many books and iterations that no machine is done before the buttons are found.
    static constexpr int kIterations = 100000;
    static const DatasetPtr& many()
    {
        static const DatasetPtr data = libraryOf(800);
        return data;
    }

private slots:
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void tsneWaitsForStartAndCanBePausedStoppedAndContinued()
    {
        chooseComponents();
        open("factorization", many());
        QTRY_VERIFY_WITH_TIMEOUT(mapShown(), patient(5000));
        const auto before = view()->content().projection;
        choose("t-SNE");
        auto* start = page->findChild<QToolButton*>(QStringLiteral("mapStart"));
        QVERIFY(start->isEnabled());
        QTRY_VERIFY(jobs->isIdle());
        QTest::qWait(0);
        QCOMPARE(view()->content().projection, before); // nothing heavy starts by itself
        QVERIFY(jobs->isIdle());
        setIterations(kIterations);
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
        QTRY_VERIFY(start->isEnabled());
        QTRY_COMPARE(start->text(), QStringLiteral("Go on"));
        const int stopped = view()->content().projection->iterations;
        QVERIFY(stopped > 0 && stopped < kIterations);
        start->click();
        QTRY_VERIFY(view()->content().projection->iterations > stopped);
    }

    void whatALayoutReachedIsKeptWhenASettingIsChanged()
    {
        chooseComponents();
        open("factorization", many());
        QTRY_VERIFY_WITH_TIMEOUT(mapShown(), patient(5000));
        choose("t-SNE");
        setIterations(kIterations);
        auto* start = page->findChild<QToolButton*>(QStringLiteral("mapStart"));
        const auto perplexity = [this] {
            return page->findChild<QDoubleSpinBox*>(QStringLiteral("map_perplexity"));
        };
        const auto projection = [this] { return view()->content().projection; };
        const double before = perplexity()->value();
        start->click();
        QTRY_VERIFY(projection()->method == "tsne" && projection()->iterations > 5);
        perplexity()->setValue(before / 2);
        QTRY_VERIFY(start->isEnabled());
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
        const auto first = projection();
        const int further = first->iterations;
        QVERIFY(first->stopped && further > reached);
        perplexity()->setValue(before / 2);
        start->click();
        QTRY_VERIFY(page->findChild<QToolButton*>(QStringLiteral("mapStop"))->isEnabled());
        // The other one, however far it is by then: its settings are others.
        QTRY_VERIFY(projection()->settings != first->settings && projection()->iterations > 0);
        perplexity()->setValue(before);
        QTRY_VERIFY(start->isEnabled() && start->text() == QStringLiteral("Go on"));
        QCOMPARE(projection(), first);
        QCOMPARE(projection()->iterations, further);
        start->click();
        QTRY_VERIFY(projection()->iterations > further);
    }

    void whatIsDrawnGoesOnWhileAnotherRunIsLookedAt()
    {
        open("factorization", many());
        const int first = session->currentRun();
        QTRY_VERIFY_WITH_TIMEOUT(mapShown(), patient(5000));
        choose("t-SNE");
        setIterations(kIterations);
        page->findChild<QToolButton*>(QStringLiteral("mapStart"))->click();
        const auto projection = [this] { return view()->content().projection; };
        QTRY_VERIFY(projection() && projection()->method == "tsne" && projection()->iterations > 5);
        RunEntry other;
        other.run = trained("factorization", session->dataset());
        session->selectRun(session->addRun(other));
        QTRY_VERIFY(projection() && projection()->method == "pca");
        QVERIFY(page->findChild<QToolButton*>(QStringLiteral("mapStart"))->isEnabled());
        session->selectRun(first);
        QTRY_VERIFY(projection() && projection()->method == "tsne" && projection()->iterations > 5);
        auto* stop = page->findChild<QToolButton*>(QStringLiteral("mapStop"));
        QVERIFY(stop->isEnabled());
        stop->click();
        QTRY_VERIFY(projection()->stopped);
        session->selectRun(session->runs().last().number);
        QTRY_VERIFY(projection() && projection()->method == "pca");
        session->selectRun(first);
        QTRY_VERIFY(projection() && projection()->method == "tsne");
    }

    void aChangedSettingMarksTheMapOutOfDate()
    {
        open("factorization");
        QTRY_VERIFY_WITH_TIMEOUT(mapShown(), patient(5000));
        choose("t-SNE");
        setIterations(60);
        auto* start = page->findChild<QToolButton*>(QStringLiteral("mapStart"));
        start->click();
        QTRY_VERIFY(!start->isEnabled() && view()->content().projection->iterations == 60);
        auto* longer = page->findChild<QToolButton*>(QStringLiteral("mapLonger"));
        QTRY_VERIFY(longer->isEnabled());
        const auto finished = view()->content().projection;
        setIterations(70);
        QVERIFY(start->isEnabled());
        QVERIFY(page->findChild<QLabel*>(QStringLiteral("mapStanding"))
                    ->text()
                    .contains(QStringLiteral("changed")));
        setIterations(60); // the map of these settings is still at hand
        QVERIFY(!start->isEnabled());
        QCOMPARE(view()->content().projection, finished);
        longer->click();
        QTRY_COMPARE(view()->content().projection->iterations, 110);
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
        QTRY_VERIFY_WITH_TIMEOUT(mapShown(), patient(5000));
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
        chooseComponents();
        open("factorization");
        QTRY_VERIFY_WITH_TIMEOUT(mapShown(), patient(5000));
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
};

QTEST_MAIN(TestMapPageLayouts)
#include "tst_map_page_layouts.moc"
