// SPDX-License-Identifier: GPL-3.0-or-later
// What a small window still shows: 900 x 600 with the panel of the selected book.
#include "app/language/window_language.h"
#include "app/pages/import/import_page.h"
#include "app/pages/training/runs/runs_model.h"
#include "engine/base/text/languages.h"
#include "tests/app/short_run.h"
#include "tests/app/window_program.h"
#include "tests/english_texts.h"
#include "widgets/look/elided_label.h"
#include "widgets/window/page_stack.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QScopeGuard>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace shelf;

namespace {

constexpr QSize kSmall(900, 600);

/// The sample with a run of it and a selected book, in a small window.
struct Program : WindowProgram {
    Program()
    {
        window.start(fewBooks());
        ready = becomes([this] { return session.dataset() && !jobs.isBusy(); });
        session.selectRun(session.addRun(shortEntry(session.dataset(), "goodbooks-neural #1")));
        session.selectBook(3);
        window.resize(1280, 800); // in which the panel has the width that it likes
        becomes([this] { return window.size() == QSize(1280, 800); });
        window.resize(kSmall);
        ready = ready && becomes([this] { return jobs.isIdle() && window.size() == kSmall; });
    }
    PageStack* pages() const { return part<PageStack>("pages"); }
    bool ready = false;
};

/// How much of a text a widget cannot show, in words; empty where all of it stands there.
QString cut(const QWidget* one)
{
    if (const auto* label = qobject_cast<const QLabel*>(one)) {
        if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            return {};
        if (qobject_cast<const ElidedLabel*>(one) && !label->toolTip().isEmpty())
            return {}; // it ends in dots, and its tool tip has the whole
        const auto* more = one->parentWidget()->findChild<QWidget*>(QStringLiteral("moreOfNotice"));
        if (more && more->isVisible() && label->toolTip() == label->text())
            return {}; // folded, and opened by the button beside it
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : 0;
        if (label->wordWrap() ? needed > label->height() : label->sizeHint().width() > label->width())
            return label->text();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(one)) {
        if (!button->text().isEmpty() && button->minimumSizeHint().width() > button->width())
            return button->text();
    }
    return {};
}

/// What of the page that is shown does not fit.
QStringList faultsOf(const PageStack& pages)
{
    QStringList faults;
    const QWidget* page = pages.currentPage();
    const int wanted = page->minimumSizeHint().width();
    if (!pages.acrossBar()->isHidden() || wanted > pages.width())
        faults << QStringLiteral("%1 asks for %2 of %3 pixels")
                      .arg(page->objectName())
                      .arg(wanted)
                      .arg(pages.width());
    for (const QWidget* one : page->findChildren<QWidget*>())
        if (one->isVisible() && !one->visibleRegion().isEmpty() && !cut(one).isEmpty())
            faults << QStringLiteral("%1: %2 %3 has %4 of %5: %6")
                          .arg(page->objectName(), QLatin1String(one->metaObject()->className()),
                               one->objectName())
                          .arg(one->width())
                          .arg(one->sizeHint().width())
                          .arg(cut(one));
    return faults;
}

/// For how many rows a table that is seen whole has room.
int fullRows(const QTableView* table)
{
    const QWidget* rows = table->viewport();
    const bool isWhole = rows->visibleRegion().boundingRect().contains(rows->rect());
    return isWhole ? table->viewport()->height() / table->verticalHeader()->defaultSectionSize() : 0;
}

} // namespace

class SmallWindowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installEnglish();
    }

    void noPageScrollsSidewaysAndNothingIsCut_data()
    {
        QTest::addColumn<QByteArray>("language");
        for (const char* language : {"en", "de"})
            QTest::newRow(language) << QByteArray(language);
    }
    void noPageScrollsSidewaysAndNothingIsCut()
    {
        QFETCH(QByteArray, language);
        speakInWindow(*languageOf(language.constData()));
        const auto back = qScopeGuard([] { speakInWindow(english()); });
        Program program;
        QVERIFY(program.ready);
        QStringList faults;
        for (const PageId id : {PageId::library, PageId::training, PageId::map, PageId::readers,
                                PageId::compare, PageId::importing}) {
            program.window.showPage(id);
            QVERIFY(program.becomes([&] { return program.jobs.isIdle(); }));
            QStringList found;
            [[maybe_unused]] const bool fits =
                QTest::qWaitFor([&] { return (found = faultsOf(*program.pages())).isEmpty(); }, 3000);
            faults += found;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void theNamesOfRunsKeepTheirRoom()
    {
        Program program;
        QVERIFY(program.ready);
        program.window.showPage(PageId::training);
        const auto* runs = program.window.findChild<QTableView*>(QStringLiteral("runs"));
        const int needed = runs->fontMetrics().horizontalAdvance(QStringLiteral("goodbooks"));
        QVERIFY(program.becomes(
            [&] { return runs->horizontalHeader()->sectionSize(RunsModel::name) >= needed; }));
        // Those that differ at their ends alone are told apart.
        const auto drawnAs = [&](const char* name) {
            program.session.updateRun(program.session.currentRun(),
                                      [name](RunEntry& run) { run.name = QLatin1String(name); });
            return runs->viewport()->grab(runs->visualRect(runs->model()->index(0, RunsModel::name))).toImage();
        };
        const QImage first = drawnAs("goodbooks-neural with as many factors as 32");
        QVERIFY(drawnAs("goodbooks-neural with as many factors as 64") != first);
        QCOMPARE(drawnAs("goodbooks-neural with as many factors as 32"), first);
    }

    void theListOfReadersShowsTheirIds()
    {
        speakInWindow(*languageOf("de"));
        const auto back = qScopeGuard([] { speakInWindow(english()); });
        Program program;
        QVERIFY(program.ready);
        program.window.showPage(PageId::readers);
        const auto* list = program.part<QTableView>("allReaders");
        for (const QSize& size : {kSmall, QSize(1280, 800)}) {
            program.window.resize(size);
            QVERIFY(QTest::qWaitFor(
                [&] {
                    return program.window.size() == size && list->horizontalScrollBar()->maximum() == 0 &&
                           list->columnWidth(0) > list->fontMetrics().horizontalAdvance(QStringLiteral("4000"));
                },
                3000));
        }
    }

    /// The list in it has one: of two beside each other one is too much.
    void thePanelOfABookNeedsNoBar()
    {
        Program program;
        QVERIFY(program.ready);
        const auto* nearest = program.part<QTableView>("nearestBooks");
        QVERIFY(program.becomes([&] { return nearest->isVisible() && nearest->model()->rowCount() > 0; }));
        const auto isBarShown = [&program] {
            for (const QScrollBar* bar : program.part<PageStack>("bookScroll")->findChildren<QScrollBar*>(
                     QString(), Qt::FindDirectChildrenOnly))
                if (bar->isVisible())
                    return true;
            return false;
        };
        QVERIFY(QTest::qWaitFor([&] { return !isBarShown(); }, 3000));
        QVERIFY(fullRows(nearest) >= 3);
        program.session.selectBook(-1);
        program.window.resize(900, 560);
        QVERIFY(QTest::qWaitFor([&] { return !nearest->isVisible() && !isBarShown(); }, 3000));
    }

    /// Nobody who walks the window by a screen reader has to go deeper for a list than this.
    void theListsOfAReaderAreNearEnough()
    {
        Program program;
        QVERIFY(program.ready);
        constexpr int kDeepest = 13; // below the window itself
        for (const char* name : {"ratedBooks", "recommendedBooks", "allReaders"}) {
            auto* list = program.part<QTableView>(name);
            QVERIFY2(list, name);
            int depth = 0;
            for (QAccessibleInterface* at = QAccessible::queryAccessibleInterface(list);
                 at && at->role() != QAccessible::Application; at = at->parent())
                ++depth;
            QVERIFY2(depth > 1 && depth - 1 <= kDeepest, qPrintable(QString::number(depth - 1)));
        }
    }

    /// Whoever says how files are read, or what is left out of them, sees by several rows what comes of it.
    void sixRowsAreSeenBesideTheFormsOfFiles()
    {
        Program program;
        QVERIFY(program.ready);
        QByteArray lines = "user_id,book_id,rating,timestamp\n";
        for (int i = 0; i < 40; ++i)
            lines += QByteArray::number(i % 7) + ',' + QByteArray::number(i) + ",4,100000" +
                     QByteArray::number(i % 10) + '\n';
        auto* page = program.part<ImportPage>("importPage");
        auto* preview = program.part<QTableView>("previewRows");
        DataSource source;
        source.ratings = program.write("ratings.csv", lines).toStdString();
        page->offer(source);
        QVERIFY2(program.becomes([&] {
            return preview->isVisible() && preview->model()->rowCount() >= 6 && fullRows(preview) >= 6;
        }),
                 qPrintable(QString::number(fullRows(preview))));
        QVERIFY(program.pages()->acrossBar()->isHidden());
        page->showCleaning();
        auto* steps = program.part<QTableView>("cleaningSteps");
        QVERIFY2(program.becomes([&] { return steps->isVisible() && fullRows(steps) >= 6; }),
                 qPrintable(QString::number(fullRows(steps))));
        QVERIFY(program.pages()->acrossBar()->isHidden());
    }
};

QTEST_MAIN(SmallWindowTest)
#include "tst_small_window.moc"
