// SPDX-License-Identifier: GPL-3.0-or-later
// The Tab key through every page, as one reads.
#include "tests/app/rested_window.h"
#include "tests/app/short_run.h"
#include "tests/app/window_program.h"

#include <QTest>

using namespace shelf;

namespace {

struct Program : WindowProgram {
    Program() : WindowProgram(QSize(1280, 800))
    {
        window.start(fewBooks());
        ready = becomes([this] { return session.dataset() && !jobs.isBusy(); });
        session.selectRun(session.addRun(shortEntry(session.dataset(), "goodbooks-neural #1")));
        session.selectBook(3);
        session.selectReader(5);
        ready = ready && becomes([this] { return jobs.isIdle(); });
    }
    bool ready = false;
};

QString nameOf(const QWidget* widget)
{
    const QRect place(widget->mapToGlobal(QPoint(0, 0)), widget->size());
    return QStringLiteral("%1 %2 “%3” at %4, %5, %6 x %7%8")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), widget->accessibleName())
        .arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height())
        .arg(widget->isVisible() ? QString() : QStringLiteral(" (hidden)"));
}

/// All stops of the Tab key, from the one that has the keyboard until it comes round.
QList<QWidget*> stops()
{
    QList<QWidget*> met;
    for (int i = 0; i < 400; ++i) {
        QWidget* now = QApplication::focusWidget();
        if (!now || met.contains(now))
            break;
        met << now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return met;
}

/// The child of `around` that the widget is or is in.
const QWidget* partOf(const QWidget* around, const QWidget* widget)
{
    while (widget && widget->parentWidget() != around)
        widget = widget->parentWidget();
    return widget;
}

/// Whether the second comes before the first where one reads: left of it in the same line, or above it in the
/// same column.
bool goesBack(const QWidget* first, const QWidget* second)
{
    const QRect a(first->mapToGlobal(QPoint(0, 0)), first->size());
    const QRect b(second->mapToGlobal(QPoint(0, 0)), second->size());
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    const bool sameLine = shared > std::min(a.height(), b.height()) / 2;
    const bool sameColumn = std::min(a.right(), b.right()) - std::max(a.left(), b.left()) > 0;
    return (sameLine && b.right() <= a.left()) || (!sameLine && sameColumn && b.bottom() <= a.top());
}

} // namespace

class TabOrderTest : public QObject {
    Q_OBJECT
private slots:
    void theTabKeyGoesAsOneReads_data()
    {
        QTest::addColumn<int>("page");
        int page = 0;
        for (const char* name : {"Library", "Training", "Map", "Readers", "Compare"})
            QTest::newRow(name) << page++;
    }
    void theTabKeyGoesAsOneReads()
    {
        QFETCH(int, page);
        Program program;
        QVERIFY(program.ready);
        program.window.showPage(static_cast<PageId>(page));
        QVERIFY(rests(program)); // where things stand is what is compared
        program.part<QWidget>("openButton")->setFocus();
        const QList<QWidget*> met = stops();
        QVERIFY2(met.size() > 15, qPrintable(QString::number(met.size())));
        QStringList faults;
        for (qsizetype i = 1; i < met.size(); ++i) {
            // Where the two part ways.
            const QWidget* around = met[i - 1]->parentWidget();
            while (around && !around->isAncestorOf(met[i]))
                around = around->parentWidget();
            const QWidget* before = partOf(around, met[i - 1]);
            const QWidget* after = partOf(around, met[i]);
            if (before && after && before != after && goesBack(before, after))
                faults << nameOf(met[i - 1]) + QStringLiteral(" -> ") + nameOf(met[i]);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
        // One stop of the rail: the page that is shown.
        int onRail = 0;
        for (const QWidget* stop : met)
            if (stop->parentWidget()->objectName() == QLatin1String("pageRail")) {
                ++onRail;
                QCOMPARE(stop->accessibleName(), QString::fromUtf8(QTest::currentDataTag()));
            }
        QCOMPARE(onRail, 1);
        // Back again by the same way.
        QWidget* last = QApplication::focusWidget();
        QTest::keyClick(last, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), met.last());
    }

    void theKeyOfAPagePutsTheKeyboardOnIt()
    {
        Program program;
        QVERIFY(program.ready);
        for (int page = 4; page >= 0; --page) {
            program.part<QWidget>("openButton")->setFocus();
            QTest::keyClick(&program.window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
            QCOMPARE(program.window.page(), static_cast<PageId>(page));
            const QWidget* focus = QApplication::focusWidget();
            QVERIFY2(focus && program.part<QWidget>("pages")->isAncestorOf(focus),
                     qPrintable(QString::number(page)));
        }
        program.window.showPage(PageId::library);
        QTest::keyClick(&program.window, Qt::Key_3, Qt::ControlModifier);
        QVERIFY(program.becomes([&] { return program.jobs.isIdle(); }));
        QTest::keyClick(&program.window, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(&program.window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), program.part<QWidget>("mapOfBooks"));
    }
};

QTEST_MAIN(TabOrderTest)
#include "tst_tab_order.moc"
