// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bar_value.h"

#include <QProgressBar>
#include <QTest>
#include <QVBoxLayout>

using namespace shelf;

class BarValueTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsPaintedAtOnce()
    {
        struct Painted : QWidget {
            int times = 0;
            void paintEvent(QPaintEvent*) override { ++times; }
        };
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* map = new Painted;
        auto* bar = new QProgressBar;
        bar->setRange(0, 1000);
        column->addWidget(map);
        column->addWidget(bar);
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(map->times > 0);
        const int before = map->times;
        map->update();
        setBarValue(*bar, 700);
        QCOMPARE(bar->value(), 700);
        QVERIFY(bar->updatesEnabled());
        QCOMPARE(map->times, before);
        QTRY_VERIFY(map->times > before);
    }
};

QTEST_MAIN(BarValueTest)
#include "tst_bar_value.moc"
