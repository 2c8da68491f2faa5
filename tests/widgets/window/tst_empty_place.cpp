// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/empty_place.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace shelf;

class EmptyPlaceTest : public QObject {
    Q_OBJECT
private slots:
    void theWordsStandThereUntilTheFirstRowComes()
    {
        QTableView view;
        QStandardItemModel model;
        view.setModel(&model);
        view.resize(400, 300);
        auto* place = new EmptyPlace(&view, QStringLiteral("Runs are listed here."));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(place->isVisible());
        QCOMPARE(place->geometry(), view.viewport()->rect());
        model.appendRow(new QStandardItem(QStringLiteral("a run")));
        QVERIFY(!place->isVisible());
        model.removeRow(0);
        QVERIFY(place->isVisible());
        model.appendRow(new QStandardItem(QStringLiteral("another")));
        model.clear();
        QVERIFY(place->isVisible());
    }

    void aModelThatComesLaterCounts()
    {
        QTableView view;
        auto* place = new EmptyPlace(&view, QStringLiteral("Nothing yet."));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(place->isVisible());
        QStandardItemModel model;
        model.appendRow(new QStandardItem(QStringLiteral("a row")));
        view.setModel(&model);
        QTRY_VERIFY(!place->isVisible());
    }

    void theButtonIsPressedByKeysAndReadAloud()
    {
        QTableView view;
        QStandardItemModel model;
        view.setModel(&model);
        auto* place = new EmptyPlace(&view, QStringLiteral("Views that you keep are listed here."));
        QPushButton* button = place->addButton(QStringLiteral("keepFirst"), QStringLiteral("Keep this view"));
        QSignalSpy pressed(button, &QPushButton::clicked);
        view.resize(300, 200);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(pressed.count(), 1);
        QCOMPARE(button->accessibleName(), QStringLiteral("Keep this view"));
        QCOMPARE(place->accessibleName(), QStringLiteral("Views that you keep are listed here."));
        place->describe(QStringLiteral("No view passes the filter."));
        QCOMPARE(place->accessibleName(), QStringLiteral("No view passes the filter."));
    }
};

QTEST_MAIN(EmptyPlaceTest)
#include "tst_empty_place.moc"
