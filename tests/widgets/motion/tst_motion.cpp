// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"
#include "widgets/motion/motion.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>
#include <QTest>

using namespace shelf;

class MotionTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, ThemeChoice::light); }
    void cleanup()
    {
        motion::choose(motion::Choice::system);
        motion::setDesktopReduced(false);
    }

    void onesOwnWordCountsBeforeTheDesktops()
    {
        QVERIFY(!motion::isReduced());
        motion::setDesktopReduced(true);
        QVERIFY(motion::isReduced());
        motion::choose(motion::Choice::full);
        QVERIFY(!motion::isReduced());
        motion::setDesktopReduced(false);
        motion::choose(motion::Choice::reduced);
        QVERIFY(motion::isReduced());
    }

    void theStyleAnimatesNothingThen()
    {
        const QStyle* style = QApplication::style();
        QVERIFY(style->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
        motion::choose(motion::Choice::reduced);
        QCOMPARE(style->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QCOMPARE(style->styleHint(QStyle::SH_Widget_Animate), 0);
    }

    void aBarOfUnknownLengthStandsStill()
    {
        motion::choose(motion::Choice::reduced);
        QProgressBar bar;
        bar.setRange(0, 0);
        bar.resize(200, 12);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const QImage first = bar.grab().toImage();
        QTest::qWait(200);
        QCOMPARE(bar.grab().toImage(), first);
    }
};

QTEST_MAIN(MotionTest)
#include "tst_motion.moc"
