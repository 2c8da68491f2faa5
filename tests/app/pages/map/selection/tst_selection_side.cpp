// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/selection/selection_side.h"
#include "tests/app/pages/map/map_page_bench.h"
#include "tests/english_texts.h"
#include "widgets/map/panels/tab_buttons.h"
#include "widgets/map/panels/views_panel.h"
#include "widgets/map/selection/range_histogram.h"
#include "widgets/map/selection/selection_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>

#include <numeric>

using namespace shelf;

/// The selection as a thing, on the map's own page.
class TestSelectionSide : public MapPageBench {
    Q_OBJECT

    template <class Widget> Widget* part(const char* name) const
    {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    int rows(const char* name) const { return part<QTableView>(name)->model()->rowCount(); }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installEnglish();
    }
    void init()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/tags"))
            .removeRecursively();
        openPage();
        open("factorization");
        QTRY_VERIFY(mapShown());
        part<QToolButton>("mapSelectionDetails")->click();
        QTRY_VERIFY(part<QTableView>("selectionBooks")->isVisible());
    }
    void cleanup() { closePage(); }

    void whatIsSelectedIsListedAndTold()
    {
        QCOMPARE(part<QLabel>("selectionHead")->text(), QStringLiteral("Nothing is selected"));
        QVERIFY(part<QPushButton>("selectionLasso")->isVisible());
        emit view()->shapeDrawn({3, 5, 8, 13}, MarkMode::replace);
        QTRY_COMPARE(rows("selectionBooks"), 4);
        QCOMPARE(part<QLabel>("selectionHead")->text(), QStringLiteral("4 books selected"));
        const auto summary = summarizeBooks(*library());
        std::uint64_t ratings = 0;
        for (const std::size_t book : {3u, 5u, 8u, 13u})
            ratings += summary[book].count;
        QTRY_VERIFY(part<QLabel>("selectionFigures")->text().startsWith(QString::number(ratings)));
        part<QToolButton>("selectionCopy")->click();
        const QStringList lines =
            QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.first().startsWith(QStringLiteral("Title\tAuthors\tYear\tRatings")));
    }

    void headersOfFiguresAreWholeBeforeTheTableIsScrolled()
    {
        emit view()->shapeDrawn({3, 5, 8, 13}, MarkMode::replace);
        QTRY_COMPARE(rows("selectionBooks"), 4);
        for (const char* name : {"selectionBooks", "selectionMarks"}) {
            const auto* table = part<QTableView>(name);
            const QHeaderView* head = table->horizontalHeader();
            for (int column = 0; column < head->count(); ++column)
                if (!head->isSectionHidden(column) && head->sectionResizeMode(column) != QHeaderView::Stretch)
                    QVERIFY2(head->sectionSize(column) >= head->sectionSizeHint(column),
                             qPrintable(table->model()->headerData(column, Qt::Horizontal).toString()));
        }
    }

    void booksAreTaggedColoredAndSelectedByTheirTag()
    {
        emit view()->shapeDrawn({1, 2, 3}, MarkMode::replace);
        QTRY_COMPARE(rows("selectionBooks"), 3);
        part<QLineEdit>("selectionTagName")->setText(QStringLiteral("to read"));
        part<QPushButton>("selectionTag")->click();
        QCOMPARE(rows("tagList"), 1);
        QVERIFY(part<QLineEdit>("selectionTagName")->text().isEmpty());
        emit view()->shapeDrawn({}, MarkMode::replace);
        QVERIFY(view()->content().marked.empty());
        part<QTableView>("tagList")->selectRow(0);
        part<QPushButton>("tagSelect")->click();
        QCOMPARE(view()->content().markedCount(), std::size_t(3));
        part<QPushButton>("tagNarrow")->click();
        QCOMPARE(view()->content().outsideCount(), library()->bookCount() - 3);
        part<QToolButton>("mapBack")->click();
        QCOMPARE(view()->content().outsideCount(), std::size_t(0));
        part<QPushButton>("tagColor")->click();
        QCOMPARE(view()->content().choice.by, ColorBy::tag);
        QCOMPARE(view()->content().colors.categoryList().front().name, std::string("to read"));
        part<QPushButton>("tagRemove")->click();
        QCOMPARE(rows("tagList"), 0);
        QVERIFY(view()->content().choice.by != ColorBy::tag);
        part<QPushButton>("tagUndo")->click();
        QCOMPARE(rows("tagList"), 1);
    }

    void severalTagsAreSelectedAndDeletedTogether()
    {
        const auto tag = [this](const std::vector<int>& books, const QString& name) {
            emit view()->shapeDrawn(books, MarkMode::replace);
            QTRY_COMPARE(rows("selectionBooks"), static_cast<int>(books.size()));
            part<QLineEdit>("selectionTagName")->setText(name);
            part<QPushButton>("selectionTag")->click();
        };
        tag({1, 2, 3}, QStringLiteral("loved"));
        tag({3, 4}, QStringLiteral("read"));
        tag({7}, QStringLiteral("to read"));
        QCOMPARE(rows("tagList"), 3);
        auto* list = part<QTableView>("tagList");
        list->selectRow(0);
        QVERIFY(part<QPushButton>("tagRename")->isEnabled());
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(!part<QPushButton>("tagRename")->isEnabled());
        part<QPushButton>("tagSelect")->click();
        QCOMPARE(view()->content().markedCount(), std::size_t(4)); // the one that has both is one book
        part<QPushButton>("tagRemove")->click();
        QCOMPARE(rows("tagList"), 1);
        part<QPushButton>("tagUndo")->click(); // both, by one step
        QCOMPARE(rows("tagList"), 3);
    }

    void ctrlZTakesTheTagBackThatWasMadeLastAndThenTheSelection()
    {
        emit view()->shapeDrawn({1, 2, 3}, MarkMode::replace);
        QTRY_COMPARE(rows("selectionBooks"), 3);
        auto* name = part<QLineEdit>("selectionTagName");
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("loved"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(rows("tagList"), 1);
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier); // the keyboard is where it was
        QCOMPARE(rows("tagList"), 0);
        QCOMPARE(view()->content().markedCount(), std::size_t(3));
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(view()->content().markedCount(), std::size_t(0));
        QVERIFY(!part<QToolButton>("mapUndo")->isEnabled());

        // Forward again in the order in which they were made.
        part<QToolButton>("mapRedo")->click();
        QCOMPARE(view()->content().markedCount(), std::size_t(3));
        QCOMPARE(rows("tagList"), 0);
        part<QToolButton>("mapRedo")->click();
        QCOMPARE(rows("tagList"), 1);
        QVERIFY(!part<QToolButton>("mapRedo")->isEnabled());

        emit view()->shapeDrawn({4, 5}, MarkMode::replace); // a selection after the tag goes before it
        QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(view()->content().markedCount(), std::size_t(3));
        QCOMPARE(rows("tagList"), 1);
        part<QToolButton>("mapUndo")->click();
        QCOMPARE(rows("tagList"), 0);
    }

    void aBrushedHistogramFiltersMapAndList()
    {
        QTRY_VERIFY(part<RangeHistogram>("histogram_0"));
        auto* histogram = part<RangeHistogram>("histogram_0");
        QTRY_VERIFY(!histogram->accessibleDescription().isEmpty());
        const auto& years = library()->books.years;
        int low = 3000;
        for (const std::int32_t year : years)
            if (year != kNoYear)
                low = std::min(low, static_cast<int>(year));
        const NumberRange range{static_cast<double>(low), static_cast<double>(low + 20)};
        emit histogram->rangeChanged(range);
        const auto inside = static_cast<std::size_t>(std::count_if(
            years.begin(), years.end(), [&](std::int32_t y) { return y != kNoYear && range.contains(y); }));
        QVERIFY(inside > 0 && inside < years.size());
        QCOMPARE(view()->content().outsideCount(), years.size() - inside);
        QTRY_COMPARE(rows("selectionBooks"), static_cast<int>(inside));
        // A selection is told whole, and listed as far as the filter lets it through.
        std::vector<int> all(years.size());
        std::iota(all.begin(), all.end(), 0);
        emit view()->shapeDrawn(all, MarkMode::replace);
        QTRY_COMPARE(part<QLabel>("selectionHead")->text(),
                     QStringLiteral("%1 books selected, %2 of them hidden by the filter")
                         .arg(years.size())
                         .arg(years.size() - inside));
        QCOMPARE(rows("selectionBooks"), static_cast<int>(inside));
        part<QToolButton>("histogramClear_0")->click();
        QCOMPARE(view()->content().outsideCount(), std::size_t(0));
    }

    void yearsThatPlayStopWhenTheirPanelIsPutAway()
    {
        auto* tabs = part<TabButtons>("mapDrawerTabs");
        auto* play = part<QToolButton>("yearPlay");
        const int selection = tabs->current();
        const auto names = tabs->findChildren<QToolButton*>();
        for (int tab = 0; tab < static_cast<int>(names.size()) && !play->isVisible(); ++tab)
            tabs->setCurrent(tab);
        QTRY_VERIFY(play->isVisible());
        const QString idle = play->text();
        play->click();
        QTRY_VERIFY(play->text() != idle);
        tabs->setCurrent(selection);
        QTRY_COMPARE(play->text(), idle);
    }

    void brushesAreTakenBackAndStandInKeptViews()
    {
        QTRY_VERIFY(part<RangeHistogram>("histogram_0"));
        auto* histogram = part<RangeHistogram>("histogram_0");
        const auto outside = [this] { return view()->content().outsideCount(); };
        emit histogram->rangeChanged(NumberRange{1900, 1950});
        emit histogram->rangeChanged(NumberRange{1900, 1960}); // the same brush, moved on
        const std::size_t brushed = outside();
        QVERIFY(brushed > 0);
        part<QToolButton>("mapUndo")->click();
        QCOMPARE(outside(), std::size_t(0));
        part<QToolButton>("mapRedo")->click();
        QCOMPARE(outside(), brushed);
        emit part<ViewsPanel>("viewsPanel")->keepWanted(QStringLiteral("old books"));
        part<QToolButton>("histogramClear_0")->click();
        QCOMPARE(outside(), std::size_t(0));
        part<QToolButton>("mapUndo")->click(); // giving it up is a step of its own
        QCOMPARE(outside(), brushed);
        part<QToolButton>("mapRedo")->click();
        emit part<ViewsPanel>("viewsPanel")->openWanted(0);
        QCOMPARE(outside(), brushed);
    }

    void tagsAreGroups()
    {
        auto* method = part<QComboBox>("groupMethod");
        method->setCurrentText(QStringLiteral("Your tags"));
        QVERIFY(part<QSpinBox>("groupCount")->isHidden() && part<QSpinBox>("groupSize")->isHidden());
        part<QPushButton>("groupFind")->click();
        QVERIFY(part<QLabel>("groupText")->text().startsWith(QStringLiteral("No book has a tag yet")));
        const auto tag = [this](const char* name, const std::vector<int>& books) {
            emit view()->shapeDrawn(books, MarkMode::replace);
            emit part<SelectionPanel>("selectionPanel")->tagWanted(QLatin1String(name));
        };
        tag("to read", {1, 2, 3});
        tag("crime", {3, 4, 5, 6});
        part<QPushButton>("groupFind")->click();
        const std::vector<QString> names{QStringLiteral("crime"), QStringLiteral("to read"),
                                         QStringLiteral("to read + crime")};
        QTRY_COMPARE(view()->content().clusterNames, names);
        QCOMPARE(view()->content().choice.by, ColorBy::cluster);
        QCOMPARE(view()->content().clusters->member[4], 0);
        QCOMPARE(view()->content().clusters->member[3], 2);
        QCOMPARE(part<QLabel>("groupText")->text(), QStringLiteral("3 groups of books that have the same tags"));
        QCOMPARE(rows("groupList"), 4); // and those in none
        tag("to read", {8, 9}); // they follow
        QTRY_COMPARE(view()->content().clusters->member[8], 0);
    }

    void booksAreColoredByTheErrorOfTheirPredictions()
    {
        auto* color = part<QComboBox>("mapColor");
        const int at = color->findText(QStringLiteral("Error of prediction"));
        QVERIFY(at >= 0);
        color->setCurrentIndex(at);
        emit color->activated(at);
        QTRY_VERIFY(view()->content().errors);
        QCOMPARE(view()->content().colors.kind(), ScaleKind::numbers);
        const BookErrors expected = bookErrors(*session->current());
        QCOMPARE(view()->content().errors->count, expected.count);
    }
};

QTEST_MAIN(TestSelectionSide)
#include "tst_selection_side.moc"
