// SPDX-License-Identifier: GPL-3.0-or-later
// No text of any language is cut on any page or in any dialog, with small, large and very large letters.
#include "tests/app/clipped_walk.h"
#include "tests/english_texts.h"

#include <QStandardPaths>

class ClippedLanguagesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installEnglish();
    }

    void everyLanguageFits_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<QString>("language");
        for (const int points : {9, 16, 20})
            for (const QString& language : shippedLanguages())
                QTest::addRow("%d pt, %s", points, qPrintable(language)) << points << language;
    }

    void everyLanguageFits()
    {
        QFETCH(int, points);
        QFETCH(QString, language);
        const QSize size = points == 16 ? QSize(900, 600) : QSize(1280, 800);
        const QStringList faults = faultsOf({points, language, {size}, true});
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + saidOnce(faults)));
    }
};

QTEST_MAIN(ClippedLanguagesTest)
#include "tst_clipped_languages.moc"
