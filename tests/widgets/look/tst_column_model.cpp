// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/column_model.h"
#include "widgets/look/elided_label.h"
#include "widgets/look/table_cells.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace shelf;

namespace {

struct Shelf {
    QString name;
    int books;
};

/// Two shelves, the second of which is bold.
class Shelves : public ColumnModel {
public:
    explicit Shelves(std::vector<Shelf> shelves) : m_shelves(std::move(shelves))
    {
        const auto shelf = [this](int row) { return m_shelves[static_cast<std::size_t>(row)]; };
        setColumns({{.title = [] { return QStringLiteral("Shelf"); },
                     .text = [shelf](int row) { return shelf(row).name; },
                     .tip = [shelf](int row) { return QStringLiteral("a tip of ") + shelf(row).name; }},
                    {.title = [] { return QStringLiteral("Books"); },
                     .text = [shelf](int row) { return QStringLiteral("%1 books").arg(shelf(row).books); },
                     .isNumber = true,
                     .sort = [shelf](int row) { return shelf(row).books; },
                     .titleTip = [] { return QStringLiteral("how many"); },
                     .titleMark = [] { return QColor(Qt::red); },
                     .bar = [shelf](int row) { return shelf(row).books / 10.0; },
                     .copied = [shelf](int row) { return shelf(row).books; }}});
    }

    bool booksShown = true;

protected:
    int rows() const override { return static_cast<int>(m_shelves.size()); }
    bool hasColumn(int column) const override { return column == 0 || booksShown; }
    QVariant look(int row, int, int role) const override
    {
        if (role == Qt::FontRole)
            return boldFont(row == 1);
        return role == Qt::ToolTipRole ? QVariant(QStringLiteral("a tip of the row")) : QVariant();
    }

private:
    std::vector<Shelf> m_shelves;
};

/// A turned table: a column a shelf, which come and go.
class Turned : public ColumnModel {
public:
    void setShelves(const QStringList& names)
    {
        beginResetModel();
        std::vector<TableColumn> columns;
        for (const QString& name : names)
            columns.push_back({[name] { return name; }, [name](int) { return name.size(); }, true});
        setColumns(std::move(columns));
        endResetModel();
    }

protected:
    int rows() const override { return 1; }
};

} // namespace

class ColumnModelTest : public QObject {
    Q_OBJECT
private slots:
    void cellsAndHeadersSayWhatTheirColumnsSay();
    void aNameThatLooksLikeHtmlIsShownAsItIs();
    void aTableIsCopiedWithItsHeaderAsOtherProgramsReadIt();
    void columnsCanComeAndGo();
};

/// A title from a file must neither be drawn as HTML nor fetch a picture.
void ColumnModelTest::aNameThatLooksLikeHtmlIsShownAsItIs()
{
    const QString evil = QStringLiteral("<b>bold</b> &amp; <img src=\"file:///etc/passwd\">");
    Shelves model({{evil, 1}, {QStringLiteral("plain & simple"), 2}});
    QTextDocument shown;
    shown.setHtml(model.index(0, 0).data(Qt::ToolTipRole).toString());
    QCOMPARE(shown.toPlainText(), QStringLiteral("a tip of ") + evil);
    QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("a tip of plain & simple"));
    ElidedLabel label;
    label.setText(evil);
    shown.setHtml(label.toolTip());
    QCOMPARE(shown.toPlainText(), evil);
}

void ColumnModelTest::cellsAndHeadersSayWhatTheirColumnsSay()
{
    Shelves model({{QStringLiteral("red"), 12}, {QStringLiteral("blue"), 3}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("blue"));
    QCOMPARE(model.index(0, 1).data(ColumnModel::kSortRole).toInt(), 12);
    QCOMPARE(model.index(0, 0).data(ColumnModel::kSortRole).toString(), QStringLiteral("red"));
    QCOMPARE(model.index(0, 1).data(kBarRole).toDouble(), 1.2);
    QVERIFY(!model.index(0, 0).data(kBarRole).isValid());
    QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("a tip of blue"));
    QCOMPARE(model.index(1, 1).data(Qt::ToolTipRole).toString(), QStringLiteral("a tip of the row"));
    QVERIFY(model.index(1, 0).data(Qt::FontRole).isValid() &&
            !model.index(0, 0).data(Qt::FontRole).isValid());
    {
        const int role = Qt::TextAlignmentRole;
        QCOMPARE(model.index(0, 1).data(role), cellAlignment(true));
        QCOMPARE(model.headerData(1, Qt::Horizontal, role), cellAlignment(true));
        QCOMPARE(model.headerData(0, Qt::Horizontal, role), cellAlignment(false));
    }
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Books"));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), QStringLiteral("how many"));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DecorationRole).value<QColor>(), QColor(Qt::red));
    QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::DecorationRole).isValid());
    QVERIFY(!model.headerData(2, Qt::Horizontal).isValid() && !model.headerData(0, Qt::Vertical).isValid());
}

void ColumnModelTest::aTableIsCopiedWithItsHeaderAsOtherProgramsReadIt()
{
    Shelves model({{QStringLiteral("red, \"old\""), 12}, {QStringLiteral("=1+1"), 3}});
    // RFC 4180's quotes; a text that a spreadsheet would compute gets an apostrophe.
    QCOMPARE(model.text(u','), QStringLiteral("Shelf,Books\n\"red, \"\"old\"\"\",12\n'=1+1,3\n"));
    model.booksShown = false;
    QCOMPARE(model.text(u'\t').section(u'\n', 0, 0), QStringLiteral("Shelf"));
}

void ColumnModelTest::columnsCanComeAndGo()
{
    Turned model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setShelves({QStringLiteral("red"), QStringLiteral("blue")});
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("blue"));
    QCOMPARE(model.index(0, 1).data().toInt(), 4);
    model.setShelves({});
    QCOMPARE(model.columnCount(), 0);
    QVERIFY(!model.headerData(0, Qt::Horizontal).isValid());
    QCOMPARE(resets.size(), 2);
}

QTEST_MAIN(ColumnModelTest)
#include "tst_column_model.moc"
