// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QVBoxLayout>

using namespace shelf;

class TitleRoomTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, ThemeChoice::light); }

    void aSmallDialogHasRoomForItsTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("a word") << QStringLiteral("Report");
        QTest::newRow("some") << QStringLiteral("What is kept of the data that were opened");
    }
    void aSmallDialogHasRoomForItsTitle()
    {
        QFETCH(QString, title);
        QDialog dialog;
        dialog.setWindowTitle(title);
        auto* column = new QVBoxLayout(&dialog);
        column->addWidget(new QPushButton(QStringLiteral("OK"), &dialog));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        // Beside the buttons that a window has.
        const int letters = dialog.fontMetrics().horizontalAdvance(title);
        QVERIFY2(dialog.width() >= letters + 3 * dialog.fontMetrics().height(),
                 qPrintable(QStringLiteral("%1 for %2").arg(dialog.width()).arg(letters)));
    }

    /// A name in it may be of any length.
    void aTitleMakesNoDialogHalfAsWideAsTheScreen()
    {
        QDialog dialog;
        dialog.setWindowTitle(QString(QStringLiteral("Report ")).repeated(100));
        auto* column = new QVBoxLayout(&dialog);
        column->addWidget(new QPushButton(QStringLiteral("OK"), &dialog));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.width() <= dialog.screen()->availableGeometry().width() / 2 + 1);
    }
};

QTEST_MAIN(TitleRoomTest)
#include "tst_title_room.moc"
