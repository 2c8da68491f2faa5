// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobs.h"
#include "app/window/job_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace shelf;

class JobBarTest : public QObject {
    Q_OBJECT
private slots:
    /// What was said at the start is not said all day.
    void whatIsSaidDoesNotStayForTheSession()
    {
        Jobs jobs;
        JobBar bar(jobs);
        bar.say(QStringLiteral("Seven runs are kept"));
        const auto* status = bar.findChild<QLabel*>(QStringLiteral("status"));
        QCOMPARE(status->text(), QStringLiteral("Seven runs are kept"));
        auto* timer = bar.findChild<QTimer*>(QStringLiteral("saidTimer"));
        QVERIFY(timer && timer->isActive());
        timer->start(1); // time passes
        QTRY_VERIFY(status->text().isEmpty());
        QVERIFY(status->accessibleName().isEmpty());
        bar.say(QStringLiteral("Saved"));
        QCOMPARE(status->text(), QStringLiteral("Saved"));
    }

    /// Whoever cancels a job by its button goes on where they were, and not in the next box of the window.
    void theFocusReturnsFromAJobThatEnds()
    {
        Jobs jobs;
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* first = new QPushButton(QStringLiteral("first"), &window);
        auto* before = new QPushButton(QStringLiteral("before"), &window);
        auto* bar = new JobBar(jobs, &window);
        for (QWidget* part : std::initializer_list<QWidget*>{first, before, bar})
            column->addWidget(part);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QSemaphore go;
        jobs.start<bool>(
            {.title = QStringLiteral("Exporting")}, &window,
            [&go](JobControl&) {
                go.acquire();
                return true;
            },
            [](bool) {});
        QTRY_VERIFY(bar->findChild<QToolButton*>(QStringLiteral("jobCancel")));
        auto* cancel = bar->findChild<QToolButton*>(QStringLiteral("jobCancel"));
        QTRY_VERIFY(cancel->isVisible());
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Space);
        go.release();
        QTRY_VERIFY(!jobs.isBusy());
        QTRY_COMPARE(QApplication::focusWidget(), before);
    }
};

QTEST_MAIN(JobBarTest)
#include "tst_job_bar.moc"
