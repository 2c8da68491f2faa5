// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bar_fold.h"

#include "widgets/look/bar_button.h"
#include "widgets/look/flow_layout.h"
#include "widgets/window/bar_words.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace shelf;

class BarFoldTest : public QObject {
    Q_OBJECT
private slots:
    void whatHasNoRoomIsInTheMenuAndTheBarKeepsOneLine()
    {
        QWidget bar;
        auto* layout = new FlowLayout(&bar);
        QList<QToolButton*> buttons;
        for (const char* name : {"Undo", "Redo", "Density", "Covers", "Epochs", "Titles"}) {
            buttons << barButton(QStringLiteral("map"), QLatin1String(name), QLatin1String(name), {}, &bar);
            layout->addWidget(buttons.last());
        }
        buttons[3]->setCheckable(true);
        buttons[5]->setEnabled(false);
        QMenu densities;
        densities.addAction(QStringLiteral("As a shade"));
        buttons[2]->setMenu(&densities);
        auto* more =
            barButton(QStringLiteral("more"), QStringLiteral("more"), QStringLiteral("More"), {}, &bar);
        layout->addWidget(more);
        setBarIcons(bar);
        new BarWords(&bar, buttons);
        new BarFold(&bar, more, buttons);
        bar.resize(1000, 60);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const int line = layout->heightForWidth(100000);
        QVERIFY(!more->isVisible());
        const auto seen = [&] {
            return std::count_if(buttons.begin(), buttons.end(),
                                 [](const QToolButton* each) { return each->isVisible(); });
        };
        QCOMPARE(seen(), 6);
        bar.resize(160, 60);
        QTRY_VERIFY(more->isVisible());
        QVERIFY(seen() > 0 && seen() < 4);
        QVERIFY(buttons.first()->isVisible() && !buttons.last()->isVisible());
        QCOMPARE(layout->heightForWidth(160), line);

        QMenu* menu = more->menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), qsizetype(6 - seen()));
        QCOMPARE(menu->actions().last()->text(), QStringLiteral("Titles"));
        QVERIFY(!menu->actions().last()->isEnabled());
        QAction* covers = menu->actions().at(menu->actions().size() - 3);
        QCOMPARE(covers->text(), QStringLiteral("Covers"));
        QVERIFY(covers->isCheckable() && !covers->isChecked());
        QSignalSpy toggled(buttons[3], &QToolButton::toggled);
        covers->trigger();
        QCOMPARE(toggled.size(), 1);
        QVERIFY(buttons[3]->isChecked());
        emit menu->aboutToShow();
        QVERIFY(menu->actions().at(menu->actions().size() - 3)->isChecked());
        QVERIFY(densities.actions().size() == 1); // a menu is lent, not taken

        bar.resize(60, 60);
        QTRY_VERIFY(!buttons[2]->isVisible());
        emit menu->aboutToShow();
        for (const QAction* action : menu->actions())
            if (action->text() == QStringLiteral("Density"))
                QCOMPARE(action->menu(), &densities);
        bar.resize(1000, 60);
        QTRY_COMPARE(seen(), 6);
        QVERIFY(!more->isVisible());
    }

    void whatHasNoRoomAnyMoreByOtherWordsGoesIntoTheMenuAndComesBack()
    {
        QWidget bar;
        auto* layout = new FlowLayout(&bar);
        auto* label = new QLabel(QStringLiteral("Color"), &bar);
        layout->addWidget(label);
        QList<QToolButton*> buttons;
        for (const char* name : {"Undo", "Redo", "Density"}) {
            buttons << barButton(QStringLiteral("map"), QLatin1String(name), QLatin1String(name), {}, &bar);
            layout->addWidget(buttons.last());
        }
        auto* more =
            barButton(QStringLiteral("more"), QStringLiteral("more"), QStringLiteral("More"), {}, &bar);
        layout->addWidget(more);
        setBarIcons(bar);
        new BarWords(&bar, buttons);
        new BarFold(&bar, more, buttons);
        bar.resize(320, 60);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const auto look = [&] {
            QList<int> looks;
            for (const QToolButton* each : buttons)
                looks << (each->isVisible() ? 1 + each->toolButtonStyle() : 0);
            return looks;
        };
        const QList<int> before = look();
        QVERIFY(!more->isVisible());
        label->setText(QString(200 / bar.fontMetrics().horizontalAdvance(QLatin1Char('W')), QLatin1Char('W')));
        QTRY_VERIFY(more->isVisible());
        QVERIFY(!buttons.last()->isVisible());
        label->setText(QStringLiteral("Color"));
        QTRY_VERIFY(!more->isVisible());
        QCOMPARE(look(), before);
        buttons.first()->setText(QString(60, QLatin1Char('W'))); // no room for that word any more
        QTRY_COMPARE(buttons.first()->toolButtonStyle(), Qt::ToolButtonIconOnly);
    }
};

QTEST_MAIN(BarFoldTest)
#include "tst_bar_fold.moc"
