// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/flow_layout.h"
#include "widgets/window/focus_follower.h"
#include "widgets/window/page_stack.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace shelf;

namespace {

/// Two pages of ten fields one below the other, far higher than the room.
struct Pages {
    FocusFollower follower;
    PageStack stack;
    bool active = false;
    QList<QLineEdit*> fields[2];

    Pages()
    {
        for (QList<QLineEdit*>& list : fields) {
            auto* page = new QWidget;
            auto* column = new QVBoxLayout(page);
            for (int i = 0; i < 10; ++i) {
                list.append(new QLineEdit(page));
                list.last()->setMinimumSize(150, 60);
                column->addWidget(list.last());
            }
            stack.addPage(page);
        }
        stack.resize(300, 200);
        stack.show();
        stack.activateWindow();
        active = QTest::qWaitForWindowActive(&stack);
    }
    QScrollBar* bar(Qt::Orientation orientation) const
    {
        for (QScrollBar* one : stack.findChildren<QScrollBar*>(Qt::FindDirectChildrenOnly))
            if (one->orientation() == orientation)
                return one;
        return nullptr;
    }
    /// Whether all of it can be seen.
    bool shows(const QWidget* part) const
    {
        return stack.rect().contains(QRect(part->mapTo(&stack, QPoint(0, 0)), part->size()));
    }
};

} // namespace

class TestPageStack : public QObject {
    Q_OBJECT

private slots:
    void aPageBeginsAtTheRightInAMirroredWindow()
    {
        PageStack stack;
        stack.setLayoutDirection(Qt::RightToLeft);
        auto* page = new QWidget;
        auto* row = new QHBoxLayout(page);
        QList<QPushButton*> buttons;
        for (int i = 0; i < 6; ++i) {
            buttons << new QPushButton(QString::number(i));
            buttons.last()->setMinimumSize(100, 400);
            row->addWidget(buttons.last());
        }
        stack.addPage(page);
        stack.resize(300, 200);
        stack.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stack));
        const auto left = [&](int i) { return buttons[i]->mapTo(&stack, QPoint(0, 0)).x(); };
        QVERIFY2(left(0) > 150 && left(0) + 100 <= 300, "what is read first is seen first");
        QCOMPARE(stack.downBar()->x(), 0);
        bringIntoView(buttons[5]);
        QVERIFY2(left(5) >= stack.downBar()->width() && left(5) < 200, "and the last one where it is looked for");
        bringIntoView(buttons[0]);
        QVERIFY(left(0) > 150 && left(0) + 100 <= 300);
    }

    void aPageFillsTheRoomThatThereIs();
    void whatDoesNotFitScrolls();
    void theTabKeyBringsIntoView();
    void theTabKeyFromOutsideBringsIntoView();
    void theWheelTurnsEitherWay();
    void aLabelStaysWithItsField();
    void aClickMovesNothing();
    void theFocusGoesToTheOtherPage();
};

void TestPageStack::aPageFillsTheRoomThatThereIs()
{
    Pages pages;
    pages.stack.resize(900, 1200);
    QCOMPARE(pages.stack.currentPage()->size(), pages.stack.size());
    QVERIFY(pages.bar(Qt::Vertical)->isHidden() && pages.bar(Qt::Horizontal)->isHidden());
}

void TestPageStack::whatDoesNotFitScrolls()
{
    Pages pages;
    const QWidget* page = pages.stack.currentPage();
    QVERIFY(page->height() >= page->minimumSizeHint().height());
    QScrollBar* down = pages.bar(Qt::Vertical);
    QVERIFY(down->isVisible() && pages.bar(Qt::Horizontal)->isHidden());
    QVERIFY(!pages.shows(pages.fields[0].last()));
    down->setValue(down->maximum());
    QVERIFY(pages.shows(pages.fields[0].last()));
    QVERIFY(!pages.shows(pages.fields[0].first()));
    pages.stack.resize(100, 200);
    QVERIFY(pages.bar(Qt::Horizontal)->isVisible());
}

void TestPageStack::theTabKeyBringsIntoView()
{
    Pages pages;
    QVERIFY(pages.active);
    pages.fields[0].first()->setFocus();
    for (int i = 1; i < 10; ++i) {
        QTest::keyClick(pages.stack.focusWidget(), Qt::Key_Tab);
        QCOMPARE(pages.stack.focusWidget(), pages.fields[0][i]);
        QTRY_VERIFY2(pages.shows(pages.fields[0][i]), qPrintable(QString::number(i)));
    }
    QTest::keyClick(pages.stack.focusWidget(), Qt::Key_Backtab);
    QTRY_VERIFY(pages.shows(pages.fields[0][8]));
}

void TestPageStack::theTabKeyFromOutsideBringsIntoView()
{
    FocusFollower follower;
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* outside = new QPushButton(QStringLiteral("outside"), &window);
    row->addWidget(outside);
    // A scroll area on a page: either is too small for what it holds.
    auto* stack = new PageStack(&window);
    row->addWidget(stack, 1);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* area = new QScrollArea(page);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setFixedHeight(150);
    column->addSpacing(400);
    column->addWidget(area);
    auto* form = new QWidget;
    auto* grid = new QVBoxLayout(form);
    auto* label = new QLabel(QStringLiteral("label"), form);
    auto* field = new QLineEdit(form);
    label->setBuddy(field);
    grid->addSpacing(300);
    grid->addWidget(label);
    grid->addWidget(field);
    grid->addSpacing(300);
    area->setWidget(form);
    stack->addPage(page);
    window.resize(500, 250);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto shown = [&](QWidget* part) {
        const QRect there(part->mapTo(stack, QPoint(0, 0)), part->size());
        const QRect inArea(part->mapTo(area->viewport(), QPoint(0, 0)), part->size());
        return stack->rect().contains(there) && area->viewport()->rect().contains(inArea);
    };
    outside->setFocus();
    QVERIFY(!shown(field));
    QTest::keyClick(outside, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), field);
    QTRY_VERIFY(shown(field) && shown(label));
    // From behind as well.
    outside->setFocus();
    stack->downBar()->setValue(0);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    QVERIFY(!shown(field));
    QTest::keyClick(outside, Qt::Key_Backtab);
    QCOMPARE(window.focusWidget(), field);
    QTRY_VERIFY(shown(field) && shown(label));
    // A click moves nothing.
    outside->setFocus();
    area->verticalScrollBar()->setValue(field->y() + field->height() / 2 -
                                        area->viewport()->height()); // half of it is cut
    const int before = area->verticalScrollBar()->value();
    QTest::mouseClick(field, Qt::LeftButton, {}, QPoint(5, 2));
    QCOMPARE(window.focusWidget(), field);
    QCoreApplication::processEvents();
    QCOMPARE(area->verticalScrollBar()->value(), before);
}

void TestPageStack::theWheelTurnsEitherWay()
{
    Pages pages;
    pages.stack.resize(100, 200);
    const auto turn = [&](QPoint angle, Qt::KeyboardModifiers keys = {}) {
        const QPointF at(20, 20);
        QWheelEvent event(at, pages.stack.mapToGlobal(at), {}, angle, {}, keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&pages.stack, &event);
        return QPoint(pages.stack.acrossBar()->value(), pages.stack.downBar()->value());
    };
    const QPoint right = turn({-120, 0});
    QVERIFY(right.x() > 0 && right.y() == 0);
    const QPoint down = turn({0, -120});
    QVERIFY(down.x() == right.x() && down.y() > 0);
    const QPoint back = turn({0, 120}, Qt::ShiftModifier);
    QVERIFY(back.x() < down.x() && back.y() == down.y());
}

void TestPageStack::aLabelStaysWithItsField()
{
    QWidget bar;
    auto* flow = new FlowLayout(&bar);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setGap(4);
    auto* first = new QWidget(&bar);
    auto* label = new QLabel(&bar);
    auto* field = new QWidget(&bar);
    label->setBuddy(field);
    for (QWidget* each : std::initializer_list<QWidget*>{first, label, field}) {
        each->setFixedSize(50, 20);
        flow->addWidget(each);
    }
    bar.resize(120, 100); // room for two
    bar.show();
    QTRY_COMPARE(label->y(), field->y());
    QVERIFY(label->y() > first->y());
    QCOMPARE(flow->heightForWidth(158), 20);
}

void TestPageStack::aClickMovesNothing()
{
    Pages pages;
    QWidget* half = nullptr; // the field that the lower edge cuts
    for (QLineEdit* field : pages.fields[0])
        if (const int top = field->mapTo(&pages.stack, QPoint(0, 0)).y();
            top < pages.stack.height() && top + field->height() > pages.stack.height())
            half = field;
    QVERIFY(half);
    QTest::mouseClick(half, Qt::LeftButton, {}, QPoint(5, 2));
    QCOMPARE(pages.stack.focusWidget(), half);
    QCOMPARE(pages.bar(Qt::Vertical)->value(), 0);
}

void TestPageStack::theFocusGoesToTheOtherPage()
{
    Pages pages;
    pages.fields[0][3]->setFocus();
    pages.stack.setCurrentIndex(1);
    QVERIFY(pages.fields[1].first()->isVisible() && !pages.fields[0].first()->isVisible());
    QCOMPARE(pages.stack.focusWidget(), pages.fields[1].first());
    pages.fields[1].last()->setFocus();
    pages.stack.setCurrentIndex(0);
    QCOMPARE(pages.stack.focusWidget(), pages.fields[0][3]);
    QVERIFY(pages.shows(pages.fields[0][3]));
}

QTEST_MAIN(TestPageStack)
#include "tst_page_stack.moc"
