// SPDX-License-Identifier: GPL-3.0-or-later
// A size of letters that was chosen before holds for all texts when the program is started again.
#include "app/window/main_window.h"
#include "tests/english_texts.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

class LettersAtTheStartTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installEnglish();
    }

    void everyTextHasTheChosenSizeWhenTheProgramIsStarted()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        settings.set(keys::textSize, 20);
        Session session;
        Jobs jobs;
        MainWindow window(session, jobs, settings, nullptr, folder.path());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(QApplication::font().pointSize(), 20);
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            const bool hasText = qobject_cast<const QLabel*>(widget) || qobject_cast<const QHeaderView*>(widget);
            if (hasText && QFontInfo(widget->font()).pixelSize() < 22) // 20 pt are 27 pixels
                QFAIL(qPrintable(QStringLiteral("%1 %2 in %3 has letters of %4 pixels")
                                     .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                          widget->parentWidget()->objectName())
                                     .arg(QFontInfo(widget->font()).pixelSize())));
        }
        const QSize room = window.screen()->availableGeometry().size();
        QVERIFY2(window.minimumWidth() < room.width() && window.minimumHeight() < room.height(),
                 "there is room for its frame");
    }
};

QTEST_MAIN(LettersAtTheStartTest)
#include "tst_letters_at_the_start.moc"
