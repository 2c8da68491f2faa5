// SPDX-License-Identifier: GPL-3.0-or-later
// Several books of a reader's lists at once.
#include "tests/app/readers_desk.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace shelf;

namespace {

QStringList titlesOf(const QTableView* view, int column)
{
    QStringList titles;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        titles << cell(view, row, column);
    std::sort(titles.begin(), titles.end());
    return titles;
}

QString noticeOf(const QWidget& page)
{
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

} // namespace

class SeveralBooksTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void severalRatedBooksGetTheirStarsAndAreTakenOffByOneKey()
    {
        ReadersDesk desk;
        QVERIFY(desk.isReady());
        ReadersPage& page = *desk.page;
        page.findChild<QAbstractButton*>(QStringLiteral("newReader"))->click();
        QTableView* rated = view(page, "ratedBooks");
        QVERIFY(rateByTitle(page, {QStringLiteral("Title 6"), QStringLiteral("Title 7"), QStringLiteral("Title 8")}));
        rated->setFocus();
        rated->selectRow(0);
        QTest::keyClick(rated, Qt::Key_3);
        QTest::keyClick(rated, Qt::Key_Down);
        QTest::keyClick(rated, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(rated->selectionModel()->selectedRows().size(), 2);
        QTest::keyClick(rated, Qt::Key_4);
        QCOMPARE(cell(rated, 0, 2), QStringLiteral("3"));
        QCOMPARE(cell(rated, 1, 2), QStringLiteral("4"));
        QCOMPARE(cell(rated, 2, 2), QStringLiteral("4"));
        const QString kept = cell(rated, 0, 0);
        const QStringList all = titlesOf(rated, 0);
        QTest::keyClick(rated, Qt::Key_Delete);
        QCOMPARE(titlesOf(rated, 0), QStringList{kept});
        page.findChild<QAbstractButton*>(QStringLiteral("notice_0"))->click(); // both, by one step
        QCOMPARE(titlesOf(rated, 0), all);
    }

    void severalRecommendedBooksAreSentAwayTogether()
    {
        ReadersDesk desk;
        QVERIFY(desk.isReady());
        ReadersPage& page = *desk.page;
        desk.session.selectReader(2);
        QTableView* recommended = view(page, "recommendedBooks");
        QTRY_COMPARE(recommended->model()->rowCount(), 7);
        const QStringList all = titlesOf(recommended, 1);
        recommended->setFocus();
        recommended->selectRow(0);
        QTest::keyClick(recommended, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(recommended, Qt::Key_Delete);
        QTRY_COMPARE(recommended->model()->rowCount(), 5);
        QVERIFY(!titlesOf(recommended, 1).contains(QStringLiteral("Title 0")));
        QVERIFY(!titlesOf(recommended, 1).contains(QStringLiteral("Title 1")));
        QVERIFY2(noticeOf(page).contains(QLatin1String("2 book")), qPrintable(noticeOf(page)));
        page.findChild<QAbstractButton*>(QStringLiteral("notice_0"))->click();
        QTRY_COMPARE(titlesOf(recommended, 1), all);
    }
};

QTEST_MAIN(SeveralBooksTest)
#include "tst_several_books.moc"
