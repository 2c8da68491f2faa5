// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/blend/list_overlap.h"
#include "widgets/menus/table_copy.h"
#include "widgets/readers/lists/join_strip.h"
#include "widgets/readers/lists/joined_list_model.h"
#include "widgets/readers/lists/joined_lists.h"
#include "widgets/readers/lists/list_head.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace shelf;

namespace {

std::shared_ptr<const Dataset> manyBooks()
{
    auto data = std::make_shared<Dataset>();
    for (int b = 0; b < 60; ++b) {
        data->books.ids.push_back(std::to_string(b));
        data->books.titles.push_back("Title " + std::to_string(b));
    }
    data->scale = {1, 5};
    return data;
}

std::vector<Recommendation> listOf(const std::vector<int>& books)
{
    std::vector<Recommendation> list;
    for (const int book : books)
        list.push_back({.book = book, .score = 6.5f - 0.5f * static_cast<float>(list.size())});
    return list;
}

void fill(JoinedLists& lists, const std::vector<std::vector<int>>& books)
{
    const auto data = manyBooks();
    lists.setCount(static_cast<int>(books.size()));
    for (std::size_t i = 0; i < books.size(); ++i) {
        std::optional<JoinedListModel::Changes> changes;
        if (i > 0)
            changes = {placesUp(books[i - 1], books[i]), QStringLiteral("the other")};
        lists.model(static_cast<int>(i))
            ->setList(data, listOf(books[i]), {ScoreWords::rating, QStringLiteral("Rating"), {}}, changes);
    }
    lists.join(true);
}

std::vector<int> range(int from, int count)
{
    std::vector<int> books;
    for (int i = 0; i < count; ++i)
        books.push_back(from + i);
    return books;
}

} // namespace

class JoinedListsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void ratingsStayOnTheScaleAndChangesAreMarked()
    {
        JoinedListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto books = listOf({4, 2, 9, 1});
        books[1].hit = true;
        model.setList(manyBooks(), books, {ScoreWords::rating, QStringLiteral("Rating"), {}},
                      JoinedListModel::Changes{{2, 0, std::nullopt, -3}, QStringLiteral("mf")});
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, JoinedListModel::kScore), QStringLiteral("5.00")); // the model's own figure is 6.5
        QCOMPARE(text(3, JoinedListModel::kScore), QStringLiteral("5.00"));
        QCOMPARE(text(0, JoinedListModel::kChange), QStringLiteral("▲2"));
        QCOMPARE(text(1, JoinedListModel::kChange), QStringLiteral("="));
        QCOMPARE(text(2, JoinedListModel::kChange), QStringLiteral("new"));
        QCOMPARE(text(3, JoinedListModel::kChange), QStringLiteral("▼3"));
        QCOMPARE(model.index(2, JoinedListModel::kChange).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("not in the list of mf"));
        QVERIFY(!model.index(1, JoinedListModel::kTitle).data(Qt::DecorationRole).isNull());
        QVERIFY(model.index(0, JoinedListModel::kTitle).data(Qt::DecorationRole).isNull());
    }

    void aBlendMarksTheListsThatItsBooksAreIn()
    {
        JoinedListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setList(manyBooks(), listOf({4, 2}), {ScoreWords::preference, QStringLiteral("Score"), {}}, {});
        QVERIFY(!model.hasChanges());
        model.setOrigins({{QStringLiteral("mf"), Qt::red, {3, std::nullopt}},
                          {QStringLiteral("ease"), Qt::blue, {std::nullopt, std::nullopt}}});
        QVERIFY(model.hasChanges());
        const auto at = [&](int row, int role) { return model.index(row, JoinedListModel::kChange).data(role); };
        QCOMPARE(at(0, Qt::DisplayRole).toString(), QString());
        QCOMPARE(at(0, Qt::AccessibleTextRole).toString(), QStringLiteral("3 in the list of mf"));
        QCOMPARE(at(1, Qt::AccessibleTextRole).toString(), QStringLiteral("in none of the other lists"));
        const QImage marks = at(0, Qt::DecorationRole).value<QPixmap>().toImage();
        QCOMPARE(marks.pixelColor(marks.width() / 4, marks.height() / 2), QColor(Qt::red));
        QCOMPARE(marks.pixelColor(3 * marks.width() / 4, marks.height() / 2).alpha(), 0); // a ring
    }

    void aBookSaysWhyItsScoreAndItsPlaceDisagree()
    {
        JoinedListModel model;
        auto books = listOf({4, 2, 9, 1}); // 6.5, 6.0, 5.5, 5.0
        books[3].insteadOf = 7;
        model.setList(manyBooks(), books, {ScoreWords::rating, QStringLiteral("Rating"), {}}, {});
        const auto tip = [&](int row) {
            return model.index(row, JoinedListModel::kScore).data(Qt::ToolTipRole).toString();
        };
        QVERIFY2(tip(1).contains(QLatin1String("6.00, beyond the scale")), qPrintable(tip(1)));
        QVERIFY2(!tip(1).contains(QLatin1String("Stands for")), qPrintable(tip(1)));
        QVERIFY2(tip(3).contains(QStringLiteral("Stands for “Title 7”")), qPrintable(tip(3)));
        QVERIFY2(!tip(3).contains(QLatin1String("beyond")), qPrintable(tip(3)));
    }

    void sharedBooksAreJoinedFromRowToRow()
    {
        JoinedLists lists;
        fill(lists, {{1, 2, 3}, {3, 7, 1}, {7, 8, 9}});
        const auto& first = lists.strip(0)->lines();
        QCOMPARE(first.size(), std::size_t{2});
        QCOMPARE(first[0].left, 0);
        QCOMPARE(first[0].right, 2);
        QCOMPARE(first[1].left, 2);
        QCOMPARE(first[1].right, 0);
        QCOMPARE(lists.strip(1)->lines().size(), std::size_t{1});
        QVERIFY(!lists.strip(2));
        QVERIFY(lists.view(0)->isColumnHidden(JoinedListModel::kChange));
        QVERIFY(!lists.view(1)->isColumnHidden(JoinedListModel::kChange));
    }

    void aBookIsMarkedInEveryListWithoutBeingPickedAnew()
    {
        JoinedLists lists;
        fill(lists, {{1, 2, 3}, {3, 7, 1}, {7, 8, 9}});
        QSignalSpy picked(&lists, &JoinedLists::bookPicked);
        lists.markBook(3);
        QVERIFY(lists.view(0)->selectionModel()->isRowSelected(2));
        QVERIFY(lists.view(1)->selectionModel()->isRowSelected(0));
        QVERIFY(!lists.view(2)->selectionModel()->hasSelection());
        QCOMPARE(picked.size(), 0);
    }

    void theBookUnderThePointerIsLitInEveryList()
    {
        JoinedLists lists;
        fill(lists, {{1, 2, 3}, {3, 7, 1}});
        emit lists.view(0)->entered(lists.model(0)->index(2, 0));
        QVERIFY(!lists.model(1)->index(0, JoinedListModel::kTitle).data(Qt::BackgroundRole).isNull());
        QVERIFY(lists.model(1)->index(1, JoinedListModel::kTitle).data(Qt::BackgroundRole).isNull());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(lists.view(0)->viewport(), &leave);
        QVERIFY(lists.model(1)->index(0, JoinedListModel::kTitle).data(Qt::BackgroundRole).isNull());
    }

    void keysGoFromListToListAndStayWithTheBook()
    {
        JoinedLists lists;
        fill(lists, {{1, 2, 3}, {3, 7, 1}, {7, 8, 9}});
        lists.resize(900, 400);
        lists.show();
        QVERIFY(QTest::qWaitForWindowExposed(&lists));
        connect(&lists, &JoinedLists::bookPicked, &lists, &JoinedLists::markBook);
        lists.focusList(0);
        QVERIFY(lists.view(0)->hasFocus());
        QTest::keyClick(lists.view(0), Qt::Key_Down);
        QTest::keyClick(lists.view(0), Qt::Key_Down); // book 3
        QTest::keyClick(lists.view(0), Qt::Key_Right);
        QVERIFY(lists.view(1)->hasFocus());
        QCOMPARE(lists.model(1)->bookAt(lists.view(1)->currentIndex().row()), 3);
        QTest::keyClick(lists.view(1), Qt::Key_Right); // not there: the same row
        QVERIFY(lists.view(2)->hasFocus());
        QCOMPARE(lists.model(2)->bookAt(lists.view(2)->currentIndex().row()), 7);
        QTest::keyClick(lists.view(2), Qt::Key_Right); // the last
        QVERIFY(lists.view(2)->hasFocus());
    }

    void severalBooksOfAListAreSelectedAndCopied()
    {
        JoinedLists lists;
        fill(lists, {{1, 2, 3}, {3, 7, 1}});
        lists.resize(900, 400);
        lists.show();
        QVERIFY(QTest::qWaitForWindowExposed(&lists));
        connect(&lists, &JoinedLists::bookPicked, &lists, &JoinedLists::markBook);
        lists.focusList(0);
        QTableView* list = lists.view(0);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(list->selectionModel()->selectedRows().size(), 2);
        const std::unique_ptr<QMimeData> copied(copiedRows(*list, CopiedRows::selected));
        QVERIFY(copied->text().contains(QStringLiteral("Title 2")));
        QVERIFY(copied->text().contains(QStringLiteral("Title 3")));
        QVERIFY(!copied->text().contains(QStringLiteral("Title 1")));
        QVERIFY(lists.view(1)->selectionModel()->isRowSelected(0)); // the last one is marked there
        lists.markBook(1); // picked elsewhere
        QCOMPARE(list->selectionModel()->selectedRows().size(), 1);
        QVERIFY(list->selectionModel()->isRowSelected(0));
    }

    void listsScrollTogetherAlsoWhereOneIsShorter()
    {
        JoinedLists lists;
        fill(lists, {range(0, 50), range(10, 8), range(5, 50)});
        lists.resize(900, 300);
        lists.show();
        QVERIFY(QTest::qWaitForWindowExposed(&lists));
        lists.view(2)->verticalScrollBar()->setValue(300);
        QCOMPARE(lists.view(0)->verticalScrollBar()->value(), 300);
        QCOMPARE(lists.view(2)->verticalScrollBar()->value(), 300);
        lists.join(true);
        QCOMPARE(lists.view(0)->rowAt(0), 0);
    }

    void sliderAndFieldOfAWeightAreOne()
    {
        ListHead head;
        head.showWeight(true, true);
        head.setWeight(50, 100, QStringLiteral("Weight of mf"));
        QSignalSpy changed(&head, &ListHead::weightChanged);
        auto* slider = head.findChild<QSlider*>();
        auto* field = head.findChild<QSpinBox*>();
        QCOMPARE(field->accessibleName(), QStringLiteral("Weight of mf"));
        slider->setValue(70);
        QCOMPARE(field->value(), 70);
        QCOMPARE(changed.size(), 1);
        field->setValue(20);
        QCOMPARE(slider->value(), 20);
        QCOMPARE(changed.last().first().toInt(), 20);
        head.setWeight(10, 100, QStringLiteral("Weight of mf"));
        QCOMPARE(changed.size(), 2); // not by the person
    }

    void anOpenListOfRunsStaysAsItIsWhereNothingChanged()
    {
        ListHead head;
        const QList<ListHead::Choice> choices{{1, QStringLiteral("mf"), Qt::red}, {2, QStringLiteral("ease"), Qt::blue}};
        head.setChoices(choices, 2, QStringLiteral("Run of list 1"));
        auto* runs = head.findChild<QComboBox*>();
        QCOMPARE(runs->currentText(), QStringLiteral("ease"));
        QSignalSpy reset(runs->model(), &QAbstractItemModel::rowsInserted);
        head.setChoices(choices, 2, QStringLiteral("Run of list 1"));
        QCOMPARE(reset.size(), 0);
        QSignalSpy chosen(&head, &ListHead::chosen);
        emit runs->activated(0);
        QCOMPARE(chosen.first().first().toInt(), 1);
    }

    void fewerAndMoreListsComeAndGo()
    {
        JoinedLists lists;
        for (const int count : {2, 6, 3, 0, 4}) {
            std::vector<std::vector<int>> books;
            for (int i = 0; i < count; ++i)
                books.push_back(range(i, 5));
            fill(lists, books);
            QCOMPARE(lists.count(), count);
            for (int i = 0; i + 1 < count; ++i)
                QCOMPARE(lists.strip(i)->lines().size(), std::size_t{4});
        }
    }
};

QTEST_MAIN(JoinedListsTest)
#include "tst_joined_lists.moc"
