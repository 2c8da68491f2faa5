// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/map_fixture.h"
#include "widgets/map/selection/selection_panel.h"
#include "widgets/menus/context_menus.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>
#include <QTest>

using namespace shelf;

class SelectionPanelTest : public QObject {
    Q_OBJECT
private slots:
    void theSelectedRowsAreCopiedAndNotTheWholeList()
    {
        ContextMenus menus;
        SelectionPanel panel;
        panel.resize(600, 500);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        SelectionPanel::Books books;
        books.about = SelectionPanel::About::selection;
        books.data = fixture::library(4);
        books.books = {0, 1, 2, 3};
        panel.setBooks(books);
        // As the window does: the book that is picked is the selected one everywhere.
        connect(&panel, &SelectionPanel::bookActivated, &panel, &SelectionPanel::setSelectedBook);
        auto* list = panel.findChild<QTableView*>(QStringLiteral("selectionBooks"));
        QCOMPARE(list->model()->rowCount(), 4);
        list->setFocus();
        list->selectRow(1);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines =
            QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3); // the titles of the columns, and they
        for (int i = 0; i < 2; ++i)
            QVERIFY(lines[i + 1].startsWith(list->model()->index(i + 1, 0).data().toString()));
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(list->selectionModel()->selectedRows().size(), 4);
    }
};

QTEST_MAIN(SelectionPanelTest)
#include "tst_selection_panel.moc"
