// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes is taken back by Ctrl+Z and by Edit, Undo, wherever the keyboard is.
#include "app/commands/undo_road.h"
#include "app/pages/readers/rated_panel.h"
#include "app/pages/readers/readers_page.h"
#include "app/pages/training/training_page.h"
#include "tests/app/short_run.h"
#include "tests/app/window_program.h"
#include "widgets/training/settings_form.h"

#include <QListWidget>
#include <QTest>

using namespace shelf;

namespace {

struct Program : WindowProgram {
    Program() : WindowProgram(QSize(1280, 800))
    {
        window.start({});
        ready = becomes([this] { return session.dataset() && jobs.isIdle(); });
    }
    QWidget* rail() const { return part<QWidget>("pageRail")->findChild<QWidget*>(QStringLiteral("page2")); }
    bool ready = false;
};

} // namespace

class UndoTest : public QObject {
    Q_OBJECT
private slots:
    void aSettingOfTheTraining()
    {
        Program program;
        QVERIFY(program.ready);
        program.window.showPage(PageId::training);
        auto* page = program.window.findChild<TrainingPage*>();
        auto* form = program.window.findChild<SettingsForm*>();
        const int before = page->settings().training.epochs;
        form->set(QStringLiteral("epochs"), QString::number(before + 7));
        QCOMPARE(page->settings().training.epochs, before + 7);
        program.rail()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page->settings().training.epochs, before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page->settings().training.epochs, before + 7);
        program.press("undoAction");
        QCOMPARE(page->settings().training.epochs, before);
        program.window.findChild<UndoRoad*>()->show();
        QVERIFY(!program.part<QAction>("undoAction")->isEnabled());
        QVERIFY(program.part<QAction>("redoAction")->isEnabled());
    }

    void aRunThatWasRemoved()
    {
        Program program;
        QVERIFY(program.ready);
        const int run = program.session.addRun(shortEntry(program.session.dataset(), "goodbooks-neural #1"));
        program.session.selectRun(run);
        QVERIFY(program.becomes([&] { return program.jobs.isIdle(); }));
        program.window.showPage(PageId::training);
        auto* runs = program.part<QTableView>("runs");
        runs->setFocus();
        QTest::keyClick(runs, Qt::Key_Delete);
        QCOMPARE(program.session.runs().size(), std::size_t(0));
        program.rail()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(program.session.runs().size(), std::size_t(1));
    }

    void aRatingOfOnesOwn()
    {
        Program program;
        QVERIFY(program.ready);
        program.window.showPage(PageId::readers);
        auto* page = program.window.findChild<ReadersPage*>();
        OwnReader reader;
        reader.name = QStringLiteral("Me");
        reader.scale = program.session.dataset()->scale;
        reader.ratings = {namedBook(*program.session.dataset(), 1, 4)};
        const QString key = page->ownReaders().put(reader);
        auto* own = program.part<QListWidget>("myReaders");
        own->setCurrentRow(0);
        emit own->itemClicked(own->item(0));
        auto* rated = program.window.findChild<RatedPanel*>();
        QVERIFY(program.becomes([&] { return program.jobs.isIdle() && rated->books().size() == 1; }));
        auto* table = program.part<QTableView>("ratedBooks");
        QVERIFY(table->model()->setData(table->model()->index(0, 2), 2.0));
        QVERIFY(program.becomes([&] { return program.jobs.isIdle() && rated->books()[0].rating == 2; }));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(program.becomes([&] { return program.jobs.isIdle() && rated->books()[0].rating == 4; }));
        QCOMPARE(page->ownReaders().find(key)->ratings[0].rating, 4.F);
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(program.becomes([&] { return program.jobs.isIdle() && rated->books()[0].rating == 2; }));
    }
};

QTEST_MAIN(UndoTest)
#include "tst_undo.moc"
