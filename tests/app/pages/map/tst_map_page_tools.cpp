// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/kept_places.h"
#include "app/base/settings.h"
#include "app/pages/map/map_drawer.h"
#include "app/pages/map/map_page.h"
#include "app/pages/map/pane/map_pane.h"
#include "app/session/catalogue_index_source.h"
#include "app/session/session.h"
#include "engine/base/kept_rows.h"
#include "engine/neighbors/nearest.h"
#include "engine/projection/layout_method.h"
#include "engine/recommend/expectations.h"
#include "tests/app/pages/map/map_page_bench.h"
#include "tests/settled_view.h"
#include "widgets/map/panels/map_form.h"
#include "widgets/map/view/projection_view.h"

#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace shelf;

class TestMapPageTools : public MapPageBench {
    Q_OBJECT

private slots:
    void init() { openPage(); }
    void cleanup() { closePage(); }

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
        QTRY_VERIFY(view()->content().choice.by == ColorBy::cluster && view()->content().clusters &&
                    view()->content().clusters->count == 5);
        QCOMPARE(view()->content().clusterNames.size(), std::size_t(5));
        QCOMPARE(page->findChild<QComboBox*>(QStringLiteral("mapColor"))->currentText(),
                 QStringLiteral("Group"));
    }

    void islandsOfTheMapAreNamedAndSaidToBeThat()
    {
        open("factorization");
        QTRY_VERIFY(mapShown() && view()->content().clusters &&
                    view()->content().projection->method == "tsne");
        page->findChild<QToolButton*>(QStringLiteral("mapDrawerButton"))->click();
        page->findChild<QComboBox*>(QStringLiteral("groupMethod"))
            ->setCurrentText(QStringLiteral("Islands of the map"));
        page->findChild<QSpinBox*>(QStringLiteral("groupSize"))->setValue(4);
        page->findChild<QPushButton*>(QStringLiteral("groupFind"))->click();
        const auto* text = page->findChild<QLabel*>(QStringLiteral("groupText"));
        QTRY_VERIFY(text->text().contains(QStringLiteral("not of the model's space")));
        // The same as HDBSCAN of the coordinates makes.
        const Projection& map = *view()->content().projection;
        const MatrixView places{map.coordinates.data(), map.points(), 2, 2};
        std::vector<std::uint8_t> out;
        for (std::size_t i = 0; i < map.points(); ++i)
            out.push_back(std::isnan(map.coordinates[2 * i]));
        const KeptRows kept(places, out);
        auto expected = hdbscan(kept.view(), {4, HdbscanParameters{}.minSamples}, Metric::euclidean);
        QVERIFY(bool(expected));
        spreadMembers(*expected, kept);
        QVERIFY(view()->content().clusters->member == expected->member);
        choose("PCA"); // another map has other islands
        QTRY_COMPARE(view()->content().projection->method, std::string("pca"));
        const auto before = expected->member;
        QTRY_VERIFY(view()->content().clusters && view()->content().clusters->member != before);
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
        QTRY_COMPARE(second->content().selected, 4);
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

    /// Two maps leave the drawer less: it gets its width back, and that is what is remembered.
    void theDrawerKeepsItsWidthOverAComparison()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        auto* drawer = page->findChild<QWidget*>(QStringLiteral("mapDrawer"));
        auto* split = page->findChild<QSplitter*>(QStringLiteral("mapSplitter"));
        drawer->show();
        QTRY_VERIFY(split->sizes().first() > 0);
        split->setSizes({split->width(), 0}); // the map has no more than it needs
        const int width = split->sizes().first();
        const auto kept = [&] {
            QTemporaryDir folder;
            Settings settings(folder.filePath(QStringLiteral("settings.ini")));
            QMainWindow window;
            page->setParent(&window);
            keepPlaces(window, settings);
            page->setParent(nullptr);
            page->show();
            return settings.get(keys::splitters).value(QStringLiteral("mapSplitter")).toByteArray();
        };
        const QByteArray before = kept();
        page->findChild<QToolButton*>(QStringLiteral("mapCompare"))->click();
        QTRY_VERIFY(drawer->width() < width);
        QCOMPARE(kept(), before);
        page->findChild<QToolButton*>(QStringLiteral("mapCompare"))->click();
        QTRY_COMPARE(drawer->width(), width);
    }

    /// The key works wherever the focus is, and only on this page.
    void findOnTheMapIsHeardFromBesideThePage()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* beside = new QPushButton(&window);
        row->addWidget(beside);
        row->addWidget(page.get());
        window.show();
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        beside->setFocus();
        QTest::keyClick(beside, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::focusWidget(), page->findChild<QWidget*>(QStringLiteral("mapFilter")));
        page->setParent(nullptr);
    }
};

QTEST_MAIN(TestMapPageTools)
#include "tst_map_page_tools.moc"
