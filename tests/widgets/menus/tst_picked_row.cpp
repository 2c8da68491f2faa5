// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menus/picked_row.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace shelf;

class PickedRowTest : public QObject {
    Q_OBJECT
private slots:
    void aRowIsMarkedWhicheverSideLinesBeginAt_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("scrolled");
        QTest::newRow("left") << Qt::LeftToRight << 0;
        QTest::newRow("left, scrolled sideways") << Qt::LeftToRight << 70;
        QTest::newRow("right") << Qt::RightToLeft << 0;
        QTest::newRow("right, scrolled sideways") << Qt::RightToLeft << 70;
    }
    void aRowIsMarkedWhicheverSideLinesBeginAt()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, scrolled);
        QStandardItemModel rows(5, 6);
        QTableView view;
        view.setLayoutDirection(direction);
        view.setModel(&rows);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        view.horizontalHeader()->setDefaultSectionSize(60);
        view.resize(200, 200);
        view.show();
        view.horizontalScrollBar()->setValue(scrolled);
        QCOMPARE(view.horizontalScrollBar()->value(), scrolled);
        for (const int row : {3, 1}) {
            showPickedRow(&view, rows.index(row, 0));
            QCOMPARE(view.currentIndex().row(), row);
            QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
            QCOMPARE(view.selectionModel()->selectedRows().first().row(), row);
        }
        selectRow(&view, 2);
        QCOMPARE(view.currentIndex().row(), 2);
        QCOMPARE(view.selectionModel()->selectedRows().first().row(), 2);
    }
    void shiftBeginsAtTheRowThatWasMarked()
    {
        QStandardItemModel rows(6, 2);
        QTableView view;
        view.setModel(&rows);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.resize(400, 400);
        view.show();
        const auto place = [&](int row) { return view.visualRect(rows.index(row, 0)).center(); };
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, place(5));
        selectRow(&view, 3);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, place(1));
        QCOMPARE(view.selectionModel()->selectedRows().size(), 3); // 1 to 3, not 1 to 5
    }
    void aMarkedRowMovesNothingSideways()
    {
        QStandardItemModel rows(3, 6);
        QTableView view;
        view.setModel(&rows);
        view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        view.horizontalHeader()->setDefaultSectionSize(60);
        view.resize(200, 200);
        view.show();
        view.horizontalScrollBar()->setValue(120);
        selectRow(&view, 1);
        QCOMPARE(view.horizontalScrollBar()->value(), 120);
        QCOMPARE(view.currentIndex().row(), 1);
    }
};

QTEST_MAIN(PickedRowTest)
#include "tst_picked_row.moc"
