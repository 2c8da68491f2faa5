// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/found_rows.h"

#include <QStandardItemModel>
#include <QTest>

using namespace shelf;

class TestFoundRows : public QObject {
    Q_OBJECT

private slots:
    void rowsAreFoundByAnyCellHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<int>>("rows");
        QTest::newRow("nothing") << QString() << QList<int>{0, 1, 2};
        QTest::newRow("Greek capitals") << QStringLiteral("\u039F\u0394\u03A5\u03A3\u03A3") << QList<int>{0};
        QTest::newRow("without the accent") << QStringLiteral("emile") << QList<int>{1};
        QTest::newRow("full width") << QStringLiteral("\uFF2C\uFF25\uFF2D") << QList<int>{2};
        QTest::newRow("second column") << QStringLiteral("homer") << QList<int>{0};
        QTest::newRow("none") << QStringLiteral("qqq") << QList<int>{};
    }
    void rowsAreFoundByAnyCellHoweverItIsWritten()
    {
        QFETCH(QString, words);
        QFETCH(QList<int>, rows);
        QStandardItemModel model;
        const QString cells[][2] = {
            {QStringLiteral("\u039F\u03B4\u03CD\u03C3\u03C3\u03B5\u03B9\u03B1"), QStringLiteral("Homer")},
            {QStringLiteral("Germinal"), QStringLiteral("\u00C9mile Zola")},
            {QStringLiteral("Solaris"), QStringLiteral("Stanis\u0142aw Lem")},
        };
        for (const auto& [title, author] : cells)
            model.appendRow({new QStandardItem(title), new QStandardItem(author)});
        FoundRows found;
        found.setSourceModel(&model);
        found.setWords(words);
        QList<int> shown;
        for (int row = 0; row < found.rowCount(); ++row)
            shown << found.mapToSource(found.index(row, 0)).row();
        QCOMPARE(shown, rows);
    }
};

QTEST_MAIN(TestFoundRows)
#include "tst_found_rows.moc"
