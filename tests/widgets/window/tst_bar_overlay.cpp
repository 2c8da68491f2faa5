// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bar_overlay.h"

#include "widgets/window/message_bar.h"
#include "widgets/window/notice_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace shelf;

class BarOverlayTest : public QObject {
    Q_OBJECT
private slots:
    /// Laying out must not ask for laying out anew: the window would spin for good.
    void itComesToRest()
    {
        struct Counter : QObject {
            int requests = 0;
            bool eventFilter(QObject*, QEvent* event) override
            {
                requests += event->type() == QEvent::LayoutRequest;
                return false;
            }
        } counter;
        QWidget page;
        page.resize(600, 400);
        auto* column = new QVBoxLayout(&page);
        column->addWidget(new QPushButton(&page));
        auto* overlay = new BarOverlay(&page);
        auto* notice = new NoticeBar(overlay);
        overlay->addBar(notice);
        overlay->installEventFilter(&counter);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        notice->display(QStringLiteral("Two runs are kept."), {QStringLiteral("Open")});
        QTest::qWait(100);
        const int before = counter.requests;
        QTest::qWait(100);
        QCOMPARE(counter.requests, before);
    }

    /// What says where a report is stays until it is closed, and lies over no tool meanwhile.
    void aBarHidesNothing()
    {
        QWidget page;
        page.resize(600, 400);
        auto* column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        auto* name = new QLabel(QStringLiteral("The library"), &page);
        column->addWidget(name);
        column->addStretch();
        auto* overlay = new BarOverlay(&page);
        auto* notice = new NoticeBar(overlay);
        auto* message = new MessageBar(overlay);
        overlay->addBar(notice);
        overlay->addBar(message);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(name->y(), 0);
        QCOMPARE(overlay->height(), 0);
        for (const int width : {600, 300}) {
            page.resize(width, 400);
            notice->display(QString(QStringLiteral("Seven runs are kept. ")).repeated(6),
                            {QStringLiteral("Open")});
            QTRY_VERIFY(overlay->height() > 0 && name->y() >= overlay->height());
            QTRY_VERIFY(notice->height() >= notice->minimumHeight()); // nothing of it is cut
            const int one = overlay->height();
            message->showNote(QStringLiteral("The report is written: report.html"));
            QTRY_VERIFY(overlay->height() > one && name->y() >= overlay->height());
            notice->dismiss();
            message->dismiss();
            QTRY_COMPARE(name->y(), 0);
            QCOMPARE(overlay->height(), 0);
        }
        // Where there is no room to spare the window stays as large as it is.
        name->setMinimumHeight(395);
        message->showNote(QStringLiteral("The report is written: report.html"));
        QTRY_VERIFY(overlay->height() > 0);
        QTest::qWait(50);
        QCOMPARE(page.height(), 400);
        QCOMPARE(name->y(), 0);
    }

    /// A lasso goes on where it was, whatever has ended meanwhile.
    void nothingMovesWhileTheMouseIsHeld()
    {
        QWidget page;
        page.resize(600, 400);
        auto* column = new QVBoxLayout(&page);
        auto* canvas = new QLabel(QStringLiteral("Map"), &page);
        column->addWidget(canvas);
        auto* overlay = new BarOverlay(&page);
        auto* message = new MessageBar(overlay);
        overlay->addBar(message);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QRect before = canvas->geometry();
        QTest::mousePress(page.windowHandle(), Qt::LeftButton, {}, before.center());
        message->showNote(QStringLiteral("The report is written: report.html"));
        QTRY_VERIFY(overlay->height() > 0);
        QTest::qWait(150);
        QCOMPARE(canvas->geometry(), before);
        QTest::mouseRelease(page.windowHandle(), Qt::LeftButton, {}, before.center());
        QTRY_VERIFY(canvas->y() >= overlay->height());
        message->dismiss();
        QTRY_COMPARE(canvas->geometry(), before);
    }
};

QTEST_MAIN(BarOverlayTest)
#include "tst_bar_overlay.moc"
