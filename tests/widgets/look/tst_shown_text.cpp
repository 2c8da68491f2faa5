// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/column_model.h"
#include "widgets/look/text.h"

#include <QTest>

using namespace shelf;

namespace {

/// A table of one title.
class OneTitle : public ColumnModel {
public:
    explicit OneTitle(const QString& title)
    {
        setColumns(
            {{.title = [] { return QStringLiteral("Title"); },
              .text = [title](int) -> QVariant { return title; },
              .tip = [title](int) -> QVariant { return title; }},
             {.title = [] { return QStringLiteral("Year"); }, .text = [](int) -> QVariant { return 1984; }}});
    }

protected:
    int rows() const override { return 1; }
};

} // namespace

/// What files bring is shown as it is, but for what would turn the line around or hide in it.
class ShownTextTest : public QObject {
    Q_OBJECT
private slots:
    void whatTurnsALineAroundIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const QString lost(QChar::ReplacementCharacter);
        const auto row = [](const char* name, const QString& text, const QString& shown) {
            QTest::newRow(name) << text << shown;
        };
        row("plain", QStringLiteral("The Hobbit"), QStringLiteral("The Hobbit"));
        row("empty", {}, {});
        row("override", QStringLiteral("gpj.\u202Eexe"), QStringLiteral("gpj.%1exe").arg(lost));
        row("isolate", QStringLiteral("a\u2066b\u2069"), QStringLiteral("a%1b%1").arg(lost));
        row("mark", QStringLiteral("a\u200Eb"), QStringLiteral("a%1b").arg(lost));
        row("control", QStringLiteral("a\u0007b\u009Bc"), QStringLiteral("a%1b%1c").arg(lost));
        row("blank without width", QStringLiteral("a\u200Bb"), QStringLiteral("a%1b").arg(lost));
        row("tag", QString::fromUcs4(U"a\U000E0041"), QStringLiteral("a%1").arg(lost));
        const QString lines = QStringLiteral("two\nlines\tand a tab");
        row("lines", lines, lines);
        // What is written from right to left, or with joiners, is no trick.
        for (const QString& word :
             {QStringLiteral("\u05E1\u05E4\u05E8"),
              QStringLiteral("\u06A9\u062A\u0627\u0628\u200C\u0647\u0627"),
              QString::fromUcs4(U"\U0001F468\u200D\U0001F469"), QStringLiteral("B\u00FCcher")})
            row(word.toUtf8().toHex().constData(), word, word);
    }
    void whatTurnsALineAroundIsSeen()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(shownText(text), shown);
        QCOMPARE(shownText(std::string_view(text.toStdString())), shown);
        const OneTitle table(text);
        QCOMPARE(table.index(0, 0).data().toString(), shown);
        QCOMPARE(table.index(0, 0).data(Qt::ToolTipRole).toString(), shown);
        QCOMPARE(table.index(0, 1).data(), QVariant(1984));
    }
};

QTEST_GUILESS_MAIN(ShownTextTest)
#include "tst_shown_text.moc"
