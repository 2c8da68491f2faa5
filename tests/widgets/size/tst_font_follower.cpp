// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"
#include "widgets/size/directed_text.h"
#include "widgets/size/letter_size.h"
#include "widgets/size/whole_tips.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace shelf;

namespace {

constexpr theme::Units kWide = 20 * theme::kGrid;

/// Sizes as a page sets them when it is made.
struct Page : QWidget {
    Page()
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(2 * theme::kGrid, 0, 0, 0);
        column->setSpacing(theme::kGrid / 2);
        box.setFixedWidth(kWide);
        QFont large = title.font();
        large.setPointSizeF(large.pointSizeF() * 1.5);
        title.setFont(large);
        table.setModel(&model);
        table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + theme::kGrid);
        table.horizontalHeader()->resizeSection(0, 10 * theme::kGrid);
        for (QWidget* one : std::initializer_list<QWidget*>{&box, &title, &table})
            column->addWidget(one);
    }
    QStandardItemModel model{3, 2};
    QComboBox box;
    QLabel title{QStringLiteral("Title")};
    QTableView table;
};

} // namespace

class FontFollowerTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme::apply(*qApp, ThemeChoice::light);
        chooseLetterSize(*qApp, 9);
    }
    void cleanup() { chooseLetterSize(*qApp, 9); }

    void lengthsThatHoldTextGrowAsTheLettersAndGapsHalfAsMuch()
    {
        QCOMPARE(int(theme::kGrid), 8);
        QCOMPARE(int(kWide), 160);
        QCOMPARE(int(theme::kGrid / 2), 4);
        chooseLetterSize(*qApp, 18);
        QCOMPARE(int(kWide), 320);
        QCOMPARE(int(theme::kGrid), 12);
        QCOMPARE(theme::scaled(16), 32.0);
        chooseLetterSize(*qApp, 7);
        QCOMPARE(int(kWide), 160); // never less
    }

    void whatIsOpenFollowsTheFontAsWhatIsMadeWithIt()
    {
        Page open;
        open.show();
        chooseLetterSize(*qApp, 18);
        Page made;
        made.show();
        QTRY_COMPARE(open.box.width(), 320);
        QCOMPARE(open.box.minimumWidth(), made.box.minimumWidth());
        QCOMPARE(open.layout()->contentsMargins(), made.layout()->contentsMargins());
        QCOMPARE(open.layout()->spacing(), made.layout()->spacing());
        QCOMPARE(open.title.font().pointSizeF(), made.title.font().pointSizeF());
        QCOMPARE(open.table.horizontalHeader()->sectionSize(0),
                 made.table.horizontalHeader()->sectionSize(0));
        QVERIFY(open.table.rowHeight(0) >= open.table.fontMetrics().height());
        chooseLetterSize(*qApp, 9);
        QTRY_COMPARE(open.box.width(), 160);
        QCOMPARE(open.layout()->contentsMargins().left(), 16);
    }

    void whatIsCutSaysAllOfItInItsToolTip()
    {
        Page page;
        page.model.setHorizontalHeaderLabels(
            {QStringLiteral("A heading that is far too long"), QStringLiteral("B")});
        page.model.setItem(0, 0,
                           new QStandardItem(QStringLiteral("A cell that is far too long for its column")));
        page.box.addItem(QStringLiteral("A choice whose words have no room here at all"));
        page.show();
        QWidget* head = page.table.horizontalHeader()->viewport();
        QVERIFY(WholeTips::cutText(head, {4, 4}).startsWith(QStringLiteral("A heading")));
        QVERIFY(WholeTips::cutText(page.table.viewport(), {4, 4}).startsWith(QStringLiteral("A cell")));
        QVERIFY(WholeTips::cutText(&page.box, {4, 4}).startsWith(QStringLiteral("A choice")));
        page.table.horizontalHeader()->resizeSection(0, 600);
        page.box.setFixedWidth(600);
        QTRY_VERIFY(page.box.width() == 600);
        for (const QWidget* one :
             std::initializer_list<const QWidget*>{head, page.table.viewport(), &page.box})
            QVERIFY(WholeTips::cutText(one, {4, 4}).isEmpty());
    }

    void textsOfOneDirectionKeepTheirOrderAmongThoseOfTheOther()
    {
        const QString title = QStringLiteral("2-D");
        QCOMPARE(directed(title, Qt::LeftToRight), title);
        QCOMPARE(directed(title, Qt::RightToLeft), QChar(0x2068) + title + QChar(0x2069));
        QCOMPARE(directed(directed(title, Qt::RightToLeft), Qt::RightToLeft),
                 directed(title, Qt::RightToLeft));
        const QString arabic = QStringLiteral("\u0643\u062a\u0627\u0628");
        QCOMPARE(directed(arabic, Qt::RightToLeft), arabic);
    }
};

QTEST_MAIN(FontFollowerTest)
#include "tst_font_follower.moc"
