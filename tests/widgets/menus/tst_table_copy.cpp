// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/column_model.h"
#include "widgets/menus/context_menus.h"
#include "widgets/menus/table_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QMimeData>
#include <QSortFilterProxyModel>
#include <QTest>

#include <memory>

using namespace shelf;

namespace {

class Books : public ColumnModel {
public:
    Books()
    {
        std::vector<TableColumn> columns(4);
        columns[0] = {[] { return QStringLiteral("Title"); },
                      [](int row) {
                          return QStringList{QStringLiteral("Emma"), QStringLiteral("A & B <1>"),
                                             QStringLiteral("Tab\there")}[row];
                      }};
        columns[1] = {[] { return QStringLiteral("Distance"); },
                      [](int row) { return QString::number(row / 3.0, 'f', 2); }, true,
                      [](int row) { return row / 3.0; }};
        columns[2] = {[] { return QStringLiteral("Hidden"); }, [](int) { return QStringLiteral("x"); }};
        columns[3] = {[] { return QString(); }, [](int) { return QStringLiteral("Why?"); }};
        setColumns(std::move(columns));
    }

protected:
    int rows() const override { return 3; }
};

} // namespace

class TableCopyTest : public QObject {
    Q_OBJECT
private slots:
    void rowsAreCopiedWithTheirTitlesAsTheyAreSeen()
    {
        Books books;
        QSortFilterProxyModel turned;
        turned.setSourceModel(&books);
        turned.setSortRole(ColumnModel::kSortRole);
        QTableView view;
        view.setModel(&turned);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.setColumnHidden(2, true);
        view.horizontalHeader()->moveSection(1, 0);
        turned.sort(1, Qt::DescendingOrder);
        view.selectAll();
        const std::unique_ptr<QMimeData> copied(copiedRows(view, CopiedRows::selected));
        QCOMPARE(copied->text(),
                 QStringLiteral("Distance\tTitle\n0.67\tTab here\n0.33\tA & B <1>\n0.00\tEmma\n"));
        QVERIFY(copied->html().contains(QLatin1String("<th>Distance</th><th>Title</th>")));
        QVERIFY(copied->html().contains(QLatin1String("<td>A &amp; B &lt;1&gt;</td>")));
        // A spreadsheet gets the number, of which the text is a rounding.
        QVERIFY(
            copied->html().contains(QStringLiteral("<td sdval=\"%1\">0.33</td>").arg(1 / 3.0, 0, 'g', 17)));
        view.selectRow(1);
        const std::unique_ptr<QMimeData> one(copiedRows(view, CopiedRows::selected));
        QCOMPARE(one->text(), QStringLiteral("Distance\tTitle\n0.33\tA & B <1>\n"));
        QCOMPARE(rowsAsCsv(view, CopiedRows::all).count(QLatin1Char('\n')), 4);
    }

    void theKeyCopiesTheCurrentRowWhereNoneIsSelected()
    {
        ContextMenus menus;
        QListWidget list;
        list.addItems({QStringLiteral("One"), QStringLiteral("Two")});
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setFocus();
        list.setCurrentRow(1, QItemSelectionModel::NoUpdate);
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Two\n"));
    }

    void ofAnEmptyTableThereIsNothingToCopy()
    {
        QListWidget list;
        QVERIFY(!copiedRows(list, CopiedRows::all));
    }
};

QTEST_MAIN(TableCopyTest)
#include "tst_table_copy.moc"
