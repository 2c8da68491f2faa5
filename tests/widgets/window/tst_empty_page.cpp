// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/empty_page.h"

#include <QImage>
#include <QPushButton>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace shelf;

class EmptyPageTest : public QObject {
    Q_OBJECT
private slots:
    /// Without that, a page scrolled sideways in German for the words of one button.
    void longWordsOfAButtonGoIntoTwoLinesWhereThereIsNoRoom()
    {
        EmptyPage page(QString(), QStringLiteral("Nothing is left."));
        const QString words = QStringLiteral("Alles wieder entfernen und die Schätze zurückholen");
        QPushButton* button = page.addButton(QStringLiteral("one"), words);
        const int whole = button->fontMetrics().horizontalAdvance(words);
        const int longest = std::max(button->fontMetrics().horizontalAdvance(QStringLiteral("Alles wieder entfernen und")),
                                     button->fontMetrics().horizontalAdvance(QStringLiteral("die Schätze zurückholen")));
        page.resize(2 * whole, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(button->width() >= whole);
        const int line = button->height();
        QVERIFY(page.minimumSizeHint().width() < whole);
        page.resize(page.minimumSizeHint().width(), 300);
        QTRY_VERIFY(button->width() < whole);
        QVERIFY(button->width() >= longest);
        QTRY_COMPARE(button->height(), line + button->fontMetrics().lineSpacing());
        QCOMPARE(button->text(), words);
        // Something is drawn in both halves.
        const QImage picture = button->grab().toImage();
        for (const bool isLower : {false, true}) {
            const int middle = picture.height() / 2;
            QSet<QRgb> colors;
            for (int y = isLower ? middle + 2 : 4; y < (isLower ? picture.height() - 4 : middle - 2); ++y)
                for (int x = picture.width() / 4; x < 3 * picture.width() / 4; ++x)
                    colors.insert(picture.pixel(x, y));
            QVERIFY2(colors.size() > 5, isLower ? "below" : "above");
        }
    }

    void oneWordStaysWhole()
    {
        EmptyPage page;
        QPushButton* button = page.addButton(QStringLiteral("one"), QStringLiteral("Wiederherstellen"));
        QCOMPARE(button->minimumSizeHint(), button->sizeHint());
        QCOMPARE(button->heightForWidth(10), button->sizeHint().height());
    }
};

QTEST_MAIN(EmptyPageTest)
#include "tst_empty_page.moc"
