// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_stack.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace shelf;

namespace {

/// Two pages of ten fields one below the other, far higher than the room.
struct Pages {
    PageStack stack;
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
    void aPageFillsTheRoomThatThereIs();
    void whatDoesNotFitScrolls();
    void theTabKeyBringsIntoView();
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
    pages.fields[0].first()->setFocus();
    for (int i = 1; i < 10; ++i) {
        QTest::keyClick(pages.stack.focusWidget(), Qt::Key_Tab);
        QCOMPARE(pages.stack.focusWidget(), pages.fields[0][i]);
        QVERIFY2(pages.shows(pages.fields[0][i]), qPrintable(QString::number(i)));
    }
    QTest::keyClick(pages.stack.focusWidget(), Qt::Key_Backtab);
    QVERIFY(pages.shows(pages.fields[0][8]));
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
