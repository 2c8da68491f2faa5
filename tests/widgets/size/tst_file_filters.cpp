// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/size/file_filters.h"

#include <QFileSystemModel>
#include <QTest>
#include <QTextLayout>

using namespace shelf;

namespace {

/// Whether the letters of `part` stand one after the other from left to right where `text` is drawn in a
/// mirrored window.
bool readsFromTheLeft(const QString& text, const QString& part)
{
    QTextLayout layout(text);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const auto at = static_cast<int>(text.indexOf(part));
    for (int i = at; i < at + part.size(); ++i)
        if (line.cursorToX(i) >= line.cursorToX(i, QTextLine::Trailing))
            return false;
    for (int i = at; i + 1 < at + part.size(); ++i)
        if (line.cursorToX(i) >= line.cursorToX(i + 1))
            return false;
    return true;
}

} // namespace

class TestFileFilters : public QObject {
    Q_OBJECT

private slots:
    void patternsReadAsTheyAreWrittenInAMirroredWindow()
    {
        const QString all = QStringLiteral("جداول (*.csv *.tsv)");
        const QString part = QStringLiteral("*.csv *.tsv");
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setLayoutDirection(Qt::RightToLeft);
        setFileFilters(dialog, {all, QStringLiteral("كل الملفات (*)")});
        QCOMPARE(dialog.nameFilters().size(), 2);
        QVERIFY(!readsFromTheLeft(all, part)); // as it would be
        QVERIFY(readsFromTheLeft(dialog.nameFilters().first(), part));
    }

    void theyStillChooseTheirFiles()
    {
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setLayoutDirection(Qt::RightToLeft);
        setFileFilters(dialog, {QStringLiteral("جداول (*.csv *.tsv)")});
        auto* model = dialog.findChild<QFileSystemModel*>();
        QVERIFY(model);
        QCOMPARE(model->nameFilters(), (QStringList{QStringLiteral("*.csv"), QStringLiteral("*.tsv")}));
    }

    void elsewhereTheyAreAsTheyWere()
    {
        const QStringList filters{QStringLiteral("Tables (*.csv)"), QStringLiteral("All files (*)")};
        QFileDialog dialog;
        dialog.setLayoutDirection(Qt::LeftToRight);
        setFileFilters(dialog, filters);
        QCOMPARE(dialog.nameFilters(), filters);
    }
};

QTEST_MAIN(TestFileFilters)
#include "tst_file_filters.moc"
