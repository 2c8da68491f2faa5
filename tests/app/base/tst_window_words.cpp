// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/window_words.h"
#include "tests/app/fake_model.h"
#include "tests/english_texts.h"

#include <QTest>

using namespace shelf;

class WindowWordsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        installEnglish();
    }

    void theDataAreNamedAndCounted()
    {
        QCOMPARE(WindowWords::facts(nullptr), QStringLiteral("Nothing is open"));
        const auto data = smallShelf(8, 20);
        QCOMPARE(WindowWords::facts(data.get()), QStringLiteral("24 ratings, 8 readers, 20 books"));
        data->onlyTaken = true;
        QCOMPARE(WindowWords::facts(data.get()), QStringLiteral("24 times taken, 8 readers, 20 books"));
        Dataset one = *smallShelf(1, 1);
        one.user = one.book = {0};
        one.rating = {4};
        QCOMPARE(WindowWords::facts(&one), QStringLiteral("1 rating, 1 reader, 1 book"));
        one.onlyTaken = true;
        QCOMPARE(WindowWords::facts(&one), QStringLiteral("1 time taken, 1 reader, 1 book"));
    }

    void colorsFollowTheSystemUnlessTheyAreNamed()
    {
        QVERIFY(themeNamed(QStringLiteral("dark")) == ThemeChoice::dark);
        QVERIFY(themeNamed(QStringLiteral("light")) == ThemeChoice::light);
        QVERIFY(themeNamed(QStringLiteral("system")) == ThemeChoice::system);
        QVERIFY(themeNamed(QStringLiteral("of another version")) == ThemeChoice::system);
    }
};

QTEST_GUILESS_MAIN(WindowWordsTest)
#include "tst_window_words.moc"
