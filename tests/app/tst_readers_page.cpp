// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_pane.h"
#include "app/jobs.h"
#include "app/pages/readers_page.h"
#include "app/session.h"
#include "tests/app/fake_model.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace shelf;

class ReadersPageTest : public QObject {
    Q_OBJECT

private:
    static QTableView* view(QWidget& page, const char* name)
    {
        return page.findChild<QTableView*>(QString::fromLatin1(name));
    }
    static QString cell(const QTableView* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    static void addRun(Session& session)
    {
        RunEntry entry;
        entry.run = fakeRun(session.dataset());
        session.selectRun(session.addRun(entry));
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aReaderSeesRatedBooksBesideRecommendedOnes()
    {
        Session session;
        Jobs jobs;
        session.setDataset(smallShelf(8, 20));
        addRun(session);
        ReadersPage page(session, jobs);
        page.resize(900, 600);
        page.show();
        QTableView* readers = view(page, "allReaders");
        QTRY_COMPARE(readers->model()->rowCount(), 8);

        session.selectReader(2); // rated books 2, 3, 4 with 3, 4, 5
        QTableView* rated = view(page, "ratedBooks");
        QTRY_COMPARE(rated->model()->rowCount(), 3);
        QCOMPARE(cell(rated, 0, 0), QStringLiteral("Title 4"));
        // Books 0 .. 9 are in training (readers 0 .. 7 rate u .. u+2); 0 and 1 are best, then 5.
        QTableView* recommended = view(page, "recommendedBooks");
        QTRY_COMPARE(recommended->model()->rowCount(), 7);
        QCOMPARE(cell(recommended, 0, 1), QStringLiteral("Title 0"));
        QCOMPARE(cell(recommended, 0, 3), QStringLiteral("5.00"));
        QCOMPARE(cell(recommended, 2, 1), QStringLiteral("Title 5"));

        page.findChild<QSpinBox*>(QStringLiteral("recommendedCount"))->setValue(2);
        QTRY_COMPARE(recommended->model()->rowCount(), 2);
    }

    void aReaderIsFoundByIdAndEnterPicksIt()
    {
        Session session;
        Jobs jobs;
        session.setDataset(smallShelf(30, 40));
        ReadersPage page(session, jobs);
        page.show();
        QTableView* readers = view(page, "allReaders");
        QTRY_COMPARE(readers->model()->rowCount(), 30);
        auto* find = page.findChild<QLineEdit*>(QStringLiteral("readerFilter"));
        QTest::keyClicks(find, QStringLiteral("117"));
        QCOMPARE(readers->model()->rowCount(), 1);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(session.selectedReader(), 17);
        QTRY_COMPARE(page.findChild<QLabel*>(QStringLiteral("readerName"))->text(), QStringLiteral("Reader 117"));
    }

    void withoutARunThePageLeadsToTraining()
    {
        Session session;
        Jobs jobs;
        session.setDataset(smallShelf(5, 9));
        ReadersPage page(session, jobs);
        page.show();
        QTRY_COMPARE(view(page, "allReaders")->model()->rowCount(), 5);
        session.selectReader(1);
        QTRY_COMPARE(view(page, "ratedBooks")->model()->rowCount(), 3);
        QSignalSpy asked(&session, &Session::pageRequested);
        auto* button = page.findChild<QAbstractButton*>(QStringLiteral("recommendGoTraining"));
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(asked.first().first().value<PageId>(), PageId::training);
    }

    void aClickOnARatedBookSelectsItEverywhere()
    {
        Session session;
        Jobs jobs;
        session.setDataset(smallShelf(5, 9));
        addRun(session);
        ReadersPage page(session, jobs);
        page.resize(900, 600);
        page.show();
        session.selectReader(0);
        QTableView* rated = view(page, "ratedBooks");
        QTRY_COMPARE(rated->model()->rowCount(), 3);
        QTest::mouseClick(rated->viewport(), Qt::LeftButton, {},
                          rated->visualRect(rated->model()->index(1, 0)).center());
        QCOMPARE(session.selectedBook(), 1);
    }

    void filteringPicksNobodyElse()
    {
        Session session;
        Jobs jobs;
        session.setDataset(smallShelf(30, 40));
        addRun(session);
        ReadersPage page(session, jobs);
        page.resize(900, 600);
        page.show();
        QTableView* readers = view(page, "allReaders");
        QTRY_COMPARE(readers->model()->rowCount(), 30);
        session.selectReader(3);
        QTableView* rated = view(page, "ratedBooks");
        QTRY_COMPARE(rated->model()->rowCount(), 3);
        session.selectBook(3);
        auto* find = page.findChild<QLineEdit*>(QStringLiteral("readerFilter"));
        find->setText(QStringLiteral("117"));
        QCOMPARE(readers->model()->rowCount(), 1);
        QCOMPARE(session.selectedReader(), 3);
        page.findChild<QLineEdit*>(QStringLiteral("ratedFilter"))->setText(QStringLiteral("Title 5"));
        QCOMPARE(rated->model()->rowCount(), 1);
        QCOMPARE(session.selectedBook(), 3);
        find->clear();
        QCOMPARE(readers->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(readers->selectionModel()->selectedRows().first().data().toString(), QStringLiteral("103"));
    }

    void aBookIsPickedAgainAfterAnotherWasPickedElsewhere()
    {
        Session session;
        Jobs jobs;
        session.setDataset(smallShelf(5, 9));
        addRun(session);
        ReadersPage page(session, jobs);
        page.resize(900, 600);
        page.show();
        session.selectReader(0);
        QTableView* rated = view(page, "ratedBooks");
        QTRY_COMPARE(rated->model()->rowCount(), 3);
        const auto click = [&] {
            QTest::mouseClick(rated->viewport(), Qt::LeftButton, {},
                              rated->visualRect(rated->model()->index(1, 0)).center());
        };
        click();
        QCOMPARE(session.selectedBook(), 1);
        session.selectBook(8); // on the map, say: not a book of this reader
        QVERIFY(!rated->selectionModel()->hasSelection());
        click();
        QCOMPARE(session.selectedBook(), 1);
    }

    void theBookPaneListsNeighborsInTheModelsOwnSpace()
    {
        Session session;
        Jobs jobs;
        session.setDataset(smallShelf(5, 12));
        addRun(session);
        BookPane pane(session, jobs);
        pane.resize(320, 700);
        pane.show();
        session.selectBook(0);
        QTableView* nearest = view(pane, "nearestBooks");
        QTRY_COMPARE(nearest->model()->rowCount(), 10);
        QCOMPARE(cell(nearest, 0, 1), QStringLiteral("Title 1"));
        QCOMPARE(cell(nearest, 0, 2), QString::number(1 - std::cos(0.1), 'f', 3));
        session.selectBook(5);
        QTRY_VERIFY(cell(nearest, 0, 1) == QStringLiteral("Title 4") || cell(nearest, 0, 1) == QStringLiteral("Title 6"));
        session.goBack();
        QTRY_COMPARE(pane.findChild<QLabel*>(QStringLiteral("bookTitle"))->text(), QStringLiteral("Title 0"));
    }
};

QTEST_MAIN(ReadersPageTest)
#include "tst_readers_page.moc"
