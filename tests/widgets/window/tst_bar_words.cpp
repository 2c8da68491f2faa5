// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bar_words.h"

#include "widgets/look/bar_button.h"
#include "widgets/look/flow_layout.h"

#include <QTest>
#include <QToolButton>

using namespace shelf;

class BarWordsTest : public QObject {
    Q_OBJECT
private slots:
    void asManyIconsHaveWordsAsThereIsRoomForAndTheBarGetsNoLineMore()
    {
        QWidget bar;
        auto* layout = new FlowLayout(&bar);
        QList<QToolButton*> buttons;
        for (const char* name : {"Map settings", "Titles", "Density", "Covers", "Epochs"}) {
            buttons << barButton(QStringLiteral("map"), QLatin1String(name), QLatin1String(name), {}, &bar);
            layout->addWidget(buttons.last());
        }
        setBarIcons(bar);
        const auto words = [&] {
            int count = 0;
            for (const QToolButton* button : buttons)
                count += button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
            return count;
        };
        const int line = layout->heightForWidth(1000);
        new BarWords(&bar, buttons);
        bar.resize(1000, 60);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QTRY_COMPARE(words(), 5);
        bar.resize(400, 60);
        QTRY_VERIFY(words() > 0 && words() < 5);
        QCOMPARE(buttons.first()->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        QCOMPARE(layout->heightForWidth(bar.width()), line);
        const int some = words();
        QWidget other; // the same, of which a part is left for what comes and goes
        auto* line2 = new FlowLayout(&other);
        QList<QToolButton*> others;
        for (const QToolButton* button : buttons) {
            others << barButton(QStringLiteral("map"), button->objectName(), button->text(), {}, &other);
            line2->addWidget(others.last());
        }
        setBarIcons(other);
        new BarWords(&other, others, 150);
        other.resize(400, 60);
        other.show();
        QVERIFY(QTest::qWaitForWindowExposed(&other));
        int fewer = 0;
        for (const QToolButton* button : others)
            fewer += button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        QVERIFY(fewer < some);
        QCOMPARE(line2->heightForWidth(400), line);
        bar.resize(240, 60);
        QTRY_VERIFY(words() <= 1);
        bar.resize(1000, 60);
        QTRY_COMPARE(words(), 5);
    }
};

QTEST_MAIN(BarWordsTest)
#include "tst_bar_words.moc"
