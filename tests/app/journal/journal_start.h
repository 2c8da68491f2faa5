// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/run_journal.h"
#include "app/window/main_window.h"
#include "tests/app/short_run.h"
#include "widgets/window/notice_bar.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace shelf {

inline constexpr int kLong = 120000; ///< ms; only a test that fails waits so long

/// One start of the program in a data folder that outlives it.
struct Start {
    explicit Start(const QString& data, const StartOptions& options = {})
        : settings(data + QStringLiteral("/settings.ini")),
          window(std::make_unique<MainWindow>(session, jobs, settings, nullptr, data))
    {
        window->show();
        window->start(options);
    }

    ~Start()
    {
        // A test that failed half-way does not wait for what runs.
        jobs.stopAll();
    }

    bool ready()
    {
        return QTest::qWaitFor([this] { return session.dataset() && !jobs.isBusy(); }, kLong);
    }
    int addRun(const QString& name)
    {
        return session.addRun(shortEntry(session.dataset(), name.toStdString()));
    }
    QMessageBox* question() const { return window->findChild<QMessageBox*>(QStringLiteral("question")); }
    void answer(int button) const
    {
        question()->findChild<QPushButton*>(QStringLiteral("answer%1").arg(button))->click();
    }
    NoticeBar* offer() const { return window->findChild<NoticeBar*>(QStringLiteral("keptRuns")); }
    void takeOffer(int button) const
    {
        offer()->findChild<QPushButton*>(QStringLiteral("notice_%1").arg(button))->click();
    }
    bool isOffered()
    {
        return QTest::qWaitFor([this] { return offer()->isVisible(); }, kLong);
    }
    QString message() const
    {
        const auto* bar = window->findChild<QWidget*>(QStringLiteral("messageBar"));
        return bar->isVisible() ? bar->findChild<QLabel*>(QStringLiteral("messageText"))->text() : QString();
    }
    bool closes()
    {
        QSignalSpy closed(window.get(), &MainWindow::closed);
        return closed.count() > 0 || closed.wait(kLong);
    }
    /// The person has chosen to be asked before unsaved work is kept for the next start.
    void asksBeforeClosing() { settings.set(keys::askBeforeClosing, true); }
    /// Ctrl+Q as most people have it: false where something is asked, or the window stays.
    bool quitsWithoutAWord()
    {
        QSignalSpy closed(window.get(), &MainWindow::closed);
        window->close();
        return QTest::qWaitFor([&] { return closed.count() > 0 || question(); }, kLong) && !question();
    }
    /// Ctrl+Q, and where it is asked the answer that everything is kept.
    bool quitAndKeep()
    {
        QSignalSpy closed(window.get(), &MainWindow::closed);
        window->close();
        if (question())
            answer(1);
        return closed.count() > 0 || closed.wait(kLong);
    }
    QStringList runNames() const
    {
        QStringList names;
        for (const RunEntry& run : session.runs())
            names << run.name;
        names.sort();
        return names;
    }
    /// By any other way than the window's: nothing is asked, nothing is said.
    void allWritten() { QVERIFY(window->journal().journal()->flush().ok()); }

    Settings settings;
    Session session;
    Jobs jobs;
    std::unique_ptr<MainWindow> window;
};

inline StartOptions sampleOf(int readers, const QTemporaryDir& folder)
{
    const QString file = folder.filePath(QStringLiteral("ratings-of-%1.csv").arg(readers));
    QFile made(file);
    if (made.open(QIODevice::WriteOnly)) {
        made.write("user,item,rating\n");
        for (int i = 0; i < readers; ++i)
            for (int j = 0; j < 5; ++j)
                made.write(QStringLiteral("u%1,b%2,%3\n")
                               .arg(i)
                               .arg((i * 3 + j) % 12)
                               .arg(1 + (i + j) % 5)
                               .toUtf8());
    }
    StartOptions options;
    options.data.path = file.toStdString();
    return options;
}

} // namespace shelf
