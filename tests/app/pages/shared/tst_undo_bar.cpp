// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/undo_bar.h"

#include <QAbstractButton>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace shelf;

namespace {

QAbstractButton* undoOf(const UndoBar& bar)
{
    for (QAbstractButton* button : bar.findChildren<QAbstractButton*>())
        if (button->text() == QLatin1String("Undo") && button->isVisibleTo(&bar))
            return button;
    return nullptr;
}

} // namespace

class TestUndoBar : public QObject {
    Q_OBJECT

    QWidget page;
    UndoBar* bar = nullptr;

private slots:
    void initTestCase()
    {
        bar = new UndoBar;
        (new QVBoxLayout(&page))->addWidget(bar);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

    void whatWasDoneIsTakenBackOnce()
    {
        int undone = 0;
        bar->offer(QStringLiteral("Removed."), [&] { ++undone; });
        QVERIFY(undoOf(*bar));
        undoOf(*bar)->click();
        QCOMPARE(undone, 1);
        QVERIFY(bar->isHidden());
    }

    /// It may be a whole library, or a run.
    void whatIsNeededToTakeItBackIsLetGo_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"undone", "cross", "dismissed", "another", "told"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatIsNeededToTakeItBackIsLetGo()
    {
        QFETCH(const QString, how);
        auto large = std::make_shared<int>(1);
        const std::weak_ptr<int> kept = large;
        bar->offer(QStringLiteral("Removed."), [large = std::move(large)] {});
        QVERIFY(!kept.expired());
        page.hide(); // another page is looked at
        QVERIFY(!kept.expired());
        page.show();
        if (how == QLatin1String("undone"))
            undoOf(*bar)->click();
        else if (how == QLatin1String("cross"))
            bar->findChild<QAbstractButton*>(QStringLiteral("dismissNotice"))->click();
        else if (how == QLatin1String("dismissed"))
            bar->dismiss();
        else if (how == QLatin1String("another"))
            bar->offer(QStringLiteral("Removed, too."), [] {});
        else
            bar->tell(QStringLiteral("Nothing is missing."));
        QVERIFY(kept.expired());
    }
};

QTEST_MAIN(TestUndoBar)
#include "tst_undo_bar.moc"
