// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bar_overlay.h"

#include "widgets/window/message_bar.h"
#include "widgets/window/notice_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

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

    void nothingBelowMovesWhenABarComesOrGoes()
    {
        QWidget page;
        page.resize(600, 400);
        auto* column = new QVBoxLayout(&page);
        auto* button = new QPushButton(QStringLiteral("Train"), &page);
        column->addWidget(button);
        column->addStretch();
        auto* overlay = new BarOverlay(&page);
        auto* notice = new NoticeBar(overlay);
        auto* message = new MessageBar(overlay);
        overlay->addBar(notice);
        overlay->addBar(message);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QRect before = button->geometry();
        QCOMPARE(overlay->height(), 0);
        QCOMPARE(page.childAt(before.center()), button);

        message->showError(Error::failure("The file cannot be written", "Choose another folder."));
        QVERIFY(message->isVisible());
        QTRY_VERIFY(overlay->height() >= message->minimumSizeHint().height());
        QCOMPARE(button->geometry(), before);
        const int one = overlay->height();
        notice->display(QString(QStringLiteral("Seven runs are kept. ")).repeated(12),
                        {QStringLiteral("Open")});
        QTRY_VERIFY(overlay->height() > one);
        const auto* words = notice->findChild<QLabel*>();
        QVERIFY(words);
        QTRY_VERIFY(notice->height() >= notice->minimumHeight()); // nothing of it is cut
        QCOMPARE(button->geometry(), before);
        page.resize(400, 400);
        QTRY_COMPARE(overlay->width(), 400);
        QVERIFY(overlay->height() <= 200);
        page.resize(600, 400);
        message->dismiss();
        notice->dismiss();
        QTRY_COMPARE(overlay->height(), 0);
        QCOMPARE(button->geometry(), before);
        QCOMPARE(page.childAt(before.center()), button); // and can be pressed
    }

    void aBarThatStandsHidesNothing()
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
        overlay->addBar(notice, BarOverlay::Kind::standing);
        overlay->addBar(message);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(name->y(), 0);
        for (const int width : {600, 300}) {
            page.resize(width, 400);
            notice->display(QString(QStringLiteral("Seven runs are kept. ")).repeated(6),
                            {QStringLiteral("Open")});
            QTRY_VERIFY(overlay->height() > 0 && name->y() >= overlay->height());
            const int room = name->y();
            message->showError(Error::failure("The file cannot be written", "Choose another folder."));
            QTRY_VERIFY(overlay->height() > room);
            QCOMPARE(name->y(), room); // what passes moves nothing
            message->dismiss();
            notice->dismiss();
            QTRY_COMPARE(name->y(), 0);
        }
        // Where there is no room to spare the window stays as large as it is.
        name->setMinimumHeight(395);
        notice->display(QStringLiteral("Seven runs are kept."), {QStringLiteral("Open")});
        QTRY_VERIFY(overlay->height() > 0);
        QTest::qWait(50);
        QCOMPARE(page.height(), 400);
        QCOMPARE(name->y(), 0);
    }
};

QTEST_MAIN(BarOverlayTest)
#include "tst_bar_overlay.moc"
