// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/book/book_panel.h"
#include "widgets/book/neighbors_model.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace shelf;

class BookPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void neighborsAreListedInTheOrderGiven()
    {
        NeighborsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(
            {{7, QStringLiteral("A"), QStringLiteral("X"), 0.125}, {3, QStringLiteral("B"), {}, 0.5}},
            Metric::cosine);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, NeighborsModel::kTitle).data().toString(), QStringLiteral("A"));
        QCOMPARE(model.index(0, NeighborsModel::kDistance).data().toString(), QStringLiteral("0.125"));
        QCOMPARE(model.bookAt(1), 3);
        QCOMPARE(model.bookAt(2), -1);
        model.setRows({}, Metric::dot);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.headerData(NeighborsModel::kDistance, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Dot product"));
    }

    void distancesThatAreNearlyZeroCanStillBeToldApart()
    {
        NeighborsModel model;
        model.setRows({{7, QStringLiteral("A"), {}, 0.00012}, {3, QStringLiteral("B"), {}, 0.00034}},
                      Metric::cosine);
        QVERIFY(model.index(0, NeighborsModel::kDistance).data() !=
                model.index(1, NeighborsModel::kDistance).data());
        QVERIFY(model.index(0, NeighborsModel::kDistance)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("0.00012")));
    }

    /// The page of a book is hidden then: nobody scrolls over an empty one for it.
    void withoutABookNoMoreHeightIsNeededThanForItsWords()
    {
        BookPanel panel;
        panel.resize(320, 700);
        panel.show();
        const auto height = [&panel] { return panel.layout()->totalMinimumHeightForWidth(panel.width()); };
        const auto* words = panel.findChild<QLabel*>(QStringLiteral("noBook"));
        const int without = height();
        QVERIFY2(without < words->heightForWidth(panel.width()) + 6 * panel.fontMetrics().height(),
                 qPrintable(QString::number(without)));
        const int width = panel.minimumSizeHint().width();
        BookFacts facts;
        facts.id = facts.title = QStringLiteral("42");
        panel.setBook(facts);
        QTRY_VERIFY(height() > without);
        QCOMPARE(panel.minimumSizeHint().width(), width); // nothing moves at its side
        panel.setBook({});
        QTRY_COMPARE(height(), without);
    }

    void aClickOnANeighborWalksToIt()
    {
        BookPanel panel;
        panel.resize(320, 700);
        BookFacts facts;
        facts.id = QStringLiteral("42");
        facts.title = QStringLiteral("The Title");
        panel.setBook(facts);
        panel.setNeighbors({{7, QStringLiteral("A"), {}, 0.1}, {3, QStringLiteral("B"), {}, 0.5}},
                           Metric::cosine, QStringLiteral("In run 1"));
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy activated(&panel, &BookPanel::bookActivated);
        auto* view = panel.findChild<QTableView*>(QStringLiteral("nearestBooks"));
        QVERIFY(view);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(1, NeighborsModel::kTitle)).center());
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 3);
        view->setCurrentIndex(view->model()->index(0, 0));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_COMPARE(activated.size(), 2);
        QCOMPARE(activated.last().first().toInt(), 7);
    }

    void theMetricChoiceIsAnnouncedWithTheCount()
    {
        BookPanel panel;
        panel.setChoice(Metric::euclidean, 25);
        QSignalSpy changed(&panel, &BookPanel::choiceChanged);
        auto* metric = panel.findChild<QComboBox*>(QStringLiteral("neighborMetric"));
        QVERIFY(metric);
        QCOMPARE(metric->currentText(), QStringLiteral("Euclidean"));
        QTest::keyClick(metric, Qt::Key_Down);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).value<Metric>(), Metric::dot);
        QCOMPARE(changed.first().at(1).toInt(), 25);
    }

    void theListCanBeCopiedAsATable()
    {
        BookPanel panel;
        panel.setBook(BookFacts{});
        panel.setNeighbors({{7, QStringLiteral("A"), QStringLiteral("X"), 0.25}}, Metric::cosine, {});
        panel.findChild<QToolButton*>(QStringLiteral("copyNeighbors"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Rank\tTitle\tAuthors\tDistance\n1\tA\tX\t0.25\n"));
    }

    void aBookThatWasTakenHasNoMean()
    {
        BookPanel panel;
        BookFacts facts;
        facts.title = QStringLiteral("Borrowed");
        facts.ratings = 312;
        panel.setBook(facts);
        const QString said = panel.findChild<QLabel*>(QStringLiteral("bookRatings"))->text();
        QVERIFY2(said.contains(QStringLiteral("312 reader")), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("mean")), qPrintable(said));
    }

    void aBookNobodyRatedSaysSo()
    {
        BookPanel panel;
        BookFacts facts;
        facts.title = QStringLiteral("Unread");
        panel.setBook(facts);
        QVERIFY(panel.findChild<QLabel*>(QStringLiteral("bookRatings"))
                    ->text()
                    .contains(QStringLiteral("Nobody")));
    }
};

QTEST_MAIN(BookPanelTest)
#include "tst_book_panel.moc"
