// SPDX-License-Identifier: GPL-3.0-or-later
// The tour in the real window: what it points at is there, and it is driven by what the person does.
#include "app/guide/next_step.h"
#include "app/guide/tour_step.h"
#include "tests/app/short_run.h"
#include "tests/app/window_program.h"
#include "widgets/guide/guide_card.h"

#include <QAccessible>
#include <QPushButton>
#include <QStandardPaths>

using namespace shelf;

namespace {

struct Program : WindowProgram {
    explicit Program(bool isNew = true) : WindowProgram(QSize(1280, 800))
    {
        settings.set(keys::tourOffered, !isNew);
        window.start(fewBooks());
        ready = becomes([this] { return session.dataset() && !jobs.isBusy(); });
    }
    GuideCard* card() const { return part<GuideCard>("guideCard"); }
    QString words(const char* name) const { return card()->findChild<QLabel*>(QLatin1String(name))->text(); }
    void press(const char* button) const { part<QPushButton>(button)->click(); }
    bool ready = false;
};

} // namespace

class GuideInWindowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theTourIsOfferedOnce()
    {
        Program program;
        QVERIFY(program.ready);
        QVERIFY(program.card()->isVisible());
        QVERIFY(program.settings.get(keys::tourOffered));
        program.press("guideEnd");
        QVERIFY(!program.card()->isVisible());
        program.window.start(fewBooks());
        QVERIFY(!program.card()->isVisible());
        // The menu has it at any time.
        program.WindowProgram::press("tourAction");
        QVERIFY(program.card()->isVisible());
        QTest::keyClick(program.card(), Qt::Key_Escape);
        QVERIFY(!program.card()->isVisible());
    }

    void theTourGoesOnWhereItWasLeft()
    {
        Program program;
        QVERIFY(program.ready);
        program.WindowProgram::press("tourAction");
        const QString first = program.words("guideTitle");
        program.press("guideNext");
        program.press("guideNext");
        const QString third = program.words("guideTitle");
        QVERIFY(third != first);
        program.press("guideEnd");
        QVERIFY(!program.card()->isVisible());
        program.WindowProgram::press("tourAction");
        QCOMPARE(program.words("guideTitle"), third);
    }

    void everyStepPointsAtAPartThatIsThere()
    {
        Program program;
        QVERIFY(program.ready);
        program.session.selectRun(program.session.addRun(shortEntry(program.session.dataset())));
        program.session.selectReader(3);
        QVERIFY(program.becomes([&] { return !program.jobs.isBusy(); }));
        program.WindowProgram::press("tourAction");
        for (const TourStep& step : tourSteps()) {
            program.window.showPage(step.page);
            QVERIFY2(program.becomes([&] {
                return program.card()->target() && program.card()->target()->isVisible() &&
                       program.card()->target()->objectName() == QLatin1String(step.target);
            }),
                     step.key);
            QCOMPARE(program.card()->accessibleName(), program.words("guideTitle"));
            QVERIFY(program.window.rect().contains(program.card()->geometry()));
            program.press("guideNext");
        }
        QVERIFY(!program.card()->isVisible());
    }

    void itFollowsWhatThePersonDoesAndTakesTheKeyboardFromNobody()
    {
        Program program;
        QVERIFY(program.ready);
        program.press("guideNext"); // the offer
        QCOMPARE(program.card()->target()->objectName(), QStringLiteral("books"));
        program.part<QWidget>("bookFilter")->setFocus();
        const QString first = program.words("guidePlace");
        program.session.selectBook(5);
        QVERIFY(program.words("guidePlace") != first);
        QCOMPARE(program.window.focusWidget()->objectName(), QStringLiteral("bookFilter"));
        // It is on another page: its button is pointed at.
        QCOMPARE(program.card()->target()->objectName(), QStringLiteral("page2"));
        program.window.showPage(PageId::training);
        QVERIFY(program.card()->target()->objectName() != QStringLiteral("page2"));
    }

    void afterTheFirstTrainingOneLineSaysWhatIsNext()
    {
        Program program(false);
        QVERIFY(program.ready);
        program.window.showPage(PageId::training);
        QVERIFY(!program.card()->isVisible());
        const RunEntry trained = shortEntry(program.session.dataset());
        const int number = program.session.addRun({.name = QStringLiteral("a run"), .running = true});
        program.session.updateRun(number, [&](RunEntry& entry) {
            entry.run = trained.run;
            entry.running = false;
        });
        QVERIFY(program.card()->isVisible());
        program.press("guideNext");
        QVERIFY(program.shows(PageId::map));
        QVERIFY(!program.card()->isVisible());
    }
};

QTEST_MAIN(GuideInWindowTest)
#include "tst_guide_in_window.moc"
