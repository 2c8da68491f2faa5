// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/last_failure.h"
#include "app/session/session.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace shelf;

namespace {

DatasetPtr shelfOf(int books, int readers)
{
    Dataset data;
    for (int i = 0; i < books; ++i) {
        data.books.ids.push_back(std::to_string(i));
        data.books.titles.push_back("Book " + std::to_string(i));
    }
    for (int i = 0; i < readers; ++i)
        data.userIds.push_back(std::to_string(i));
    return std::make_shared<const Dataset>(std::move(data));
}

RunPtr finishedRun(const char* preset)
{
    Run run;
    run.settings.preset = preset;
    return std::make_shared<const Run>(std::move(run));
}

double contrast(const QColor& a, const QColor& b)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const auto light = [&](const QColor& c) {
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double x = light(a);
    const double y = light(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT
private slots:
    void aBookIsSelectedOnceForAll()
    {
        Session session;
        session.setDataset(shelfOf(5, 2));
        QSignalSpy selected(&session, &Session::bookSelected);
        session.selectBook(3);
        session.selectBook(3);
        QCOMPARE(selected.count(), 1);
        QCOMPARE(session.selectedBook(), 3);
        session.selectBook(5); // not on the shelf
        QCOMPARE(session.selectedBook(), 3);
        session.selectBook(-9);
        QCOMPARE(session.selectedBook(), -1);
    }

    void backAndForwardWalkLikeABrowser()
    {
        Session session;
        session.setDataset(shelfOf(10, 2));
        QVERIFY(!session.canGoBack());
        for (const int book : {1, 2, 3})
            session.selectBook(book);
        session.goBack();
        session.goBack();
        QCOMPARE(session.selectedBook(), 1);
        QVERIFY(!session.canGoBack());
        session.goForward();
        QCOMPARE(session.selectedBook(), 2);
        session.selectBook(7); // a new way: 3 is forgotten
        QVERIFY(!session.canGoForward());
        session.goBack();
        QCOMPARE(session.selectedBook(), 2);
        session.goForward();
        QCOMPARE(session.selectedBook(), 7);
    }

    void backReturnsAfterTheSelectionWasCleared()
    {
        Session session;
        session.setDataset(shelfOf(10, 2));
        session.selectBook(4);
        session.selectBook(-1);
        QVERIFY(session.canGoBack());
        session.goBack();
        QCOMPARE(session.selectedBook(), 4);
        QVERIFY(!session.canGoBack());
    }

    void newDataForgetRunsAndSelection()
    {
        Session session;
        session.setDataset(shelfOf(10, 4));
        session.addRun({.run = finishedRun("mf")});
        session.selectBook(2);
        session.selectReader(3);
        QSignalSpy removed(&session, &Session::runRemoved);
        session.setDataset(shelfOf(3, 1));
        QCOMPARE(removed.count(), 1);
        QVERIFY(session.runs().isEmpty());
        QCOMPARE(session.currentRun(), 0);
        QVERIFY(!session.current());
        QCOMPARE(session.selectedBook(), -1);
        QCOMPARE(session.selectedReader(), -1);
        QVERIFY(!session.canGoBack());
    }

    void aRunsNumberIsNeverUsedAgain()
    {
        Session session;
        session.setDataset(shelfOf(3, 3));
        QCOMPARE(session.addRun({.run = finishedRun("mf")}), 1);
        QCOMPARE(session.addRun({.run = finishedRun("mf")}), 2);
        session.removeRun(2);
        QCOMPARE(session.addRun({.run = finishedRun("nnmf")}), 3);
        QCOMPARE(session.findRun(3)->name, QStringLiteral("nnmf #3"));
        QVERIFY(!session.findRun(2));
    }

    void namesOfRunsBeginWithOneAndSkipNone()
    {
        Session session;
        session.setDataset(shelfOf(3, 3));
        const auto train = [&] { // as a training begins
            return session.addRun({.name = session.freshName(QStringLiteral("mf")), .running = true});
        };
        const auto nameOf = [&](int number) { return session.findRun(number)->name; };
        const int first = train();
        QCOMPARE(nameOf(first), QStringLiteral("mf #1"));
        const int failed = train();
        session.removeRun(failed);
        const int next = train();
        QVERIFY(next != failed);
        QCOMPARE(nameOf(next), QStringLiteral("mf #2"));
        session.setDataset(shelfOf(4, 4));
        const int other = train();
        QVERIFY(other > next); // numbers stay apart, whatever still ends on the data before
        QCOMPARE(nameOf(other), QStringLiteral("mf #1"));
    }

    void theEndOfTrainingMakesTheCurrentRunAnswer()
    {
        Session session;
        session.setDataset(shelfOf(3, 3));
        const int number = session.addRun({.name = QStringLiteral("mine"), .running = true});
        QCOMPARE(session.currentRun(), number);
        QVERIFY(!session.current());
        QSignalSpy answers(&session, &Session::currentRunChanged);
        QSignalSpy changed(&session, &Session::runChanged);
        session.updateRun(number, [](RunEntry& run) { run.history.epochs.emplace_back(); });
        QCOMPARE(answers.count(), 0);
        QCOMPARE(changed.count(), 1);
        const RunPtr trained = finishedRun("mf");
        session.updateRun(number, [&](RunEntry& run) {
            run.run = trained;
            run.running = false;
        });
        QCOMPARE(answers.count(), 1);
        QCOMPARE(session.current(), trained);
    }

    void removingTheCurrentRunLetsAnotherAnswer()
    {
        Session session;
        session.setDataset(shelfOf(3, 3));
        const int first = session.addRun({.run = finishedRun("mf")});
        const int second = session.addRun({.run = finishedRun("mf")});
        session.selectRun(second);
        QSignalSpy answers(&session, &Session::currentRunChanged);
        session.removeRun(second);
        QCOMPARE(session.currentRun(), first);
        QCOMPARE(answers.count(), 1);
        session.removeRun(first);
        QCOMPARE(session.currentRun(), 0);
    }

    void runsDifferInColorAndShowOnLightAndDark()
    {
        Session session;
        session.setDataset(shelfOf(3, 3));
        QList<QRgb> seen;
        for (int i = 0; i < 8; ++i) {
            const QColor color = session.findRun(session.addRun({}))->color;
            QVERIFY(contrast(color, Qt::white) >= 1.7);
            QVERIFY(contrast(color, QColor(28, 28, 30)) >= 1.7);
            if (i < 5)
                QVERIFY(!seen.contains(color.rgb()));
            seen.append(color.rgb());
        }
    }

    void viewsChangeWhileTheSameRunGoesOnAnswering()
    {
        Session session;
        session.setDataset(shelfOf(3, 3));
        Run named;
        named.views = {{"Old", "{}", 2, {}}};
        const RunPtr run = std::make_shared<const Run>(std::move(named));
        const int number = session.addRun(runEntry(run));
        QCOMPARE(session.findRun(number)->views.size(), std::size_t(1));
        QSignalSpy views(&session, &Session::viewsChanged);
        QSignalSpy answers(&session, &Session::currentRunChanged);
        QSignalSpy changed(&session, &Session::runChanged);
        session.setViews(number, {{"Old", "{}", 2, {}}, {"New", "{\"dims\":3}", 3, {}}});
        QCOMPARE(views.count(), 1);
        QCOMPARE(views.first().first().toInt(), number);
        QCOMPARE(answers.count() + changed.count(), 0);
        QCOMPARE(session.current(), run);
        QCOMPARE(session.findRun(number)->views[1].name, std::string("New"));
        session.setViews(number + 1, {});
        QCOMPARE(views.count(), 1);
    }

    void viewsAreSavedWithTheirRunAndCountAsUnsavedUntilThen()
    {
        Session session;
        session.setDataset(shelfOf(3, 3));
        const int number = session.addRun(runEntry(finishedRun("mf")));
        QVERIFY(session.findRun(number)->isUnsaved());
        session.updateRun(number, [](RunEntry& run) { run.file = QStringLiteral("a.shelf"); });
        QVERIFY(!session.findRun(number)->isUnsaved());
        session.setViews(number, {{"New", "{}", 2, {}}});
        QVERIFY(session.findRun(number)->isUnsaved());
        session.updateRun(number, [](RunEntry& run) { run.name = QStringLiteral("mine"); });
        const RunPtr written = runToSave(*session.findRun(number));
        QCOMPARE(written->name, std::string("mine"));
        QCOMPARE(written->views.size(), std::size_t(1));
        QVERIFY(session.current()->views.empty());
        const int training = session.addRun({.name = QStringLiteral("other"), .running = true});
        QVERIFY(!session.findRun(training)->isUnsaved());
    }

    void noTwoRunsBearOneName()
    {
        Session session;
        session.setDataset(shelfOf(3, 3));
        const auto add = [&](const char* name) {
            RunEntry entry = runEntry(finishedRun("mf"));
            entry.name = QLatin1String(name);
            return session.addRun(entry);
        };
        const auto nameOf = [&](int number) { return session.findRun(number)->name; };
        const int first = add("mf #1");
        const int second = add("mf #1");
        const int third = add("mf #1");
        QCOMPARE(nameOf(first), QStringLiteral("mf #1"));
        QCOMPARE(nameOf(second), QStringLiteral("mf #1 (2)"));
        QCOMPARE(nameOf(third), QStringLiteral("mf #1 (3)"));
        session.updateRun(third, [](RunEntry& run) { run.name = QStringLiteral("mf #1"); });
        QCOMPARE(nameOf(third), QStringLiteral("mf #1 (3)"));
        session.updateRun(first, [](RunEntry& run) { run.shown = false; });
        QCOMPARE(nameOf(first), QStringLiteral("mf #1"));
        session.removeRun(second);
        QCOMPARE(nameOf(add("mf #1 (2)")), QStringLiteral("mf #1 (2)"));
    }

    void cancelledWorkIsNotAnError()
    {
        Session session;
        QSignalSpy errors(&session, &Session::errorReported);
        session.reportError(Error::cancelledByCaller());
        QCOMPARE(errors.count(), 0);
        session.reportError(Error::failure("The disk is full"));
        QCOMPARE(errors.count(), 1);
    }

    void aFailureIsToldUntilTheNextAttemptBegins()
    {
        Session session;
        QSignalSpy told(&session, &Session::errorReported);
        QSignalSpy past(&session, &Session::errorRetracted);
        LastFailure failure(session);
        failure.retract(); // the first attempt
        QCOMPARE(past.count(), 0);
        failure.report(Error::failure("The disk is full"));
        QCOMPARE(told.count(), 1);
        failure.retract();
        QCOMPARE(past.count(), 1);
        QCOMPARE(past.first().first().value<Error>().message, std::string("The disk is full"));
        failure.retract();
        QCOMPARE(past.count(), 1);
    }
};

QTEST_MAIN(SessionTest)
#include "tst_session.moc"
