// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of which several rows are selected, menus at the row that the keyboard is in, and the keyboard where a
// control turns gray, in the real window.
#include "tests/app/short_run.h"
#include "tests/app/window_program.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace shelf;

namespace {

struct Program : WindowProgram {
    explicit Program(int runs) : WindowProgram(QSize(1280, 800))
    {
        window.start(fewBooks());
        ready = becomes([this] { return session.dataset() && !jobs.isBusy(); });
        for (int i = 0; i < runs; ++i)
            session.selectRun(session.addRun(
                shortEntry(session.dataset(), qPrintable(QStringLiteral("neural #%1").arg(i + 1)))));
        session.selectBook(3);
        ready = ready && becomes([this] { return jobs.isIdle(); });
    }
    QTableView* shownTable(const char* name, PageId page)
    {
        window.activateWindow(); // after a menu
        window.showPage(page);
        auto* view = part<QTableView>(name);
        ready = ready && view && becomes([&] { return jobs.isIdle() && view->model()->rowCount() > 0; });
        ready = ready && QTest::qWaitFor([&] { return view->isVisible() && window.isActiveWindow(); });
        if (ready)
            view->setFocus();
        return view;
    }
    /// The menu that the keyboard opens on a part; null: none.
    static QMenu* menuByKey(QWidget* part)
    {
        part->setFocus();
        QTest::keyClick(part, Qt::Key_F10, Qt::ShiftModifier);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    bool ready = false;
};

QAction* actionOf(const QMenu& menu, const char* text)
{
    for (QAction* action : menu.actions())
        if (action->text().remove(QLatin1Char('&')).startsWith(QLatin1String(text)))
            return action;
    return nullptr;
}

QList<int> selectedRows(const QTableView* view)
{
    QList<int> rows;
    for (const QModelIndex& row : view->selectionModel()->selectedRows())
        rows << row.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

QPoint middleOf(const QTableView* view, int row)
{
    return view->visualRect(view->model()->index(row, 0)).center();
}

QStringList copied(QTableView* view)
{
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    return QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

/// One window for all: each starts where the one before has left it.
class SeveralRowsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Program> m_program;
private slots:
    void initTestCase()
    {
        m_program = std::make_unique<Program>(3);
        QVERIFY(m_program->ready);
    }
    void cleanupTestCase() { m_program.reset(); }

    void severalRunsAreCopiedAndRemovedTogetherAndComeBack()
    {
        Program& program = *m_program;
        QTableView* runs = program.shownTable("runs", PageId::training);
        QVERIFY(program.ready);
        runs->selectRow(0);
        QTest::keyClick(runs, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selectedRows(runs), (QList<int>{0, 1}));
        const QStringList lines = copied(runs);
        QCOMPARE(lines.size(), 3); // the titles of the columns, and they
        QVERIFY(lines[1].startsWith(QLatin1String("neural #3")) && lines[2].startsWith(QLatin1String("neural #2")));
        auto* rename = program.part<QAbstractButton>("renameRun");
        QVERIFY(!rename->isEnabled() && rename->toolTip().contains(QLatin1String("several")));
        QTest::keyClick(runs, Qt::Key_Delete);
        QCOMPARE(program.session.runs().size(), 1);
        QVERIFY(rename->isEnabled());
        program.press("undoAction");
        QCOMPARE(program.session.runs().size(), 3);
        QTest::keyClick(runs, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selectedRows(runs).size(), 3);
    }

    void aClickWithCtrlTakesOneBookMoreAndTheMenuIsForAllOfThem()
    {
        Program& program = *m_program;
        QTableView* books = program.shownTable("books", PageId::library);
        QVERIFY(program.ready);
        QTest::mouseClick(books->viewport(), Qt::LeftButton, {}, middleOf(books, 0));
        QTest::mouseClick(books->viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(books, 2));
        QCOMPARE(selectedRows(books), (QList<int>{0, 2}));
        QTest::mouseClick(books->viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(books, 0));
        QCOMPARE(selectedRows(books), (QList<int>{2}));
        QTest::keyClick(books, Qt::Key_Down, Qt::ShiftModifier); // from where the last click was
        QCOMPARE(selectedRows(books), (QList<int>{0, 1, 2}));
        // A book that is selected elsewhere is selected alone.
        const int other = program.session.selectedBook() == 7 ? 8 : 7;
        program.session.selectBook(other);
        QCOMPARE(selectedRows(books).size(), 1);

        // What is for one book is gray for several, and says why.
        books->selectRow(0);
        QTest::keyClick(books, Qt::Key_Down, Qt::ShiftModifier);
        QMenu* menu = Program::menuByKey(books);
        QVERIFY(menu);
        const QAction* nearest = actionOf(*menu, "Find its nearest");
        QVERIFY(nearest && !nearest->isEnabled() && nearest->toolTip().contains(QLatin1String("several")));
        QVERIFY(actionOf(*menu, "Tag") && actionOf(*menu, "Tag")->isEnabled());
        menu->close();
    }

    void theMenuOfTheKeyboardOpensAtTheCurrentRowOfEveryList()
    {
        struct Asked {
            const char* list;
            PageId page;
            const char* entry;
        };
        Program& program = *m_program;
        program.session.selectReader(5);
        for (const Asked& one : {Asked{"books", PageId::library, "Copy title"},
                                 {"nearestBooks", PageId::library, "Copy title"},
                                 {"allReaders", PageId::readers, "Show this reader"},
                                 {"recommendedBooks", PageId::readers, "Not this one"},
                                 {"runs", PageId::training, "Rename"}}) {
            QTableView* view = program.shownTable(one.list, one.page);
            QVERIFY2(program.ready, one.list);
            view->selectRow(1);
            QMenu* menu = Program::menuByKey(view);
            QVERIFY2(menu, one.list);
            QVERIFY2(actionOf(*menu, one.entry), one.list);
            const QRect row = view->visualRect(view->model()->index(1, 0));
            // On the row, or pushed up from there where the screen ends.
            const QRect opened(view->viewport()->mapFromGlobal(menu->pos()), menu->size());
            QVERIFY2(opened.top() <= row.bottom() && opened.bottom() >= row.top(), one.list);
            menu->close();
        }
        // That of the curves is of the current run.
        program.shownTable("runs", PageId::training);
        auto* chart = program.part<QWidget>("lossChart");
        QVERIFY(chart && chart->isVisible());
        QMenu* menu = Program::menuByKey(chart);
        QVERIFY(menu);
        QAction* remove = actionOf(*menu, "Remove");
        QVERIFY(remove && remove->isEnabled());
        QCOMPARE(remove->shortcut(), QKeySequence(QKeySequence::Delete));
        const QString current = program.session.findRun(program.session.currentRun())->name;
        menu->close();
        remove->trigger();
        QCOMPARE(program.session.runs().size(), 2);
        for (const RunEntry& left : program.session.runs())
            QVERIFY(left.name != current);
    }

    void theKeyboardStaysWhereAButtonTurnsGrayAndAltAloneLeadsToTheMenus()
    {
        Program& program = *m_program;
        program.shownTable("comparison", PageId::compare);
        QVERIFY(program.ready);
        auto* measure = program.part<QAbstractButton>("measureRanking");
        QVERIFY(measure->isEnabled());
        measure->setFocus();
        measure->setEnabled(false);
        QWidget* keeper = QApplication::focusWidget();
        QVERIFY2(keeper && !qobject_cast<QAbstractButton*>(keeper), qPrintable(keeper ? keeper->objectName() : QString()));
        QVERIFY(keeper->isAncestorOf(measure));
        QTest::keyClick(keeper, Qt::Key_Space);
        QTest::keyClick(keeper, Qt::Key_Delete);
        QCOMPARE(program.session.runs().size(), 2);
        measure->setEnabled(true); // it is where the person still is
        QCOMPARE(QApplication::focusWidget(), measure);
        QTest::keyClick(measure, Qt::Key_Tab);
        QWidget* next = QApplication::focusWidget();
        measure->setFocus();
        measure->setEnabled(false);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // goes on from there
        QCOMPARE(QApplication::focusWidget(), next);
        measure->setEnabled(true); // and is not called back
        QCOMPARE(QApplication::focusWidget(), next);

        // Alt alone leads to the menus, and with another key does not.
        QMenuBar* bar = program.window.menuBar();
        auto* open = program.part<QWidget>("openButton");
        open->setFocus();
        QTest::keyPress(open, Qt::Key_Alt, Qt::AltModifier);
        QTest::keyClick(open, Qt::Key_Y, Qt::AltModifier);
        QTest::keyRelease(open, Qt::Key_Alt);
        QTest::qWait(0);
        QVERIFY(!bar->isVisible());
        QTest::keyPress(open, Qt::Key_Alt, Qt::AltModifier);
        QTest::keyRelease(open, Qt::Key_Alt);
        QTRY_VERIFY(bar->isVisible() && bar->activeAction());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!bar->isVisible());
        QCOMPARE(program.window.focusWidget(), open);
        // The same where the bar is always there, by the way that keys of a display go: first to the window.
        program.press("menuBarAction");
        program.window.activateWindow();
        QVERIFY(program.becomes([&] { return bar->isVisible() && program.window.isActiveWindow(); }));
        open->setFocus();
        QTest::keyPress(program.window.windowHandle(), Qt::Key_Alt);
        QTest::keyRelease(program.window.windowHandle(), Qt::Key_Alt, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget()); // and not a bar that has the keyboard unseen
        QCOMPARE(bar->activeAction(), bar->actions().constFirst());
        QApplication::activePopupWidget()->close();
        QTRY_COMPARE(program.window.focusWidget(), open);
    }
};

QTEST_MAIN(SeveralRowsTest)
#include "tst_several_rows.moc"
