// SPDX-License-Identifier: GPL-3.0-or-later
// Every page as assistive technology meets it.
#include "tests/app/access/spoken_tree.h"
#include "tests/app/short_run.h"
#include "tests/app/window_program.h"
#include "widgets/map/view/projection_view.h"

#include <QTabWidget>
#include <QTest>

using namespace shelf;

namespace {

/// The sample with a run of it and a selected book.
struct Program : WindowProgram {
    Program() : WindowProgram(QSize(1280, 800))
    {
        window.start(fewBooks());
        ready = becomes([this] { return session.dataset() && !jobs.isBusy(); });
        session.selectRun(session.addRun(shortEntry(session.dataset(), "goodbooks-neural #1")));
        session.selectBook(3);
        ready = ready && becomes([this] { return jobs.isIdle(); });
    }
    bool ready = false;
};

QList<QAccessibleInterface*> childrenOf(QWidget* widget)
{
    QList<QAccessibleInterface*> children;
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(widget);
    for (int i = 0; whole && i < whole->childCount(); ++i)
        children << whole->child(i);
    return children;
}

} // namespace

class SpokenWindowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void everyPartOfEveryPageHasANameAndARole()
    {
        Program program;
        QVERIFY(program.ready);
        QStringList faults;
        for (int page = 0; page < 5; ++page) {
            program.window.showPage(static_cast<PageId>(page));
            QVERIFY(program.becomes([&] { return program.jobs.isIdle(); }));
            QTest::qWait(0);
            auto tabs = program.part<QWidget>("pages")->findChildren<QTabWidget*>();
            const SpokenTree tree(&program.window);
            QVERIFY(tree.parts() > 40);
            faults << tree.faults();
            for (QTabWidget* tab : tabs) {
                if (!tab->isVisible())
                    continue;
                const int before = tab->currentIndex();
                for (int i = 0; i < tab->count(); ++i) {
                    tab->setCurrentIndex(i);
                    QVERIFY(program.becomes([&] { return program.jobs.isIdle(); }));
                    QTest::qWait(0);
                    faults << SpokenTree(tab).faults();
                }
                tab->setCurrentIndex(before);
            }
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    void pagesAreTabs()
    {
        Program program;
        QVERIFY(program.ready);
        QAccessibleInterface* rail = QAccessible::queryAccessibleInterface(program.part<QWidget>("pageRail"));
        QCOMPARE(rail->role(), QAccessible::PageTabList);
        program.window.showPage(PageId::map);
        QStringList names, selected;
        for (QAccessibleInterface* tab : childrenOf(program.part<QWidget>("pageRail"))) {
            QCOMPARE(tab->role(), QAccessible::PageTab);
            names << tab->text(QAccessible::Name);
            if (tab->state().selected)
                selected << names.last();
        }
        QCOMPARE(names,
                 (QStringList{QStringLiteral("Library"), QStringLiteral("Training"), QStringLiteral("Map"),
                              QStringLiteral("Readers"), QStringLiteral("Compare")}));
        QCOMPARE(selected, QStringList{QStringLiteral("Map")});
        QAccessibleInterface* readers = rail->child(3);
        readers->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(program.shows(PageId::readers));
    }

    void theMapIsACanvasOfBooksWithTheSelectedOneAndItsNeighborsFirst()
    {
        Program program;
        QVERIFY(program.ready);
        program.window.showPage(PageId::map);
        auto* map = program.part<ProjectionView>("mapOfBooks");
        QVERIFY(program.becomes([&] {
            return program.jobs.isIdle() && map->content().points() > 0 && !map->content().neighbors.empty();
        }));
        QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(map);
        QCOMPARE(canvas->role(), QAccessible::Canvas);
        const QList<QAccessibleInterface*> books = childrenOf(map);
        const auto neighbors = map->content().neighbors;
        QVERIFY(books.size() > qsizetype(neighbors.size()));
        QVERIFY(books[0]->text(QAccessible::Name).startsWith(map->content().title(3)));
        QVERIFY(books[0]->state().selected);
        for (std::size_t i = 0; i < neighbors.size(); ++i)
            QVERIFY(books[qsizetype(i) + 1]
                        ->text(QAccessible::Name)
                        .startsWith(map->content().title(neighbors[i].row)));
        // Where a book is said to be, it is drawn.
        const QPoint middle = books[1]->rect().center();
        QVERIFY((map->mapFromGlobal(QPointF(middle)) - map->positionOf(neighbors[0].row)).manhattanLength() <
                4);
        QCOMPARE(books[1]->parent(), canvas);
        QCOMPARE(canvas->indexOfChild(books[1]), 1);
        books[1]->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(program.session.selectedBook(), neighbors[0].row);
    }

    void chartsAreChartsWithTheirFiguresAsChildren()
    {
        Program program;
        QVERIFY(program.ready);
        program.window.showPage(PageId::training);
        QAccessibleInterface* curves =
            QAccessible::queryAccessibleInterface(program.part<QWidget>("lossChart"));
        QCOMPARE(curves->role(), QAccessible::Chart);
        QCOMPARE(curves->text(QAccessible::Name), QStringLiteral("Loss curves"));
        QCOMPARE(curves->childCount(), 1);
        QCOMPARE(curves->child(0)->text(QAccessible::Name), QStringLiteral("goodbooks-neural #1"));
        QVERIFY(!curves->child(0)->text(QAccessible::Description).isEmpty());
        QAccessibleInterface* bars =
            QAccessible::queryAccessibleInterface(program.part<QWidget>("ratingBars"));
        QCOMPARE(bars->role(), QAccessible::Chart);
        QVERIFY(bars->childCount() >= 5);
        QVERIFY(bars->child(0)->text(QAccessible::Name).contains(QLatin1Char(':')));
    }
};

QTEST_MAIN(SpokenWindowTest)
#include "tst_spoken_window.moc"
