// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes is taken back by Ctrl+Z and by Edit, Undo, wherever the keyboard is.
#include "app/commands/undo_road.h"
#include "app/pages/readers/rated_panel.h"
#include "app/pages/training/training_page.h"
#include "app/session/own_readers.h"
#include "tests/app/short_run.h"
#include "tests/app/window_program.h"
#include "widgets/training/settings_form.h"

#include <QAbstractButton>
#include <QTest>

using namespace shelf;

namespace {

struct Program : WindowProgram {
    Program() : WindowProgram(QSize(1280, 800))
    {
        window.start(fewBooks());
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

    /// Of a reader made by hand: each star is a step, and so is a book that is taken off.
    void aRatingOfAReaderOfOnesOwn()
    {
        Program program;
        QVERIFY(program.ready);
        program.session.selectRun(program.session.addRun(shortEntry(program.session.dataset(), "run")));
        program.window.showPage(PageId::readers);
        QVERIFY(program.becomes([&] { return program.jobs.isIdle(); }));
        const OwnReaders* own = program.window.findChild<OwnReaders*>();
        QVERIFY(own);
        const std::size_t earlier = own->all().size(); // of another run of this test
        program.part<QAbstractButton>("newReader")->click();
        QVERIFY(program.becomes([&] { return program.jobs.isIdle(); }));
        auto* rated = program.window.findChild<RatedPanel*>();
        const auto stars = [rated] {
            QStringList all;
            for (const RatedBook& one : rated->books())
                all << QStringLiteral("%1: %2").arg(one.book).arg(one.rating);
            all.sort(); // what was rated last stands first
            return all.join(QLatin1String(", "));
        };
        const auto rests = [&] { return program.becomes([&] { return program.jobs.isIdle(); }); };
        const auto key = [&](Qt::KeyboardModifiers more) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | more);
            return rests();
        };
        rated->rate(3, 4);
        emit rated->changed();
        QVERIFY(rests());
        rated->rate(7, 2);
        emit rated->changed();
        QVERIFY(rests());
        QCOMPARE(stars(), QStringLiteral("3: 4, 7: 2"));
        auto* list = program.part<QTableView>("ratedBooks");
        rated->markBook(7);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_5);
        QVERIFY(rests());
        QCOMPARE(stars(), QStringLiteral("3: 4, 7: 5"));
        QVERIFY(key({}));
        QCOMPARE(stars(), QStringLiteral("3: 4, 7: 2"));
        QVERIFY(key(Qt::ShiftModifier));
        QCOMPARE(stars(), QStringLiteral("3: 4, 7: 5"));
        rated->markBook(7);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(rests());
        QCOMPARE(stars(), QStringLiteral("3: 4"));
        program.rail()->setFocus(); // and where the keyboard is elsewhere
        QVERIFY(key({}));
        QCOMPARE(stars(), QStringLiteral("3: 4, 7: 5"));
        QVERIFY(key({}));
        QCOMPARE(stars(), QStringLiteral("3: 4, 7: 2"));
        program.press("undoAction");
        QVERIFY(rests());
        QCOMPARE(stars(), QStringLiteral("3: 4"));
        QVERIFY(key({}));
        QCOMPARE(stars(), QString());
        // What is recommended follows, and the kept reader is what is shown.
        QVERIFY(key(Qt::ShiftModifier));
        QVERIFY(program.becomes([&] { // a moment after the last step
            return own->all().size() == earlier + 1 && own->all().back().ratings.size() == 1;
        }));
    }
};

QTEST_MAIN(UndoTest)
#include "tst_undo.moc"
