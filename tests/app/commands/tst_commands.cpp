// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, keys and the page that tells of them.
#include "app/commands/command_table.h"
#include "app/commands/key_lines.h"
#include "app/tags/kept_tags.h"
#include "tests/app/short_run.h"
#include "tests/app/window_program.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSet>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace shelf;

namespace {

struct Program : WindowProgram {
    Program() : WindowProgram(QSize(1280, 800))
    {
        window.start(fewBooks());
        ready = becomes([this] { return session.dataset() && !jobs.isBusy(); });
        session.selectRun(session.addRun(shortEntry(session.dataset(), "goodbooks-neural #1")));
        session.selectBook(3);
        ready = ready && becomes([this] { return jobs.isIdle(); });
    }
    CommandTable* table() const { return window.findChild<CommandTable*>(); }
    /// The menu that is open on a widget after its right button; null: none.
    QMenu* menuOn(QWidget* widget, const QPoint& at, QContextMenuEvent::Reason reason)
    {
        QContextMenuEvent event(reason, at, widget->mapToGlobal(at));
        QCoreApplication::sendEvent(widget, &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    bool ready = false;
};

QStringList textsOf(const QMenu& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions())
        if (!action->isSeparator())
            texts << CommandTable::plain(action->text());
    return texts;
}

void collect(const QMenu& menu, QSet<QAction*>& actions)
{
    for (QAction* action : menu.actions()) {
        actions.insert(action);
        if (action->menu())
            collect(*action->menu(), actions);
    }
}

} // namespace

class CommandsTest : public QObject {
    Q_OBJECT
private slots:
    void everyCommandWithAKeyIsInTheMenusAndOnThePageOfKeys()
    {
        Program program;
        QVERIFY(program.ready);
        QSet<QAction*> inMenus;
        for (QMenu* menu : program.table()->menus())
            collect(*menu, inMenus);
        program.press("shortcutsAction");
        const auto* page = program.part<QTreeWidget>("shortcuts");
        QVERIFY(page);
        QStringList lines;
        for (int group = 0; group < page->topLevelItemCount(); ++group)
            for (int line = 0; line < page->topLevelItem(group)->childCount(); ++line)
                lines << page->topLevelItem(group)->child(line)->text(0) + QLatin1Char('|') +
                             page->topLevelItem(group)->child(line)->text(1);
        int keys = 0;
        for (QAction* action : program.window.actions()) { // those of the window itself
            if (action->shortcuts().isEmpty() || action->text().isEmpty())
                continue;
            ++keys;
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
            const QString line =
                CommandTable::plain(action->text()) + QLatin1Char('|') + CommandTable::keysOf(*action);
            QVERIFY2(lines.contains(line), qPrintable(line));
        }
        QVERIFY(keys > 20);
        for (const char* wanted : {"train", "pause", "stop", "findAction", "exportAction", "reportAction",
                                   "undoAction", "redoAction", "pageAction3", "bookPanelAction"})
            QVERIFY2(inMenus.contains(program.part<QAction>(wanted)), wanted);
    }

    void noTwoCommandsHaveOneKey()
    {
        Program program;
        QVERIFY(program.ready);
        QHash<QString, QString> taken;
        for (const WindowCommand& command : program.table()->commands())
            for (const QKeySequence& key : command.action->shortcuts()) {
                const QString text = key.toString();
                QVERIFY2(!taken.contains(text), qPrintable(text + QLatin1Char(' ') + taken.value(text) +
                                                           QLatin1Char(' ') + command.action->objectName()));
                taken.insert(text, command.action->objectName());
            }
    }

    /// Each key of the page brings its command, from a page where nothing else has a use for it.
    void everyKeyOfTheWindowWorks()
    {
        Program program;
        QVERIFY(program.ready);
        // What opens a window or ends the program is not run, only heard.
        for (const WindowCommand& command : program.table()->commands())
            QObject::disconnect(command.action, &QAction::triggered, nullptr, nullptr);
        program.window.showPage(PageId::compare);
        program.part<QWidget>("page5")->setFocus();
        for (const WindowCommand& command : program.table()->commands()) {
            QAction* action = command.action;
            if (action->shortcuts().isEmpty() || action->shortcutContext() == Qt::WidgetShortcut)
                continue;
            action->setEnabled(true);
            for (const QKeySequence& key : action->shortcuts()) {
                int heard = 0;
                const auto hears = connect(action, &QAction::triggered, this, [&heard] { ++heard; });
                QTest::keySequence(&program.window, key);
                QVERIFY2(heard == 1, qPrintable(action->objectName() + QLatin1Char(' ') + key.toString()));
                disconnect(hears);
            }
        }
    }

    void accessKeysOfAMenuDiffer()
    {
        Program program;
        QVERIFY(program.ready);
        const auto keyOf = [](const QString& text) {
            const qsizetype at = text.indexOf(QLatin1Char('&'));
            return at < 0 ? QChar() : text[at + 1].toLower();
        };
        QSet<QChar> bar;
        for (const QMenu* menu : program.table()->menus()) {
            QVERIFY(!keyOf(menu->title()).isNull() && !bar.contains(keyOf(menu->title())));
            bar.insert(keyOf(menu->title()));
            QSet<QChar> own;
            for (const QAction* action : menu->actions())
                if (const QChar key = keyOf(action->text()); !key.isNull()) {
                    QVERIFY2(!own.contains(key), qPrintable(menu->title() + action->text()));
                    own.insert(key);
                }
        }
    }

    void theMenuBarComesByF10AndGoesByEscape()
    {
        Program program;
        QVERIFY(program.ready);
        QMenuBar* bar = program.window.menuBar();
        QVERIFY(!bar->isVisible());
        auto* open = program.part<QWidget>("openButton");
        open->setFocus();
        QTest::keyClick(open, Qt::Key_F10);
        QVERIFY(bar->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!bar->isVisible());
        QCOMPARE(program.window.focusWidget(), open);
        QTest::keyClick(&program.window, Qt::Key_F10);
        QVERIFY(bar->isVisible());
        program.press("menuBarAction"); // always
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::qWait(0);
        QVERIFY(bar->isVisible());
    }

    void aCommandIsFoundByItsWords()
    {
        Program program;
        QVERIFY(program.ready);
        program.press("findCommandAction");
        auto* words = program.part<QLineEdit>("commandWords");
        QVERIFY(words);
        QTest::keyClicks(words, QStringLiteral("go map"));
        QCOMPARE(program.part<QListWidget>("commands")->count(), 1);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(program.shows(PageId::map));
    }

    void aBookHasItsMenuInEveryList_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("list");
        QTest::newRow("Books") << int(PageId::library) << QStringLiteral("books");
        QTest::newRow("Nearest") << int(PageId::training) << QStringLiteral("nearestBooks");
        QTest::newRow("Recommended") << int(PageId::readers) << QStringLiteral("recommendedBooks");
        QTest::newRow("Rated") << int(PageId::readers) << QStringLiteral("ratedBooks");
    }
    void aBookHasItsMenuInEveryList()
    {
        QFETCH(int, page);
        QFETCH(QString, list);
        Program program;
        QVERIFY(program.ready);
        program.session.selectReader(5);
        program.window.showPage(static_cast<PageId>(page));
        auto* view = program.window.findChild<QTableView*>(list);
        QVERIFY(view);
        QVERIFY(program.becomes([&] { return program.jobs.isIdle() && view->model()->rowCount() > 2; }));
        if (list == QLatin1String("books")) {
            auto* tabs = program.part<QTabWidget>("libraryTabs");
            for (int i = 0; tabs && i < tabs->count(); ++i)
                if (tabs->widget(i)->isAncestorOf(view))
                    tabs->setCurrentIndex(i);
        }
        QTRY_VERIFY(view->isVisible());
        const QPoint row = view->visualRect(view->model()->index(1, 1)).center();
        QMenu* menu = program.menuOn(view->viewport(), row, QContextMenuEvent::Mouse);
        QVERIFY(menu);
        const QStringList texts = textsOf(*menu);
        for (const char* wanted : {"Show this book", "Find its nearest books", "Show on the map", "Tag",
                                   "Copy title", "Copy the whole list", "Save the list (CSV)"})
            QVERIFY2(texts.contains(QLatin1String(wanted)), qPrintable(texts.join(QLatin1Char('\n'))));
        menu->close();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
        menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu && textsOf(*menu).contains(QStringLiteral("Copy title")));
        menu->close();
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        const QStringList lines = copied->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY2(lines.size() == 2, qPrintable(copied->text())); // the titles of the columns, and a row
        QVERIFY(lines[0].contains(QLatin1String("Title")));
        QCOMPARE(lines[0].count(QLatin1Char('\t')), lines[1].count(QLatin1Char('\t')));
        QVERIFY(copied->html().contains(QLatin1String("<th>Title</th>")));
    }

    void copyingTakesTheRowsThatAreSelectedAndAllWhereNoneIs()
    {
        Program program;
        QVERIFY(program.ready);
        for (const char* name : {"second", "third"})
            program.session.addRun(shortEntry(program.session.dataset(), name));
        program.window.showPage(PageId::compare);
        auto* view = program.part<QTableView>("comparison");
        QVERIFY(program.becomes(
            [&] { return program.jobs.isIdle() && view->isVisible() && view->model()->rowCount() > 3; }));
        const auto copied = [](QTableView* from) {
            from->setFocus();
            QTest::keyClick(from, Qt::Key_C, Qt::ControlModifier);
            return QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        };
        view->setCurrentIndex(view->model()->index(0, 0));
        view->selectionModel()->select(view->model()->index(2, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QStringList two = copied(view);
        QCOMPARE(two.size(), 3); // the titles of the columns, and they
        QVERIFY(two[0].startsWith(view->model()->headerData(0, Qt::Horizontal).toString()));
        QVERIFY(two[1].startsWith(view->model()->index(0, 0).data().toString()));
        QVERIFY(two[2].startsWith(view->model()->index(2, 0).data().toString()));
        view->setCurrentIndex({});
        view->clearSelection();
        QCOMPARE(copied(view).size(), view->model()->rowCount() + 1);

        program.window.showPage(PageId::training);
        auto* epochs = program.part<QTableView>("epochs");
        QVERIFY(program.becomes([&] { return program.jobs.isIdle() && epochs->model()->rowCount() > 0; }));
        for (auto* tabs : program.window.findChildren<QTabWidget*>())
            if (tabs->indexOf(epochs) >= 0)
                tabs->setCurrentWidget(epochs);
        QTRY_VERIFY(epochs->isVisible());
        epochs->selectRow(0);
        QCOMPARE(copied(epochs).size(), 2);
    }

    void whoTagsBooksIsToldSo()
    {
        Program program;
        QVERIFY(program.ready);
        auto* tags = program.session.findChild<KeptTags*>();
        if (!tags)
            tags = program.window.findChild<KeptTags*>();
        QVERIFY(tags);
        tags->nameBooks(QStringLiteral("name books"), QStringLiteral("By the sea"),
                        {program.session.dataset()->books.ids[0], program.session.dataset()->books.ids[1]});
        const QString said = program.part<QLabel>("status")->text();
        QVERIFY2(said.contains(QLatin1String("By the sea")) && said.contains(u'2'), qPrintable(said));
    }

    void aClickOfTheRightButtonOnTheMapOpensItsMenuAndADragDoesNot()
    {
        Program program;
        QVERIFY(program.ready);
        program.window.showPage(PageId::map);
        auto* map = program.part<QWidget>("mapOfBooks");
        QVERIFY(program.becomes([&] { return program.jobs.isIdle() && map->isVisible(); }));
        const QPoint middle = map->rect().center();
        QTest::mousePress(map, Qt::RightButton, {}, middle);
        QTest::mouseMove(map, middle + QPoint(80, 0));
        QTest::mouseRelease(map, Qt::RightButton, {}, middle + QPoint(80, 0));
        QVERIFY(!QApplication::activePopupWidget());
        QTest::mouseClick(map, Qt::RightButton, {}, middle);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(textsOf(*menu).contains(QStringLiteral("See everything")));
        menu->close();
        map->setFocus();
        QTest::keyClick(map, Qt::Key_F10, Qt::ShiftModifier); // on the selected book
        menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QStringList texts = textsOf(*menu);
        for (const char* wanted :
             {"Find its nearest books", "Add to the selection", "Select", "Export", "Copy picture"})
            QVERIFY2(texts.contains(QLatin1String(wanted)), qPrintable(texts.join(QLatin1Char('\n'))));
        menu->close();
    }

    void linesOfThePageOfKeysStandInTheirGroups()
    {
        QSet<QString> closed;
        QString open;
        for (const KeyLine& line : keyLines()) {
            const QString scope = QString::fromLatin1(line.scope);
            if (scope != open) {
                QVERIFY(!closed.contains(scope));
                closed.insert(open);
                open = scope;
            }
        }
    }
};

QTEST_MAIN(CommandsTest)
#include "tst_commands.moc"
