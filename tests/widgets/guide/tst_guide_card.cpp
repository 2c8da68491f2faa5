// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guide/guide_card.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace shelf;

class GuideCardTest : public QObject {
    Q_OBJECT
private slots:
    void itLiesBesideItsTargetAndInTheRoom()
    {
        const QRect room(0, 0, 900, 600);
        const QSize card(280, 140);
        for (const QRect& target :
             {QRect(10, 60, 60, 50), QRect(800, 10, 90, 30), QRect(800, 560, 90, 30),
              QRect(100, 540, 120, 30), QRect(90, 100, 600, 300), QRect(400, 0, 200, 600)}) {
            const QRect at = placeBeside(target, card, room);
            QVERIFY(room.contains(at));
            QVERIFY2(!at.intersects(target),
                     qPrintable(QStringLiteral("%1,%2").arg(target.x()).arg(target.y())));
        }
        // What leaves no place has it inside, where it hides the least.
        const QRect large(90, 40, 800, 540);
        const QRect inside = placeBeside(large, card, room);
        QVERIFY(large.contains(inside) && inside.right() > large.center().x() &&
                inside.bottom() > large.center().y());
    }

    /// What of it is not hidden by its parents, though its own rows cover all of it but the scroll bar.
    void theWholeTableIsPointedAt()
    {
        QWidget window;
        window.resize(900, 600);
        QWidget room(&window);
        room.setGeometry(20, 20, 400, 300);
        QTableWidget table(200, 2, &room);
        table.setGeometry(10, 30, 300, 500); // its lower part lies outside
        GuideCard card(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        card.pointAt(&table);
        card.display({.title = QStringLiteral("A table"),
                      .text = QStringLiteral("Look at it."),
                      .next = QStringLiteral("Next"),
                      .end = QStringLiteral("End")});
        const QRect seen(30, 50, 300, 270);
        const auto* ring = window.findChild<QWidget*>(QStringLiteral("guideRing"));
        QVERIFY(ring->geometry().contains(seen));
        QVERIFY(seen.adjusted(-9, -9, 9, 9).contains(ring->geometry()));
        QVERIFY(!card.geometry().intersects(seen));
    }

    void itLeavesTheBeginningOfTheLinesFreeWhereverTheyBegin()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QWidget window;
            window.setLayoutDirection(direction);
            window.resize(900, 600);
            GuideCard card(&window);
            window.show();
            card.display({.title = QStringLiteral("New here?"), .next = QStringLiteral("&Begin")});
            QVERIFY(card.isVisible());
            const int before = card.geometry().left();
            const int behind = window.width() - card.geometry().right();
            QVERIFY(direction == Qt::LeftToRight ? behind < before : before < behind);
            window.resize(600, 500); // at once, not at its next look
            QVERIFY(window.rect().contains(card.geometry()));
        }
    }

    void itLetsEveryPressThroughAndFollowsItsTarget()
    {
        QWidget window;
        window.resize(800, 500);
        QPushButton target(QStringLiteral("Train"), &window);
        target.setGeometry(40, 40, 100, 30);
        GuideCard card(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        target.setFocus();
        card.pointAt(&target);
        card.display({.place = QStringLiteral("1 of 2"),
                      .title = QStringLiteral("A model learns"),
                      .text = QStringLiteral("Press Train."),
                      .next = QStringLiteral("&Next"),
                      .end = QStringLiteral("&End the tour")});
        QVERIFY(card.isVisible());
        QCOMPARE(window.focusWidget(), &target);
        auto* ring = window.findChild<QWidget*>(QStringLiteral("guideRing"));
        QVERIFY(ring->isVisible() && ring->geometry().contains(target.geometry()));
        QCOMPARE(window.childAt(target.geometry().center()), &target);
        target.move(300, 300);
        QTRY_VERIFY(ring->geometry().contains(target.geometry()));
        QVERIFY(!card.geometry().intersects(target.geometry()));
        card.display({.title = QStringLiteral("What is next?"),
                      .next = QStringLiteral("Look at all of the map of books"),
                      .end = QStringLiteral("Dismiss this for good"),
                      .other = QStringLiteral("Choose one of the readers")});
        for (const char* name : {"guideNext", "guideOther", "guideEnd"}) { // no word is cut
            const auto* button = card.findChild<QPushButton*>(QLatin1String(name));
            QTRY_VERIFY2(button->width() >= button->sizeHint().width(), name);
        }
        card.display({.text = QStringLiteral("Press Train."),
                      .next = QStringLiteral("Next"),
                      .end = QStringLiteral("End")});
        target.hide();
        QTRY_VERIFY(!ring->isVisible());
        QVERIFY(card.isVisible());

        QSignalSpy next(&card, &GuideCard::nextWanted), end(&card, &GuideCard::endWanted);
        QTest::keyClick(card.findChild<QPushButton*>(QStringLiteral("guideNext")), Qt::Key_Space);
        QCOMPARE(next.size(), 1);
        QTest::keyClick(&card, Qt::Key_Escape);
        QCOMPARE(end.size(), 1);
        QVERIFY(!card.findChild<QPushButton*>(QStringLiteral("guideOther"))->isVisible());
    }
};

QTEST_MAIN(GuideCardTest)
#include "tst_guide_card.moc"
