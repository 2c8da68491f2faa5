// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/size/folded_label.h"
#include "widgets/window/notice_bar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace shelf;

/// A notice in a place of any width.
class NoticeBarTest : public QObject {
    Q_OBJECT
private slots:
    void buttonsWrapAndKeepTheirWords_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {260, 340, 420, 560, 900})
            QTest::addRow("%d", width) << width;
    }

    void buttonsWrapAndKeepTheirWords()
    {
        QFETCH(int, width);
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* bar = new NoticeBar(&page);
        column->addWidget(bar);
        column->addStretch(1);
        bar->display(QStringLiteral("Over-fitting."), kLabels);
        page.resize(width, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(page.width(), width); // it asks for no more
        QList<QRect> places;
        for (int i = 0; i < kLabels.size(); ++i) {
            const auto* button = bar->findChild<QPushButton*>(QStringLiteral("notice_%1").arg(i));
            QVERIFY(button && button->isVisible());
            QCOMPARE(button->text(), kLabels[i]);
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            const QRect place(button->mapTo(bar, QPoint(0, 0)), button->size());
            QVERIFY(bar->rect().contains(place));
            for (const QRect& other : std::as_const(places))
                QVERIFY(!other.intersects(place));
            places.append(place);
        }
    }

    /// Nobody takes two lines for the whole where there is more.
    void aFoldedNoticeEndsInDots()
    {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* bar = new NoticeBar(&page);
        column->addWidget(bar);
        column->addStretch(1);
        const QString text = QStringLiteral("The run learned its ratings by heart, word after word. ").repeated(6);
        bar->display(text, {});
        page.resize(420, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* more = bar->findChild<QToolButton*>(QStringLiteral("moreOfNotice"));
        QTRY_VERIFY(more->isVisible());
        const auto* label = bar->findChild<FoldedLabel*>();
        QStringList lines = label->linesIn(label->contentsRect().width());
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[1].endsWith(QChar(u'\u2026')), qPrintable(lines[1]));
        QVERIFY(label->fontMetrics().horizontalAdvance(lines[1]) <= label->contentsRect().width());
        QCOMPARE(label->text(), text);
        more->click();
        lines = label->linesIn(label->contentsRect().width());
        QVERIFY(lines.size() > 3);
        QCOMPARE(lines.join(u' ').simplified(), text.simplified());
    }

    void ofManyCuresANarrowPlaceShowsTheFirstUntilItIsOpened()
    {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* bar = new NoticeBar(&page);
        column->addWidget(bar);
        column->addStretch(1);
        bar->setButtonsFold(true);
        bar->display(QStringLiteral("Over-fitting."), kLabels);
        page.resize(260, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto seen = [bar] {
            int count = 0;
            for (const QPushButton* button : bar->findChildren<QPushButton*>())
                count += button->isVisible() ? 1 : 0;
            return count;
        };
        QTRY_COMPARE(seen(), 1);
        QVERIFY(bar->findChild<QPushButton*>(QStringLiteral("notice_0"))->isVisible());
        auto* more = bar->findChild<QToolButton*>(QStringLiteral("moreOfNotice"));
        QVERIFY(more->isVisible());
        more->click();
        QTRY_COMPARE(seen(), int(kLabels.size()));
        more->click();
        page.resize(1600, 400);
        QTRY_COMPARE(seen(), int(kLabels.size()));
        QVERIFY(!more->isVisible());
    }

    void aLongButtonAsksForNoMoreThanANarrowPlaceHas()
    {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        auto* bar = new NoticeBar(&page);
        column->addWidget(bar);
        column->addStretch(1);
        const QString label = QStringLiteral("Train again with a regularization that is much stronger");
        bar->display(QStringLiteral("Over-fitting."), {label});
        page.resize(230, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(page.width(), 230);
        const auto* button = bar->findChild<QPushButton*>(QStringLiteral("notice_0"));
        QTRY_VERIFY(button->text() != label && button->width() >= button->sizeHint().width());
        QVERIFY(bar->rect().contains(QRect(button->mapTo(bar, QPoint(0, 0)), button->size())));
        QCOMPARE(button->accessibleName(), label);
        QVERIFY(button->toolTip().startsWith(label));
        page.resize(700, 300);
        QTRY_VERIFY(button->text().size() > 40);
    }

    void itLeavesItsNeighborInASplitterAlone()
    {
        QSplitter splitter;
        auto* page = new QWidget;
        auto* column = new QVBoxLayout(page);
        auto* bar = new NoticeBar(page);
        column->addWidget(bar);
        column->addStretch(1);
        auto* neighbor = new QWidget;
        splitter.addWidget(page);
        splitter.addWidget(neighbor);
        splitter.resize(700, 300);
        splitter.setSizes({400, 300});
        splitter.show();
        QVERIFY(QTest::qWaitForWindowExposed(&splitter));
        const int before = neighbor->width();
        bar->display(QStringLiteral("Over-fitting."), kLabels);
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
        QVERIFY(bar->isVisible());
        QCOMPARE(neighbor->width(), before);
    }

    void manyLinesFoldAndNoWordIsCutOnceTheyAreOpened()
    {
        QSplitter splitter(Qt::Vertical);
        auto* upper = new QWidget;
        auto* column = new QVBoxLayout(upper);
        auto* bar = new NoticeBar(upper);
        auto* picture = new QWidget(upper);
        picture->setMinimumHeight(60);
        column->addWidget(bar);
        column->addWidget(picture, 1);
        splitter.addWidget(upper);
        splitter.addWidget(new QWidget);
        splitter.setChildrenCollapsible(false);
        splitter.resize(320, 400);
        splitter.setSizes({120, 280});
        splitter.show();
        QVERIFY(QTest::qWaitForWindowExposed(&splitter));
        const QString text = QStringLiteral("Over-fitting, in many words that need many lines. ").repeated(4);
        bar->display(text, kLabels);
        const auto* words = [&] {
            for (const QLabel* label : bar->findChildren<QLabel*>())
                if (label->text() == text)
                    return label;
            return static_cast<const QLabel*>(nullptr);
        }();
        QVERIFY(words);
        auto* more = bar->findChild<QToolButton*>(QStringLiteral("moreOfNotice"));
        QTRY_VERIFY(more->isVisible());
        const int line = words->fontMetrics().lineSpacing();
        QTRY_COMPARE(words->height(), 2 * line); // whole lines
        QVERIFY(words->heightForWidth(words->width()) > 3 * line);
        QCOMPARE(words->toolTip(), text);
        QTRY_COMPARE(bar->height(), bar->minimumHeight()); // come to rest
        const int folded = bar->height();
        more->click();
        QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
        QVERIFY(bar->height() > folded);
        QVERIFY(picture->height() >= 60);
        const int narrow = bar->height();
        more->click();
        QTRY_COMPARE(bar->height(), folded);
        more->click();
        QTRY_COMPARE(bar->height(), narrow);
        splitter.resize(900, 400);
        QTRY_VERIFY(bar->minimumHeight() < narrow); // gives back what it no longer needs
        bar->display(QStringLiteral("Over-fitting."), kLabels);
        QTRY_VERIFY(!more->isVisible());
    }

    void aLabelOfAnyLengthHasItsWordsInTheToolTip()
    {
        NoticeBar bar;
        const QString label = QStringLiteral("Open 3 of ") + QString(300, QLatin1Char('m'));
        bar.display(QStringLiteral("Kept."), {label}, NoticeBar::Tone::plain, {QStringLiteral("one\ntwo")});
        const auto* button = bar.findChild<QPushButton*>(QStringLiteral("notice_0"));
        QVERIFY(button->text().startsWith(QStringLiteral("Open 3 of ")));
        QVERIFY(button->sizeHint().width() < 400);
        QCOMPARE(button->toolTip(), label + QStringLiteral("\none\ntwo"));
        QCOMPARE(button->accessibleName(), label);
    }

private:
    const QStringList kLabels{QStringLiteral("Set Weight decay to 0.0001"),
                              QStringLiteral("Set Embedding dropout to 0.2"),
                              QStringLiteral("Set Hidden dropout to 0.2")};
};

QTEST_MAIN(NoticeBarTest)
#include "tst_notice_bar.moc"
