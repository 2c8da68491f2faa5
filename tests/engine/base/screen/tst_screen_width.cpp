// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/screen/screen_width.h"

#include <QTest>

using namespace shelf;

namespace {

using Lines = std::vector<std::string>;

} // namespace

class ScreenWidthTest : public QObject {
    Q_OBJECT

private slots:
    void charactersTakeTheirCells()
    {
        QCOMPARE(screenWidth(std::string_view("abc")), std::size_t(3));
        QCOMPARE(screenWidth(std::string_view("\u66f8\u67b6")), std::size_t(4)); // wide
        QCOMPARE(screenWidth(std::string_view("e\u0301")), std::size_t(1));      // combining
        QCOMPARE(screenWidth(std::string_view("\u00e9\u20ac")), std::size_t(2));
        QCOMPARE(screenWidth(std::string_view("\xff")), std::size_t(1));
    }

    void aBeginningParts()
    {
        QCOMPARE(beginning("\u66f8\u67b6", 3), std::string_view("\u66f8"));
        QCOMPARE(beginning("e\u0301x", 1), std::string_view("e\u0301"));
        QCOMPARE(beginning("abc", 9), std::string_view("abc"));
    }

    void linesAreBrokenAtBlanks()
    {
        QCOMPARE(wrapped("one two three", 7), (Lines{"one two", "three"}));
        QCOMPARE(wrapped("one two three", 13), (Lines{"one two three"}));
        QCOMPARE(wrapped("incomprehensibility is long", 8), (Lines{"incomprehensibility", "is long"}));
        QCOMPARE(wrapped("a\n\nb", 8), (Lines{"a", "", "b"}));
        QCOMPARE(wrapped("  k: one two", 9), (Lines{"  k: one", "  two"}));
        QCOMPARE(wrapped("", 9), (Lines{""}));
    }

    void wideCharactersAreBrokenAnywhereButBeforeAStop()
    {
        QCOMPARE(wrapped("\u4e00\u4e8c\u4e09\u56db", 4), (Lines{"\u4e00\u4e8c", "\u4e09\u56db"}));
        QCOMPARE(wrapped("\u4e00\u4e8c\u3002\u4e09", 4), (Lines{"\u4e00", "\u4e8c\u3002", "\u4e09"}));
        QCOMPARE(wrapped("abc\u4e00\u4e8c", 5), (Lines{"abc\u4e00", "\u4e8c"}));
    }
};

QTEST_APPLESS_MAIN(ScreenWidthTest)
#include "tst_screen_width.moc"
